#pragma once

#include "ui/bookcase/SiteSizeModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace broadsheet {

/// What each site takes on the disk: a table, its order, and a way to a site's stories, so that room can be made. The order can be
/// chosen without the mouse, which the heads of a table cannot.
class SiteSizePanel final : public QWidget {
    Q_OBJECT
public:
    explicit SiteSizePanel(QWidget* parent = nullptr);

    void show(const SiteSizes& sizes);
    using QWidget::show;

Q_SIGNALS:
    /// The stories of a site are to be listed.
    void siteRequested(const broadsheet::SiteSize& site);

private:
    void layOut();
    void setOrder(int column, Qt::SortOrder order);
    void request();
    [[nodiscard]] static QString summaryOf(const SiteSizes& sizes);

    SiteSizeModel m_model;
    QLabel* m_summary;
    QComboBox* m_order;
    QTableView* m_table;
    QPushButton* m_list;
};

} // namespace broadsheet
