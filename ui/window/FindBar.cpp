#include "ui/window/FindBar.h"

#include "ui/commands/WindowActions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace broadsheet {

FindBar::FindBar(WindowActions& actions, QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    m_field->setPlaceholderText(tr("Find in the story"));
    m_field->setAccessibleName(tr("Find in the story"));
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_count->setAccessibleName(tr("Matches"));
    row->addWidget(m_field, 1);
    for (const ActionId id : {ActionId::FindPrevious, ActionId::FindNext}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(&actions.action(id));
        row->addWidget(button);
    }
    m_wholeWords = addSwitch(tr("Whole words"), tr("Find whole words only"), QKeySequence(Qt::ALT | Qt::Key_W));
    m_exactLetters = addSwitch(tr("Aa é"), tr("Tell capitals and accents apart"), QKeySequence(Qt::ALT | Qt::Key_C));
    row->addWidget(m_count);
    row->addStretch();
    auto* closeButton = new QToolButton(this);
    closeButton->setText(QStringLiteral("✕"));
    closeButton->setAccessibleName(tr("Close the find bar"));
    closeButton->setToolTip(tr("Close (Esc)"));
    row->addWidget(closeButton);
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_shown.clear();
        step(FindDirection::Forward);
    });
    hide();
}

QToolButton* FindBar::addSwitch(const QString& text, const QString& name, const QKeySequence& key)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::toggle);
    connect(button, &QToolButton::toggled, this, [this] {
        for (FindPhrase& phrase : m_shown)
            phrase.ends = m_wholeWords->isChecked() ? FindPhrase::Ends::AtWords : FindPhrase::Ends::Anywhere;
        step(FindDirection::Forward);
    });
    layout()->addWidget(button);
    return button;
}

std::vector<FindPhrase> FindBar::phrases() const
{
    if (!m_shown.empty())
        return m_shown;
    if (m_field->text().isEmpty())
        return {};
    return {{m_field->text(), m_wholeWords->isChecked() ? FindPhrase::Ends::AtWords : FindPhrase::Ends::Anywhere}};
}

void FindBar::step(FindDirection direction)
{
    Q_EMIT findRequested(phrases(), {direction, m_wholeWords->isChecked(), m_exactLetters->isChecked()});
}

void FindBar::open(const QString& text)
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty() && text != m_field->text())
        m_field->setText(text);
    else if (!m_field->text().isEmpty())
        step(FindDirection::Forward);
    m_field->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT findRequested({}, {});
    Q_EMIT closed();
}

void FindBar::setCount(int active, int count)
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(count > 0 ? tr("%1 of %2").arg(locale().toString(active), locale().toString(count)) : tr("Not found"));
}

void FindBar::showFound(const QString& text, const std::vector<FindPhrase>& phrases, int active, int count)
{
    const QSignalBlocker quietField(m_field);
    const QSignalBlocker quietSwitch(m_wholeWords);
    const QSignalBlocker quietLetters(m_exactLetters);
    m_field->setText(text);
    m_shown = phrases;
    m_wholeWords->setChecked(std::ranges::all_of(phrases, [](const FindPhrase& phrase) { return phrase.ends == FindPhrase::Ends::AtWords; }));
    m_exactLetters->setChecked(false);
    setCount(active, count);
    show();
}

QString FindBar::text() const { return m_field->text(); }

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? FindDirection::Backward : FindDirection::Forward);
    else
        QWidget::keyPressEvent(event);
}

} // namespace broadsheet
