#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace broadsheet {

/// Asks for the note on some words. Ctrl+Enter keeps it, Esc does not.
class NoteDialog final : public QDialog {
    Q_OBJECT
public:
    NoteDialog(const QString& words, const QString& note, QWidget* parent);
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void noteWritten(const QString& note);

private:
    QPlainTextEdit* m_note;
};

} // namespace broadsheet
