#pragma once

#include "core/model/BoostedTrees.h"

namespace broadsheet {

/// The models that are compiled into the program from resources/models.
enum class ShippedModel {
    Story, Related,
    KindArticle, KindListing, KindForum, KindDocumentation, KindProduct, KindCollection, KindService,
};

/// A shipped model, read on first use. A build whose resource is damaged ends here with a message.
[[nodiscard]] const BoostedTrees& shippedModel(ShippedModel which);

} // namespace broadsheet
