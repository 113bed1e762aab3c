#include "core/sanitize/EmbedCard.h"

#include "core/html/Text.h"
#include "core/sanitize/PictureSource.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace broadsheet::sanitize {
namespace {

constexpr int kSmallestSide = 40;        // CSS pixels; a frame that is lower or narrower shows nothing to read
constexpr std::size_t kLongestLabel = 90; // bytes; a longer title is a description

/// Platforms whose frames hold what an author put into a story: films, sound, posts, maps, charts.
struct Platform {
    std::string_view host; ///< it and its subdomains
    std::string_view path; ///< what the path begins with; empty: any
};
constexpr auto kPlatforms = std::to_array<Platform>({
    {"youtube.com", "/embed"}, {"youtube-nocookie.com", "/embed"}, {"youtu.be", ""}, {"vimeo.com", ""},
    {"dailymotion.com", ""}, {"twitch.tv", ""}, {"ted.com", ""}, {"streamable.com", ""}, {"peertube.tv", ""},
    {"bitchute.com", ""}, {"odysee.com", ""}, {"rutube.ru", ""}, {"bilibili.com", ""}, {"nicovideo.jp", ""},
    {"loom.com", ""}, {"wistia.net", ""}, {"wistia.com", ""}, {"brightcove.net", ""}, {"jwplayer.com", ""},
    {"soundcloud.com", ""}, {"spotify.com", ""}, {"bandcamp.com", ""}, {"mixcloud.com", ""}, {"podcasts.apple.com", ""},
    {"archive.org", "/embed"}, {"tiktok.com", ""}, {"instagram.com", ""}, {"facebook.com", "/plugins/video"},
    {"facebook.com", "/plugins/post"}, {"platform.twitter.com", "/embed"}, {"bsky.app", ""}, {"redditmedia.com", ""},
    {"google.com", "/maps"}, {"maps.google.com", ""}, {"openstreetmap.org", ""}, {"datawrapper.de", ""},
    {"dwcdn.net", ""}, {"flourish.studio", ""}, {"infogram.com", ""}, {"codepen.io", ""}, {"jsfiddle.net", ""},
    {"codesandbox.io", ""}, {"slideshare.net", ""}, {"speakerdeck.com", ""}, {"scribd.com", ""}, {"issuu.com", ""},
    {"giphy.com", ""}, {"documentcloud.org", ""}, {"sketchfab.com", ""},
});

std::string_view hostOf(std::string_view address)
{
    const std::size_t start = address.find("//") + 2;
    return address.substr(start, address.find_first_of("/?#:", start) - start);
}

std::string_view pathOf(std::string_view address)
{
    const std::size_t start = address.find('/', address.find("//") + 2);
    return start == std::string_view::npos ? std::string_view() : address.substr(start);
}

bool isOfPlatform(std::string_view address)
{
    const std::string_view host = hostOf(address);
    const std::string_view path = pathOf(address);
    return std::ranges::any_of(kPlatforms, [&](const Platform& platform) {
        const bool sub = host.size() > platform.host.size() && host.ends_with(platform.host)
            && host[host.size() - platform.host.size() - 1] == '.';
        return (host == platform.host || sub) && path.starts_with(platform.path);
    });
}

bool isTooSmall(std::string_view side)
{
    int number = 0;
    const auto [end, error] = std::from_chars(side.data(), side.data() + side.size(), number);
    const bool percent = end != side.data() + side.size() && *end == '%';
    return error == std::errc() && !percent && number < kSmallestSide;
}

std::string_view ownReference(const Document& document, NodeId id)
{
    for (const std::string_view name : {"src", "data-src", "data-lazy-src", "data"})
        if (const auto value = trimmed(document.attribute(id, name)); !value.empty() && !value.starts_with("about:"))
            return value;
    return {};
}

/// The first address among the element itself and its <source>, <embed> and <param> children.
std::string_view referenceOf(const Document& document, NodeId embed)
{
    if (const auto own = ownReference(document, embed); !own.empty())
        return own;
    for (NodeId id = document.firstChild(embed); id != kNoNode; id = document.nextSibling(id)) {
        if (document.tag(id) == Tag::Source || document.tag(id) == Tag::Embed || document.tag(id) == Tag::Iframe)
            if (const auto value = ownReference(document, id); !value.empty())
                return value;
    }
    return {};
}

std::string labelOf(const Document& document, NodeId embed, std::string_view address)
{
    for (const std::string_view name : {"title", "aria-label"}) {
        std::string title = collapseSpace(document.attribute(embed, name));
        if (!title.empty() && title.size() <= kLongestLabel)
            return title;
    }
    const std::string_view host = hostOf(address);
    return std::string(host.starts_with("www.") ? host.substr(4) : host);
}

/// A film that runs by itself, without end, sound, controls and title: a picture that moves.
bool isMovingPicture(const Document& document, NodeId embed)
{
    const auto has = [&](std::string_view name) { return document.hasAttribute(embed, name); };
    return document.tag(embed) == Tag::Video && has("loop") && has("muted") && !has("controls") && !has("title") && !has("aria-label");
}

std::string posterOf(const Document& document, NodeId video, const Links& links)
{
    for (const std::string_view name : {"poster", "data-poster", "data-src-poster"})
        if (std::string address = pictureAddress(document.attribute(video, name), links); !address.empty())
            return address;
    return {};
}

} // namespace

std::optional<EmbedCard> embedCardOf(const Document& document, NodeId embed, const Links& links)
{
    const bool hidden = document.hasAttribute(embed, "hidden") || document.attribute(embed, "aria-hidden") == "true";
    const Tag tag = document.tag(embed);
    const bool media = tag == Tag::Video || tag == Tag::Audio;
    const bool small = isTooSmall(document.attribute(embed, "width")) || isTooSmall(document.attribute(embed, "height"));
    if (hidden || (small && tag != Tag::Audio))
        return std::nullopt;
    EmbedCard card;
    card.address = links.absolute(referenceOf(document, embed));
    const bool film = tag == Tag::Iframe && document.hasAttribute(embed, "allowfullscreen") && document.hasAttribute(embed, "title");
    if (card.address.empty() || !(media || film || isOfPlatform(card.address)))
        return std::nullopt;
    const bool moving = isMovingPicture(document, embed);
    if (!moving)
        card.label = labelOf(document, embed, card.address);
    if (tag == Tag::Video) // a platform's own still is not asked for: that would tell it who reads
        card.poster = posterOf(document, embed, links);
    if (moving && card.poster.empty())
        return std::nullopt;
    return card;
}

} // namespace broadsheet::sanitize
