#include "core/base/TrackingParameters.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// Whole families of names.
constexpr auto kPrefixes = std::to_array<QLatin1String>({
    QLatin1String("utm_"), QLatin1String("mtm_"), QLatin1String("pk_"), QLatin1String("hsa_"),
    QLatin1String("matomo_"), QLatin1String("piwik_"), QLatin1String("oly_"), QLatin1String("vero_"),
    QLatin1String("stm_"), QLatin1String("at_campaign"), QLatin1String("at_medium"),
});

/// Click and campaign identifiers of advertisers, mailers and social networks. Only names that no page uses to choose
/// its content: "ref", "source", "id", "s" are not here.
constexpr auto kNames = std::to_array<QLatin1String>({
    QLatin1String("fbclid"), QLatin1String("gclid"), QLatin1String("gclsrc"), QLatin1String("dclid"),
    QLatin1String("gbraid"), QLatin1String("wbraid"), QLatin1String("msclkid"), QLatin1String("yclid"),
    QLatin1String("ysclid"), QLatin1String("twclid"), QLatin1String("ttclid"), QLatin1String("li_fat_id"),
    QLatin1String("igshid"), QLatin1String("igsh"), QLatin1String("mc_cid"), QLatin1String("mc_eid"),
    QLatin1String("mkt_tok"), QLatin1String("_hsenc"), QLatin1String("_hsmi"), QLatin1String("__hssc"),
    QLatin1String("__hstc"), QLatin1String("__hsfp"), QLatin1String("hsctatracking"), QLatin1String("_ga"),
    QLatin1String("_gl"), QLatin1String("_openstat"), QLatin1String("ns_mchannel"), QLatin1String("ns_source"),
    QLatin1String("ns_campaign"), QLatin1String("ns_linkname"), QLatin1String("ns_fee"), QLatin1String("cmpid"),
    QLatin1String("ocid"), QLatin1String("ncid"), QLatin1String("s_cid"), QLatin1String("wickedid"),
    QLatin1String("rb_clickid"), QLatin1String("irclickid"), QLatin1String("srsltid"), QLatin1String("epik"),
    QLatin1String("guccounter"), QLatin1String("guce_referrer"), QLatin1String("guce_referrer_sig"),
    QLatin1String("ref_src"), QLatin1String("ref_url"), QLatin1String("smid"), QLatin1String("ftag"),
    QLatin1String("spm"), QLatin1String("scm"), QLatin1String("vgo_ee"), QLatin1String("sc_campaign"),
    QLatin1String("sc_channel"), QLatin1String("trk_contact"), QLatin1String("trk_msg"), QLatin1String("dm_i"),
    QLatin1String("__twitter_impression"), QLatin1String("xtor"), QLatin1String("wt_mc"), QLatin1String("wtmc"),
});

QStringView nameOf(QStringView parameter)
{
    const qsizetype equals = parameter.indexOf(QLatin1Char('='));
    return equals < 0 ? parameter : parameter.first(equals);
}

} // namespace

bool isTrackingParameter(QStringView name)
{
    const auto begins = [&](QLatin1String prefix) { return name.startsWith(prefix, Qt::CaseInsensitive); };
    const auto same = [&](QLatin1String known) { return name.compare(known, Qt::CaseInsensitive) == 0; };
    return std::any_of(kPrefixes.begin(), kPrefixes.end(), begins) || std::any_of(kNames.begin(), kNames.end(), same);
}

QUrl withoutTracking(const QUrl& url)
{
    if (!url.hasQuery())
        return url;
    const QString query = url.query(QUrl::FullyEncoded);
    QString kept;
    bool dropped = false;
    for (const QStringView parameter : QStringView(query).split(QLatin1Char('&'))) {
        if (isTrackingParameter(nameOf(parameter))) {
            dropped = true;
            continue;
        }
        if (!kept.isEmpty())
            kept += QLatin1Char('&');
        kept += parameter;
    }
    if (!dropped)
        return url;
    QUrl clean = url;
    clean.setQuery(kept.isEmpty() ? QString() : kept, QUrl::StrictMode);
    return clean;
}

QUrl sameStoryKey(const QUrl& url)
{
    QUrl key = withoutTracking(url);
    if (key.hasFragment())
        key.setFragment(QString());
    const bool insecure = key.scheme() == QLatin1String("http");
    if (key.port() == (insecure ? 80 : 443))
        key.setPort(-1);
    if (insecure)
        key.setScheme(QStringLiteral("https"));
    const QString host = key.host(QUrl::FullyEncoded);
    if (host.startsWith(QLatin1String("www.")))
        key.setHost(host.mid(4), QUrl::StrictMode);
    QString path = key.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (path.size() != key.path(QUrl::FullyEncoded).size())
        key.setPath(path, QUrl::StrictMode);
    if (key.hasQuery() && key.query().isEmpty())
        key.setQuery(QString());
    return key;
}

} // namespace broadsheet
