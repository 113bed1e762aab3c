#pragma once

#include "core/library/Ids.h"
#include "core/related/Headline.h"

#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace broadsheet {

/// What one "take it with me" may cost. What it does not reach is kept in the queue as failed ("budget-spent").
struct TakingBudget {
    int stories = 100;                      ///< beside the page; the richest pages offer some 80 headlines
    qint64 bytes = 256LL << 20;             ///< of pages and pictures together; a story with pictures takes 1 to 5 MB
    std::chrono::milliseconds time{1800000}; ///< of work; while it is paused or the program closed, none passes
    int hostRequests = 1000;                ///< to one host, pictures included, in one run of the program
    int pictures = 60;                      ///< of one story; the longest picture essays have some 50
    qint64 pictureBytes = 12LL << 20;       ///< of one picture: a photograph takes 0.1 to 3 MB
    qint64 storyPictureBytes = 64LL << 20;  ///< of one story's pictures together
};

/// Something that is to be fetched: a story, or the pictures of one that is saved already.
struct PlannedStory {
    enum class Wants { Story, Pictures };
    QUrl address;
    QString title; ///< the headline's, for people
    HeadlineKind kind = HeadlineKind::Related;
    Wants wants = Wants::Story;
};

/// What was asked for together, with what it may cost.
struct TakingOrder {
    std::optional<StoryId> story; ///< the story whose headlines are taken
    QUrl typed;                   ///< the address on whose host private addresses are open: one that a person typed, and that was private where the page is here already; may be empty
    QStringList tags;             ///< put on every story
    bool withPictures = true;
    TakingBudget budget;          ///< `stories` is the plan's and not stored
};

/// An order that is being worked off, or of which something failed.
struct Taking {
    TakingId id{};
    TakingOrder order;
    bool isPaused = false;
    qint64 bytesSpent = 0;
    std::chrono::milliseconds timeSpent{0};
    int storiesSaved = 0;
};

} // namespace broadsheet
