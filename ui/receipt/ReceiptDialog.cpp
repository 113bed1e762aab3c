#include "ui/receipt/ReceiptDialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

enum Column { Host, Asked, Sent, Received };

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

QString askedFor(const ReceiptLine& line)
{
    QStringList parts;
    if (const int pages = line.answered - line.pictures; pages > 0)
        parts.append(ReceiptDialog::tr("%n page(s)", nullptr, pages));
    if (line.pictures > 0)
        parts.append(ReceiptDialog::tr("%n picture(s)", nullptr, line.pictures));
    if (line.original > 0)
        parts.append(ReceiptDialog::tr("%n time(s) by the original page", nullptr, line.original));
    if (line.failed > 0)
        parts.append(ReceiptDialog::tr("%n without an answer", nullptr, line.failed));
    if (line.refused > 0)
        parts.append(ReceiptDialog::tr("%n refused", nullptr, line.refused));
    if (line.cookies > 0)
        parts.append(ReceiptDialog::tr("%n cookie(s) thrown away", nullptr, line.cookies));
    if (line.plain)
        parts.append(ReceiptDialog::tr("not encrypted"));
    return parts.join(ReceiptDialog::tr(", ", "between parts of a list"));
}

/// Bytes of a host; what the original page sends and gets nobody counts.
QString bytesOf(const ReceiptLine& line, qint64 bytes)
{
    if (line.original == 0)
        return sizeText(bytes);
    return line.answered + line.failed > 0 ? ReceiptDialog::tr("%1 and more").arg(sizeText(bytes)) : ReceiptDialog::tr("not counted");
}

} // namespace

ReceiptDialog::ReceiptDialog(const Receipt& receipt, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Privacy receipt"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* summary = new QLabel(summaryOf(receipt), this);
    summary->setWordWrap(true);
    summary->setTextFormat(Qt::PlainText);
    auto* table = new QTreeWidget(this);
    table->setAccessibleName(tr("Hosts of this story"));
    table->setHeaderLabels({tr("Host"), tr("Asked for"), tr("Sent"), tr("Received")});
    table->setRootIsDecorated(false);
    for (const ReceiptLine& line : receipt.lines) {
        auto* row = new QTreeWidgetItem(table, {line.host, askedFor(line), bytesOf(line, line.sent), bytesOf(line, line.received)});
        row->setTextAlignment(Sent, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(Received, Qt::AlignRight | Qt::AlignVCenter);
    }
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(Host, QHeaderView::Stretch);
    table->setVisible(!receipt.lines.empty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() * 2 / 3);
    column->addWidget(summary);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(QSize(em * 40, receipt.lines.empty() ? em * 9 : em * 24).boundedTo(parent ? parent->size() * 0.95 : QSize(em * 40, em * 24)));
}

QString ReceiptDialog::summaryOf(const Receipt& receipt)
{
    QStringList sentences;
    if (receipt.isSaved)
        sentences.append(receipt.contacted() > 0 ? tr("This is a copy in your library; what follows was asked of the network for it in this sitting.")
                                                 : tr("This is a copy in your library. What was asked of the network when it was saved is kept nowhere."));
    if (receipt.lines.empty())
        return (sentences << tr("Nothing was asked of the network for this story.")).join(QLatin1Char(' '));
    if (receipt.contacted() > 0)
        sentences.append(tr("For this story Broadsheet talked to %n host(s): %1 came in, %2 went out.", nullptr, receipt.contacted())
                             .arg(sizeText(receipt.received()), sizeText(receipt.sent())));
    else
        sentences.append(tr("Broadsheet talked to nobody for this story."));
    if (receipt.refused() > 0)
        sentences.append(tr("%n host(s) that the page named were not asked.", nullptr, receipt.refused()));
    if (receipt.cookies() > 0)
        sentences.append(tr("%n cookie(s) came with the answers and were thrown away.", nullptr, receipt.cookies()));
    if (const int hosts = receipt.askedByOriginal(); hosts > 0) {
        sentences.append(tr("The original page, which you opened, asked %n host(s) by itself; what went to and fro is not counted, and nothing of it was kept.", nullptr, hosts));
        sentences.append(tr("In the reader no script of the page ran, and no cookie was kept."));
    } else {
        sentences.append(tr("No script of the page ran, and no cookie was kept."));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace broadsheet
