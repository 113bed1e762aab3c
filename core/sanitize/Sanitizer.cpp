#include "core/sanitize/Sanitizer.h"

#include "core/html/Parser.h"
#include "core/sanitize/StoryWalk.h"

namespace broadsheet {

namespace {

void writeMark(sanitize::Composer& composer, const StoryPiece& piece)
{
    const std::string id = std::string(sanitize::kIdPrefix) + "page-" + std::to_string(piece.number);
    composer.rule();
    const auto paragraph = composer.beginBlock(Tag::P, {{"id", composer.keep(id)}});
    const auto link = composer.beginInline(Tag::A, {{"href", composer.keep('#' + id)}});
    composer.text(piece.mark.toStdString());
    composer.endInline(link);
    composer.endBlock(paragraph);
}

} // namespace

Sanitizer::Sanitizer(QUrl base) : m_base(std::move(base)) {}

SanitizedHtml Sanitizer::sanitize(const Document& document, const Selection& selection, Trace* trace) const
{
    if (document.isEmpty() || selection.isEmpty())
        return {};
    const sanitize::Links links(m_base);
    sanitize::Composer composer;
    sanitize::StoryWalk(document, selection, links, composer, trace).run();
    auto written = composer.finish();
    return {QByteArray::fromStdString(written.html), std::make_shared<const Document>(std::move(written.tree))};
}

Result<SanitizedHtml> Sanitizer::sanitize(const QByteArray& html) const
{
    const auto document = parseHtml(html.toStdString());
    if (!document)
        return document.error();
    Selection selection;
    if (document->body() != kNoNode)
        selection.roots.push_back(document->body());
    return sanitize(document.value(), selection);
}

SanitizedHtml Sanitizer::join(const std::vector<StoryPiece>& pieces)
{
    const sanitize::Links links{QUrl()}; // every address is absolute already
    sanitize::Composer composer;
    bool anything = false;
    for (const StoryPiece& piece : pieces) {
        if (piece.html.isEmpty() || piece.part.isEmpty())
            continue;
        if (!piece.mark.isEmpty())
            writeMark(composer, piece);
        const std::string prefix = std::string(sanitize::kIdPrefix) + 'p' + std::to_string(piece.number) + '-';
        sanitize::StoryWalk(piece.html.tree(), piece.part, links, composer, nullptr, prefix).run();
        composer.boundary();
        anything = true;
    }
    if (!anything)
        return {};
    auto written = composer.finish();
    return {QByteArray::fromStdString(written.html), std::make_shared<const Document>(std::move(written.tree))};
}

} // namespace broadsheet
