#pragma once

#include "ui/palette/PaletteEntry.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace broadsheet {

class PaletteModel;

/// A field and a list: type some letters of what you want, and press Enter. Up and Down choose, Esc closes.
class Palette final : public QDialog {
    Q_OBJECT
public:
    Palette(std::vector<PaletteEntry> entries, QWidget* parent);

    /// Further entries that answer what was typed; see queryChanged.
    void setFound(const QString& query, std::vector<PaletteEntry> entries);

Q_SIGNALS:
    /// What is typed now, for a search elsewhere that answers by setFound.
    void queryChanged(const QString& query);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int row);
    void runCurrent();
    void showCount();
    void layOut();

    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_count;
};

} // namespace broadsheet
