#include "core/sanitize/Sanitizer.h"

#include "core/html/Parser.h"
#include "core/sanitize/StoryWalk.h"

namespace broadsheet {

Sanitizer::Sanitizer(QUrl base) : m_base(std::move(base)) {}

SanitizedHtml Sanitizer::sanitize(const Document& document, const Selection& selection, Trace* trace) const
{
    if (document.isEmpty() || selection.isEmpty())
        return {};
    const sanitize::Links links(m_base);
    auto written = sanitize::StoryWalk(document, selection, links, trace).run();
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

} // namespace broadsheet
