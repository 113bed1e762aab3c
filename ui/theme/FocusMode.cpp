#include "ui/theme/FocusMode.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

constexpr std::array kModes{FocusMode::None, FocusMode::OneLine, FocusMode::ThreeLines, FocusMode::FiveLines, FocusMode::Paragraph, FocusMode::Ruler};

} // namespace

std::span<const FocusMode> allFocusModes() { return kModes; }

QString nameOf(FocusMode mode)
{
    switch (mode) {
    case FocusMode::None: return QStringLiteral("None");
    case FocusMode::OneLine: return QStringLiteral("OneLine");
    case FocusMode::ThreeLines: return QStringLiteral("ThreeLines");
    case FocusMode::FiveLines: return QStringLiteral("FiveLines");
    case FocusMode::Paragraph: return QStringLiteral("Paragraph");
    case FocusMode::Ruler: return QStringLiteral("Ruler");
    }
    Q_UNREACHABLE();
}

std::optional<FocusMode> focusModeNamed(const QString& name)
{
    const auto found = std::find_if(kModes.begin(), kModes.end(), [&name](FocusMode mode) { return nameOf(mode) == name; });
    return found == kModes.end() ? std::nullopt : std::optional(*found);
}

} // namespace broadsheet
