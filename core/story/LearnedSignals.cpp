#include "core/story/LearnedSignals.h"

#include "core/model/ShippedModels.h"
#include "core/measure/HashedWords.h"

namespace broadsheet {
namespace {

/// A heading's text may stand this many elements below it.
constexpr int kLevelsInHeading = 3;

bool isInHeading(const Document& document, NodeId id)
{
    for (int up = 0; up < kLevelsInHeading && id != kNoNode; ++up, id = document.parent(id))
        if (headingLevel(document.tag(id)) > 0)
            return true;
    return false;
}

/// What an element's names add for the texts below it.
struct NameWeights {
    float chain = 0; ///< its own and those of all elements above it
    float own = 0;   ///< for texts directly in it
    float above = 0; ///< for texts one or two levels below it
};

std::vector<NameWeights> weighNames(const Document& document, const PageMeasures& page)
{
    const WordWeights& names = shippedWords(ShippedWords::Names);
    const WordWeights& near = shippedWords(ShippedWords::NearNames);
    std::vector<NameWeights> weights(document.size());
    for (NodeId id = 0; id < document.size(); ++id) {
        if (!document.isElement(id) || page.elements[id].words == 0)
            continue;
        const HashedWords words = namesOf(document, id);
        const NodeId parent = document.parent(id);
        weights[id] = {names.sum(words) + (parent == kNoNode ? names.bias() : weights[parent].chain),
            near.sum(nearNames(words, Nearness::Own)), near.sum(nearNames(words, Nearness::Above))};
    }
    return weights;
}

float nearWeight(const Document& document, const std::vector<NameWeights>& weights, NodeId container)
{
    float sum = shippedWords(ShippedWords::NearNames).bias() + weights[container].own;
    NodeId up = document.parent(container);
    for (int level = 0; level < 2 && up != kNoNode; ++level, up = document.parent(up))
        sum += weights[up].above;
    return sum;
}

} // namespace

std::vector<int> headingsAbove(const Document& document, const PageMeasures& page)
{
    std::vector<int> above(page.text.blocks.size());
    int heading = -1;
    for (std::size_t i = 0; i < above.size(); ++i) {
        above[i] = heading;
        if (isInHeading(document, page.text.blocks[i].container))
            heading = static_cast<int>(i);
    }
    return above;
}

std::vector<LearnedSignals> learnedSignals(const Document& document, const PageMeasures& page)
{
    const std::vector<NameWeights> names = weighNames(document, page);
    const std::vector<int> headings = headingsAbove(document, page);
    const WordWeights& text = shippedWords(ShippedWords::Text);
    const WordWeights& heading = shippedWords(ShippedWords::Heading);
    std::vector<LearnedSignals> all(page.text.blocks.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const TextBlock& block = page.text.blocks[i];
        const auto headingWords = headings[i] < 0 ? std::span<const std::uint32_t>() : page.text.hashesOf(page.text.blocks[static_cast<std::size_t>(headings[i])]);
        all[i] = {names[block.container].chain, nearWeight(document, names, block.container),
            text.bias() + text.sum(edgesOfText(page.text.hashesOf(block))), heading.bias() + heading.sum(wordsOfHeading(headingWords))};
    }
    return all;
}

} // namespace broadsheet
