// The one file that knows uchardet.
#include "core/page/EncodingGuess.h"

#include "core/page/EncodingLabels.h"

#include <algorithm>
#include <memory>
#include <string>

#include <uchardet.h>

namespace broadsheet {
namespace {

constexpr std::size_t kFewestLetters = 4;          // non-ASCII bytes; fewer say nothing ("café" once)
constexpr std::size_t kSampleBytes = 256U << 10;   // of running text; the detector settles long before

struct Free { void operator()(uchardet_t detector) const { uchardet_delete(detector); } };

/// The bytes outside of tags: markup is ASCII and only dilutes the letters.
std::string withoutTags(std::string_view bytes)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size() && text.size() < kSampleBytes;) {
        const std::size_t tag = std::min(bytes.find('<', at), bytes.size());
        text.append(bytes.substr(at, tag - at)).append(" ");
        at = std::min(bytes.find('>', tag), bytes.size() - 1) + 1;
    }
    return text;
}

/// What uchardet names otherwise than the web.
std::string_view webLabel(std::string_view name)
{
    if (name == "UHC")
        return "windows-949";
    if (name == "MAC-CYRILLIC")
        return "x-mac-cyrillic";
    return name;
}

} // namespace

std::optional<Encoding> guessedEncoding(std::string_view bytes)
{
    const std::string text = withoutTags(bytes);
    const auto letters = std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
    if (static_cast<std::size_t>(letters) < kFewestLetters)
        return std::nullopt;
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, Free> detector(uchardet_new());
    uchardet_handle_data(detector.get(), text.data(), text.size());
    uchardet_data_end(detector.get());
    const auto found = EncodingLabels::find(webLabel(uchardet_get_charset(detector.get())));
    const bool usable = found && found->decoder() != Encoding::Decoder::Replacement;
    return usable ? found : std::nullopt;
}

} // namespace broadsheet
