#include "core/html/Text.h"
#include "core/html/Tokens.h"
#include "core/language/Time.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/VisibleClaims.h"

#include <algorithm>
#include <span>
#include <utility>

namespace broadsheet {
namespace {

/// Text nodes read around the heading for a printed date.
constexpr int kReachBefore = 10;
constexpr int kReachBehind = 30;
/// A text this long is a paragraph; one may be a standfirst, with the second the story has begun and the slot for the
/// date is behind us.
constexpr std::size_t kParagraphBytes = 280;
constexpr int kMostParagraphs = 1;
/// A slot for the date is shorter ("Published on Thursday 4 September 2025 at 07:30, updated …").
constexpr std::size_t kSlotBytes = 120;

enum class Mark { None, Published, Modified };

/// What class, itemprop and pubdate say of a time.
Mark markOf(const Document& document, NodeId id)
{
    Mark mark = document.hasAttribute(id, "pubdate") ? Mark::Published : Mark::None;
    for (const std::string_view name : {"itemprop", "class"}) {
        forEachToken(document.attribute(id, name), [&](std::string_view token) {
            if (token == "published" || token == "pubdate" || token == "datepublished" || token == "publish")
                mark = Mark::Published;
            else if (token == "modified" || token == "updated" || token == "datemodified" || token == "update")
                mark = mark == Mark::Published ? mark : Mark::Modified;
        });
    }
    return mark;
}

/// The time as the element gives it: its `datetime` or `content`, else its text.
QString printedTime(const Document& document, NodeId id)
{
    for (const std::string_view name : {"datetime", "content", "title"}) // title: hAtom's <abbr>
        if (const std::string_view value = document.attribute(id, name); !value.empty() && (name != "title" || parseMachineTime(value)))
            return fieldText(value);
    return fieldText(textOf(document, id)).left(static_cast<qsizetype>(kSlotBytes));
}

/// Whether a text is a time in one reading or another: which one is settled when all claims are known.
bool isTime(const QString& text, const QDateTime& at, std::string_view language)
{
    return parseTime(text.toStdString(), at, language.empty() ? "en-GB" : language).has_value();
}

/// Nodes in the order of nearness to the heading: behind it first, as the page prints them, then before it.
std::vector<NodeId> byNearness(const PageScan& scan, const std::vector<NodeId>& nodes, NodeId heading)
{
    std::vector<NodeId> sorted;
    for (const NodeId id : nodes)
        if (!scan.isAside(id, heading))
            sorted.push_back(id);
    if (heading != kNoNode) {
        const auto behind = std::find_if(sorted.begin(), sorted.end(), [&](NodeId id) { return id > heading; });
        std::reverse(sorted.begin(), behind);
        std::rotate(sorted.begin(), behind, sorted.end());
    }
    return sorted;
}

bool holdsAny(const QString& text, std::span<const QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Whether a text says that its date is that of a change.
bool speaksOfChange(const QString& text)
{
    static constexpr QStringView kWords[] = {u"updated", u"modified", u"reviewed", u"aktualisiert", u"geändert", u"mis à jour", u"actualizado",
                                             u"aggiornato", u"atualizado", u"bijgewerkt", u"uppdaterad", u"opdateret", u"oppdatert",
                                             u"aktualizacja", u"aktualizováno", u"обновлено", u"güncelleme", u"更新"};
    return holdsAny(text, kWords);
}

/// Whether a text is the label of the day on which a member of a forum joined it: that stands beside every post.
bool speaksOfMember(const QString& text)
{
    static constexpr QStringView kWords[] = {u"joined", u"member since", u"registered", u"registriert", u"mitglied seit", u"inscrit", u"registrado", u"miembro desde",
                                             u"iscritto", u"lid sinds", u"medlem", u"зарегистрирован", u"регистрация", u"注册", u"加入"};
    return holdsAny(text, kWords);
}

/// The first date printed in the texts behind or before the heading; one that speaks of a change only when no other is.
QString nearbyDate(const Document& document, const PageScan& scan, NodeId heading, bool behind, const QDateTime& at, std::string_view language)
{
    NodeId id = behind ? document[heading].end - 1 : heading;
    int paragraphs = 0;
    bool behindChange = false; // the text before was "Updated"
    bool behindMember = false; // the text before was "Joined:"
    QString changed;
    for (int texts = 0; texts < (behind ? kReachBehind : kReachBefore);) {
        if (behind ? ++id >= document.size() : id-- == 0)
            break;
        const Node& node = document[id];
        if (node.kind == NodeKind::Element || isBlank(node.text) || isInvisible(document.tag(node.parent)))
            continue;
        ++texts;
        if (node.text.size() > kParagraphBytes && ++paragraphs > kMostParagraphs)
            break;
        if (node.text.size() > kSlotBytes || scan.isAside(id, heading))
            continue;
        const QString text = fieldText(node.text);
        const bool speaksChange = speaksOfChange(text);
        const bool speaksMember = speaksOfMember(text);
        const bool time = isTime(text, at, language);
        const bool change = std::exchange(behindChange, speaksChange && !time) || speaksChange;
        const bool member = std::exchange(behindMember, speaksMember && !time) || speaksMember;
        if (member || !time)
            continue;
        if (!change)
            return text;
        if (changed.isEmpty())
            changed = text;
    }
    return changed;
}

} // namespace

void readVisibleTimes(const Document& document, const PageScan& scan, NodeId heading, const QDateTime& at,
                      std::string_view language, Claims& claims)
{
    for (const NodeId id : byNearness(scan, scan.itemprops, heading)) {
        const std::string prop = asciiLower(document.attribute(id, "itemprop"));
        if (prop == "datepublished")
            claims.add(Field::Published, Origin::Microdata, printedTime(document, id));
        else if (prop == "datemodified")
            claims.add(Field::Modified, Origin::Microdata, printedTime(document, id));
        else if (prop == "datepublished datemodified")
            claims.add(Field::Published, Origin::Microdata, printedTime(document, id));
    }
    std::vector<NodeId> marked = scan.times;
    marked.insert(marked.end(), scan.dates.begin(), scan.dates.end());
    std::sort(marked.begin(), marked.end());
    marked.erase(std::unique(marked.begin(), marked.end()), marked.end());
    for (const NodeId id : byNearness(scan, marked, heading)) {
        const QString printed = printedTime(document, id);
        if (!isTime(printed, at, language))
            continue;
        const Mark mark = markOf(document, id);
        if (mark == Mark::Modified)
            claims.add(Field::Modified, Origin::MarkedTime, printed);
        else
            claims.add(Field::Published, mark == Mark::Published ? Origin::MarkedTime : Origin::TimeElement, printed);
    }
    if (heading == kNoNode)
        return;
    for (const bool behind : {true, false})
        claims.add(Field::Published, Origin::NearbyText, nearbyDate(document, scan, heading, behind, at, language));
}

} // namespace broadsheet
