#pragma once

#include "ui/reading/PrintOptions.h"

#include <QObject>

#include <functional>

class QWidget;

namespace broadsheet {

class ReadingView;

/// Asks how and where, and puts the story on paper or into a PDF.
class Printing final : public QObject {
    Q_OBJECT
public:
    /// `tell` says in a sentence how it went. The view must outlive this.
    Printing(ReadingView& view, QWidget& window, std::function<void(const QString&)> tell);

    void ask();

private:
    void savePdf(const PrintOptions& options);
    void print(const PrintOptions& options);

    ReadingView& m_view;
    QWidget& m_window;
    std::function<void(const QString&)> m_tell;
    PrintOptions m_options; ///< as chosen the last time
};

} // namespace broadsheet
