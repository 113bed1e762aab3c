#include "core/model/ShippedModels.h"

#include <QResource>

#include <array>

// At file scope, as the macro demands: a static library's resources are not registered by themselves.
static void registerModels() { Q_INIT_RESOURCE(models); }

namespace broadsheet {
namespace {

BoostedTrees load(const QString& name)
{
    registerModels();
    const QByteArray bytes = QResource(QStringLiteral(":/models/") + name).uncompressedData();
    Result<BoostedTrees> model = BoostedTrees::fromBytes(bytes);
    if (!model)
        qFatal("The model %s in this build cannot be read: %s", qUtf8Printable(name), qUtf8Printable(model.error().detail));
    return std::move(model).value();
}

} // namespace

const BoostedTrees& shippedModel(ShippedModel which)
{
    // In the order of the enumeration.
    static const std::array models{
        load(QStringLiteral("story.bst")), load(QStringLiteral("related.bst")), load(QStringLiteral("kind-article.bst")),
        load(QStringLiteral("kind-listing.bst")), load(QStringLiteral("kind-forum.bst")), load(QStringLiteral("kind-documentation.bst")),
        load(QStringLiteral("kind-product.bst")), load(QStringLiteral("kind-collection.bst")), load(QStringLiteral("kind-service.bst"))};
    return models[static_cast<std::size_t>(which)];
}

} // namespace broadsheet
