#include "core/state/StateScan.h"

#include "core/html/Text.h"
#include "core/state/FlatState.h"
#include "core/state/FlightRows.h"
#include "core/state/ScriptData.h"

#include <QJsonArray>

namespace broadsheet::state {
namespace {

/// Bytes of scripts and attributes of a page that are read: the state of large front pages has some 5 MB.
constexpr std::size_t kMostBytes = 12U << 20;
constexpr std::size_t kMostTrees = 100;
/// JSON of fewer bytes in an attribute or a script is a setting, not a story.
constexpr std::size_t kShortest = 200;

enum class ScriptKind { Code, Json, Other };

ScriptKind kindOf(const Document& document, NodeId script)
{
    const std::string type = asciiLower(document.attribute(script, "type"));
    if (type.empty() || type == "module" || type.find("javascript") != std::string::npos)
        return ScriptKind::Code;
    const std::string_view essence = std::string_view(type).substr(0, type.find(';'));
    const bool json = essence == "application/json" || essence == "text/json" || (essence.ends_with("+json") && !essence.ends_with("ld+json"));
    return json ? ScriptKind::Json : ScriptKind::Other;
}

bool isJsonLike(std::string_view value)
{
    return value.size() >= kShortest && (value.front() == '{' || value.front() == '[');
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

/// Gathers the trees of one page.
class Scan final {
public:
    explicit Scan(const Document& document) : m_document(document) {}

    std::vector<StateTree> run()
    {
        for (NodeId id = 0; id < m_document.size() && m_trees.size() < kMostTrees; ++id) {
            if (!m_document.isElement(id))
                continue;
            if (m_document.tag(id) == Tag::Script)
                readScript(id);
            else
                readAttributes(id);
        }
        for (QJsonValue& tree : flightTrees(m_stream))
            add(m_streamNode, std::move(tree));
        return std::move(m_trees);
    }

private:
    bool afford(std::size_t bytes)
    {
        m_bytes += bytes;
        return bytes >= kShortest && m_bytes <= kMostBytes;
    }

    void add(NodeId node, QJsonValue value)
    {
        if (value.isArray() && isFlattened(value.toArray()))
            value = unflattened(value.toArray());
        if ((value.isObject() || value.isArray()) && m_trees.size() < kMostTrees)
            m_trees.push_back({std::move(value), node});
    }

    void readScript(NodeId id)
    {
        const NodeId child = m_document.firstChild(id);
        const ScriptKind kind = kindOf(m_document, id);
        if (child == kNoNode || !m_document.isText(child) || kind == ScriptKind::Other)
            return;
        const std::string_view text = m_document[child].text;
        const std::string pieces = kind == ScriptKind::Code ? flightPieces(text) : std::string();
        if (!pieces.empty()) { // before the limit of the shortest: the pieces count together
            m_stream += afford(std::max(pieces.size(), kShortest)) ? pieces : std::string();
            m_streamNode = id;
            return;
        }
        if (!afford(text.size()))
            return;
        if (kind == ScriptKind::Json)
            add(id, parsedJson(bytesOf(text)));
        else
            for (QJsonValue& value : dataAssignedIn(text))
                add(id, std::move(value));
    }

    void readAttributes(NodeId id)
    {
        for (const Attribute& attribute : m_document.attributes(id))
            if (attribute.name.starts_with("data-") && isJsonLike(attribute.value) && afford(attribute.value.size()))
                add(id, parsedJson(bytesOf(attribute.value)));
    }

    const Document& m_document;
    std::vector<StateTree> m_trees;
    std::size_t m_bytes = 0;
    std::string m_stream;
    NodeId m_streamNode = kNoNode;
};

} // namespace

std::vector<StateTree> scanState(const Document& document) { return Scan(document).run(); }

} // namespace broadsheet::state
