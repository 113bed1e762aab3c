#pragma once

#include "ui/receipt/Receipt.h"

#include <QDialog>

namespace broadsheet {

/// The receipt of a story as a table, with what it means above it.
class ReceiptDialog final : public QDialog {
    Q_OBJECT
public:
    ReceiptDialog(const Receipt& receipt, QWidget* parent);

    /// The receipt in two or three sentences.
    [[nodiscard]] static QString summaryOf(const Receipt& receipt);
};

} // namespace broadsheet
