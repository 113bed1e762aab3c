#include "core/related/AddressShape.h"

#include "core/measure/Hash.h"
#include "core/related/LinkAddress.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Hyphens from which a segment is a title in words.
constexpr int kSlugHyphens = 2;
constexpr std::size_t kYearLength = 4;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::uint64_t kindOf(std::string_view segment)
{
    enum : std::uint64_t { Year = 1, Number, Slug, Word, Coded };
    const auto digits = std::count_if(segment.begin(), segment.end(), isDigit);
    if (digits == static_cast<std::ptrdiff_t>(segment.size()))
        return segment.size() == kYearLength && (segment.starts_with("19") || segment.starts_with("20")) ? Year : Number;
    if (std::count_if(segment.begin(), segment.end(), [](char c) { return c == '-' || c == '_' || c == '+' || c == '%'; }) >= kSlugHyphens)
        return Slug;
    return digits > 0 ? Coded : Word;
}

std::string_view endingOf(std::string_view segment)
{
    const std::size_t dot = segment.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : segment.substr(dot);
}

/// The last two labels of a host; of a country's "co.uk" they say too little, which costs a signal and no more.
std::string_view lastLabels(std::string_view host)
{
    const std::size_t last = host.rfind('.');
    const std::size_t before = last == std::string_view::npos || last == 0 ? last : host.rfind('.', last - 1);
    return before == std::string_view::npos ? host : host.substr(before + 1);
}

std::string_view firstSegment(std::string_view path) { return path.substr(0, path.find('/', 1)); }
std::string_view folderOf(const AddressParts& address)
{
    const std::string_view path = withoutTrailingSlash(address.path);
    return path.substr(0, path.size() - std::min(path.size(), address.slug.size()));
}

} // namespace

std::uint64_t shapeOf(const AddressParts& address)
{
    std::uint64_t shape = hashOf(address.host);
    const std::string_view path = address.path;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        if (end > at)
            shape = mixHash(shape, kindOf(path.substr(at, end - at)));
        at = end + 1;
    }
    return mixHash(hashOf(endingOf(address.slug), shape), static_cast<std::uint64_t>(address.query.empty()));
}

AddressKinship kinshipOf(const AddressParts& address, const AddressParts& own)
{
    AddressKinship kinship;
    kinship.sameSite = lastLabels(address.host) == lastLabels(own.host);
    if (address.host != own.host)
        return kinship;
    const std::string_view path = withoutTrailingSlash(address.path);
    const std::string_view ownPath = withoutTrailingSlash(own.path);
    kinship.sameShape = shapeOf(address) == shapeOf(own);
    kinship.samePath = path == ownPath;
    kinship.sameFolder = address.depth == own.depth && folderOf(address) == folderOf(own);
    kinship.sameFirstSegment = own.depth > 1 && firstSegment(path) == firstSegment(ownPath);
    kinship.above = ownPath.size() > path.size() && ownPath.starts_with(path) && ownPath[path.size()] == '/';
    return kinship;
}

} // namespace broadsheet
