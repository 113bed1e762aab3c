#include "ui/window/RepairSaver.h"

#include "ui/window/SaveDesk.h"

#include <utility>

namespace broadsheet {
namespace {

using namespace std::chrono_literals;

/// Longer than between two clicks of somebody who corrects several parts of a page.
constexpr auto pauseTime = 2s;

} // namespace

RepairSaver::RepairSaver(SaveDesk& saving, QObject* parent) : QObject(parent), m_saving(saving)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, &RepairSaver::saveNow);
}

RepairSaver::~RepairSaver() { saveNow(); }

void RepairSaver::saveSoon(const HistoryEntry& entry)
{
    m_waiting = entry;
    m_pause.start();
}

void RepairSaver::saveNow()
{
    m_pause.stop();
    if (const auto entry = std::exchange(m_waiting, std::nullopt); entry && entry->reading->hasStory)
        m_saving.save(*entry, [this](const Result<StoryId>& story) {
            if (story)
                Q_EMIT saved();
        });
}

} // namespace broadsheet
