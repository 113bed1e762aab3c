#include "core/state/BodyMarkup.h"

#include "core/state/BlockKinds.h"
#include "core/state/PlainMarkup.h"
#include "core/state/StoryKeys.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace broadsheet::state {
namespace {

/// Values of one body that are read, and bytes of markup that it becomes.
constexpr int kMostValues = 50'000;
constexpr std::size_t kMostBytes = 4U << 20;
/// Levels of blocks in blocks.
constexpr int kDeepest = 40;

/// Keys under which a block holds its text or its parts; the first that does counts.
constexpr QLatin1StringView kParts[] = {
    QLatin1StringView("children"), QLatin1StringView("content"), QLatin1StringView("text"), QLatin1StringView("html"),
    QLatin1StringView("innerHTML"), QLatin1StringView("value"), QLatin1StringView("body"), QLatin1StringView("blocks"),
    QLatin1StringView("paragraphs"), QLatin1StringView("items"), QLatin1StringView("nodes"), QLatin1StringView("spans"),
    QLatin1StringView("data"), QLatin1StringView("model"), QLatin1StringView("attributes"), QLatin1StringView("rendered"),
    QLatin1StringView("json"), QLatin1StringView("document"), QLatin1StringView("root"), QLatin1StringView("elements"),
};

QJsonValue partsOf(const QJsonObject& block)
{
    for (const QLatin1StringView key : kParts) {
        const QJsonValue value = block.value(key);
        const bool holds = (value.isString() && !value.toString().isEmpty()) || !value.toArray().isEmpty() || !value.toObject().isEmpty();
        if (holds)
            return value;
    }
    return {};
}

QString firstText(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        if (const QString text = object.value(key).toString(); !text.isEmpty())
            return text;
    return {};
}

std::string figure(const QJsonObject& block)
{
    QJsonObject where = block;
    for (const auto& key : {QLatin1StringView("data"), QLatin1StringView("attrs"), QLatin1StringView("image"), QLatin1StringView("file"),
                            QLatin1StringView("props"), QLatin1StringView("model")})
        if (where.value(key).isObject() && firstText(where, {QLatin1StringView("src"), QLatin1StringView("url")}).isEmpty())
            where = where.value(key).toObject();
    const QString source = firstText(where, {QLatin1StringView("src"), QLatin1StringView("url"), QLatin1StringView("contentUrl")});
    if (source.isEmpty())
        return {};
    QString caption = firstText(block, {QLatin1StringView("caption")});
    if (caption.isEmpty())
        caption = firstText(where, {QLatin1StringView("caption")});
    const std::string image = "<img src=\"" + escaped(source) + "\" alt=\""
        + escaped(firstText(where, {QLatin1StringView("alt"), QLatin1StringView("altText")})) + "\">";
    return "<figure>" + image + (caption.isEmpty() ? std::string() : "<figcaption>" + (hasMarkup(caption) ? caption.toStdString() : escaped(caption)) + "</figcaption>")
        + "</figure>";
}

/// Markup that was escaped once too often: "&lt;p&gt;Text&lt;/p&gt;" as a whole.
QString withMarkupUnescaped(QString text)
{
    if (hasMarkup(text) || !text.trimmed().startsWith(u"&lt;"))
        return text;
    for (const auto& [reference, character] : {std::pair(u"&lt;", u"<"), std::pair(u"&gt;", u">"), std::pair(u"&quot;", u"\""), std::pair(u"&amp;", u"&")})
        text.replace(QStringView(reference).toString(), QStringView(character).toString());
    return text;
}

struct Element {
    std::string open;
    std::string close;
    bool isInline = false; ///< what stands in it is running text
    bool isList = false;
};

Element elementOf(BlockKind kind, const QJsonObject& block, bool inText, bool inList)
{
    const auto named = [](std::string_view name, bool isInline, bool isList = false) {
        return Element{std::string("<").append(name).append(">"), std::string("</").append(name).append(">"), isInline, isList};
    };
    switch (kind) {
    case BlockKind::Heading: return named(headingElement(block), true);
    case BlockKind::List:
    case BlockKind::OrderedList: {
        const bool ordered = kind == BlockKind::OrderedList || block.value(QLatin1StringView("data")).toObject().value(QLatin1StringView("style")) == QLatin1StringView("ordered");
        return named(ordered ? "ol" : "ul", false, true);
    }
    case BlockKind::Item: return named("li", true);
    case BlockKind::Quote: return named("blockquote", true);
    case BlockKind::Code: return named("pre", true);
    case BlockKind::Bold: return named("strong", true);
    case BlockKind::Italic: return named("em", true);
    case BlockKind::Link: {
        QString address = firstText(block, {QLatin1StringView("href"), QLatin1StringView("url")});
        if (address.isEmpty())
            address = firstText(block.value(QLatin1StringView("data")).toObject(), {QLatin1StringView("uri"), QLatin1StringView("href"), QLatin1StringView("url")});
        return {"<a href=\"" + escaped(address) + "\">", "</a>", true, false};
    }
    case BlockKind::Paragraph: return inText || inList ? Element{{}, {}, true, false} : named("p", true);
    default: return {{}, {}, inText, inList};
    }
}

/// Writes a tree of blocks; what is still to be written stands on a stack, so that deep trees cost no stack of ours.
class Writer final {
public:
    std::string run(const QJsonValue& root)
    {
        m_open.push_back({root, {}, false, false, 0});
        for (int values = 0; !m_open.empty() && values < kMostValues && m_markup.size() < kMostBytes; ++values) {
            const Pending pending = std::move(m_open.back());
            m_open.pop_back();
            m_markup += pending.closing;
            if (pending.depth > kDeepest)
                continue;
            if (pending.value.isString())
                writeText(pending.value.toString(), pending);
            else if (pending.value.isArray())
                pushAll(pending.value.toArray(), pending);
            else if (pending.value.isObject())
                writeBlock(pending.value.toObject(), pending);
        }
        for (; !m_open.empty(); m_open.pop_back()) // the limit was reached: what is open is closed all the same
            m_markup += m_open.back().closing;
        return std::move(m_markup);
    }

private:
    struct Pending {
        QJsonValue value;
        std::string closing; ///< written instead of a value
        bool inText;
        bool inList;
        int depth;
    };

    void writeText(const QString& given, const Pending& at)
    {
        const QString text = withMarkupUnescaped(given);
        const bool markup = hasMarkup(text);
        if (at.inList)
            m_markup += "<li>" + (markup ? text.toStdString() : escaped(text)) + "</li>";
        else if (at.inText)
            m_markup += markup ? text.toStdString() : escaped(text);
        else if (markup)
            m_markup += text.trimmed().startsWith(u'<') ? text.toStdString() : "<p>" + text.toStdString() + "</p>";
        else
            m_markup += plainMarkup(text);
    }

    void pushAll(const QJsonArray& list, const Pending& at)
    {
        // ["$", "p", null, {"children": …}]: an element as a server sends it to a framework's scripts
        const bool element = list.size() == 4 && list[0] == QLatin1StringView("$") && list[1].isString() && list[3].isObject();
        if (element) {
            QJsonObject block = list[3].toObject();
            block.insert(QLatin1StringView("type"), list[1]);
            m_open.push_back({block, {}, at.inText, at.inList, at.depth + 1});
            return;
        }
        for (qsizetype i = list.size(); i-- > 0;)
            m_open.push_back({list[i], {}, at.inText, at.inList, at.depth + 1});
    }

    void writeBlock(const QJsonObject& block, const Pending& at)
    {
        const BlockKind kind = blockKindOf(block);
        if (kind == BlockKind::Left)
            return;
        if (kind == BlockKind::Break) {
            m_markup += "<br>";
            return;
        }
        if (kind == BlockKind::Image) {
            m_markup += figure(block);
            return;
        }
        const QJsonValue parts = partsOf(block);
        if (parts.isNull())
            return;
        const Element element = elementOf(kind, block, at.inText, at.inList);
        // A text that brings its own markup for a paragraph ("<p>…</p>") stands for itself.
        const bool whole = parts.isString() && kind == BlockKind::Paragraph && parts.toString().trimmed().startsWith(u"<p");
        if (!whole)
            m_markup += element.open;
        m_open.push_back({{}, whole ? std::string() : element.close, false, false, at.depth});
        m_open.push_back({parts, {}, element.isInline && !whole, element.isList, at.depth + 1});
    }

    std::string m_markup;
    std::vector<Pending> m_open;
};

} // namespace

bool hasMarkup(const QString& text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'<', at + 1)) {
        const QChar next = text[at + 1];
        if ((next.isLetter() || next == u'/' || next == u'!') && text.indexOf(u'>', at) > 0)
            return true;
    }
    return false;
}

std::string bodyMarkup(const QJsonValue& value) { return Writer().run(value); }

} // namespace broadsheet::state
