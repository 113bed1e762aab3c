#include "core/obstacle/ObstaclePhrases.h"

#include "core/metadata/FieldText.h"
#include "core/obstacle/ObstaclePhraseTable.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace broadsheet {
namespace {

struct Phrase {
    Saying saying;
    QString words;  ///< with a space at both ends where words are parted
    int count = 0;
};

std::vector<Phrase> readTable()
{
    std::vector<Phrase> phrases;
    for (const ObstaclePhraseRow& row : obstaclePhraseTable()) {
        for (const QString& phrase : QString::fromUtf8(row.phrases.data(), static_cast<qsizetype>(row.phrases.size())).split(u'|', Qt::SkipEmptyParts)) {
            const QString plain = plainWords(phrase);
            // A script that does not part words is counted by the character, as countWords does.
            const auto count = row.partsWords ? plain.count(u' ') + 1 : plain.size();
            phrases.push_back({row.saying, row.partsWords ? u' ' + plain + u' ' : plain, static_cast<int>(count)});
        }
    }
    return phrases;
}

const std::vector<Phrase>& phrases()
{
    static const std::vector<Phrase> all = readTable();
    return all;
}

/// The text with a space at both ends. Of consent also without figures: "wir und unsere 178 Partner".
QString searched(Saying saying, const QString& plain)
{
    if (saying != Saying::Consent)
        return u' ' + plain + u' ';
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }); });
    return u' ' + words.join(u' ') + u' ';
}

} // namespace

QString plainWords(const QString& text) { return wordsOf(text).join(u' '); }

int wordsSaying(Saying saying, const QString& plain)
{
    const QString padded = searched(saying, plain);
    int longest = 0;
    for (const Phrase& phrase : phrases())
        if (phrase.saying == saying && phrase.count > longest && padded.contains(phrase.words))
            longest = phrase.count;
    return longest;
}

int phrasesSaying(Saying saying, const QString& plain)
{
    const QString padded = searched(saying, plain);
    return static_cast<int>(std::count_if(phrases().begin(), phrases().end(),
        [&](const Phrase& phrase) { return phrase.saying == saying && padded.contains(phrase.words); }));
}

bool isSaying(Saying saying, const QString& plain)
{
    return std::any_of(phrases().begin(), phrases().end(),
        [&](const Phrase& phrase) { return phrase.saying == saying && phrase.words.trimmed() == plain; });
}

} // namespace broadsheet
