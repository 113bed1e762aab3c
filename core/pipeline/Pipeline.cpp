#include "core/pipeline/Pipeline.h"

#include "core/language/Guess.h"
#include "core/language/Words.h"
#include "core/page/Charset.h"
#include "core/pipeline/CompletenessCheck.h"
#include "core/pipeline/Hints.h"
#include "core/pipeline/ObstacleCheck.h"
#include "core/pipeline/StandIn.h"
#include "core/related/RelatedFinder.h"
#include "core/sanitize/Links.h"
#include "core/sanitize/PictureSource.h"
#include "core/sanitize/PlainText.h"
#include "core/sanitize/Sanitizer.h"
#include "core/story/KindModel.h"
#include "core/story/StoryFinder.h"
#include "core/story/StoryModel.h"

namespace broadsheet {
namespace {

/// Gives the milliseconds since it was last asked; always 0 without a clock.
class Stopwatch final {
public:
    explicit Stopwatch(const std::function<double()>& clock) : m_clock(clock), m_last(clock ? clock() : 0) {}
    double lap()
    {
        if (!m_clock)
            return 0;
        const double now = m_clock();
        return now - std::exchange(m_last, now);
    }

private:
    const std::function<double()>& m_clock;
    double m_last;
};

/// Characters of an excerpt that is taken from the story itself.
constexpr qsizetype kExcerptLength = 300;

/// The first paragraph, cut at a word where it is long.
QString excerptOf(const QString& text)
{
    QString first = text.left(text.indexOf(QLatin1String("\n\n"))).simplified();
    if (first.size() <= kExcerptLength)
        return first;
    const qsizetype space = first.lastIndexOf(QLatin1Char(' '), kExcerptLength);
    first.truncate(space > 0 ? space : kExcerptLength);
    return first + QChar(0x2026);
}

void describeText(Reading& reading)
{
    if (reading.metadata.excerpt.isEmpty())
        reading.metadata.excerpt = excerptOf(reading.text);
    const QByteArray text = reading.text.toUtf8();
    const std::string_view utf8(text.constData(), static_cast<std::size_t>(text.size()));
    if (reading.metadata.language.isEmpty())
        reading.metadata.language = guessLanguage(utf8);
    if (reading.metadata.direction.isEmpty() && isRightToLeft(reading.metadata.language))
        reading.metadata.direction = QStringLiteral("rtl");
    const WordCount words = countWords(utf8);
    reading.wordCount = words.total();
    reading.readingMinutes = readingMinutes(words, reading.metadata.language);
}

RelatedStory finish(Headline headline, const Document& document, const QUrl& base, const Sanitizer& sanitizer)
{
    RelatedStory story;
    if (headline.picture != kNoNode)
        if (const auto picture = sanitize::pictureOf(document, headline.picture, sanitize::Links(base)))
            headline.image = QUrl(QString::fromStdString(picture->address));
    if (!headline.body.isEmpty()) {
        story.body = sanitizer.sanitize(document, headline.body);
        story.text = QString::fromStdString(toPlainText(story.body));
    }
    story.headline = std::move(headline);
    return story;
}

} // namespace

Result<Reading> read(const Page& page, const ReadOptions& options)
{
    Stopwatch watch(options.clock);
    Reading reading;
    reading.url = page.url;
    reading.trace = Trace(options.explain);

    std::string text = decode(page).utf8;
    reading.times.decode = watch.lap();
    const Result<Document> parsed = parseHtml(std::move(text), options.limits, options.stop);
    if (!parsed)
        return parsed.error();
    const Document& document = *parsed;
    reading.times.parse = watch.lap();

    const QDateTime at = options.at.isValid() ? options.at : page.fetchedAt;
    reading.metadata = describe(document, page.url, at);
    // A saved file or piped page has no address of its own; where it names one, its links are read against that.
    if (reading.url.isEmpty())
        reading.url = reading.metadata.canonicalUrl;
    const QUrl base = baseUrlOf(document, reading.url);
    const PageMeasures measures = measurePage(document, hintsFrom(reading.metadata, reading.url));
    RelatedHeadlines related = findRelated(document, measures, {reading.url, reading.metadata.canonicalUrl, base, at, reading.metadata.language}, reading.trace);
    const std::vector<float> scores = scoreBlocks(document, measures);
    const StoryBody story = findStory(document, measures, scores, {related.cards, related.bodies}, reading.trace);
    reading.kind = kindOf(document, measures);
    reading.times.extract = watch.lap();

    const Sanitizer sanitizer(base);
    reading.hasStory = !story.selection.isEmpty();
    if (reading.hasStory)
        reading.body = sanitizer.sanitize(document, story.selection);
    reading.text = QString::fromStdString(toPlainText(reading.body));
    for (Headline& headline : related.headlines)
        reading.related.push_back(finish(std::move(headline), document, base, sanitizer));
    standIn(reading, document, {base, at, options.limits, options.stop});
    dropObstacle(reading, document, measures);
    describeText(reading);
    if (reading.hasStory)
        reading.completeness = judgeCompleteness(reading.metadata, reading.wordCount);
    reading.times.sanitize = watch.lap();
    return reading;
}

} // namespace broadsheet
