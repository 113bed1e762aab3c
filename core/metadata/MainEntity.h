#pragma once

#include "core/metadata/Claims.h"

#include <QJsonObject>
#include <QUrl>

#include <vector>

namespace broadsheet {

/// What is known of the page when its JSON-LD is weighed.
struct PageIdentity {
    QUrl url;
    QUrl canonical;     ///< as the page's <link> says; may be empty
    QStringList titles; ///< <title>, og:title and the h1s, as printed
};

/// The objects of a page's JSON-LD that speak of the page.
struct StructuredEntities {
    QJsonObject main; ///< the article (product, recipe …) that the page is about; empty when there is none
    QJsonObject page; ///< the WebPage around it; empty when there is none
    QJsonObject site; ///< the WebSite or organisation; empty when there is none
};

/// Which object of the list the page is about: an article-like one whose address is the page's or whose headline is
/// its title goes before others; comments, breadcrumbs and listed stories are never it.
[[nodiscard]] StructuredEntities chooseEntities(const std::vector<QJsonObject>& objects, const PageIdentity& page);

/// Adds what the entities state. `all` is where references ("@id") are looked up.
void readEntities(const StructuredEntities& entities, const std::vector<QJsonObject>& all, Claims& claims);

/// The types of an object, lower case, without a name space.
[[nodiscard]] QStringList typesOf(const QJsonObject& object);

} // namespace broadsheet
