#pragma once

#include "core/pipeline/Reading.h"
#include "core/sanitize/Sanitizer.h"

namespace broadsheet {

/// A story body made from markup of ours, through the sanitiser as every body is.
inline SanitizedHtml bodyOf(const char* markup)
{
    const Result<SanitizedHtml> made = Sanitizer(QUrl(QStringLiteral("https://paper.example/a/b"))).sanitize(QByteArray(markup));
    return made ? made.value() : SanitizedHtml();
}

/// A small story with two related headlines, the second with a body of its own.
inline Reading sampleReading()
{
    Reading reading;
    reading.url = QUrl(QStringLiteral("https://paper.example/ferry?x=1"));
    reading.metadata.canonicalUrl = QUrl(QStringLiteral("https://paper.example/ferry"));
    reading.metadata.title = QStringLiteral("Ferry & tide: <b>what</b> changes");
    reading.metadata.byline = QStringLiteral("Ada Moor");
    reading.metadata.siteName = QStringLiteral("The Paper");
    reading.metadata.publishedTime = QStringLiteral("2025-09-04T07:30:00Z");
    reading.metadata.language = QStringLiteral("en");
    reading.kind = PageKind::Article;
    reading.hasStory = true;
    reading.body = bodyOf("<p>The ferry sails at <b>six</b>.</p><p>It sailed at seven before.</p>");
    reading.text = QStringLiteral("The ferry sails at six.\n\nIt sailed at seven before.");
    reading.wordCount = 10;
    reading.readingMinutes = 1;
    reading.completeness.verdict = Completeness::Verdict::Whole;

    RelatedStory harbour;
    harbour.headline.title = QStringLiteral("Harbour wall is finished");
    harbour.headline.url = QUrl(QStringLiteral("https://paper.example/wall"));
    harbour.headline.section = QStringLiteral("Read next");
    RelatedStory tide;
    tide.headline.title = QStringLiteral("Tide tables [2026]");
    tide.headline.url = QUrl(QStringLiteral("https://coast.example/t_(1)"));
    tide.headline.source = QStringLiteral("Coast");
    tide.headline.publishedTime = QStringLiteral("2025-09-03");
    tide.headline.summary = QStringLiteral("All of them.");
    tide.headline.kind = HeadlineKind::Latest;
    tide.headline.section = QStringLiteral("Latest");
    tide.body = bodyOf("<p>High water at noon.</p>");
    tide.text = QStringLiteral("High water at noon.");
    reading.related = {harbour, tide};
    return reading;
}

} // namespace broadsheet
