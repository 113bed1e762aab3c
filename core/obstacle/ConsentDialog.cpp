#include "core/obstacle/ConsentDialog.h"

#include "core/html/Text.h"
#include "core/measure/ElementMeasures.h"
#include "core/measure/TextBlock.h"
#include "core/obstacle/ObstaclePhrases.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Nodes of the largest button: an icon and a few spans.
constexpr NodeId kButtonNodes = 8;
/// Phrases that make a text one about consent.
constexpr int kConsentPhrases = 2;
/// Words in sentences outside the dialog from which there is something to read behind it.
constexpr std::uint32_t kWordsBehind = 40;

bool isPlacedOver(std::string_view style)
{
    std::string plain = asciiLower(style);
    std::erase(plain, ' ');
    return plain.find("position:fixed") != std::string::npos;
}

bool isDialog(const Document& document, NodeId id)
{
    if (document[id].attributeCount == 0 || document.tag(id) == Tag::Body || document.tag(id) == Tag::Html)
        return false;
    const std::string_view role = document.attribute(id, "role");
    return role == "dialog" || role == "alertdialog" || document.attribute(id, "aria-modal") == "true" || document.tag(id) == Tag::Dialog
        || isPlacedOver(document.attribute(id, "style"));
}

bool canAccept(const Document& document, NodeId root)
{
    for (NodeId id = root; id < document[root].end; ++id) {
        const bool button = document.isElement(id) && (document.tag(id) == Tag::A || document.tag(id) == Tag::Button || document.attribute(id, "role") == "button");
        if (button && document[id].end - id < kButtonNodes && isSaying(Saying::Accept, plainWords(QString::fromStdString(textOf(document, id)))))
            return true;
    }
    return false;
}

/// Text of a dialog with its pieces apart.
QString wordsBelow(const Document& document, NodeId root)
{
    std::string text;
    for (NodeId id = root; id < document[root].end; ++id)
        if (document.isText(id)) {
            text += document[id].text;
            text += ' ';
        }
    return plainWords(QString::fromStdString(text));
}

bool hasStoryBehind(const Document& document, NodeId dialog)
{
    std::uint32_t words = 0;
    for (const TextBlock& block : splitIntoBlocks(document).blocks)
        if (!document.contains(dialog, block.first) && isParagraphLike(block))
            words += block.text.words;
    return words >= kWordsBehind;
}

} // namespace

NodeId consentDialog(const Document& document)
{
    for (NodeId id = 0; id < document.size(); ++id)
        if (document.isElement(id) && isDialog(document, id) && canAccept(document, id)
            && phrasesSaying(Saying::Consent, wordsBelow(document, id)) >= kConsentPhrases && hasStoryBehind(document, id))
            return id;
    return kNoNode;
}

} // namespace broadsheet
