#include "core/related/AddressWords.h"

#include "core/html/Tokens.h"
#include "core/measure/WordTable.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr std::uint32_t kSection = 1;
constexpr std::uint32_t kService = 2;
constexpr std::uint32_t kStory = 4;
constexpr std::uint32_t kMedia = 8;

const WordTable& table()
{
    static const WordTable words = [] {
        WordTable made;
        made.add("tag tags category categories kategorie categorie topic topics thema themen author authors autor autoren auteur "
                 "users user profile people team section sections archive archives search label labels rubrik page pages index "
                 "contributors columnist series hub keyword staff bio members member forum forums", kSection);
        made.add("login signin signup register account subscribe subscription newsletter newsletters cart checkout shop store "
                 "product products pricing price plans privacy terms legal cookie cookies policy contact about faq help support "
                 "careers jobs advertise share sharer intent feed rss download downloads app apps press sitemap imprint impressum "
                 "donate membership demo services service solutions order buy", kService);
        made.add("news article articles story stories post posts blog blogs artikel actualite actualites noticias noticia notizie "
                 "opinion review reviews feature features entry insights", kStory);
        made.add("photo photos foto fotos gallery galleries galerie image images bilder bild media file files upload uploads document "
                 "documents pdf jpg jpeg png gif webp doc docx xls ppt zip mp3 attachment", kMedia);
        return made;
    }();
    return words;
}

/// What follows the last '.' of a slug; empty when there is none.
std::string_view endingOf(std::string_view slug)
{
    const std::size_t dot = slug.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : slug.substr(dot + 1);
}

bool isYear(std::string_view token) { return token.size() == 4 && (token.starts_with("19") || token.starts_with("20")); }

} // namespace

AddressSense senseOfAddress(std::string_view path, std::string_view slug)
{
    AddressSense sense;
    const std::string_view folders = path.substr(0, path.size() - std::min(path.size(), slug.size()));
    std::uint32_t inFolders = 0;
    std::uint32_t inSlug = 0;
    int slugTokens = 0;
    forEachToken(folders, [&](std::string_view token) { inFolders |= table().find(token); });
    forEachToken(slug, [&](std::string_view token) {
        inSlug |= table().find(token);
        ++slugTokens;
    });
    // A word inside a long slug is the story's own; alone it names the page.
    const std::uint32_t all = inFolders | (slugTokens <= 2 ? inSlug : 0);
    sense.section = (all & kSection) != 0;
    sense.service = (all & kService) != 0;
    sense.story = (inFolders & kStory) != 0;
    sense.media = ((all | table().find(endingOf(slug))) & kMedia) != 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        sense.digits += path[i] >= '0' && path[i] <= '9';
        const bool starts = i == 0 || path[i - 1] == '/' || path[i - 1] == '-';
        const std::string_view four = path.substr(i, 4);
        const bool digits = std::all_of(four.begin(), four.end(), [](char c) { return c >= '0' && c <= '9'; });
        sense.dated = sense.dated || (starts && digits && isYear(four));
    }
    sense.hyphens = static_cast<int>(std::count_if(slug.begin(), slug.end(), [](char c) { return c == '-' || c == '_'; }));
    return sense;
}

} // namespace broadsheet
