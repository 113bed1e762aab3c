#pragma once

#include "core/pipeline/Reading.h"

#include <memory>

namespace broadsheet {

inline RelatedStory sample(const QString& title, HeadlineKind kind = HeadlineKind::Related, const QString& section = {})
{
    RelatedStory story;
    story.headline.title = title;
    story.headline.url = QUrl(QStringLiteral("https://news.example/") + QString::fromLatin1(QUrl::toPercentEncoding(title)));
    story.headline.kind = kind;
    story.headline.section = section;
    return story;
}

/// A page with two blocks, the first interrupted by the second, and two promoted links in between.
inline std::shared_ptr<const Reading> sampleReading()
{
    auto reading = std::make_shared<Reading>();
    reading->url = QUrl(QStringLiteral("https://news.example/story"));
    reading->related = {
        sample(QStringLiteral("One"), HeadlineKind::Related, QStringLiteral("More like this")),
        sample(QStringLiteral("Ad"), HeadlineKind::Sponsored),
        sample(QStringLiteral("Two"), HeadlineKind::Latest),
        sample(QStringLiteral("Three"), HeadlineKind::Related, QStringLiteral("More like this")),
        sample(QStringLiteral("Another ad"), HeadlineKind::Sponsored),
    };
    return reading;
}

} // namespace broadsheet
