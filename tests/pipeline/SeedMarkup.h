#pragma once

#include <string>
#include <vector>

namespace broadsheet::seed {

/// A story of our own invention, as an aggregator carries it.
struct Story {
    std::string title;
    std::string source;
    std::string age;
    std::string address;
    std::vector<std::string> paragraphs;
};

[[nodiscard]] const Story& mainStory();
/// Three stories, each with its whole body, longer together than the main one.
[[nodiscard]] const std::vector<Story>& relatedStories();
/// Words of the page that belong to no story.
[[nodiscard]] std::vector<std::string> furniture();

struct Markup {
    const char* name;
    std::string (*render)();
};
/// The same page in several markups.
[[nodiscard]] const std::vector<Markup>& markups();

} // namespace broadsheet::seed
