#include "ui/appearance/AppearancePanel.h"

#include "ui/appearance/CustomColorRow.h"
#include "ui/appearance/FontChoices.h"
#include "ui/appearance/NumberSlider.h"
#include "ui/appearance/ThemeChooser.h"
#include "ui/appearance/TypePreset.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <array>

namespace broadsheet {
namespace {

using Range = TypeRange;

/// One number of Typography and how it is shown.
struct NumberRow {
    const char* name;
    double least, most, step;
    const char* unit;
    int decimals;
    double (*read)(const Typography&);
    void (*write)(Typography&, double);
};

constexpr std::array kNumbers{
    NumberRow{QT_TRANSLATE_NOOP("broadsheet::AppearancePanel", "&Size"), Range::smallestFontPx, Range::largestFontPx, 1, "px", 0,
              [](const Typography& type) { return double(type.fontSizePx); },
              [](Typography& type, double value) { type.fontSizePx = qRound(value); }},
    NumberRow{QT_TRANSLATE_NOOP("broadsheet::AppearancePanel", "&Weight"), Range::lightestWeight, Range::heaviestWeight, 50, "", 0,
              [](const Typography& type) { return double(type.fontWeight); },
              [](Typography& type, double value) { type.fontWeight = qRound(value); }},
    NumberRow{QT_TRANSLATE_NOOP("broadsheet::AppearancePanel", "&Line height"), Range::lowestLine, Range::highestLine, 0.05, "", 2,
              [](const Typography& type) { return type.lineHeight; },
              [](Typography& type, double value) { type.lineHeight = value; }},
    NumberRow{QT_TRANSLATE_NOOP("broadsheet::AppearancePanel", "&Column"), Range::narrowestColumnEm, Range::widestColumnEm, 1, "em", 0,
              [](const Typography& type) { return double(type.columnWidthEm); },
              [](Typography& type, double value) { type.columnWidthEm = qRound(value); }},
    NumberRow{QT_TRANSLATE_NOOP("broadsheet::AppearancePanel", "Be&tween letters"), 0, Range::widestLetterSpacingEm, 0.01, "em", 2,
              [](const Typography& type) { return type.letterSpacingEm; },
              [](Typography& type, double value) { type.letterSpacingEm = value; }},
    NumberRow{QT_TRANSLATE_NOOP("broadsheet::AppearancePanel", "Between w&ords"), 0, Range::widestWordSpacingEm, 0.02, "em", 2,
              [](const Typography& type) { return type.wordSpacingEm; },
              [](Typography& type, double value) { type.wordSpacingEm = value; }},
};

} // namespace

AppearancePanel::AppearancePanel(QWidget& host)
    : OverlayPanel(tr("Text and colours"), OverlayCorner::TopEnd, host), m_seen(themeFor(ThemeName::Light, false)),
      m_themes(new ThemeChooser), m_colors(new CustomColorRow), m_presets(new QComboBox), m_fonts(new QComboBox),
      m_justified(new QCheckBox(tr("Both &edges straight"))), m_hyphenated(new QCheckBox(tr("&Divide words at the ends of lines"))),
      m_hyphensNote(new QLabel)
{
    content().addWidget(m_themes);
    content().addWidget(m_colors);
    connect(m_themes, &ThemeChooser::chosen, this, [this](ThemeName name) {
        Look look = m_look;
        look.theme = name;
        change(look);
    });
    connect(m_colors, &CustomColorRow::changed, this, [this](const CustomColors& colors) {
        Look look = m_look;
        look.customColors = colors;
        change(look);
    });
    addPresets();
    addFonts();
    addNumbers();
    addEdges();
    auto* reset = new QPushButton(tr("As it was at &first"));
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, [this] { change(Look()); });
    content().addWidget(reset, 0, Qt::AlignLeading);
    content().addStretch();
    showLook();
}

QWidget& AppearancePanel::firstControl()
{
    if (m_fonts->count() == 0)
        fillFonts(); // some hundred families: asked for when somebody wants to see them
    showLook();
    return *m_presets;
}

void AppearancePanel::addLabelled(const QString& name, QWidget& control)
{
    auto* label = new QLabel(name, this);
    label->setBuddy(&control);
    m_names.push_back(label);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(&control, 1);
    content().addLayout(row);
}

void AppearancePanel::addPresets()
{
    m_presets->setAccessibleName(tr("Ready-made"));
    m_presets->view()->setAccessibleName(m_presets->accessibleName());
    for (const TypePreset& preset : typePresets())
        m_presets->addItem(labelOf(preset));
    m_presets->setPlaceholderText(tr("As chosen below"));
    addLabelled(tr("&Ready-made"), *m_presets);
    connect(m_presets, &QComboBox::activated, this, [this](int row) {
        Look look = m_look;
        static_cast<Typography&>(look) = applied(typePresets()[size_t(row)], m_look);
        change(look);
    });
}

void AppearancePanel::addFonts()
{
    m_fonts->setAccessibleName(tr("Typeface"));
    m_fonts->view()->setAccessibleName(m_fonts->accessibleName());
    m_fonts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fonts->setMinimumContentsLength(18);
    addLabelled(tr("Type&face"), *m_fonts);
    connect(m_fonts, &QComboBox::activated, this, [this](int row) {
        Look look = m_look;
        look.fontFamily = m_fonts->itemData(row).toString();
        change(look);
    });
}

void AppearancePanel::fillFonts()
{
    const QSignalBlocker quiet(m_fonts);
    m_fonts->addItem(tr("A serif for reading"), QString());
    FontKind last = FontKind::Other;
    bool first = true;
    for (const FontChoice& choice : fontChoices(installedFamilies())) {
        if (first || choice.kind != last)
            m_fonts->insertSeparator(m_fonts->count());
        first = false;
        last = choice.kind;
        m_fonts->addItem(choice.family, choice.family);
        if (choice.kind == FontKind::Easy)
            m_fonts->setItemData(m_fonts->count() - 1, tr("Made to be easier to read"), Qt::ToolTipRole);
        if (choice.kind != FontKind::Other)
            m_fonts->setItemData(m_fonts->count() - 1, QFont(choice.family), Qt::FontRole);
    }
}

void AppearancePanel::addNumbers()
{
    for (const NumberRow& row : kNumbers) {
        auto* number = new NumberSlider(tr(row.name), {row.least, row.most, row.step, QString::fromLatin1(row.unit), row.decimals});
        m_numbers.push_back(number);
        m_names.push_back(&number->nameLabel());
        content().addWidget(number);
        connect(number, &NumberSlider::moved, this, [this, &row](double value) {
            Look look = m_look;
            row.write(look, value);
            change(look);
        });
    }
    int width = 0;
    for (const QLabel* name : m_names)
        width = qMax(width, name->sizeHint().width());
    for (QLabel* name : m_names)
        name->setMinimumWidth(width); // all that can be changed begins on one line
}

void AppearancePanel::addEdges()
{
    content().addWidget(m_justified);
    content().addWidget(m_hyphenated);
    m_hyphensNote->setWordWrap(true);
    m_hyphensNote->setTextFormat(Qt::PlainText);
    m_hyphensNote->hide();
    content().addWidget(m_hyphensNote);
    connect(m_justified, &QCheckBox::toggled, this, [this](bool on) {
        Look look = m_look;
        look.justified = on;
        look.hyphenated = look.hyphenated || on; // straight edges without divided words tear holes
        change(look);
    });
    connect(m_hyphenated, &QCheckBox::toggled, this, [this](bool on) {
        Look look = m_look;
        look.hyphenated = on;
        change(look);
    });
}

void AppearancePanel::setHyphensNote(const QString& sentence)
{
    m_hyphensNote->setText(sentence);
    m_hyphensNote->setVisible(!sentence.isEmpty() && m_look.hyphenated);
}

void AppearancePanel::setLook(const Look& look, const Theme& seen)
{
    m_look = look;
    m_seen = seen;
    if (isVisible())
        showLook();
}

void AppearancePanel::change(const Look& look)
{
    const Look next = clamped(look);
    if (next == m_look)
        return;
    m_look = next;
    showLook();
    Q_EMIT lookChanged(m_look);
}

void AppearancePanel::showLook()
{
    m_themes->setLook(m_look, m_seen);
    m_colors->setColors(m_look.customColors);
    m_colors->setVisible(m_look.theme == ThemeName::Custom);
    m_presets->setCurrentIndex(presetOf(m_look).value_or(-1));
    m_fonts->setCurrentIndex(qMax(0, m_fonts->findData(m_look.fontFamily)));
    for (size_t row = 0; row < kNumbers.size(); ++row)
        m_numbers[row]->setValue(kNumbers[row].read(m_look));
    const QSignalBlocker quietEdges(m_justified);
    const QSignalBlocker quietHyphens(m_hyphenated);
    m_justified->setChecked(m_look.justified);
    m_hyphenated->setChecked(m_look.hyphenated);
    m_hyphensNote->setVisible(!m_hyphensNote->text().isEmpty() && m_look.hyphenated);
}

} // namespace broadsheet
