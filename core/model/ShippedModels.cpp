#include "core/model/ShippedModels.h"

#include <QResource>

#include <array>

// At file scope, as the macro demands: a static library's resources are not registered by themselves.
static void registerModels() { Q_INIT_RESOURCE(models); }

namespace broadsheet {
namespace {

template <typename Model>
Model load(const QString& name)
{
    registerModels();
    const QByteArray bytes = QResource(QStringLiteral(":/models/") + name).uncompressedData();
    Result<Model> model = Model::fromBytes(bytes);
    if (!model)
        qFatal("The model %s in this build cannot be read: %s", qUtf8Printable(name), qUtf8Printable(model.error().detail));
    return std::move(model).value();
}

} // namespace

const BoostedTrees& shippedModel(ShippedModel which)
{
    // In the order of the enumeration.
    static const std::array models{
        load<BoostedTrees>(QStringLiteral("story.bst")), load<BoostedTrees>(QStringLiteral("related.bst")), load<BoostedTrees>(QStringLiteral("kind-article.bst")),
        load<BoostedTrees>(QStringLiteral("kind-listing.bst")), load<BoostedTrees>(QStringLiteral("kind-forum.bst")), load<BoostedTrees>(QStringLiteral("kind-documentation.bst")),
        load<BoostedTrees>(QStringLiteral("kind-product.bst")), load<BoostedTrees>(QStringLiteral("kind-collection.bst")), load<BoostedTrees>(QStringLiteral("kind-service.bst"))};
    return models[static_cast<std::size_t>(which)];
}

const WordWeights& shippedWords(ShippedWords which)
{
    // In the order of the enumeration.
    static const std::array tables{
        load<WordWeights>(QStringLiteral("story-names.wrd")), load<WordWeights>(QStringLiteral("story-near-names.wrd")),
        load<WordWeights>(QStringLiteral("story-text.wrd")), load<WordWeights>(QStringLiteral("story-headings.wrd")),
        load<WordWeights>(QStringLiteral("related-names.wrd")), load<WordWeights>(QStringLiteral("related-near-names.wrd")),
        load<WordWeights>(QStringLiteral("related-text.wrd")), load<WordWeights>(QStringLiteral("related-headings.wrd")),
        load<WordWeights>(QStringLiteral("related-address.wrd"))};
    return tables[static_cast<std::size_t>(which)];
}

const WordVotes& shippedVotes(ShippedVotes which)
{
    // In the order of the enumeration.
    static const std::array tables{load<WordVotes>(QStringLiteral("kind-text.wrv")), load<WordVotes>(QStringLiteral("kind-address.wrv")),
        load<WordVotes>(QStringLiteral("kind-declared.wrv"))};
    return tables[static_cast<std::size_t>(which)];
}

} // namespace broadsheet
