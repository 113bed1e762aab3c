#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace broadsheet {

/// One line of a fault's expectations: "keep: a passage".
struct FaultLine {
    QString what;          ///< keep, drop, once, html, headline, no headline, obstacle or verdict
    QString text;
    bool unmended = false; ///< "unmended keep: …": known to be wrong, for the page's reason
};

/// A page of our own that shows a fault, with what must be found on it (tests/fixtures/faults/<slug>).
struct FaultPage {
    QString slug;
    QString why;     ///< it is here
    QString because; ///< what is unmended is; empty when all is well
    QUrl url;
    QByteArray html;
    std::vector<FaultLine> lines;
    QString wrong; ///< what is wrong with the files themselves; empty
};

/// The pages of all folders below `folder`, by name.
[[nodiscard]] std::vector<FaultPage> faultPagesIn(const QString& folder);

} // namespace broadsheet
