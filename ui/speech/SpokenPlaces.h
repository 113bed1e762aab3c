#pragma once

#include "ui/reading/StoryTextMap.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace broadsheet {

/// Up to which sentence stories were read aloud, until they were read to their end. A place is tied to the sentence itself, so
/// that it is found in a text that has changed before it. Addresses and sentences are kept as digests alone. A value.
class SpokenPlaces final {
public:
    static constexpr qsizetype most = 500; ///< the ones listened to longest ago go first

    struct Place {
        quint64 story = 0;
        quint64 sentence = 0;
        qint64 offset = 0; ///< where the sentence began in the plain text then

        friend bool operator==(const Place&, const Place&) = default;
    };

    SpokenPlaces() = default;
    /// From a file that anybody may edit.
    explicit SpokenPlaces(QList<Place> places) : m_places(places.mid(qMax<qsizetype>(0, places.size() - most))) {}

    /// `sentence` is a part of `text`, the story's plain text.
    void set(const QUrl& story, const QString& text, const TextSpan& sentence);
    void forget(const QUrl& story);
    /// The sentence in the text as it is now; nothing where the story was not begun or the sentence is gone.
    [[nodiscard]] std::optional<TextSpan> find(const QUrl& story, const QString& text) const;

    [[nodiscard]] const QList<Place>& all() const { return m_places; } ///< the latest last

    friend bool operator==(const SpokenPlaces&, const SpokenPlaces&) = default;

private:
    QList<Place> m_places;
};

} // namespace broadsheet
