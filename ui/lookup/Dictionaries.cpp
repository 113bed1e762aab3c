#include "ui/lookup/Dictionaries.h"

namespace broadsheet {

Dictionaries::Dictionaries(QStringList folders, QObject* parent)
    : QObject(parent), m_folders(std::move(folders)), m_shelf(std::make_shared<DictionaryShelf>())
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
        Answer answer{!m_shelf->isEmpty(), m_shelf->lookUp(words)};
        QMetaObject::invokeMethod(this, [done, answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
    });
}

} // namespace broadsheet
