#include "core/metadata/PageAddress.h"

#include "core/base/SafeUrl.h"
#include "core/html/Walk.h"
#include "core/metadata/FieldText.h"
#include "core/metadata/Metadata.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// Second-level names under which countries register sites ("co.uk", "com.au").
constexpr QStringView kSharedLabels[] = {u"co", u"com", u"org", u"net", u"gov", u"edu", u"ac", u"gob", u"or", u"ne", u"go"};

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
