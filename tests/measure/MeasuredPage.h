#pragma once

#include "core/html/Parser.h"
#include "core/measure/PageMeasures.h"

#include <QTest>

#include <string>

namespace broadsheet {

/// A parsed page of a test; one that does not parse is a mistake in the test itself.
inline Document parsed(const std::string& html)
{
    auto document = parseHtml(html);
    if (!document)
        qFatal("the test's page does not parse");
    return std::move(document).value();
}

/// A page and its measures together: the measures speak of its nodes.
struct MeasuredPage {
    explicit MeasuredPage(const std::string& html, PageHints hints = {})
        : document(parsed(html)), page(measurePage(document, std::move(hints)))
    {
    }

    /// The element with the attribute n="name"; n is no attribute that any rule reads.
    [[nodiscard]] NodeId node(std::string_view name) const
    {
        for (NodeId id = 0; id < document.size(); ++id)
            if (document.isElement(id) && document.attribute(id, "n") == name)
                return id;
        qFatal("the test's page has no such element");
    }
    [[nodiscard]] const ElementMeasures& element(std::string_view name) const { return page.elements[node(name)]; }
    /// The index of the first block below an element.
    [[nodiscard]] std::size_t block(std::string_view name) const
    {
        const NodeId id = node(name);
        for (std::size_t i = 0; i < page.text.blocks.size(); ++i)
            if (document.contains(id, page.text.blocks[i].first))
                return i;
        qFatal("the test's element has no block");
    }

    Document document;
    PageMeasures page;
};

/// `count` different words that end like a sentence: running text of a known length. `seed` tells texts apart.
inline std::string sentence(int count, const std::string& seed = "w")
{
    std::string text = "The";
    for (int i = 1; i < count; ++i)
        text += " " + seed + std::string(1, static_cast<char>('a' + i / 26 % 26)) + std::string(1, static_cast<char>('a' + i % 26));
    return text + ".";
}

} // namespace broadsheet
