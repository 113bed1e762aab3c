#include "ui/shelf/TrashKeeper.h"

#include "core/library/Shelf.h"
#include "ui/shelf/AsyncLibrary.h"

#include <utility>

namespace broadsheet {

using namespace std::chrono_literals;

TrashKeeper::TrashKeeper(AsyncLibrary& library, const TrashRule& rule, std::function<QDateTime()> now, QObject* parent)
    : QObject(parent), m_library(library), m_rule(rule), m_now(std::move(now)), m_last(m_now())
{
    m_hour.setInterval(1h); // a timer of a day would not count the night in which the computer slept
    connect(&m_hour, &QTimer::timeout, this, &TrashKeeper::lookAtTheClock);
    m_hour.start();
    connect(&m_library, &AsyncLibrary::statusChanged, this, &TrashKeeper::apply);
    apply();
}

void TrashKeeper::setRule(const TrashRule& rule)
{
    if (std::exchange(m_rule, rule) != rule)
        m_last = m_now();
}

void TrashKeeper::lookAtTheClock()
{
    const QDateTime now = m_now();
    if (now < m_last) // the clock was put back
        m_last = now;
    if (now >= m_last.addDays(1))
        apply();
}

void TrashKeeper::apply()
{
    if (!m_rule.isOn() || !m_library.status().canChange())
        return;
    m_last = m_now();
    m_library.change(
        this, [rule = m_rule](Library& library) { return Shelf(library).emptyTrash(rule); },
        [this](const Result<qint64>& gone) { // a failure is no news: the next look tries again
            if (gone && *gone > 0)
                Q_EMIT emptied(*gone);
        });
}

} // namespace broadsheet
