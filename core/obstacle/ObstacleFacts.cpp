#include "core/obstacle/ObstacleFacts.h"

#include "core/html/Text.h"
#include "core/html/Tokens.h"
#include "core/html/Walk.h"
#include "core/language/Words.h"
#include "core/metadata/FieldText.h"
#include "core/obstacle/ObstaclePhrases.h"

#include <QStringList>

#include <algorithm>
#include <charconv>

namespace broadsheet {
namespace {

/// Text that is looked at: such pages say what they are in their first lines.
constexpr std::size_t kMostParagraphs = 60;
constexpr std::size_t kMostShown = 8;
constexpr std::size_t kMostHeadings = 6;
/// Seconds until a page passes on of itself; slower ones reload a page that is meant to be read.
constexpr int kMostRefreshSeconds = 10;
/// A script longer than this does more than pass on (bytes).
constexpr std::size_t kLongestRedirect = 2000;

SaidText said(const QString& text)
{
    const std::string utf8 = text.toStdString();
    return {plainWords(text), countWords(utf8).total()};
}

bool isIn(const PageMeasures& page, NodeId element, Tag tag)
{
    const auto place = std::find(kAncestorTags.begin(), kAncestorTags.end(), tag) - kAncestorTags.begin();
    return page.elements[element].above[static_cast<std::size_t>(place)] > 0;
}

std::string blockText(const Document& document, const TextBlock& block)
{
    std::string text;
    for (NodeId id = block.first; id <= block.last; ++id)
        if (document.isText(id))
            text += std::string(document[id].text) + ' ';
    return text;
}

void readBlocks(const Document& document, const PageMeasures& page, ObstacleFacts& facts)
{
    for (const TextBlock& block : page.text.blocks) {
        if (page.elements[block.container].hidden)
            continue;
        if (isIn(page, block.container, Tag::Noscript)) {
            facts.noscript += plainWords(toQString(blockText(document, block))) + u' ';
            continue;
        }
        facts.visibleWords += static_cast<int>(block.text.words);
        if (facts.shown.size() < kMostShown)
            facts.shown.push_back(said(toQString(blockText(document, block))));
        if (facts.hasStory)
            continue;
        facts.words += isParagraphLike(block) ? static_cast<int>(block.text.words - block.text.linkWords) : 0;
        if (facts.paragraphs.size() < kMostParagraphs)
            facts.paragraphs.push_back(said(toQString(blockText(document, block))));
    }
}

void readStory(const QString& story, ObstacleFacts& facts)
{
    for (const QString& paragraph : story.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        facts.paragraphs.push_back(said(paragraph));
        facts.words += facts.paragraphs.back().words;
    }
}

/// The parts of a title between the marks that stand before a site's name.
std::vector<SaidText> partsOfTitle(const QString& title)
{
    QString marked = title;
    for (const QChar mark : {QChar(u'|'), QChar(u'\u2013'), QChar(u'\u2014'), QChar(u'\u00B7'), QChar(u'\u00BB'), QChar(u'\u00AB')})
        marked.replace(mark, u'\n');
    marked.replace(QStringLiteral(" - "), QStringLiteral("\n"));
    std::vector<SaidText> parts;
    for (const QString& part : marked.split(u'\n', Qt::SkipEmptyParts))
        if (SaidText text = said(part); text.words > 0)
            parts.push_back(std::move(text));
    return parts;
}

bool hasWord(std::string_view value, std::initializer_list<std::string_view> words)
{
    bool found = false;
    forEachToken(value, [&](std::string_view token) { found = found || std::find(words.begin(), words.end(), token) != words.end(); });
    return found;
}

/// Words by which puzzles and checks name themselves, whoever makes them.
bool namesChallenge(const Document& document, NodeId id)
{
    for (const std::string_view name : {"id", "class", "src", "action"})
        if (hasWord(document.attribute(id, name), {"captcha", "recaptcha", "hcaptcha", "turnstile", "challenge"}))
            return true;
    return false;
}

void readField(const Document& document, NodeId id, ObstacleFacts& facts)
{
    const std::string type = asciiLower(document.attribute(id, "type"));
    if (type == "password")
        ++facts.passwordFields;
    else if (type == "submit" || type == "button")
        facts.canAccept = facts.canAccept || isSaying(Saying::Accept, plainWords(toQString(document.attribute(id, "value"))));
    else if (type.empty() || type == "text" || type == "email" || type == "tel")
        facts.textFields += hasWord(document.attribute(id, "name"), {"q", "s", "search", "query", "suche"}) ? 0 : 1;
}

void readMeta(const Document& document, NodeId id, ObstacleFacts& facts)
{
    if (asciiLower(document.attribute(id, "http-equiv")) != "refresh")
        return;
    const std::string_view content = document.attribute(id, "content");
    const std::string_view digits = content.substr(std::min(content.find_first_not_of(' '), content.size()));
    int seconds = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    if (read.ec == std::errc() && seconds <= kMostRefreshSeconds && asciiLower(content).find("url") != std::string::npos)
        facts.refreshes = true;
}

void readScript(const Document& document, NodeId id, ObstacleFacts& facts)
{
    facts.hasScripts = true;
    const NodeId child = document.firstChild(id);
    const std::string_view text = child != kNoNode && document.isText(child) ? document[child].text : std::string_view();
    if (text.size() > kLongestRedirect)
        return;
    for (const std::string_view passesOn : {"location.replace(", "location.href=", "location.href =", "window.location=", "window.location ="})
        facts.refreshes = facts.refreshes || text.find(passesOn) != std::string_view::npos;
}

/// Scripts that the page's head sends for, which build it as those in its body would.
bool sendsForScript(const Document& document, NodeId link)
{
    const std::string_view rel = document.attribute(link, "rel");
    return rel == "modulepreload" || (rel == "preload" && document.attribute(link, "as") == "script");
}

bool isEmptyRoot(const Document& document, NodeId id)
{
    return hasWord(document.attribute(id, "id"), {"app", "root", "next", "nuxt", "gatsby", "svelte", "application"}) && isBlank(textOf(document, id));
}

void readElement(const Document& document, NodeId id, ObstacleFacts& facts)
{
    switch (document.tag(id)) {
    case Tag::Script: readScript(document, id, facts); break;
    case Tag::Link: facts.hasScripts = facts.hasScripts || sendsForScript(document, id); break;
    case Tag::Meta: readMeta(document, id, facts); break;
    case Tag::Input: readField(document, id, facts); break;
    case Tag::Textarea: ++facts.textFields; break;
    case Tag::A: case Tag::Button:
        facts.canAccept = facts.canAccept || (document[id].end - id < 8 && isSaying(Saying::Accept, plainWords(toQString(textOf(document, id)))));
        break;
    case Tag::H1: case Tag::H2:
        if (facts.headings.size() < kMostHeadings)
            if (SaidText heading = said(toQString(textOf(document, id))); heading.words > 0)
                facts.headings.push_back(std::move(heading));
        break;
    case Tag::Div: case Tag::Main: case Tag::Section:
        facts.hasEmptyRoot = facts.hasEmptyRoot || isEmptyRoot(document, id);
        break;
    case Tag::Title:
        if (facts.titleParts.empty() && !document[id].foreign)
            facts.titleParts = partsOfTitle(toQString(textOf(document, id)));
        break;
    default: break;
    }
    facts.hasChallenge = facts.hasChallenge || (document[id].attributeCount > 0 && namesChallenge(document, id));
}

} // namespace

ObstacleFacts obstacleFacts(const Document& document, const PageMeasures& page, const QString& story)
{
    ObstacleFacts facts;
    facts.hasStory = !story.isEmpty();
    facts.allWords = static_cast<int>(page.text.words);
    readStory(story, facts);
    readBlocks(document, page, facts);
    for (NodeId id = 0; id < document.size(); ++id)
        if (document.isElement(id))
            readElement(document, id, facts);
    return facts;
}

} // namespace broadsheet
