#include "ui/lookup/LookUpDialog.h"

#include "ui/lookup/WebSearch.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr qsizetype kShownWords = 80;

} // namespace

LookUpDialog::LookUpDialog(const QString& words, Dictionaries& dictionaries, QWidget* parent)
    : QDialog(parent), m_words(words.simplified()), m_dictionaries(dictionaries), m_text(new QPlainTextEdit(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setWindowTitle(tr("Look up"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = new QLabel(m_words.size() <= kShownWords ? m_words : m_words.left(kShownWords) + QChar(0x2026), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    heading->setFont(large);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Definitions"));
    m_text->setPlaceholderText(tr("Looking…"));
    addButton(tr("&Copy"), [this] {
        const QTextCursor cursor = m_text->textCursor();
        QGuiApplication::clipboard()->setText(cursor.hasSelection() ? cursor.selection().toPlainText() : m_words);
    });
    addButton(tr("Search the &web…"), [this] { askForWeb(); });
    m_buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_text, 1);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 20);
    m_dictionaries.lookUp(m_words, [self = QPointer(this)](const Dictionaries::Answer& answer) {
        if (self)
            self->showAnswer(answer);
    });
}

void LookUpDialog::addButton(const QString& text, const std::function<void()>& run)
{
    QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
}

void LookUpDialog::offerLibrarySearch()
{
    addButton(tr("Search the &library"), [this] {
        Q_EMIT librarySearchRequested(m_words);
        close();
    });
}

QString LookUpDialog::text() const { return m_text->toPlainText(); }

QString LookUpDialog::sentenceFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Timeout: return tr("The dictionary server of this computer took too long to answer. Look the word up again, or start dictd anew.");
    case ErrorCode::TooLarge: return tr("The dictionary server of this computer said more than anybody can read. Look up a single word.");
    case ErrorCode::ConnectionFailed: return tr("The dictionary server of this computer would not answer: “%1”.").arg(error.detail);
    default: return tr("What listens at port %1 of this computer is no dictionary server, or it broke off. Ask whoever installed it.").arg(DictServer::usualPort);
    }
}

void LookUpDialog::showAnswer(const Dictionaries::Answer& answer)
{
    QStringList parts;
    for (const Definition& definition : answer.definitions)
        parts.append(tr("%1 (%2)").arg(definition.word, definition.dictionary) + u'\n' + definition.text);
    if (!answer.hasDictionaries)
        parts.append(tr("There is no dictionary on this computer. Put one in the StarDict form (.ifo, .idx and .dict files) into this folder, "
                        "or install a dictionary server (the package dictd, with dict-wn or another dictionary):\n%1")
                         .arg(m_dictionaries.folders().isEmpty() ? QString() : m_dictionaries.folders().first()));
    else if (parts.isEmpty() && !answer.serverError)
        parts.append(tr("No dictionary has it."));
    if (answer.serverError)
        parts.append(sentenceFor(*answer.serverError));
    m_text->setPlainText(parts.join(QStringLiteral("\n\n")));
    m_text->setFocus();
    Q_EMIT answered();
}

void LookUpDialog::askForWeb()
{
    auto* question = new QMessageBox(QMessageBox::NoIcon, tr("Search the web"),
                                     tr("Open your browser and ask %1 for these words?").arg(webSearchHost()),
                                     QMessageBox::Open | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(m_words);
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer != QMessageBox::Open)
            return;
        Q_EMIT webSearchRequested(webSearchUrl(m_words));
        close();
    });
    question->open();
}

} // namespace broadsheet
