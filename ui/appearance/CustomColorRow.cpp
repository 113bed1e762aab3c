#include "ui/appearance/CustomColorRow.h"

#include <QColorDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace broadsheet {
namespace {

QString ratio(double contrast) { return QLocale().toString(contrast, 'f', 1); }

QIcon swatch(const QColor& color, const QColor& edge)
{
    constexpr int kSide = 16;
    QPixmap square(kSide, kSide);
    square.fill(edge);
    QPainter(&square).fillRect(1, 1, kSide - 2, kSide - 2, color);
    return square;
}

} // namespace

CustomColorRow::CustomColorRow(QWidget* parent) : QWidget(parent), m_sentence(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    m_background = addButton(tr("Paper"), &CustomColors::background);
    m_text = addButton(tr("Text"), &CustomColors::text);
    m_link = addButton(tr("Links"), &CustomColors::link);
    grid->addWidget(m_background, 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_link, 0, 2);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    grid->addWidget(m_sentence, 1, 0, 1, 3);
    setColors({});
}

QPushButton* CustomColorRow::addButton(const QString& name, QColor CustomColors::* part)
{
    auto* button = new QPushButton(name, this);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Choose the colour: %1").arg(name));
    connect(button, &QPushButton::clicked, this, [this, part, name] { choose(part, name); });
    return button;
}

void CustomColorRow::choose(QColor CustomColors::* part, const QString& name)
{
    auto* dialog = new QColorDialog(m_colors.*part, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(name);
    const auto take = [this, part](const QColor& color) {
        CustomColors colors = m_colors;
        colors.*part = color;
        if (!color.isValid() || colors == m_colors)
            return;
        setColors(colors);
        Q_EMIT changed(colors);
    };
    connect(dialog, &QColorDialog::currentColorChanged, this, take); // seen while it is chosen
    connect(dialog, &QColorDialog::rejected, this, [take, before = m_colors.*part] { take(before); });
    dialog->open();
}

void CustomColorRow::setColors(const CustomColors& colors)
{
    m_colors = colors;
    const CustomTheme made = customTheme(colors);
    m_background->setIcon(swatch(colors.background, made.theme.text));
    m_text->setIcon(swatch(colors.text, made.theme.text));
    m_link->setIcon(swatch(colors.link, made.theme.text));
    QStringList sentences;
    if (made.textChanged)
        sentences.append(tr("This text is too faint on this paper (contrast %1 to 1, at least 4.5 is needed); a stronger tone of it is used.")
                             .arg(ratio(made.textContrast)));
    if (made.linkChanged)
        sentences.append(tr("Links are too faint on this paper (contrast %1 to 1, at least 4.5 is needed); a stronger tone is used.")
                             .arg(ratio(made.linkContrast)));
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
    m_sentence->setVisible(!sentences.isEmpty());
}

QString CustomColorRow::sentence() const { return m_sentence->text(); }

} // namespace broadsheet
