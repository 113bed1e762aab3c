#include "core/story/PageKind.h"

namespace broadsheet {

QString nameOf(PageKind kind)
{
    switch (kind) {
    case PageKind::Article: return QStringLiteral("article");
    case PageKind::Listing: return QStringLiteral("listing");
    case PageKind::Forum: return QStringLiteral("forum");
    case PageKind::Documentation: return QStringLiteral("documentation");
    case PageKind::Product: return QStringLiteral("product");
    case PageKind::Collection: return QStringLiteral("collection");
    case PageKind::Service: return QStringLiteral("service");
    case PageKind::Other: return QStringLiteral("other");
    }
    return {};
}

} // namespace broadsheet
