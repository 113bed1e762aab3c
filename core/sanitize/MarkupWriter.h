#pragma once

#include "core/html/DocumentBuilder.h"

#include <string>
#include <vector>

namespace broadsheet::sanitize {

/// Attributes of an element to be written. Values live as long as the writer's document (see MarkupWriter::keep).
using Attributes = std::vector<Attribute>;

/// Writes one story twice at once: as a tree and as the markup that parses to that tree.
class MarkupWriter final {
public:
    MarkupWriter();

    /// A copy of `value` that lives as long as the tree.
    [[nodiscard]] std::string_view keep(std::string_view value) { return m_builder.intern(value); }

    void open(Tag tag, const Attributes& attributes);
    void close();
    /// An element that has no end tag: img, br, hr, wbr.
    void empty(Tag tag, const Attributes& attributes = {});
    /// Characters; neighbours become one text node.
    void text(std::string_view text) { m_text += text; }

    struct Written {
        std::string html;
        Document tree;
    };
    [[nodiscard]] Written finish();

private:
    void startTag(Tag tag, const Attributes& attributes);
    void flushText();

    DocumentBuilder m_builder;
    std::vector<Tag> m_open;
    std::string m_html;
    std::string m_text; ///< not written so far
};

} // namespace broadsheet::sanitize
