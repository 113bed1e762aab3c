#include "core/pipeline/PageJoin.h"

#include "core/base/TrackingParameters.h"
#include "core/completeness/CompletenessCheck.h"
#include "core/language/Words.h"
#include "core/pipeline/TextFacts.h"
#include "core/sanitize/PlainText.h"
#include "core/sanitize/Sanitizer.h"

#include <QSet>

#include <algorithm>

namespace broadsheet {
namespace {

/// A page of which less than this share of the text is new repeats an earlier one, with another date or number in it.
constexpr double kFewestNew = 0.1;
/// The single page is at least this much longer than the first of several.
constexpr double kWholeOverFirst = 1.2;

int wordsOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return countWords({utf8.constData(), static_cast<std::size_t>(utf8.size())}).words;
}

StageTimes operator+(const StageTimes& a, const StageTimes& b)
{
    return {a.decode + b.decode, a.parse + b.parse, a.extract + b.extract, a.sanitize + b.sanitize};
}

} // namespace

PageJoin::PageJoin(std::shared_ptr<const Reading> first, QString markPattern) : m_markPattern(std::move(markPattern))
{
    m_next = first->pages().next;
    m_found = first->pages().found;
    Selection part = m_repeated.newPart(first->body.tree()).part;
    // Known to the pages after it only: the first may well begin with its own description.
    m_repeated.know(first->metadata.title.toStdString());
    m_repeated.know(first->metadata.excerpt.toStdString());
    m_pages.push_back({std::move(first), std::move(part)});
}

bool PageJoin::add(std::shared_ptr<const Reading> page)
{
    RepeatedBlocks::NewPart fresh = page->hasStory ? m_repeated.newPart(page->body.tree()) : RepeatedBlocks::NewPart{};
    if (fresh.newBytes == 0 || static_cast<double>(fresh.newBytes) < kFewestNew * static_cast<double>(fresh.allBytes)) {
        endHere();
        return false;
    }
    m_next = page->pages().next;
    m_found = std::max(m_found, page->pages().found);
    m_pages.push_back({std::move(page), std::move(fresh.part)});
    if (m_next.isEmpty()) // the last page knows best
        endHere();
    return true;
}

void PageJoin::endHere()
{
    m_next.clear();
    m_found = m_pages.front().reading->pages().number - 1 + pages();
}

void PageJoin::stopAt(const QUrl& next, const QString& reason)
{
    m_next = next;
    m_gap = reason;
}

SanitizedHtml PageJoin::body(int& markWords) const
{
    std::vector<StoryPiece> pieces;
    int number = m_pages.front().reading->pages().number;
    for (const JoinedPage& page : m_pages) {
        const QString mark = pieces.empty() ? QString() : m_markPattern.arg(number);
        markWords += wordsOf(mark);
        pieces.push_back({page.reading->body, page.part, mark, number++});
    }
    return Sanitizer::join(pieces);
}

/// What is declared is declared of the whole; how it ends is seen on the last page.
CompletenessFacts PageJoin::facts(int words) const
{
    CompletenessFacts facts = m_pages.back().reading->completeness.facts;
    const CompletenessFacts& first = m_pages.front().reading->completeness.facts;
    facts.declaredWords = first.declaredWords;
    facts.access = first.access;
    facts.tier = first.tier;
    facts.words = words;
    facts.paidWords = -1;
    for (const JoinedPage& page : m_pages)
        if (const int paid = page.reading->completeness.facts.paidWords; paid >= 0)
            facts.paidWords = std::max(facts.paidWords, 0) + paid;
    facts.pages = first.pages;
    facts.pages.joined = pages();
    facts.pages.found = m_found;
    facts.pages.next = m_next;
    facts.pages.gap = m_gap;
    return facts;
}

std::vector<RelatedStory> PageJoin::related() const
{
    QSet<QUrl> seen;
    for (const JoinedPage& page : m_pages)
        for (const QUrl& own : {page.reading->url, page.reading->metadata.canonicalUrl})
            seen.insert(sameStoryKey(own));
    std::vector<RelatedStory> merged;
    for (const JoinedPage& page : m_pages) {
        for (const RelatedStory& story : page.reading->related) {
            const QUrl key = sameStoryKey(story.headline.url);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            merged.push_back(story);
        }
    }
    return merged;
}

Reading PageJoin::reading() const
{
    Reading joined = *m_pages.front().reading;
    int markWords = 0;
    joined.body = body(markWords);
    joined.text = QString::fromStdString(toPlainText(joined.body));
    describeText(joined, markWords);
    joined.completeness = judgeCompleteness(facts(joined.wordCount));
    joined.related = related();
    for (auto page = m_pages.begin() + 1; page != m_pages.end(); ++page) {
        joined.times = joined.times + page->reading->times;
        for (const TraceEntry& entry : page->reading->trace.entries())
            joined.trace.add(entry);
    }
    return joined;
}

Reading joinAgain(const std::vector<std::shared_ptr<const Reading>>& pages, const QString& markPattern, const QString& gap)
{
    PageJoin join(pages.front(), markPattern);
    for (auto page = pages.begin() + 1; page != pages.end(); ++page)
        (void)join.add(*page);
    if (!gap.isEmpty())
        join.stopAt(pages.back()->pages().next, gap);
    Reading story = join.reading();
    story.hasStory = std::ranges::any_of(pages, [](const auto& page) { return page->hasStory; });
    return story;
}

std::shared_ptr<const Reading> withWhole(const Reading& first, const Reading& whole)
{
    return whole.hasStory && whole.wordCount >= kWholeOverFirst * first.wordCount ? underFirst(first, whole) : nullptr;
}

std::shared_ptr<const Reading> underFirst(const Reading& first, const Reading& whole)
{
    auto reading = std::make_shared<Reading>(whole);
    reading->url = first.url;
    reading->metadata = first.metadata;
    CompletenessFacts facts = whole.completeness.facts;
    facts.pages = {};
    reading->completeness = judgeCompleteness(facts);
    return reading;
}

} // namespace broadsheet
