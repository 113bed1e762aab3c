#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

class QPrinter;
class QWebEngineView;

namespace broadsheet {

class PanePage;
struct PrintOptions;

/// Puts the page of the pane on paper: dresses it in the print style's notes, prints, and leaves it as it was.
class PanePrinter final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the printer.
    PanePrinter(PanePage& page, QWebEngineView& view) : m_page(page), m_view(view) {}

    /// Empty bytes when it failed.
    void printToPdf(const PrintOptions& options, std::function<void(QByteArray pdf)> done);
    /// `printer` must live until `done`.
    void print(QPrinter& printer, const PrintOptions& options, std::function<void(bool printed)> done);

private:
    void dress(const PrintOptions& options, const std::function<void()>& done);

    PanePage& m_page;
    QWebEngineView& m_view;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< WebEngine still answers when its page ends
};

} // namespace broadsheet
