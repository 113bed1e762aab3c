#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QString>

#include <span>

namespace broadsheet {

/// One colour of highlights.
struct MarkColourSpec {
    const char* name;  ///< as the library and the style sheet know it
    const char* label; ///< translated in the context "broadsheet::MarkColour"
    QRgb sample;       ///< its full colour, for lists
};

class MarkColour final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::MarkColour)
public:
    [[nodiscard]] static std::span<const MarkColourSpec> all();
    [[nodiscard]] static QString labelOf(const MarkColourSpec& spec) { return tr(spec.label); }
    /// The colour of a name; yellow for one that is not known.
    [[nodiscard]] static const MarkColourSpec& named(const QString& name);
};

} // namespace broadsheet
