#pragma once

#include "ui/session/ReadingSession.h"
#include "ui/window/ReadingHistory.h"
#include "ui/window/Trail.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace broadsheet {

class StoryPreparer;

/// What is open and how a reader gets from one page to the next. Knows no widget.
class Navigator final : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive the navigator.
    explicit Navigator(ReadingSession& session, QObject* parent = nullptr);
    /// Where stories that were read ahead are taken from; null: nowhere. It must outlive the navigator.
    void setPreparer(StoryPreparer* preparer) { m_preparer = preparer; }

    /// What a person typed or dropped, or what was put aside for later by the one who is named.
    void open(const QUrl& url, AskedBy askedBy = AskedBy::Person);
    /// A link of the page that is open.
    void openLink(const QUrl& url) { openLink(url, askerOf(url)); }
    /// The same for a link that another page named; `askedBy` as `askerOf` said then.
    void openLink(const QUrl& url, AskedBy askedBy);
    /// A headline of the reading that is open: at once where its body stands on the page, else its own page.
    void openHeadline(int index);
    /// The body of a headline that stands on the page of `reading`, or its saved copy.
    void openBody(const std::shared_ptr<const Reading>& reading, int index, AskedBy askedBy);
    /// The page behind a body that is shown as another site printed it.
    void loadRealPage();
    /// A story from the library, as another stop or in the place of the one that is open.
    enum class Arrival { NewEntry, SameEntry };
    void showSaved(HistoryEntry entry, Arrival arrival = Arrival::NewEntry);
    /// The story that is open, as it was repaired, and the page that it was read from. The reader stays where they are.
    /// The further pages stay as they were.
    void showRepaired(const std::shared_ptr<const Reading>& reading, const std::shared_ptr<const Page>& page);
    /// The saved copy that is open has another version now, with the same text.
    void adopt(const SavedCopy& copy);
    /// Asked before a link or a headline is fetched; true when the address is taken care of, such as by a saved copy.
    void setDetour(std::function<bool(const QUrl&)> detour) { m_detour = std::move(detour); }
    /// Markup that another view shows of `url`.
    void readHtml(const QByteArray& html, const QUrl& url);

    void go(int steps);
    /// The way so far, to be kept.
    [[nodiscard]] Trail trail() const;
    /// Goes on where an earlier sitting ended: its way behind and ahead, and the page it stood at is asked for. Does
    /// nothing for an empty trail.
    void follow(const Trail& trail);
    /// Every stop but the current one, and what was opened, is forgotten.
    void forgetWay();
    /// The stops of the way, the current one among them, and its place.
    [[nodiscard]] const std::vector<HistoryEntry>& stops() const { return m_history.entries(); }
    [[nodiscard]] int place() const { return m_history.place(); }
    void reload();
    /// Its own page for a stop whose saved copy could not be had. Precondition: there is a stop.
    void loadCurrent();
    void stop();

    /// Null before anything was opened.
    [[nodiscard]] const HistoryEntry* current() const { return m_history.isEmpty() ? nullptr : &m_history.current(); }
    [[nodiscard]] bool canGo(int steps) const { return m_history.canGo(steps); }
    /// Whether a page is arriving. The further pages of one that is here already are not meant.
    [[nodiscard]] bool isLoading() const { return m_session.stage() == Stage::Fetching || m_session.stage() == Stage::Reading; }
    /// Whether there is anything to stop.
    [[nodiscard]] bool isBusy() const { return m_session.stage() != Stage::Idle; }
    /// The address that is arriving, else the one that is open.
    [[nodiscard]] QUrl url() const;
    /// Addresses (without fragment) that were opened.
    [[nodiscard]] const QSet<QUrl>& opened() const { return m_opened; }
    /// Who stands behind an address that the open page names. A person's trust in a private host that they typed covers
    /// its links; a public host has no need of it and may lead elsewhere a moment later, and a file vouches for nothing.
    [[nodiscard]] AskedBy askerOf(const QUrl& url) const;
    /// Where the reader is in what is open.
    void setPosition(const ReadingPosition& position);

Q_SIGNALS:
    /// A page is being asked for; `account`: where the hops of a page that was read ahead are booked, else 0.
    void loadStarted(int account);
    /// Another entry is to be shown.
    void currentChanged();
    /// The story that is shown has been joined with its further pages, or repaired; the reader is where they were.
    void currentExtended();
    /// Loading began or ended, the address or the ways back and forward changed.
    void stateChanged();
    /// What is open stays open, though a newer copy could not be had.
    void reloadFailed(const broadsheet::Error& error, const QUrl& url);
    /// The reader went back to a saved copy that is not in memory any more; `showSaved` is to follow.
    void savedWanted(const broadsheet::SavedCopy& copy);

private:
    void bring();
    void load(const QUrl& url, AskedBy askedBy, Arrival arrival, const QUrl& referrer = {});
    void onFinished(const std::shared_ptr<const Reading>& reading);
    void onFailed(const Error& error, const QUrl& url);
    void onExtended(const std::shared_ptr<const Reading>& first, const std::shared_ptr<const Reading>& whole);
    void arrive(HistoryEntry entry);

    ReadingSession& m_session;
    StoryPreparer* m_preparer = nullptr;
    ReadingHistory m_history;
    Arrival m_arrival = Arrival::NewEntry;
    AskedBy m_askedBy = AskedBy::Person; ///< of the page under way
    QSet<QUrl> m_opened;
    std::function<bool(const QUrl&)> m_detour;
};

} // namespace broadsheet
