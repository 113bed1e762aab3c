#include "ui/commands/KeysPage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace broadsheet {
namespace {

enum Column { Command, Keys };
constexpr int idRole = Qt::UserRole + 1;

QString textOf(ActionId id)
{
    for (const ActionSpec& spec : WindowActions::table()) {
        if (spec.id == id)
            return WindowActions::textOf(spec);
    }
    return {};
}

QString nativeText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral("  ·  "));
}

} // namespace

KeysPage::KeysPage(const KeyMap& keys, QWidget* parent)
    : QWidget(parent), m_keys(keys), m_filter(new QLineEdit(this)), m_list(new QTreeWidget(this)),
      m_field(new QKeySequenceEdit(this)), m_warning(new QLabel(this)), m_add(new QPushButton(tr("&Add this key"), this)),
      m_remove(new QPushButton(tr("&No key"), this)), m_reset(new QPushButton(tr("&Usual keys"), this)),
      m_resetAll(new QPushButton(tr("Usual keys for a&ll"), this))
{
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(Command, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_field->setAccessibleName(tr("Press the new key"));
    for (QLineEdit* inner : m_field->findChildren<QLineEdit*>()) // its own editor, which the keyboard reaches
        inner->setAccessibleName(tr("Press the new key"));
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    layOut();
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_field->clear();
        showState();
    });
    connect(m_field, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::showState);
    connect(m_add, &QPushButton::clicked, this, [this] { addKey(m_field->keySequence()); });
    connect(m_remove, &QPushButton::clicked, this, &KeysPage::removeKeys);
    connect(m_reset, &QPushButton::clicked, this, &KeysPage::resetCurrent);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysPage::resetAll);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void KeysPage::layOut()
{
    auto* newKey = new QHBoxLayout;
    auto* label = new QLabel(tr("New &key:"), this);
    label->setBuddy(m_field);
    newKey->addWidget(label);
    newKey->addWidget(m_field, 1);
    newKey->addWidget(m_add);
    auto* others = new QHBoxLayout;
    others->addWidget(m_remove);
    others->addWidget(m_reset);
    others->addStretch();
    others->addWidget(m_resetAll);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(newKey);
    column->addWidget(m_warning);
    column->addLayout(others);
}

void KeysPage::fill()
{
    for (const ActionSpec& spec : WindowActions::table()) {
        auto* item = new QTreeWidgetItem(m_list, {WindowActions::textOf(spec), QString()});
        item->setData(Command, idRole, int(spec.id));
        showKeys(*item);
    }
}

void KeysPage::showKeys(QTreeWidgetItem& item) const
{
    const auto id = ActionId(item.data(Command, idRole).toInt());
    item.setText(Keys, nativeText(m_keys.keysOf(id, true)));
    QFont font = m_list->font();
    font.setBold(m_keys.isChanged(id));
    item.setFont(Keys, font);
    item.setToolTip(Keys, m_keys.isChanged(id) ? tr("Changed by you") : QString());
}

void KeysPage::filter(const QString& text)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        item->setHidden(!item->text(Command).contains(text, Qt::CaseInsensitive) && !item->text(Keys).contains(text, Qt::CaseInsensitive));
    }
}

ActionId KeysPage::current() const { return ActionId(m_list->currentItem()->data(Command, idRole).toInt()); }

void KeysPage::setCurrent(ActionId id)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(Command, idRole).toInt() == int(id))
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

QString KeysPage::warningAbout(const QKeySequence& key) const
{
    if (key.isEmpty())
        return {};
    const std::vector<ActionId> clashes = m_keys.clashes(key, current());
    if (clashes.empty())
        return {};
    QStringList names;
    for (const ActionId id : clashes)
        names.append(tr("“%1”").arg(textOf(id)));
    return tr("%1 is in the way of %2, which would lose its key.")
        .arg(key.toString(QKeySequence::NativeText), names.join(tr(", ", "between names of commands")));
}

void KeysPage::addKey(const QKeySequence& key)
{
    if (key.isEmpty())
        return;
    for (const ActionId other : m_keys.clashes(key, current())) {
        QList<QKeySequence> theirs = m_keys.keysOf(other, true);
        theirs.removeIf([&](const QKeySequence& one) { return one.matches(key) != QKeySequence::NoMatch || key.matches(one) != QKeySequence::NoMatch; });
        m_keys.setKeys(other, theirs);
    }
    QList<QKeySequence> keys = m_keys.keysOf(current(), true);
    if (!keys.contains(key))
        keys.prepend(key); // the newest stands in the menu
    m_keys.setKeys(current(), keys);
    m_field->clear();
    apply();
}

void KeysPage::removeKeys()
{
    m_keys.setKeys(current(), {});
    apply();
}

void KeysPage::resetCurrent()
{
    m_keys.reset(current());
    apply();
}

void KeysPage::resetAll()
{
    m_keys = KeyMap();
    apply();
}

void KeysPage::apply()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        showKeys(*m_list->topLevelItem(row));
    showState();
    Q_EMIT changed(m_keys);
}

void KeysPage::showState()
{
    const bool has = m_list->currentItem() != nullptr;
    m_warning->setText(has ? warningAbout(m_field->keySequence()) : QString());
    m_add->setEnabled(has && !m_field->keySequence().isEmpty());
    m_remove->setEnabled(has && !m_keys.keysOf(current(), true).isEmpty());
    m_reset->setEnabled(has && m_keys.isChanged(current()));
    m_resetAll->setEnabled(!m_keys.changes().isEmpty());
}

} // namespace broadsheet
