#include "ui/speech/SpokenPlaces.h"

#include "core/base/StoryDigest.h"
#include "ui/reading/Sentences.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace broadsheet {
namespace {

quint64 sentenceDigest(const QString& text, const TextSpan& sentence)
{
    const QByteArray words = text.mid(sentence.start, sentence.length).simplified().toUtf8();
    return qFromLittleEndian<quint64>(QCryptographicHash::hash(words, QCryptographicHash::Sha256).constData());
}

} // namespace

void SpokenPlaces::set(const QUrl& story, const QString& text, const TextSpan& sentence)
{
    forget(story);
    m_places.append({storyDigest(story), sentenceDigest(text, sentence), sentence.start});
    while (m_places.size() > most)
        m_places.removeFirst();
}

void SpokenPlaces::forget(const QUrl& story)
{
    m_places.removeIf([digest = storyDigest(story)](const Place& place) { return place.story == digest; });
}

std::optional<TextSpan> SpokenPlaces::find(const QUrl& story, const QString& text) const
{
    const auto place = std::find_if(m_places.begin(), m_places.end(), [digest = storyDigest(story)](const Place& each) { return each.story == digest; });
    if (place == m_places.end())
        return std::nullopt;
    // The same words may stand there more than once: the nearest to the old place is meant.
    std::optional<TextSpan> nearest;
    for (const Sentence& sentence : sentencesOf(text)) {
        const bool isNearer = !nearest || qAbs(sentence.span.start - place->offset) < qAbs(nearest->start - place->offset);
        if (isNearer && sentenceDigest(text, sentence.span) == place->sentence)
            nearest = sentence.span;
    }
    return nearest;
}

} // namespace broadsheet
