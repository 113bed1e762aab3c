#pragma once

#include "ui/theme/CustomTheme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace broadsheet {

/// The three colours of a reader's own theme, and a sentence where one of them could not be read as it was chosen.
class CustomColorRow final : public QWidget {
    Q_OBJECT
public:
    explicit CustomColorRow(QWidget* parent = nullptr);

    void setColors(const CustomColors& colors);
    /// The sentence that stands there; empty where every colour can be read.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void changed(const broadsheet::CustomColors& colors);

private:
    QPushButton* addButton(const QString& name, QColor CustomColors::* part);
    void choose(QColor CustomColors::* part, const QString& name);

    CustomColors m_colors;
    QPushButton* m_background;
    QPushButton* m_text;
    QPushButton* m_link;
    QLabel* m_sentence;
};

} // namespace broadsheet
