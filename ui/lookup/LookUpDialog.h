#pragma once

#include "ui/lookup/Dictionaries.h"

#include <QDialog>

class QDialogButtonBox;
class QPlainTextEdit;

namespace broadsheet {

/// What the dictionaries say of some words, and where else they can be looked for.
class LookUpDialog final : public QDialog {
    Q_OBJECT
public:
    /// `dictionaries` must outlive the dialog.
    LookUpDialog(const QString& words, Dictionaries& dictionaries, QWidget* parent);

    /// Offers the library, which not every window has.
    void offerLibrarySearch();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The words were looked up, or are known to stand nowhere.
    void answered();
    void librarySearchRequested(const QString& words);
    /// The reader has agreed to ask the web in the browser.
    void webSearchRequested(const QUrl& url);

private:
    [[nodiscard]] static QString sentenceFor(const Error& error);
    void showAnswer(const Dictionaries::Answer& answer);
    void addButton(const QString& text, const std::function<void()>& run);
    void askForWeb();

    QString m_words;
    Dictionaries& m_dictionaries;
    QPlainTextEdit* m_text;
    QDialogButtonBox* m_buttons;
};

} // namespace broadsheet
