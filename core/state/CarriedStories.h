#pragma once

#include "core/base/Trace.h"
#include "core/html/Document.h"
#include "core/state/CarriedStory.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace broadsheet {

/// What is known of the page when the stories in its data are told apart.
struct CarrierPage {
    QUrl url;
    QUrl canonical;   ///< may be empty
    QUrl base;        ///< of relative addresses
    QString title;    ///< as the page's metadata has it
    QDateTime at;     ///< resolves "2 days ago"
    QString language; ///< BCP 47, may be empty
};

/// The stories that a page carries in its data.
struct CarriedStories {
    std::optional<CarriedStory> main; ///< the one that the page is about, with its body
    std::vector<CarriedStory> others; ///< with an address each, in the order of the data, one a story
};

/// From what the page tells search engines (its JSON-LD objects, as core/metadata read them).
[[nodiscard]] CarriedStories storiesInStructuredData(const std::vector<QJsonObject>& objects, const CarrierPage& page);
/// From the state that it carries for its scripts, and from markup in templates. Nothing is run. Costs the reading of all its scripts.
[[nodiscard]] CarriedStories storiesInState(const Document& document, const CarrierPage& page, Trace& trace);

/// The first's, completed by the second's.
[[nodiscard]] CarriedStories joined(CarriedStories first, CarriedStories second);

} // namespace broadsheet
