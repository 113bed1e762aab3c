#pragma once

#include <QDialog>
#include <QStringList>

class QCompleter;
class QLineEdit;

namespace broadsheet {

/// Asks for the tags of one story or several: a line of names with commas between them; each is completed from those that
/// there are.
class TagDialog final : public QDialog {
    Q_OBJECT
public:
    /// `tags`: those that all of the stories have.
    TagDialog(const QStringList& tags, const QStringList& known, QWidget* parent = nullptr);

    /// What stands in a line, each name once.
    [[nodiscard]] static QStringList namesIn(const QString& line);

Q_SIGNALS:
    void chosen(const QStringList& added, const QStringList& removed);

private:
    void complete(const QString& text);
    void insert(const QString& name);
    void finish();

    QStringList m_before;
    QLineEdit* m_line;
    QCompleter* m_completer;
};

} // namespace broadsheet
