#include "core/model/ShippedModels.h"

#include <QResource>

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
    static const BoostedTrees story = load(QStringLiteral("story.bst"));
    static const BoostedTrees related = load(QStringLiteral("related.bst"));
    return which == ShippedModel::Story ? story : related;
}

} // namespace broadsheet
