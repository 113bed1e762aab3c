#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace broadsheet {

/// The sentences of the window in the reader's language: ours (resources/translations) and those of Qt's own dialogs. Where
/// there is none for the language, English, whose file holds the plurals.
class Translations final {
public:
    explicit Translations(const QLocale& locale);

    /// The language that the window speaks, as "de"; "en" where the reader's own is not there.
    [[nodiscard]] QString language() const;
    [[nodiscard]] Qt::LayoutDirection direction() const;
    /// Makes the application speak it, from right to left where it is written so. This object must outlive it.
    void install();

private:
    QTranslator m_english;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace broadsheet
