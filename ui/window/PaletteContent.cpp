#include "ui/window/PaletteContent.h"

#include "core/pipeline/Reading.h"
#include "ui/commands/KeyMap.h"
#include "ui/commands/WindowActions.h"

#include <QPointer>

namespace broadsheet {

std::vector<PaletteEntry> commandEntries(const WindowActions& actions)
{
    std::vector<PaletteEntry> entries;
    for (const ActionSpec& spec : WindowActions::table()) {
        QAction& action = actions.action(spec.id);
        if (!action.isEnabled())
            continue;
        const QList<QKeySequence> keys = actions.keyMap().keysOf(spec.id, true);
        entries.push_back({PaletteEntry::Kind::Command, WindowActions::textOf(spec),
                           keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText),
                           [action = QPointer<QAction>(&action)] {
                               if (action)
                                   action->trigger();
                           }});
    }
    return entries;
}

std::vector<PaletteEntry> headlineEntries(const Reading* reading, const std::function<void(int)>& open)
{
    std::vector<PaletteEntry> entries;
    if (!reading)
        return entries;
    for (int i = 0; i < int(reading->related.size()); ++i) {
        const Headline& headline = reading->related[size_t(i)].headline;
        entries.push_back({PaletteEntry::Kind::Headline, headline.title, headline.source, [open, i] { open(i); }});
    }
    return entries;
}

} // namespace broadsheet
