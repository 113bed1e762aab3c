#include "core/sanitize/PictureSource.h"

#include "core/html/PictureFile.h"
#include "core/html/Text.h"
#include "core/sanitize/Srcset.h"
#include "core/sanitize/WhiteSpace.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace broadsheet::sanitize {
namespace {

constexpr int kWidestWanted = 1600;  // CSS pixels: a 750 px column at twice the density, with some to spare
constexpr int kTrackingPixel = 2;    // a side this short is there to be counted, not seen
constexpr int kUnknownWidth = 0;
constexpr int kDensityUnit = 600;    // CSS pixels taken for "1x" where the page gives no width

// Attributes in which pages keep the address until a script shows the picture, best first.
constexpr auto kLazyAddresses = std::to_array<std::string_view>({
    "data-hi-res-src", "data-full-src", "data-original-src", "data-original", "data-orig-src", "data-lazy-src", "data-src",
    "data-lazy", "data-lazyload", "data-lazy-load", "data-ll-src", "data-echo", "data-url", "data-image", "data-img-src",
    "data-actualsrc", "data-real-src", "data-delayed-url", "data-defer-src", "data-image-src", "data-cfsrc", "data-runner-src",
});
constexpr auto kLazySrcsets = std::to_array<std::string_view>({
    "data-srcset", "data-lazy-srcset", "data-original-set", "data-ll-srcset", "data-responsive",
});
// Parts of file names of stand-ins.
constexpr auto kStandIns = std::to_array<std::string_view>({
    "placeholder", "blank.", "spacer", "pixel.", "1x1", "transparent.", "lazyload", "lazy-load", "loading.", "grey.gif",
    "gray.gif", "clear.gif", "clearpixel", "empty.gif", "trans.gif", "dummy.",
});

struct Candidate {
    std::string_view reference;
    int width = kUnknownWidth; ///< to compare by
    bool lazy = false;
    int declaredWidth = kUnknownWidth; ///< CSS pixels, of a "w" descriptor
};

bool isStandIn(std::string_view reference)
{
    const std::string_view clean = trimmed(reference);
    if (clean.empty() || clean.front() == '#' || clean.starts_with("about:"))
        return true;
    if (clean.size() >= 5 && asciiLower(clean.substr(0, 5)) == "data:")
        return true;
    const std::string name = asciiLower(fileNameOf(clean));
    return std::ranges::any_of(kStandIns, [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

bool looksLikeImage(std::string_view value)
{
    const std::string_view clean = trimmed(value);
    if (clean.empty() || clean.find_first_of(" \n\t{}<>") != std::string_view::npos)
        return false;
    return isPictureFile(clean);
}

/// A length in pixels: "640" or "640px"; 0 for anything else.
int pixels(std::string_view value)
{
    const std::string_view clean = trimmed(value);
    int number = 0;
    const auto [end, error] = std::from_chars(clean.data(), clean.data() + clean.size(), number);
    const std::string_view rest(end, static_cast<std::size_t>(clean.data() + clean.size() - end));
    return error == std::errc() && (rest.empty() || rest == "px" || rest.starts_with('.')) ? number : -1;
}

void addSrcset(std::vector<Candidate>& candidates, std::string_view srcset, int imageWidth, bool lazy)
{
    const int unit = imageWidth > 0 ? imageWidth : kDensityUnit;
    for (const SrcsetCandidate& each : parseSrcset(srcset)) {
        const int byDensity = each.density > 0 ? static_cast<int>(std::min(each.density, 10.0) * unit) : kUnknownWidth;
        candidates.push_back({each.address, each.width > 0 ? each.width : byDensity, lazy, each.width});
    }
}

/// What stands in the <source>s of the <picture> around the image.
void addSources(std::vector<Candidate>& candidates, const Document& document, NodeId image, int imageWidth)
{
    const NodeId picture = document.parent(image);
    if (picture == kNoNode || document.tag(picture) != Tag::Picture)
        return;
    for (NodeId id = document.firstChild(picture); id != kNoNode; id = document.nextSibling(id)) {
        if (document.tag(id) != Tag::Source)
            continue;
        addSrcset(candidates, document.attribute(id, "srcset"), imageWidth, false);
        addSrcset(candidates, document.attribute(id, "data-srcset"), imageWidth, true);
        addSrcset(candidates, document.attribute(id, "data-lazy-srcset"), imageWidth, true);
    }
}

std::string_view lazyAddress(const Document& document, NodeId image)
{
    for (const std::string_view name : kLazyAddresses)
        if (const std::string_view value = document.attribute(image, name); !isStandIn(value) && value.find(' ') == std::string_view::npos)
            return value;
    return {};
}

/// The first data attribute whose value looks like the address of a picture.
std::string_view anyDataAddress(const Document& document, NodeId image)
{
    for (const Attribute& attribute : document.attributes(image))
        if (attribute.name.starts_with("data-") && looksLikeImage(attribute.value) && !isStandIn(attribute.value))
            return attribute.value;
    return {};
}

/// The widest up to what a column can show, else the narrowest above. Among equals the first.
const Candidate* best(const std::vector<Candidate>& candidates)
{
    const Candidate* chosen = nullptr;
    for (const Candidate& each : candidates) {
        if (each.width == kUnknownWidth)
            continue;
        if (!chosen) {
            chosen = &each;
            continue;
        }
        const bool fits = each.width <= kWidestWanted;
        const bool chosenFits = chosen->width <= kWidestWanted;
        if (fits != chosenFits ? fits : fits ? each.width > chosen->width : each.width < chosen->width)
            chosen = &each;
    }
    return chosen;
}

std::vector<Candidate> candidatesOf(const Document& document, NodeId image, int width)
{
    std::vector<Candidate> all;
    addSrcset(all, document.attribute(image, "srcset"), width, false);
    for (const std::string_view name : kLazySrcsets)
        addSrcset(all, document.attribute(image, name), width, true);
    addSources(all, document, image, width);
    return all;
}

} // namespace

std::string_view fileNameOf(std::string_view reference)
{
    const std::string_view path = reference.substr(0, std::min(reference.find('?'), reference.find('#')));
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

std::string pictureAddress(std::string_view reference, const Links& links)
{
    std::string address = isStandIn(reference) ? std::string() : links.absolute(reference);
    return isStandIn(address) ? std::string() : address;
}

std::optional<Picture> pictureOf(const Document& document, NodeId image, const Links& links)
{
    const int width = pixels(document.attribute(image, "width"));
    const int height = pixels(document.attribute(image, "height"));
    const auto isTiny = [](int side) { return side >= 0 && side <= kTrackingPixel; };
    const bool hasWidth = !document.attribute(image, "width").empty();
    const bool hasHeight = !document.attribute(image, "height").empty();
    if ((hasWidth && isTiny(width)) || (hasHeight && isTiny(height)))
        return std::nullopt;

    const std::vector<Candidate> sized = candidatesOf(document, image, width);
    const std::string_view src = document.attribute(image, "src");
    std::vector<Candidate> order;
    if (const Candidate* chosen = best(sized))
        order.push_back(*chosen);
    order.push_back({lazyAddress(document, image), kUnknownWidth, true, kUnknownWidth});
    order.push_back({src, kUnknownWidth, false, kUnknownWidth});
    order.push_back({anyDataAddress(document, image), kUnknownWidth, true, kUnknownWidth});
    order.insert(order.end(), sized.begin(), sized.end());

    for (const Candidate& each : order) {
        Picture picture;
        picture.address = pictureAddress(each.reference, links);
        if (picture.address.empty())
            continue;
        picture.width = width > 0 ? width : height > 0 || isTiny(each.declaredWidth) ? 0 : each.declaredWidth;
        picture.height = std::max(height, 0);
        picture.isLazy = each.lazy || isStandIn(src);
        return picture;
    }
    return std::nullopt;
}

} // namespace broadsheet::sanitize
