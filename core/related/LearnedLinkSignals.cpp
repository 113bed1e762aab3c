#include "core/related/LearnedLinkSignals.h"

#include "core/model/ShippedModels.h"
#include "core/related/LinkWords.h"

namespace broadsheet {
namespace {

float weighed(ShippedWords which, const HashedWords& words)
{
    const WordWeights& table = shippedWords(which);
    return table.bias() + table.sum(words);
}

} // namespace

LinkWordWeigher::LinkWordWeigher(const Document& document) : m_document(document), m_names(document.size()) {}

const LinkWordWeigher::NameWeights& LinkWordWeigher::namesAt(NodeId element)
{
    NameWeights& weights = m_names[element];
    if (!weights.known) {
        const HashedWords names = namesOf(m_document, element);
        const WordWeights& near = shippedWords(ShippedWords::LinkNearNames);
        weights = {true, shippedWords(ShippedWords::LinkNames).sum(names), near.sum(nearNames(names, Nearness::Own)),
            near.sum(nearNames(names, Nearness::Above))};
    }
    return weights;
}

LearnedLinkSignals LinkWordWeigher::weigh(const LinkView& view)
{
    float names = shippedWords(ShippedWords::LinkNames).bias();
    float near = shippedWords(ShippedWords::LinkNearNames).bias();
    forEachNamedAround(m_document, view.target.anchor, view.card.element, [&](NodeId element, std::optional<Nearness> nearness) {
        const NameWeights& weights = namesAt(element);
        names += weights.names;
        if (nearness)
            near += *nearness == Nearness::Own ? weights.own : weights.above;
    });
    return {names, near, weighed(ShippedWords::LinkText, wordsOfLinkText(view)), weighed(ShippedWords::LinkHeadings, wordsOfLinkHeadings(view)),
        weighed(ShippedWords::LinkAddress, wordsOfLinkAddress(view))};
}

} // namespace broadsheet
