#pragma once

#include <QProgressBar>

namespace broadsheet {

/// A hairline that tells how far a page has come. It paints itself, and nothing of it moves: the busy bar of the desktop's styles goes on
/// asking for the window to be painted anew, many times a second, long after the page is there.
class LoadingLine final : public QProgressBar {
    Q_OBJECT
public:
    explicit LoadingLine(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace broadsheet
