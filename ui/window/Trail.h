#pragma once

#include "ui/reading/ReadingPosition.h"
#include "ui/session/ReadingSession.h"
#include "ui/window/SavedCopy.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace broadsheet {

/// How a reader came to where they are, story by story, and what lies ahead. A value that outlives the window.
struct Trail {
    static constexpr size_t mostSteps = 200;

    struct Step {
        QUrl url;
        QString title; ///< text; empty: the address is shown
        AskedBy askedBy = AskedBy::Page;
        ReadingPosition position;
        std::optional<SavedCopy> saved = std::nullopt; ///< it came from the library, and can be had there again with no network

        friend bool operator==(const Step& a, const Step& b)
        {
            return a.url == b.url && a.title == b.title && a.askedBy == b.askedBy && a.position.textOffset == b.position.textOffset && a.saved == b.saved;
        }
    };

    std::vector<Step> steps; ///< the first one first
    int current = -1;        ///< -1: there are none

    friend bool operator==(const Trail&, const Trail&) = default;
};

/// As JSON, to be kept.
[[nodiscard]] QByteArray toJson(const Trail& trail);
/// Steps that are no address to open are passed over; what is no trail at all is an empty one.
[[nodiscard]] Trail trailFromJson(const QByteArray& json);

} // namespace broadsheet
