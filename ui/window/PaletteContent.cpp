#include "ui/window/PaletteContent.h"

#include "core/library/Catalogue.h"
#include "core/pipeline/Reading.h"
#include "ui/commands/KeyMap.h"
#include "ui/commands/WindowActions.h"
#include "ui/reading/RenderedPage.h"

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

std::vector<PaletteEntry> headingEntries(const std::vector<OutlineEntry>& outline, const std::function<void(int)>& go)
{
    std::vector<PaletteEntry> entries;
    for (int i = 0; i < int(outline.size()); ++i)
        entries.push_back({PaletteEntry::Kind::Heading, outline[size_t(i)].title, {}, [go, i] { go(i); }});
    return entries;
}

std::vector<PaletteEntry> savedEntries(const std::vector<StoryRow>& rows, const std::function<void(StoryId)>& open)
{
    std::vector<PaletteEntry> entries;
    for (const StoryRow& row : rows)
        entries.push_back({PaletteEntry::Kind::Saved, row.title.isEmpty() ? row.address.toDisplayString() : row.title,
                           row.siteName.isEmpty() ? row.host : row.siteName, [open, id = row.id] { open(id); }});
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
