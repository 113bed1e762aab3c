#pragma once

#include "core/library/TrashRule.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace broadsheet {

class AsyncLibrary;

/// Empties the trash by the reader's rule: when the library is opened, and once a day while it stays open. A rule that is chosen
/// anew counts from the next of these on, so that nothing goes while somebody is still choosing.
class TrashKeeper final : public QObject {
    Q_OBJECT
public:
    /// `library` must outlive this. `now`: a seam for tests, of the day that passes; how old a story is, the library's own clock says.
    explicit TrashKeeper(AsyncLibrary& library, const TrashRule& rule, std::function<QDateTime()> now = QDateTime::currentDateTimeUtc, QObject* parent = nullptr);

    void setRule(const TrashRule& rule);
    [[nodiscard]] const TrashRule& rule() const { return m_rule; }
    /// Looks whether a day has passed; called by itself every hour.
    void lookAtTheClock();

Q_SIGNALS:
    /// So many stories are gone for good; at least one.
    void emptied(qint64 stories);

private:
    void apply();

    AsyncLibrary& m_library;
    TrashRule m_rule;
    std::function<QDateTime()> m_now;
    QDateTime m_last; ///< when the rule was applied, or chosen
    QTimer m_hour;
};

} // namespace broadsheet
