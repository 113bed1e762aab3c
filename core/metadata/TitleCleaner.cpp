#include "core/metadata/TitleCleaner.h"

#include "core/metadata/FieldText.h"

#include <algorithm>
#include <optional>

namespace broadsheet {
namespace {

/// Signs between a title and its site. A colon or a hyphen parts only with white space where noted: both stand inside
/// words and titles.
constexpr QStringView kSeparators = u"|–—-·•»«›‹:/\\>~_";
/// A site's name of more words than this is a slogan.
constexpr int kMostSiteWords = 8;
/// Parts taken off: "Title | Section | Site" has two.
constexpr int kMostCuts = 3;
/// Shorter names are found inside host names by chance.
constexpr qsizetype kLeastContained = 4;
/// The share of the host's label that a name at its start or end must make up ("rust" of rust-lang, not "daily" of
/// dailycourier).
constexpr double kLeastShare = 0.43;

/// Words of a part that may be the title itself.
constexpr qsizetype kPartWords = 4;

struct Cut {
    qsizetype start; ///< of the separator with its spaces
    qsizetype end;
};

/// The separators of a title: single signs with white space on both sides ("|" and "»" also without; ":" behind a word).
QList<Cut> cutsOf(const QString& title)
{
    QList<Cut> cuts;
    for (qsizetype i = 1; i + 1 < title.size(); ++i) {
        const QChar c = title[i];
        if (!kSeparators.contains(c))
            continue;
        qsizetype start = i;
        qsizetype end = i + 1;
        while (end < title.size() && kSeparators.contains(title[end])) // "::", "--", "//"
            ++end;
        const bool spaceBefore = title[start - 1].isSpace();
        const bool spaceBehind = end < title.size() && title[end].isSpace();
        const bool tight = c == u'|' || c == u'»' || c == u'«' || c == u'•' || (c == u'_' && end - start == 1);
        i = end - 1;
        if (!tight && !(spaceBehind && (spaceBefore || c == u':')))
            continue;
        while (start > 0 && title[start - 1].isSpace())
            --start;
        while (end < title.size() && title[end].isSpace())
            ++end;
        if (start > 0 && end < title.size())
            cuts << Cut{start, end};
    }
    return cuts;
}

/// Whether the signs between two parts are such as stand in no title.
bool isBar(QStringView separator)
{
    return std::any_of(separator.begin(), separator.end(), [](QChar c) { return QStringView(u"|«»").contains(c); });
}

/// Words that a site's name has beside the one that its host spells.
constexpr QStringView kGenericWords[] = {u"the", u"blog", u"news", u"online", u"magazine", u"magazin", u"journal", u"website", u"official", u"home",
                                         u"page", u"homepage", u"com", u"org", u"net", u"inc", u"ltd", u"llc", u"gmbh", u"zeitung", u"das", u"der", u"die", u"le", u"la", u"el"};

QString withoutGenericWords(const QStringList& words)
{
    QStringList rest;
    for (const QString& word : words)
        if (std::find(std::begin(kGenericWords), std::end(kGenericWords), word) == std::end(kGenericWords))
            rest << word;
    return rest.join(QString());
}

QString initialsOf(const QStringList& words)
{
    QString initials;
    for (const QString& word : words)
        initials += word[0];
    return initials;
}

} // namespace

TitleCleaner::TitleCleaner(QStringList siteNames, QString siteLabel) : m_siteLabel(comparable(siteLabel))
{
    for (const QString& name : std::as_const(siteNames))
        if (const QString key = comparable(name); !key.isEmpty())
            m_siteNames << key;
}

bool TitleCleaner::isSiteName(QStringView text) const
{
    const QString key = comparable(text);
    const QStringList words = wordsOf(text);
    if (key.isEmpty() || words.size() > kMostSiteWords)
        return false;
    for (const QString& name : m_siteNames) {
        if (key == name)
            return true;
        // "The Daily" of "Daily News", "BBC News" of "BBC": one begins or ends with the other.
        const auto& [shorter, longer] = key.size() < name.size() ? std::tie(key, name) : std::tie(name, key);
        if (shorter.size() >= kLeastContained && shorter.size() * 2 >= longer.size()
            && (longer.startsWith(shorter) || longer.endsWith(shorter)))
            return true;
    }
    if (m_siteLabel.isEmpty())
        return false;
    const QString bare = comparable(withoutGenericWords(words));
    if (bare.size() >= kLeastContained && (m_siteLabel.startsWith(bare) || m_siteLabel.endsWith(bare)) && static_cast<double>(bare.size()) >= kLeastShare * static_cast<double>(m_siteLabel.size()))
        return true;
    if (key == m_siteLabel || key == m_siteLabel + QStringLiteral("com") || key == QStringLiteral("the") + m_siteLabel)
        return true;
    if (key.size() >= kLeastContained && m_siteLabel.contains(key) && key.size() * 2 >= m_siteLabel.size())
        return true;
    if (m_siteLabel.size() >= kLeastContained && key.contains(m_siteLabel) && words.size() <= (key.startsWith(m_siteLabel) ? 6 : 4))
        return true;
    return words.size() >= 2 && m_siteLabel.size() >= 2 && initialsOf(words) == m_siteLabel;
}

QString TitleCleaner::cut(const QString& title, const QStringList& others, Kind kind) const
{
    QStringList known;
    for (const QString& other : others)
        known << comparable(other);
    const auto parts = [&](QStringView whole, const Cut& cut, QStringView rest, QStringView cutOff) {
        const bool telling = kind == Kind::Title || isBar(whole.mid(cut.start, cut.end - cut.start));
        const QString key = comparable(rest);
        const bool isBefore = cutOff.data() == whole.data();
        const bool site = telling ? isSiteName(cutOff) && (!isBefore || isNoMoreThanSiteName(cutOff)) : isWrittenSiteName(cutOff);
        return site || (telling && !key.isEmpty() && known.contains(key));
    };

    QString rest = title;
    for (int round = 0; round < kMostCuts; ++round) {
        const QList<Cut> cuts = cutsOf(rest);
        const QStringView whole(rest);
        std::optional<QString> shorter;
        for (auto at = cuts.rbegin(); at != cuts.rend() && !shorter; ++at)
            if (const QStringView head = whole.left(at->start); parts(whole, *at, head, whole.mid(at->end)))
                shorter = head.toString();
        for (auto at = cuts.begin(); at != cuts.end() && !shorter; ++at)
            if (const QStringView tail = whole.mid(at->end); parts(whole, *at, tail, whole.left(at->start)))
                shorter = tail.toString();
        if (!shorter || comparable(*shorter).isEmpty())
            break;
        rest = *shorter;
    }
    return rest;
}

QString TitleCleaner::clean(const QString& title, const QStringList& others) const { return cut(title, others, Kind::Title); }

QString TitleCleaner::cleanHeading(const QString& heading, const QStringList& others) const { return cut(heading, others, Kind::Heading); }

QStringList longParts(const QStringList& titles)
{
    QStringList parts;
    for (const QString& title : titles) {
        const qsizetype all = wordsOf(title).size();
        for (const Cut& cut : cutsOf(title))
            for (const QString& part : {title.left(cut.start), title.mid(cut.end)})
                if (const qsizetype words = wordsOf(part).size(); words >= kPartWords && 2 * words > all)
                    parts << part;
    }
    return parts;
}

bool TitleCleaner::isNoMoreThanSiteName(QStringView text) const
{
    const QStringList words = wordsOf(text);
    const auto isOfTheName = [this](const QString& word) {
        const QString key = comparable(word);
        return std::find(std::begin(kGenericWords), std::end(kGenericWords), word) != std::end(kGenericWords) || m_siteLabel.contains(key)
            || (!m_siteLabel.isEmpty() && key.contains(m_siteLabel)) || std::ranges::any_of(m_siteNames, [&](const QString& name) { return name.contains(key); });
    };
    return std::ranges::all_of(words, isOfTheName) || initialsOf(words) == m_siteLabel;
}

bool TitleCleaner::isWrittenSiteName(QStringView text) const
{
    const QString key = comparable(text);
    return !key.isEmpty() && (m_siteNames.contains(key) || key == m_siteLabel);
}

} // namespace broadsheet
