#include "core/pipeline/Pipeline.h"

#include "core/completeness/CompletenessCheck.h"
#include "core/html/BackgroundPicture.h"
#include "core/html/DocumentBuilder.h"
#include "core/obstacle/ConsentDialog.h"
#include "core/page/Charset.h"
#include "core/pages/PagesFinder.h"
#include "core/pipeline/Hints.h"
#include "core/pipeline/ObstacleCheck.h"
#include "core/pipeline/StandIn.h"
#include "core/pipeline/TextFacts.h"
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

/// Whether a page of this kind tells one story, which may be cut or go on. The others are lists: they have no end.
bool tellsAStory(PageKind kind)
{
    return kind != PageKind::Listing && kind != PageKind::Forum && kind != PageKind::Collection && kind != PageKind::Product;
}

/// A story that may go on has a date or an author; a listing that was taken for one, and whose pager looks the same, has
/// neither.
bool mayGoOn(const Metadata& metadata) { return !metadata.publishedTime.isEmpty() || !metadata.byline.isEmpty(); }

/// Looks for the story's other pages, unless the page declares its length and so much of it is here, and judges.
Completeness judge(const Document& document, const PageMeasures& measures, const StoryBody& story, const OwnAddresses& own, const Reading& reading)
{
    if (!reading.hasStory || !tellsAStory(reading.kind))
        return {};
    CompletenessFacts facts = gatherFacts(document, measures, reading.metadata, story.kept, reading.wordCount);
    Completeness alone = judgeCompleteness(facts);
    const bool isDeclaredWhole = facts.declaredWords > 0 && alone.verdict == Completeness::Verdict::Whole;
    if (isDeclaredWhole || !mayGoOn(reading.metadata))
        return alone;
    facts.pages = findStoryPages(document, measures, own);
    return judgeCompleteness(facts);
}

/// Words that a reader's repairs brought into the story, and out of it.
struct RepairedWords {
    int putBack = 0;
    int takenOut = 0;
};

RepairedWords repairedWords(const StoryBody& story, const PageMeasures& measures)
{
    RepairedWords words;
    for (std::size_t i = 0; i < story.found.size(); ++i)
        if (story.repaired[i] != story.found[i])
            (story.repaired[i] ? words.putBack : words.takenOut) += static_cast<int>(measures.text.blocks[i].text.words);
    return words;
}

/// A pager's links are no headlines.
void dropOwnPages(const OwnAddresses& own, Reading& reading)
{
    if (reading.pages().areSeveral() || !reading.pages().whole.isEmpty())
        std::erase_if(reading.related, [&](const RelatedStory& story) { return isPageOf(own, story.headline.url); });
}

/// What stands below a headline is a part of the page's own story where that keeps most of it: the other story is behind the link.
void leavePartsToStory(const Document& document, const PageMeasures& measures, const StoryBody& story, std::vector<Headline>& headlines)
{
    const auto isPart = [&](NodeId root) {
        const BlockRange range = blocksBelow(document, measures.text, root);
        std::uint32_t words = 0;
        std::uint32_t kept = 0;
        for (std::size_t i = range.first; i < range.end; ++i) {
            words += measures.text.blocks[i].text.words;
            kept += story.kept[i] ? measures.text.blocks[i].text.words : 0;
        }
        return 2 * kept > words;
    };
    for (Headline& headline : headlines)
        if (!story.kept.empty() && !headline.body.isEmpty() && isPart(headline.body.roots.front()))
            headline.body = {};
}

RelatedStory finish(Headline headline, const Document& document, const QUrl& base, const Sanitizer& sanitizer)
{
    RelatedStory story;
    if (headline.picture != kNoNode) {
        const std::string background = sanitize::pictureAddress(cardPicture(document, headline.picture), sanitize::Links(base));
        if (!background.empty())
            headline.image = QUrl(QString::fromStdString(background));
        else if (const auto picture = sanitize::pictureOf(document, headline.picture, sanitize::Links(base)))
            headline.image = QUrl(QString::fromStdString(picture->address));
    }
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
    Result<Document> parsed = parseHtml(std::move(text), options.limits, options.stop);
    if (!parsed)
        return parsed.error();
    if (const NodeId dialog = consentDialog(*parsed); dialog != kNoNode)
        parsed = DocumentBuilder::without(*parsed, dialog);
    const Document& document = *parsed;
    reading.times.parse = watch.lap();

    const QDateTime at = options.at.isValid() ? options.at : page.fetchedAt;
    reading.metadata = describe(document, page.url, at);
    // A saved file or piped page has no address of its own; where it names one, its links are read against that.
    if (reading.url.isEmpty())
        reading.url = reading.metadata.canonicalUrl;
    const QUrl address = reading.webAddress();
    const QUrl base = baseUrlOf(document, address);
    const PageMeasures measures = measurePage(document, hintsFrom(reading.metadata, address));
    RelatedHeadlines related = findRelated(document, measures, {address, reading.metadata.canonicalUrl, base, at, reading.metadata.language}, reading.trace);
    const std::vector<float> scores = scoreBlocks(document, measures);
    const Repairs repairs = options.repairs ? options.repairs(address) : Repairs();
    reading.kind = kindOf(document, measures, reading.trace);
    const StoryBody story = findStory(document, measures, scores, {related.cards, related.bodies, related.offered, related.anonymous}, reading.kind, reading.trace, repairs);
    if (story.isToldAboveCards && reading.kind == PageKind::Listing)
        reading.kind = PageKind::Article;
    if (options.listBlocks)
        reading.blocks = blocksOf(document, measures, story);
    reading.times.extract = watch.lap();

    const Sanitizer sanitizer(base);
    reading.hasStory = !story.selection.isEmpty();
    if (reading.hasStory)
        reading.body = sanitizer.sanitize(document, story.selection, &reading.trace);
    reading.text = QString::fromStdString(toPlainText(reading.body));
    leavePartsToStory(document, measures, story, related.headlines);
    for (Headline& headline : related.headlines)
        reading.related.push_back(finish(std::move(headline), document, base, sanitizer));
    const RepairedWords repaired = repairedWords(story, measures);
    standIn(reading, document, {base, at, options.limits, options.stop, repaired.takenOut});
    if (repaired.putBack == 0) // a reader who puts a text back has seen what it is
        dropObstacle(reading, document, measures);
    describeText(reading);
    const OwnAddresses own{reading.url, reading.metadata.canonicalUrl, base};
    reading.completeness = judge(document, measures, story, own, reading);
    dropOwnPages(own, reading);
    reading.times.sanitize = watch.lap();
    return reading;
}

} // namespace broadsheet
