#include "OutputProperties.h"

#include "core/html/Parser.h"
#include "core/html/Walk.h"
#include "core/sanitize/AllowList.h"
#include "core/sanitize/Sanitizer.h"

#include <set>

namespace broadsheet::test {
namespace {

QString text(std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); }

QString faultOfAttributes(const Document& tree, NodeId id)
{
    std::set<std::string_view> seen;
    for (const Attribute& attribute : tree.attributes(id)) {
        const auto* rule = sanitize::attributeRule(tree.tag(id), attribute.name);
        if (!rule)
            return QStringLiteral("attribute ") + text(attribute.name);
        if (!sanitize::isValidValue(*rule, attribute.value))
            return text(attribute.name) + QStringLiteral("=") + text(attribute.value);
        if (!seen.insert(attribute.name).second)
            return QStringLiteral("twice ") + text(attribute.name);
    }
    return {};
}

} // namespace

QString firstForbidden(const Document& tree)
{
    std::set<std::string_view> ids;
    for (NodeId id = tree.body() + 1; id < tree[tree.body()].end; ++id) {
        const Node& node = tree[id];
        if (node.kind == NodeKind::Text)
            continue;
        if (node.foreign || !sanitize::mayBeWritten(node.tag))
            return QStringLiteral("element ") + text(node.text);
        if (const QString fault = faultOfAttributes(tree, id); !fault.isEmpty())
            return QString::fromStdString(pathOf(tree, id)) + QStringLiteral(": ") + fault;
        if (const auto name = tree.attribute(id, "id"); !name.empty() && !ids.insert(name).second)
            return QStringLiteral("id twice: ") + text(name);
    }
    return {};
}

QString firstDifference(const Document& a, const Document& b)
{
    NodeId i = a.body();
    NodeId j = b.body();
    for (; i < a.size() && j < b.size(); ++i, ++j) {
        const bool sameNode = a[i].kind == b[j].kind && a[i].text == b[j].text && a[i].end - i == b[j].end - j;
        if (!sameNode)
            return QString::fromStdString(pathOf(a, i)) + QStringLiteral(" / ") + QString::fromStdString(pathOf(b, j));
        const auto ours = a.attributes(i);
        const auto theirs = b.attributes(j);
        if (ours.size() != theirs.size())
            return QStringLiteral("attributes of ") + QString::fromStdString(pathOf(a, i));
        for (std::size_t k = 0; k < ours.size(); ++k)
            if (ours[k].name != theirs[k].name || ours[k].value != theirs[k].value)
                return text(ours[k].value) + QStringLiteral(" / ") + text(theirs[k].value);
    }
    return i == a.size() && j == b.size() ? QString() : QStringLiteral("one tree is longer");
}

QString firstFault(const SanitizedHtml& html, const QUrl& base)
{
    if (html.isEmpty())
        return {};
    const auto parsed = parseHtml(html.html().toStdString());
    if (!parsed)
        return QStringLiteral("does not parse");
    if (const QString fault = firstForbidden(*parsed); !fault.isEmpty())
        return fault;
    if (const QString fault = firstDifference(html.tree(), *parsed); !fault.isEmpty())
        return QStringLiteral("parses to another tree: ") + fault;
    const auto again = Sanitizer(base).sanitize(html.html());
    if (!again || again->html() != html.html())
        return QStringLiteral("changes when sanitised again");
    return {};
}

} // namespace broadsheet::test
