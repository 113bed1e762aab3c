#include "core/taking/PageBody.h"

#include "core/library/AddressKey.h"
#include "core/pipeline/TextFacts.h"

#include <algorithm>

namespace broadsheet {

std::optional<Reading> bodyOnPage(const Reading& page, const QUrl& headline)
{
    const QString key = library::addressKey(headline);
    const auto found = std::ranges::find_if(page.related, [&](const RelatedStory& story) {
        return !story.body.isEmpty() && library::addressKey(story.headline.url) == key;
    });
    if (key.isEmpty() || found == page.related.end() || !library::mayClaim(page.url, found->headline.url))
        return {};
    const Headline& about = found->headline;
    Reading reading;
    reading.url = about.url;
    reading.metadata.title = about.title;
    reading.metadata.siteName = about.source.isEmpty() ? page.metadata.siteName : about.source;
    reading.metadata.publishedTime = about.publishedTime;
    reading.metadata.excerpt = about.summary;
    reading.metadata.leadImage = about.image;
    reading.metadata.language = page.metadata.language;
    reading.metadata.direction = page.metadata.direction;
    reading.kind = PageKind::Article;
    reading.hasStory = true;
    reading.body = found->body;
    reading.text = found->text;
    reading.completeness.evidence = {QStringLiteral("the text stood beside its headline at %1").arg(page.url.toString(QUrl::FullyEncoded))};
    describeText(reading);
    return reading;
}

} // namespace broadsheet
