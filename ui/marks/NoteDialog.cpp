#include "ui/marks/NoteDialog.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr int kShownWords = 160; // characters of what is marked: enough to know it by

QString beginning(const QString& words)
{
    const QString line = words.simplified();
    return line.size() <= kShownWords ? line : line.left(kShownWords) + QChar(0x2026);
}

} // namespace

NoteDialog::NoteDialog(const QString& words, const QString& note, QWidget* parent) : QDialog(parent), m_note(new QPlainTextEdit(note, this))
{
    setWindowTitle(tr("Note"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* quoted = new QLabel(u'“' + beginning(words) + u'”', this);
    quoted->setTextFormat(Qt::PlainText);
    quoted->setWordWrap(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What do you want to remember?"));
    m_note->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT noteWritten(this->note()); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(quoted);
    column->addWidget(m_note, 1);
    column->addWidget(buttons);
    m_note->setFocus();
    m_note->moveCursor(QTextCursor::End);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 14);
}

QString NoteDialog::note() const { return m_note->toPlainText().trimmed(); }

} // namespace broadsheet
