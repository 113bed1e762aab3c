#pragma once

#include <QPalette>
#include <QList>
#include <QWidget>

class QAbstractItemView;
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
    /// A further list with a tab of its own, which has `name` and how many rows there are; the number it gives is for the two below.
    int addList(QAbstractItemView& list, const QString& name);
    void showList(int number);
    void setListCount(int number, int count);
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
    void showLaterMenu(const QPoint& place);

    struct Further {
        QAbstractItemView* list;
        QPushButton* tab;
        QString name;
    };

    HeadlineModel& m_model;
    LaterQueue& m_later;
    HeadlineList* m_headlines;
    QListView* m_laterList;
    QPushButton* m_headlinesTab;
    QPushButton* m_laterTab;
    QList<Further> m_further;
    QStackedWidget* m_stack;
};

} // namespace broadsheet
