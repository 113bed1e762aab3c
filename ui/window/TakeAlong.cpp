#include "ui/window/TakeAlong.h"

#include "core/library/OfflineQueue.h"
#include "core/taking/TakingDesk.h"
#include "ui/bookcase/LibraryPane.h"
#include "ui/commands/WindowActions.h"
#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/shelf/AsyncLibrary.h"
#include "ui/taking/QueueList.h"
#include "ui/taking/QueuePane.h"
#include "ui/taking/TakeDialog.h"
#include "ui/taking/TakingBar.h"
#include "ui/taking/TakingWords.h"
#include "ui/window/LibraryDesk.h"
#include "ui/window/Navigator.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/SidePane.h"
#include "ui/window/StoryPane.h"

#include <QMainWindow>

#include <algorithm>

namespace broadsheet {
namespace {

using namespace std::chrono_literals;

constexpr auto fillPause = 50ms;

QUrl withoutFragment(const QUrl& url) { return url.adjusted(QUrl::RemoveFragment); }

int headlinesOf(const Reading& reading)
{
    return int(std::ranges::count_if(reading.related, [](const RelatedStory& story) { return story.headline.kind != HeadlineKind::Sponsored; }));
}

} // namespace

TakeAlong::TakeAlong(TakingDesk& desk, const LibraryParts& parts, LibraryDesk& library, TakingBar& bar, QObject* parent)
    : QObject(parent), m_desk(desk), m_parts(parts), m_library(library), m_queue(new QueuePane)
{
    connectDesk(bar);
    connectQueue();
    HeadlineList& list = parts.side.headlines();
    connect(&list, &HeadlineList::keepRequested, this, &TakeAlong::keep);
    connect(&parts.actions.action(ActionId::TakeAlong), &QAction::triggered, this, &TakeAlong::ask);
    connect(&parts.actions.action(ActionId::KeepHeadline), &QAction::triggered, this, [this, &list] { keep(list.currentHeadline()); });
    const auto showState = [this] {
        const HistoryEntry* entry = m_parts.navigator.current();
        const bool canSave = m_parts.library.status().canChange() && entry && entry->reading;
        m_parts.actions.action(ActionId::TakeAlong).setEnabled(canSave && entry->reading->hasStory && entry->body < 0);
        m_parts.actions.action(ActionId::KeepHeadline).setEnabled(canSave && !entry->reading->related.empty());
        m_parts.side.headlines().setKeepOffered(m_parts.library.status().canChange());
        m_queue->setCanChange(m_parts.library.status().canChange());
    };
    showState();
    connect(&parts.library, &AsyncLibrary::statusChanged, this, [this, showState] {
        showState();
        if (m_parts.library.status().canChange())
            m_desk.start(); // the library may have come back, or stand elsewhere
    });
    connect(&parts.navigator, &Navigator::currentChanged, this, showState);
    connect(&parts.navigator, &Navigator::currentChanged, this, &TakeAlong::askStates);
    connect(&parts.navigator, &Navigator::currentExtended, this, &TakeAlong::askStates);
    connect(&parts.library, &AsyncLibrary::changed, this, &TakeAlong::askStates);
}

void TakeAlong::connectDesk(TakingBar& bar)
{
    connect(&m_desk, &TakingDesk::progressed, &bar, qOverload<const TakingProgress&>(&TakingBar::show));
    connect(&m_desk, &TakingDesk::finished, &bar, qOverload<const TakingProgress&>(&TakingBar::show));
    connect(&bar, &TakingBar::pauseRequested, &m_desk, &TakingDesk::pause);
    connect(&bar, &TakingBar::resumeRequested, &m_desk, &TakingDesk::resume);
    connect(&bar, &TakingBar::cancelRequested, &m_desk, &TakingDesk::cancel);
    connect(&bar, &TakingBar::retryRequested, &m_desk, &TakingDesk::retryFailed);
    connect(&bar, &TakingBar::clearRequested, &m_desk, &TakingDesk::clearFailed);
    connect(&m_desk, &TakingDesk::queueChanged, this, &TakeAlong::askStates);
    connect(&m_desk, &TakingDesk::storyTaken, this, [this](const TakenStory& story) {
        if (story.outcome || story.onlyPictures)
            m_parts.library.noteChange();
    });
    connect(&m_desk, &TakingDesk::taken, this, [this](const QUrl&, const TakeAnswer&) { m_parts.library.noteChange(); });
    connect(&m_desk, &TakingDesk::refused, this, [this](const QUrl&, const Error& error) {
        m_parts.story.notice().showNotice(tr("It could not be taken along: %1.").arg(TakingWords::reason(nameOf(error.code), error.httpStatus)));
    });
    connect(&m_desk, &TakingDesk::statesKnown, this, [this](const std::vector<QUrl>& addresses, const std::vector<HeadlineState>& states) {
        m_states.clear();
        for (size_t i = 0; i < std::min(addresses.size(), states.size()); ++i)
            m_states.insert(withoutFragment(addresses[i]), states[i]);
        showStates();
    });
    connect(&m_desk, &TakingDesk::headlineChanged, this, [this](const QUrl& address, const HeadlineState& state) {
        m_states.insert(withoutFragment(address), state);
        showStates();
    });
}

void TakeAlong::ask()
{
    const HistoryEntry* entry = m_parts.navigator.current();
    if (!entry || !entry->reading)
        return;
    auto* dialog = new TakeDialog(entry->title(), headlinesOf(*entry->reading), m_bytes, &m_parts.window);
    connect(dialog, &TakeDialog::chosen, this, &TakeAlong::take);
    dialog->open();
}

void TakeAlong::connectQueue()
{
    m_library.pane().setWaitingPage(*m_queue);
    m_filling.setSingleShot(true);
    m_filling.setInterval(fillPause);
    connect(&m_filling, &QTimer::timeout, this, &TakeAlong::fillQueue);
    connect(&m_desk, &TakingDesk::queueChanged, &m_filling, qOverload<>(&QTimer::start));
    connect(&m_desk, &TakingDesk::headlineChanged, &m_filling, qOverload<>(&QTimer::start));
    connect(&m_parts.library, &AsyncLibrary::changed, &m_filling, qOverload<>(&QTimer::start));
    connect(m_queue, &QueuePane::retryRequested, this, [this](const std::vector<QueueId>& stories) {
        for (const QueueId story : stories)
            m_desk.retry(story);
    });
    connect(m_queue, &QueuePane::removeRequested, this, &TakeAlong::removeFromQueue);
    connect(&m_queue->list(), &QueueList::openRequested, this, [this](const QUrl& url) { m_parts.navigator.open(url, AskedBy::Page); });
    connect(&m_queue->list(), &QueueList::openOutsideRequested, &m_library, &LibraryDesk::openOutsideRequested);
    QAction& show = m_parts.actions.action(ActionId::ShowQueue);
    show.setEnabled(true);
    connect(&show, &QAction::triggered, &m_library, &LibraryDesk::showWaiting);
    fillQueue();
}

void TakeAlong::fillQueue()
{
    m_parts.library.read(
        this, [](Library& library) { return OfflineQueue(library).all(); },
        [this](const Result<std::vector<QueuedStory>>& stories) {
            if (!stories)
                return;
            m_queue->show(*stories);
            m_library.pane().setWaitingCount(int(stories->size()));
        });
}

void TakeAlong::removeFromQueue(const std::vector<QueueId>& stories)
{
    if (stories.empty())
        return;
    std::vector<QueuedStory> removed;
    for (int row = 0; row < m_queue->model().rowCount(); ++row) {
        if (std::ranges::find(stories, m_queue->model().at(row).id) != stories.end())
            removed.push_back(m_queue->model().at(row));
    }
    const auto each = [](OfflineQueue queue, const std::vector<QueuedStory>& some, auto what) {
        Result<Done> done = Done();
        for (const QueuedStory& story : some)
            done = done ? what(queue, story) : done;
        return done;
    };
    m_parts.library.change(
        this,
        [removed, each](Library& library) {
            return each(OfflineQueue(library), removed, [](OfflineQueue& queue, const QueuedStory& story) { return queue.remove(story.id); });
        },
        [this, removed, each](const Result<Done>& done) {
            if (!done)
                return; // it is seen: they still stand there
            m_library.tell(tr("%n removed from the queue.", nullptr, int(removed.size())), [removed, each](Library& library) {
                return each(OfflineQueue(library), removed, [](OfflineQueue& queue, const QueuedStory& story) { return queue.restore(story); });
            });
        });
}

void TakeAlong::take(const TakingWishes& wishes)
{
    const HistoryEntry* entry = m_parts.navigator.current();
    if (!entry || !entry->reading)
        return;
    TakeRequest request;
    request.reading = *entry->reading;
    if (entry->page)
        request.original = *entry->page;
    if (!entry->asked.isEmpty())
        request.alsoKnownAs.push_back(entry->asked);
    if (entry->isFromPrivateHost)
        request.typed = entry->url;
    request.wishes = wishes;
    request.budget.bytes = m_bytes;
    m_desk.take(request);
}

void TakeAlong::keep(int headline)
{
    const auto& reading = m_parts.headlines.reading();
    if (!reading || headline < 0 || headline >= int(reading->related.size()))
        return;
    const Headline& wanted = reading->related[size_t(headline)].headline;
    m_desk.add(wanted.url, wanted.title,
               m_parts.navigator.askerOf(wanted.url) == AskedBy::Person ? Taker::NamedBy::Person : Taker::NamedBy::Page);
}

void TakeAlong::askStates()
{
    std::vector<QUrl> addresses;
    if (const auto& reading = m_parts.headlines.reading()) {
        for (const RelatedStory& story : reading->related)
            addresses.push_back(story.headline.url);
    }
    if (addresses.empty())
        m_parts.headlines.setKeeping({});
    else
        m_desk.askStates(addresses);
}

void TakeAlong::showStates()
{
    QHash<QUrl, QString> words;
    for (auto state = m_states.cbegin(); state != m_states.cend(); ++state) {
        if (const QString word = TakingWords::of(*state); !word.isEmpty())
            words.insert(state.key(), word);
    }
    m_parts.headlines.setKeeping(words);
}

} // namespace broadsheet
