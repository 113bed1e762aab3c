#pragma once

#include "ui/window/ListeningState.h"

#include <QObject>

namespace broadsheet {

class LaterQueue;
class Navigator;
class SpeechTools;

/// Leads from one story that is read aloud to the next: what the reader kept for later first, then the headlines beside the story
/// with which the listening began. What cannot be had, or has no story, is passed over.
class ListeningDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr int mostFailures = 5; ///< in a row; then the network is gone rather than the page

    /// All must outlive the desk. To be made when the window shows what the navigator brings already.
    ListeningDesk(SpeechTools& speech, Navigator& navigator, LaterQueue& later, QObject* parent = nullptr);

    /// What an earlier sitting left.
    void setState(const ListeningState& state);
    [[nodiscard]] ListeningState state() const;
    void forget();

Q_SIGNALS:
    /// A short word for the status bar.
    void said(const QString& sentence);

private:
    void begin();
    void openNext();
    void onCurrent();
    void stop();
    [[nodiscard]] std::optional<ListeningQueue::Entry> takeNext();
    [[nodiscard]] std::vector<ListeningQueue::Entry> headlinesBeside() const;

    SpeechTools& m_speech;
    Navigator& m_navigator;
    LaterQueue& m_later;
    ListeningQueue m_queue;
    QUrl m_awaited; ///< by sameStoryKey; empty: nothing was opened from here, or it has come
    int m_failures = 0;
};

} // namespace broadsheet
