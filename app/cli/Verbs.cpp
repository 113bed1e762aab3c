#include "app/cli/ExtractVerb.h"
#include "app/cli/Verb.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr Verb kVerbs[] = {
    {"extract", QT_TRANSLATE_NOOP("CliText", "print the story and the related headlines of a page"), runExtract},
};

} // namespace

std::span<const Verb> verbs() { return kVerbs; }

const Verb* verbNamed(const QString& name)
{
    const auto* const row = std::ranges::find_if(kVerbs, [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return row == std::end(kVerbs) ? nullptr : row;
}

} // namespace broadsheet
