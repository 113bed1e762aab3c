#include "core/pages/PagedAddress.h"

#include "core/base/TrackingParameters.h"
#include "core/pages/PagerWords.h"

#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

namespace broadsheet {
namespace {

/// Higher numbers are names (years, article numbers), not pages: the longest stories on the web have some 60 pages.
constexpr int kHighestPage = 200;

/// Parameters of an address that are read; an address with more is not that of a story's page.
constexpr qsizetype kMostParameters = 30;

/// Endings of a file's name, which stand behind the number of the page.
constexpr QLatin1StringView kExtensions[] = {
    QLatin1StringView(".html"), QLatin1StringView(".htm"), QLatin1StringView(".shtml"), QLatin1StringView(".xhtml"),
    QLatin1StringView(".php"), QLatin1StringView(".asp"), QLatin1StringView(".aspx"), QLatin1StringView(".jsp"),
};

bool isMark(QChar c) { return c == u'-' || c == u'_' || c == u',' || c == u'.' || c == u'~' || c == u'+' || c == u':'; }

/// The number that a whole text is; 0 when it is none that a page has. "07" is one, "007" is none.
int pageNumberOf(QStringView text)
{
    const bool digits = !text.isEmpty() && text.size() <= 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = digits ? text.toInt() : 0;
    return number <= kHighestPage && !(text.size() == 3 && text.front() == u'0') ? number : 0;
}

/// A path, taken apart.
struct Path {
    QString folder;    ///< up to the last name, without a slash at its end
    QString stem;      ///< the last name without its ending
    QString extension; ///< ".html", or empty

    [[nodiscard]] QString withStem(QStringView other) const { return folder + u'/' + other.toString() + extension; }
};

Path partsOfPath(const QString& path)
{
    Path parts;
    const qsizetype slash = path.lastIndexOf(u'/');
    parts.folder = path.left(std::max<qsizetype>(slash, 0));
    parts.stem = path.mid(slash + 1);
    for (const QLatin1StringView ending : kExtensions) {
        if (parts.stem.size() > ending.size() && parts.stem.endsWith(ending, Qt::CaseInsensitive)) {
            parts.extension = parts.stem.right(ending.size());
            parts.stem.chop(ending.size());
            break;
        }
    }
    return parts;
}

/// The address up to its path, and the path without what makes no difference: a slash at the end, "/index.html".
QString pathOf(const QUrl& key)
{
    const QString path = key.path(QUrl::FullyEncoded);
    const Path parts = partsOfPath(path);
    return parts.stem == u"index" && !parts.extension.isEmpty() ? parts.folder : path;
}

QString joined(const QUrl& key, const QString& path, const QString& query)
{
    const QString origin = key.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery);
    return origin + path + (query.isEmpty() ? QString() : u'?' + query);
}

/// The parameters of a query; none when there are too many.
QStringList parametersOf(const QUrl& key)
{
    const QStringList parameters = key.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    return parameters.size() > kMostParameters ? QStringList() : parameters;
}

QString queryWithout(const QStringList& parameters, qsizetype index)
{
    QStringList rest = parameters;
    rest.removeAt(index);
    return rest.join(u'&');
}

void readQuery(const QUrl& key, std::vector<PagedAddress>& readings)
{
    const QStringList parameters = parametersOf(key);
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const QString name = parameters[i].section(u'=', 0, 0).toLower();
        const QString value = parameters[i].section(u'=', 1);
        const bool zero = value == u"0"; // the first page of those who count from 0
        if (isPageParameter(name) && (zero || pageNumberOf(value) > 0))
            readings.push_back({joined(key, pathOf(key), queryWithout(parameters, i)), PageForm::Query, pageNumberOf(value)});
    }
}

/// "slug-2", "slug-page-2", "slug_p2" and the like, behind whose number nothing stands.
void readStem(const Path& path, const auto& add)
{
    const QStringView stem(path.stem);
    qsizetype digits = stem.size();
    while (digits > 0 && stem[digits - 1] >= u'0' && stem[digits - 1] <= u'9')
        --digits;
    const int number = pageNumberOf(stem.mid(digits));
    if (number == 0)
        return;
    QStringView name = stem.left(digits);
    const auto dropMarks = [&name] {
        while (!name.isEmpty() && isMark(name.back()))
            name.chop(1);
    };
    const bool marked = !name.isEmpty() && isMark(name.back());
    dropMarks();
    qsizetype word = name.size();
    while (word > 0 && name[word - 1].isLetter())
        --word;
    const bool whole = word == 0;
    if (isPageWord(name.mid(word).toString().toLower()) && (whole || isMark(name[word - 1]))) {
        name = name.left(word);
        dropMarks();
        if (name.isEmpty()) // "story/page-2": of "story", or of "story.html" beside a folder of that name
            add(path.folder, PageForm::Word, number);
        else
            add(path.withStem(name), PageForm::Word, number);
    } else if (name.isEmpty()) { // "story/2.html"
        add(path.folder, PageForm::Bare, number);
        if (!path.extension.isEmpty())
            add(path.folder + path.extension, PageForm::Bare, number);
    } else if (marked) {
        add(path.withStem(name), PageForm::Bare, number);
    } else if (name == u"index") { // "story/index2.html"
        add(path.folder, PageForm::Bare, number);
    }
}

void readPath(const QUrl& key, std::vector<PagedAddress>& readings)
{
    const QString query = key.query(QUrl::FullyEncoded);
    const auto add = [&](const QString& path, PageForm form, int number) { readings.push_back({joined(key, path, query), form, number}); };
    const Path path = partsOfPath(pathOf(key));
    const Path above = partsOfPath(path.folder);
    if (isPageWord(above.stem.toLower()) && above.extension.isEmpty() && pageNumberOf(path.stem) > 0) { // "story/page/2"
        add(above.folder, PageForm::Word, pageNumberOf(path.stem));
        return;
    }
    readStem(path, add);
}

} // namespace

std::vector<PagedAddress> pagedReadings(const QUrl& url)
{
    const QUrl key = sameStoryKey(url);
    std::vector<PagedAddress> readings{{joined(key, pathOf(key), key.query(QUrl::FullyEncoded)), PageForm::None, 0}};
    readQuery(key, readings);
    readPath(key, readings);
    return readings;
}

bool isOnSameServer(const QUrl& own, const QUrl& other)
{
    const auto nameOf = [](const QUrl& url) {
        const QString host = url.host();
        return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
    };
    if (nameOf(own) != nameOf(other))
        return false;
    const auto portOf = [](const QUrl& url, int usual) { return url.port(usual) == usual ? -1 : url.port(); };
    const bool wasPlain = own.scheme() == QLatin1String("http");
    const bool isPlain = other.scheme() == QLatin1String("http");
    const bool mayFollow = own.scheme() == other.scheme() || (wasPlain && other.scheme() == QLatin1String("https"));
    return mayFollow && portOf(own, wasPlain ? 80 : 443) == portOf(other, isPlain ? 80 : 443);
}

std::optional<PagePair> pageOfSameStory(const QUrl& own, const QUrl& other)
{
    for (const PagedAddress& theirs : pagedReadings(other)) {
        if (theirs.form == PageForm::None)
            continue;
        for (const PagedAddress& ours : pagedReadings(own)) {
            const bool sameForm = ours.form == PageForm::None || ours.form == theirs.form;
            // A story is no front page: "/2" and "/page/2" of a site are pages of a listing.
            const bool hasName = QUrl(ours.story).path().size() > 1 || QUrl(ours.story).hasQuery();
            if (sameForm && hasName && ours.story == theirs.story && ours.number != theirs.number)
                return PagePair{ours, theirs};
        }
    }
    return std::nullopt;
}

bool isWholeOfSameStory(const QUrl& own, const QUrl& other)
{
    const QUrl key = sameStoryKey(other);
    const QStringList parameters = parametersOf(key);
    QStringList stories;
    for (qsizetype i = 0; i < parameters.size(); ++i)
        if (isWholeParameter(parameters[i].section(u'=', 0, 0).toLower(), parameters[i].section(u'=', 1).toLower()))
            stories << joined(key, pathOf(key), queryWithout(parameters, i));
    const Path path = partsOfPath(pathOf(key));
    if (isWholeWord(path.stem.toLower()))
        stories << joined(key, path.folder, key.query(QUrl::FullyEncoded));
    const auto ours = pagedReadings(own);
    return std::any_of(ours.begin(), ours.end(), [&](const PagedAddress& reading) { return stories.contains(reading.story); });
}

} // namespace broadsheet
