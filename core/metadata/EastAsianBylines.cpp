#include "core/metadata/BylineWords.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet {
namespace {

/// What stands before names; whose a label is, `bylinePrefix` and `namesOthers` know.
constexpr QStringView kLabels[] = {u"文", u"作者", u"记者", u"記者", u"撰文", u"摄影", u"攝影", u"撮影", u"写真", u"图片", u"圖片", u"编辑", u"編輯", u"글", u"사진"};
/// Signs between such a label and its name.
constexpr QStringView kLabelSigns = u":：/／|｜＝=・";
/// Words written to a name: before it or behind it.
constexpr QStringView kBeside[] = {u"本报记者", u"本報記者", u"特约记者", u"实习记者", u"记者", u"記者", u"기자", u"특파원"};
/// "台北報導": where from, not who.
constexpr QStringView kReports[] = {u"報導", u"报道", u"報道", u"综合报道", u"摄", u"攝"};
/// Letters of a name in these scripts without a space.
constexpr qsizetype kLeastName = 2;
constexpr qsizetype kMostName = 4;

bool isEastAsian(QChar c) { return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana; }

bool isName(QStringView text)
{
    return text.size() >= kLeastName && text.size() <= kMostName && std::all_of(text.begin(), text.end(), isEastAsian);
}

/// "記者王小明", "王小明記者" → "王小明"; "記者" alone → empty; other words as they are.
QString bareName(const QString& word)
{
    if (std::find(std::begin(kBeside), std::end(kBeside), QStringView(word)) != std::end(kBeside))
        return {};
    for (const QStringView beside : kBeside) {
        if (word.startsWith(beside) && isName(QStringView(word).mid(beside.size())))
            return word.mid(beside.size());
        if (word.endsWith(beside) && isName(QStringView(word).chopped(beside.size())))
            return word.chopped(beside.size());
    }
    return word;
}

bool isReport(const QString& word)
{
    return isEastAsian(word[0]) && std::any_of(std::begin(kReports), std::end(kReports), [&](QStringView end) { return word.endsWith(end); });
}

/// Each label and its sign at the beginning of a word become "label:" in a line of its own.
QString withLabelLines(const QString& text)
{
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        const bool start = i == 0 || text[i - 1].isSpace() || QStringView(u"|｜;；,，、】)）").contains(text[i - 1]);
        const auto* label = start ? std::find_if(std::begin(kLabels), std::end(kLabels), [&](QStringView l) {
            const qsizetype sign = i + l.size();
            return QStringView(text).mid(i).startsWith(l) && sign < text.size() && kLabelSigns.contains(text[sign]);
        }) : std::end(kLabels);
        if (label == std::end(kLabels)) {
            out += text[i++];
            continue;
        }
        out += (out.isEmpty() ? QString() : QStringLiteral("\n")) + label->toString() + u':';
        i += label->size() + 1;
    }
    return out;
}

} // namespace

QString withEastAsianLabelsApart(QString text)
{
    if (std::none_of(text.begin(), text.end(), isEastAsian))
        return text;
    QStringList lines;
    for (const QString& line : withLabelLines(text).split(u'\n')) {
        QStringList words;
        for (const QString& whole : QString(line).replace(u'／', QStringLiteral(" ／ ")).split(u' ', Qt::SkipEmptyParts)) {
            const QString word = bareName(whole);
            if (!word.isEmpty() && !isReport(word))
                words << word;
        }
        lines << words.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace broadsheet
