#include "ui/bookcase/TagDialog.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr int lineWidthEm = 24;

bool isIn(const QStringList& names, const QString& name) { return names.contains(name, Qt::CaseInsensitive); }

} // namespace

TagDialog::TagDialog(const QStringList& tags, const QStringList& known, QWidget* parent)
    : QDialog(parent), m_before(tags), m_line(new QLineEdit(this)), m_completer(new QCompleter(known, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tags"));
    auto* label = new QLabel(tr("&Tags, with commas between them:"), this);
    label->setBuddy(m_line);
    m_line->setAccessibleName(tr("Tags"));
    m_line->setMinimumWidth(lineWidthEm * fontMetrics().height());
    m_line->setText(tags.isEmpty() ? QString() : tags.join(QStringLiteral(", ")) + QStringLiteral(", "));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(m_line);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_line);
    column->addWidget(buttons);
    connect(m_line, &QLineEdit::textEdited, this, &TagDialog::complete);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TagDialog::insert);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QStringList TagDialog::namesIn(const QString& line)
{
    QStringList names;
    for (const QString& part : line.split(QLatin1Char(','))) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !isIn(names, name))
            names.append(name);
    }
    return names;
}

void TagDialog::complete(const QString& text)
{
    const QString begun = text.left(m_line->cursorPosition()).section(QLatin1Char(','), -1).trimmed();
    m_completer->setCompletionPrefix(begun);
    const bool useful = !begun.isEmpty() && m_completer->completionCount() > 0 && m_completer->currentCompletion() != begun;
    if (useful)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void TagDialog::insert(const QString& name)
{
    const QString text = m_line->text();
    const int cursor = m_line->cursorPosition();
    const auto start = text.left(cursor).lastIndexOf(QLatin1Char(',')) + 1;
    const QString before = text.left(start) + (start > 0 ? QStringLiteral(" ") : QString()) + name + QStringLiteral(", ");
    m_line->setText(before + text.mid(cursor).trimmed());
    m_line->setCursorPosition(int(before.size()));
}

void TagDialog::finish()
{
    const QStringList now = namesIn(m_line->text());
    QStringList added;
    QStringList removed;
    for (const QString& name : now) {
        if (!isIn(m_before, name))
            added.append(name);
    }
    for (const QString& name : m_before) {
        if (!isIn(now, name))
            removed.append(name);
    }
    accept();
    Q_EMIT chosen(added, removed);
}

} // namespace broadsheet
