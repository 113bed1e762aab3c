#pragma once

#include <QPalette>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace broadsheet {

class HeadlineList;
class HeadlineModel;
class LaterQueue;
class Thumbnails;

/// Beside the story: its headlines, and what was put aside.
class SidePane final : public QWidget {
    Q_OBJECT
public:
    /// All of them must outlive the pane.
    SidePane(HeadlineModel& headlines, Thumbnails& thumbnails, LaterQueue& later, QWidget* parent = nullptr);

    [[nodiscard]] HeadlineList& headlines() { return *m_headlines; }
    void showHeadlines();
    void showLater();
    /// Shows the headlines with the field that filters them, ready to be typed in.
    void filterHeadlines();
    /// One more list beside these, behind a tab of its own; whoever adds it names the tab.
    QPushButton& addPage(QWidget& page);
    /// The colours of both lists; their ground is the window's.
    void setListPalette(QPalette palette);

Q_SIGNALS:
    /// A row of the queue is to be opened, or taken away.
    void laterOpenRequested(int row);
    void laterRemoveRequested(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void labelTabs();
    void layOutHeadlines();
    void leaveFilter();
    void onModelReset();
    [[nodiscard]] bool filterKey(int key);
    void showLaterMenu(const QPoint& place);

    HeadlineModel& m_model;
    LaterQueue& m_later;
    HeadlineList* m_headlines;
    QLineEdit* m_filter;
    QWidget* m_headlinesPage;
    QListView* m_laterList;
    QPushButton* m_headlinesTab;
    QPushButton* m_laterTab;
    QStackedWidget* m_stack;
    QHBoxLayout* m_tabs;
    QButtonGroup* m_group;
};

} // namespace broadsheet
