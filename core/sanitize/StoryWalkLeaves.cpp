#include "core/sanitize/StoryWalk.h"

#include "core/html/BackgroundPicture.h"
#include "core/html/Text.h"
#include "core/html/Walk.h"
#include "core/sanitize/EmbedCard.h"
#include "core/sanitize/MathText.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>
#include <string>

namespace broadsheet::sanitize {
namespace {

constexpr NodeId kTwinDistance = 12; // nodes after a picture in which its twin is looked for

} // namespace

Attributes StoryWalk::attributesOf(NodeId id, const ElementRule& rule)
{
    Attributes attributes;
    for (const Attribute& attribute : m_document.attributes(id)) {
        for (const AttributeRule& known : globalAttributes())
            if (known.name == attribute.name)
                addAttribute(attributes, known, attribute.value);
        for (const AttributeRule& known : rule.attributes)
            if (known.name == attribute.name)
                addAttribute(attributes, known, attribute.value);
    }
    return attributes;
}

void StoryWalk::addAttribute(Attributes& attributes, const AttributeRule& rule, std::string_view value)
{
    std::string clean;
    switch (rule.kind) {
    case ValueKind::Id:
    case ValueKind::Picture:
        return; // given by Survey and PictureSource
    case ValueKind::Text:
        clean = collapseSpace(withoutUnwritable(value));
        break;
    case ValueKind::Link:
        if (const auto fragment = m_links.fragment(value)) {
            if (const std::string_view id = m_survey.anchorFor(*fragment); !id.empty())
                clean = '#' + std::string(id);
        }
        if (clean.empty() && !trimmed(value).starts_with('#'))
            clean = m_links.absolute(value);
        break;
    case ValueKind::Address:
        clean = m_links.absolute(value);
        break;
    case ValueKind::Flag:
        break;
    default:
        clean = trimmed(value);
        break;
    }
    if (isValidValue(rule, clean))
        attributes.push_back({rule.name, m_composer.keep(clean)});
}

void StoryWalk::image(NodeId id)
{
    const auto picture = pictureOf(m_document, id, m_links);
    if (!picture) {
        leaveOut(id, "sanitize/picture", "no address of a picture that may be loaded");
        return;
    }
    const bool twin = m_lastPictureFromNoscript && !m_textSincePicture && picture->isLazy;
    const bool again = !m_textSincePicture && m_lastPicture == picture->address && m_lastPictureFromNoscript;
    if (twin || again || hasSharperTwin(id, *picture))
        return;
    writePicture(id, *picture);
    m_lastPictureFromNoscript = false;
}

/// Whether a <noscript> close by, with no words between, holds the same file from another address: then this one is
/// the small blurred copy that a script would have replaced.
bool StoryWalk::hasSharperTwin(NodeId image, const Picture& picture) const
{
    if (picture.isLazy)
        return false;
    const NodeId last = std::min(m_document[image].end + kTwinDistance, m_document.size());
    for (NodeId id = m_document[image].end; id < last;) {
        if (m_document.isText(id) ? hasWords(m_document[id].text) : m_document.tag(id) == Tag::Figcaption)
            return false;
        if (m_selection.excluded[id]) {
            id = m_document[id].end;
            continue;
        }
        const bool hidden = m_document.tag(id) == Tag::Img && closest(m_document, id, Tag::Noscript) != kNoNode;
        if (const auto twin = hidden ? pictureOf(m_document, id, m_links) : std::nullopt)
            return twin->address != picture.address && fileNameOf(twin->address) == fileNameOf(picture.address);
        ++id;
    }
    return false;
}

void StoryWalk::writePicture(NodeId id, const Picture& picture)
{
    Attributes attributes{{"src", m_composer.keep(picture.address)}};
    for (const std::string_view name : {"alt", "title"})
        if (const std::string words = collapseSpace(withoutUnwritable(m_document.attribute(id, name))); !words.empty())
            attributes.push_back({name, m_composer.keep(words)});
    const auto addSide = [&](std::string_view name, int side) {
        const std::string pixels = std::to_string(side);
        if (isValidValue(*attributeRule(Tag::Img, name), pixels))
            attributes.push_back({name, m_composer.keep(pixels)});
    };
    addSide("width", picture.width);
    addSide("height", picture.height);
    m_composer.image(attributes);
    m_lastPicture = picture.address;
    m_textSincePicture = false;
}

/// <noscript> holds the picture of a lazy image for those without scripts: its twin, or the only one there is.
void StoryWalk::hiddenPictures(NodeId noscript)
{
    const bool afterPicture = !m_textSincePicture;
    for (NodeId id = noscript + 1; id < m_document[noscript].end; ++id) {
        if (!m_document.isElement(id) || m_document.tag(id) != Tag::Img)
            continue;
        const auto picture = pictureOf(m_document, id, m_links);
        if (!picture || afterPicture)
            continue;
        writePicture(id, *picture);
        m_lastPictureFromNoscript = true;
    }
}

/// An element without content that shows a picture as its background.
void StoryWalk::background(NodeId id)
{
    const std::string_view reference = backgroundPicture(m_document, id);
    if (reference.empty())
        return;
    Picture picture;
    picture.address = pictureAddress(reference, m_links);
    const bool again = !m_textSincePicture && m_lastPicture == picture.address;
    if (!picture.address.empty() && !again)
        writePicture(id, picture);
}

void StoryWalk::embed(NodeId id)
{
    const auto card = embedCardOf(m_document, id, m_links);
    if (!card) {
        leaveOut(id, "sanitize/embed", "a frame or player of no known kind, or a film in a loop without a still");
        return;
    }
    const Composer::Token paragraph = m_composer.beginBlock(Tag::P);
    const Composer::Token link = card->label.empty() ? 0 : m_composer.beginInline(Tag::A, {{"href", m_composer.keep(card->address)}});
    if (!card->poster.empty())
        m_composer.image({{"src", m_composer.keep(card->poster)}});
    if (!card->label.empty()) {
        if (!card->poster.empty())
            m_composer.lineBreak();
        m_composer.text(card->label);
        m_composer.endInline(link);
    }
    m_composer.endBlock(paragraph);
    m_textSincePicture = true;
}

void StoryWalk::math(NodeId id)
{
    const std::string words = mathText(m_document, id);
    if (words.empty() || hasPictureTwin(m_document, id))
        return;
    const Composer::Token code = m_composer.beginInline(Tag::Code);
    m_composer.text(words);
    m_composer.endInline(code);
}

} // namespace broadsheet::sanitize
