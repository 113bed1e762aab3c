#include "ui/reading/PanePrinter.h"

#include "ui/reading/PaneCalls.h"
#include "ui/reading/PanePage.h"
#include "ui/reading/PdfPageNumbers.h"
#include "ui/reading/PrintOptions.h"

#include <QPageLayout>
#include <QWebEngineView>

namespace broadsheet {

void PanePrinter::dress(const PrintOptions& options, const std::function<void()>& done)
{
    m_page.call(paneCalls::dressForPrint(options, tr("Links in this story")),
                [alive = std::weak_ptr(m_isAlive), done](const QVariant&) {
                    if (!alive.expired())
                        done();
                });
}

void PanePrinter::printToPdf(const PrintOptions& options, std::function<void(QByteArray pdf)> done)
{
    constexpr qreal kMarginMm = 20;
    const QPageLayout layout(QPageSize(options.paper), QPageLayout::Portrait,
                             QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    dress(options, [this, layout, done, numbers = options.pageNumbers] {
        m_page.printToPdf([this, alive = std::weak_ptr(m_isAlive), done, numbers](const QByteArray& pdf) {
            if (alive.expired())
                return;
            m_page.call(paneCalls::undressFromPrint());
            done(numbers ? withPageNumbers(pdf) : pdf);
        }, layout);
    });
}

void PanePrinter::print(QPrinter& printer, const PrintOptions& options, std::function<void(bool printed)> done)
{
    dress(options, [this, &printer, done] {
        connect(&m_view, &QWebEngineView::printFinished, this, [this, done](bool printed) {
            m_page.call(paneCalls::undressFromPrint());
            done(printed);
        }, Qt::SingleShotConnection);
        m_view.print(&printer);
    });
}

} // namespace broadsheet
