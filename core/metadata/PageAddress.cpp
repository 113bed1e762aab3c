#include "core/metadata/PageAddress.h"

#include "core/base/SafeUrl.h"
#include "core/html/Walk.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/Metadata.h"

#include <QDate>

namespace broadsheet {
namespace {

/// Second-level names under which countries register sites ("co.uk", "com.au").
constexpr QStringView kSharedLabels[] = {u"co", u"com", u"org", u"net", u"gov", u"edu", u"ac", u"gob", u"or", u"ne", u"go"};
/// The web has no addresses with days before.
constexpr int kFirstYear = 1995;
constexpr int kLastYear = 2100;

struct Figure {
    int value = 0;
    int digits = 0;
};

Figure figureAt(const QString& text, qsizetype& i)
{
    Figure figure;
    for (; i < text.size() && text[i] >= u'0' && text[i] <= u'9' && figure.digits < 9; ++i, ++figure.digits)
        figure.value = figure.value * 10 + (text[i].unicode() - u'0');
    return figure;
}

QDate sane(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= kFirstYear && year <= kLastYear ? date : QDate();
}

} // namespace

QUrl webAddress(const QUrl& base, const QString& reference)
{
    if (reference.isEmpty())
        return {};
    const auto url = SafeUrl::resolve(base, reference);
    return url ? url->url() : QUrl();
}

QString siteLabel(const QUrl& url)
{
    QStringList labels = url.host().toLower().split(u'.', Qt::SkipEmptyParts);
    bool number = false;
    if (labels.isEmpty() || (labels.last().toInt(&number), number) || url.host().contains(u':'))
        return {};
    if (labels.size() == 1)
        return labels[0];
    labels.removeLast();
    if (labels.size() > 1 && std::find(std::begin(kSharedLabels), std::end(kSharedLabels), labels.last()) != std::end(kSharedLabels))
        labels.removeLast();
    return labels.last();
}

bool isPlausibleCanonical(const QUrl& canonical, const QUrl& page)
{
    if (canonical.isEmpty())
        return false;
    if (page.host().isEmpty()) // a file: the page knows better where it comes from
        return true;
    const auto isFront = [](const QUrl& url) { return url.path().isEmpty() || url.path() == u"/"; };
    if (isFront(canonical) && (!isFront(page) || page.hasQuery()))
        return false;
    return siteLabel(canonical) == siteLabel(page);
}

QString dayInAddress(const QUrl& url)
{
    const QString path = url.path();
    for (qsizetype i = 0; i < path.size();) {
        const bool afterDigit = i > 0 && path[i - 1].isDigit();
        if (!path[i].isDigit() || afterDigit) {
            ++i;
            continue;
        }
        qsizetype at = i;
        const Figure year = figureAt(path, at);
        i = at;
        QDate date;
        if (year.digits == 8) {
            date = sane(year.value / 10'000, year.value / 100 % 100, year.value % 100);
        } else if (year.digits == 4 && at < path.size() && (path[at] == u'/' || path[at] == u'-' || path[at] == u'_')) {
            const QChar separator = path[at++];
            const Figure month = figureAt(path, at);
            if (month.digits < 1 || month.digits > 2 || at >= path.size() || path[at] != separator)
                continue;
            const Figure day = figureAt(path, ++at);
            if (day.digits < 1 || day.digits > 2)
                continue;
            date = sane(year.value, month.value, day.value);
        }
        if (date.isValid())
            return date.toString(Qt::ISODate);
    }
    return {};
}

QUrl baseUrlOf(const Document& document, const QUrl& url)
{
    if (document.head() == kNoNode)
        return url;
    const NodeId base = firstBelow(document, document.head(), Tag::Base);
    if (base == kNoNode)
        return url;
    const QUrl declared = webAddress(url, toQString(document.attribute(base, "href")));
    return declared.isEmpty() ? url : declared;
}

} // namespace broadsheet
