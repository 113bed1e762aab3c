#include "core/dictionary/WordForms.h"

#include <array>
#include <utility>

namespace broadsheet {
namespace {

constexpr int kLongest = 100; // characters; more is a sentence and no word
constexpr int kShortestStem = 3;

/// Endings and what stands in their place.
constexpr std::array<std::pair<const char*, const char*>, 9> kEndings{{
    {"'s", ""}, {"ies", "y"}, {"es", ""}, {"s", ""}, {"ied", "y"}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"},
}};

QString stripped(const QString& text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && !text[start].isLetterOrNumber())
        ++start;
    while (end > start && !text[end - 1].isLetterOrNumber() && !text[end - 1].isMark())
        --end;
    return text.mid(start, end - start);
}

} // namespace

QStringList wordForms(const QString& selected)
{
    QString plain = selected;
    plain.remove(QChar(0xad)).replace(QChar(0x2019), u'\'');
    const QString word = stripped(plain.simplified());
    if (word.isEmpty() || word.size() > kLongest)
        return {};
    QStringList forms{word, word.toLower()};
    for (const auto& [ending, instead] : kEndings) {
        const QString end = QString::fromLatin1(ending);
        if (word.size() >= end.size() + kShortestStem && forms[1].endsWith(end))
            forms.append(forms[1].chopped(end.size()) + QLatin1StringView(instead));
    }
    forms.removeDuplicates();
    return forms;
}

} // namespace broadsheet
