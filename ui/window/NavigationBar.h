#pragma once

#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace broadsheet {

class AddressField;
class LoadingLine;
class WindowActions;

/// The bar above everything: ways, address, views, and a hairline that tells how far a page has come.
class NavigationBar final : public QWidget {
    Q_OBJECT
public:
    explicit NavigationBar(WindowActions& actions, QWidget* parent = nullptr);

    [[nodiscard]] AddressField& address() { return *m_address; }
    /// The way that Back and Forward show when they are held down. The menu must outlive the bar.
    void setTrailMenu(QMenu& menu);
    /// Reload turns into Stop while a page is loading. The progress starts as "somewhere".
    void setLoading(bool loading);
    /// Of how many bytes; `total` is -1 where nobody knows.
    void setProgress(qint64 received, qint64 total);

private:
    QToolButton* addButton(QAction& action);

    WindowActions& m_actions;
    AddressField* m_address;
    std::vector<QToolButton*> m_ways;
    QToolButton* m_reload = nullptr;
    LoadingLine* m_progress;
};

} // namespace broadsheet
