#pragma once

#include "core/html/Document.h"
#include "core/related/Headline.h"

#include <QUrl>

#include <string>
#include <vector>

namespace broadsheet {

/// A story before or after this one, as the page's head names it.
struct DeclaredNeighbour {
    std::string address; ///< absolute, as LinkTarget::address
    QString title;
    HeadlineKind kind = HeadlineKind::Previous;
};

/// What `<link rel=prev|next title=…>` names. Without a title it is the next page of a list or of this story, which is no
/// headline. `own` are the addresses of the page itself.
[[nodiscard]] std::vector<DeclaredNeighbour> declaredNeighbours(const Document& document, const QUrl& base, const std::vector<QUrl>& own);

} // namespace broadsheet
