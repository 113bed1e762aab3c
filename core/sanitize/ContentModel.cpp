#include "core/sanitize/ContentModel.h"

namespace broadsheet::sanitize {

Model modelOf(Tag tag)
{
    switch (tag) {
    case Tag::Li: case Tag::Dd: case Tag::Dt: case Tag::Td: case Tag::Th: case Tag::Figure: case Tag::Figcaption:
        return Model::Mixed;
    case Tag::P: case Tag::H1: case Tag::H2: case Tag::H3: case Tag::H4: case Tag::H5: case Tag::H6:
    case Tag::Caption: case Tag::Summary:
        return Model::Sentence;
    case Tag::Pre: return Model::Verbatim;
    case Tag::Ul: case Tag::Ol: return Model::Items;
    case Tag::Dl: return Model::Definitions;
    case Tag::Table: return Model::Sections;
    case Tag::Thead: case Tag::Tbody: case Tag::Tfoot: return Model::Rows;
    case Tag::Tr: return Model::Cells;
    default: return Model::Blocks;
    }
}

bool mayHold(Tag parent, Tag child)
{
    switch (child) {
    case Tag::Li: return modelOf(parent) == Model::Items;
    case Tag::Dt: case Tag::Dd: return modelOf(parent) == Model::Definitions;
    case Tag::Caption: case Tag::Thead: case Tag::Tbody: case Tag::Tfoot: return modelOf(parent) == Model::Sections;
    case Tag::Tr: return modelOf(parent) == Model::Rows;
    case Tag::Td: case Tag::Th: return modelOf(parent) == Model::Cells;
    default: return modelOf(parent) == Model::Blocks || modelOf(parent) == Model::Mixed;
    }
}

Tag missingBetween(Tag parent, Tag child)
{
    if (mayHold(parent, child))
        return Tag::Other;
    switch (modelOf(parent)) {
    case Model::Items: return Tag::Li;
    case Model::Definitions: return Tag::Dd;
    case Model::Sections: return Tag::Tbody;
    case Model::Rows: return Tag::Tr;
    case Model::Cells: return Tag::Td;
    default: break;
    }
    switch (child) {
    case Tag::Li: return Tag::Ul;
    case Tag::Dt: case Tag::Dd: return Tag::Dl;
    default: return Tag::Table;
    }
}

bool mayHoldText(Tag parent)
{
    const Model model = modelOf(parent);
    return model == Model::Mixed || model == Model::Sentence || model == Model::Verbatim;
}

bool isIdempotent(Tag inlineTag)
{
    switch (inlineTag) {
    case Tag::Sub: case Tag::Sup: case Tag::Q: case Tag::Span: case Tag::Bdi: case Tag::Bdo: case Tag::Small:
        return false;
    default:
        return true;
    }
}

} // namespace broadsheet::sanitize
