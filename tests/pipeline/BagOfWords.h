#pragma once

#include <QRegularExpression>
#include <QString>

#include <map>

namespace broadsheet {

/// F1 of two texts as bags of lower-case words: what the corpora's own scorers use. Two empty texts are equal.
inline double bagOfWordsF1(const QString& found, const QString& truth)
{
    static const QRegularExpression word(QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    std::map<QString, int> balance; // truth less found
    int foundWords = 0;
    int trueWords = 0;
    for (auto it = word.globalMatch(truth.toLower()); it.hasNext(); ++trueWords)
        ++balance[it.next().captured()];
    int shared = 0;
    for (auto it = word.globalMatch(found.toLower()); it.hasNext(); ++foundWords)
        shared += balance[it.next().captured()]-- > 0;
    return foundWords + trueWords == 0 ? 1.0 : 2.0 * shared / (foundWords + trueWords);
}

} // namespace broadsheet
