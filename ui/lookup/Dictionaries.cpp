#include "ui/lookup/Dictionaries.h"

#include "core/dictionary/WordForms.h"

namespace broadsheet {
namespace {

void add(Dictionaries::Answer& answer, const Result<std::vector<Definition>>& served)
{
    answer.hasDictionaries = true;
    if (served)
        answer.definitions.insert(answer.definitions.end(), served->begin(), served->end());
    else
        answer.serverError = served.error();
}

} // namespace

Dictionaries::Dictionaries(QStringList folders, const DictServer& server, QObject* parent)
    : QObject(parent), m_folders(std::move(folders)), m_server(server), m_shelf(std::make_shared<DictionaryShelf>())
{
    m_worker.setMaxThreadCount(1);
}

Dictionaries::~Dictionaries()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void Dictionaries::lookUp(const QString& words, Done done)
{
    m_worker.start([this, words, done = std::move(done)] {
        if (m_shelf->isEmpty()) // looked for anew as long as there are none: one may have been put there
            *m_shelf = DictionaryShelf::open(m_folders);
        Answer answer{!m_shelf->isEmpty(), m_shelf->lookUp(words), {}};
        if (const auto served = m_server.lookUp(wordForms(words)))
            add(answer, *served);
        QMetaObject::invokeMethod(this, [done, answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
    });
}

} // namespace broadsheet
