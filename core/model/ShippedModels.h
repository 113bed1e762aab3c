#pragma once

#include "core/model/BoostedTrees.h"
#include "core/model/WordVotes.h"
#include "core/model/WordWeights.h"

namespace broadsheet {

/// The models that are compiled into the program from resources/models.
enum class ShippedModel {
    Story, Related,
    KindArticle, KindListing, KindForum, KindDocumentation, KindProduct, KindCollection, KindService,
};

/// A shipped model, read on first use. A build whose resource is damaged ends here with a message.
[[nodiscard]] const BoostedTrees& shippedModel(ShippedModel which);

/// The tables of words that are compiled in beside them. Of the story: names of elements, the same by nearness, texts,
/// headings; of links the same and addresses.
enum class ShippedWords { Names, NearNames, Text, Heading, LinkNames, LinkNearNames, LinkText, LinkHeadings, LinkAddress };

/// A shipped table of words, read on first use, with the same end for a damaged build.
[[nodiscard]] const WordWeights& shippedWords(ShippedWords which);

/// What words say of a page's kind, in the order of the kinds' models above: words of its texts, words of its own address,
/// what its markup says of itself.
enum class ShippedVotes { KindText, KindAddress, KindDeclared };

/// A shipped table of votes, read on first use, with the same end for a damaged build.
[[nodiscard]] const WordVotes& shippedVotes(ShippedVotes which);

} // namespace broadsheet
