#pragma once

#include "ui/headlines/VisitBook.h"
#include "ui/session/StoryPreparer.h"

#include <QObject>

namespace broadsheet {

class HeadlineList;
class HeadlineModel;
class LaterQueue;
class Navigator;

/// The headlines of the page that is open: which of them the reader has met before, the one that is looked at read ahead,
/// those that are put aside for later.
class HeadlineDesk final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive the desk. `readPage` reads what is read ahead.
    HeadlineDesk(Fetcher& fetcher, Navigator& navigator, HeadlineModel& model, LaterQueue& later, ReadingSession::ReadFunction readPage = read);
    ~HeadlineDesk() override;

    /// Answers what the list is asked for, from now on.
    void serve(HeadlineList& list);
    /// The headlines of the stop that is open, which has a reading.
    void show();
    /// The story that is open was read to its end.
    void setRead();

    void setPreparesStories(bool prepares) { m_preparer.setEnabled(prepares); }
    /// Refused: nothing is read ahead.
    void setNetworkUse(NetworkUse use) { m_preparer.setNetworkUse(use); }
    /// What was read ahead is to be read again.
    void dropPrepared() { m_preparer.dropPrepared(); }
    void setMemory(const HeadlineMemory& memory) { m_visits.setMemory(memory); }
    [[nodiscard]] const HeadlineMemory& memory() const { return m_visits.memory(); }
    void forget();

private:
    void tellMemory();
    void prepare(int index);
    void toggleLater(int index);

    Navigator& m_navigator;
    HeadlineModel& m_model;
    LaterQueue& m_later;
    StoryPreparer m_preparer;
    VisitBook m_visits;
};

} // namespace broadsheet
