#pragma once

#include <QObject>

class QWidget;

namespace broadsheet {

/// Keeps the widget in which WebEngine takes its input where its pane stands in the order of the Tab key. WebEngine makes that widget
/// when a page comes, long after the window, and Qt puts it last: Tab would lead from the page to the start of the window, past all
/// that stands between.
class PageTabOrder final : public QObject {
public:
    /// Of a pane and the QWebEngineView in it, which is its focus proxy. The pane takes it with it.
    PageTabOrder(QWidget& pane, QWidget& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeSoon();

    QWidget& m_pane;
    QWidget& m_view;
};

} // namespace broadsheet
