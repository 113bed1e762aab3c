#include "ui/address/Address.h"

#include "core/base/SafeUrl.h"

#include <QDir>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace broadsheet {
namespace {

/// Longer than any link that servers accept; a pasted book is not searched to its end.
constexpr qsizetype longestText = 16 * 1024;

/// Name endings that say "a file" where no folder does.
constexpr std::array fileEndings{".html", ".htm", ".xhtml", ".mht", ".mhtml", ".html.gz", ".htm.gz", ".xhtml.gz", ".mht.gz"};

/// Signs around a link in running text that are not part of it.
constexpr QStringView leadingSigns = u"<([{\"'«“‘„";
constexpr QStringView trailingSigns = u">)]}\"'»”’.,;:!?…。，、";

bool looksLikeFileName(const QString& text)
{
    return std::any_of(fileEndings.begin(), fileEndings.end(), [&](const char* ending) {
        return text.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

Result<QUrl> fileAt(const QString& path, const AddressContext& context)
{
    const QString clean = QDir::cleanPath(path);
    if (context.isFile && !context.isFile(clean))
        return {ErrorCode::UnreadableFile, clean};
    return QUrl::fromLocalFile(clean);
}

/// The path that a text means, where it looks like one.
std::optional<QString> pathIn(const QString& text, const AddressContext& context)
{
    if (text.startsWith(QLatin1String("~/")) && !context.homeFolder.isEmpty())
        return context.homeFolder + text.mid(1);
    if (text.startsWith(QLatin1Char('/')) && !text.startsWith(QLatin1String("//")))
        return text;
    if (context.workingFolder.isEmpty())
        return std::nullopt;
    const QString resolved = QDir(context.workingFolder).absoluteFilePath(text);
    const bool relative = text.startsWith(QLatin1String("./")) || text.startsWith(QLatin1String("../"));
    if (relative)
        return resolved;
    // "page.html" may be a file here or a host there: the file wins only when it stands there.
    if (looksLikeFileName(text) && context.isFile && context.isFile(resolved))
        return resolved;
    return std::nullopt;
}

std::optional<QString> schemeOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):(?!\\d{1,5}(?:[/?#]|$))"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toLower()) : std::nullopt;
}

/// `text` has a scheme of its own.
Result<QUrl> absoluteLink(const QString& text, const QString& scheme, const AddressContext& context)
{
    const QUrl url(text, QUrl::TolerantMode);
    if (scheme == QLatin1String("file")) {
        if (!url.isLocalFile() || url.toLocalFile().isEmpty())
            return {ErrorCode::InvalidUrl, text};
        return fileAt(url.toLocalFile(), context);
    }
    if (const auto safe = SafeUrl::from(url))
        return safe->url();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    const bool broken = web && (!url.isValid() || url.host().isEmpty());
    return {broken ? ErrorCode::InvalidUrl : ErrorCode::UrlRefused, text};
}

bool isIpV4(const QString& host)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{1,3}(?:\\.\\d{1,3}){3}$"));
    return pattern.match(host).hasMatch();
}

bool looksLikeHost(QString host)
{
    if (host == QLatin1String("localhost") || host.contains(QLatin1Char(':')) || isIpV4(host))
        return true; // QUrl has a colon in a host only for IPv6
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    const qsizetype dot = host.lastIndexOf(QLatin1Char('.'));
    if (dot <= 0)
        return false;
    // The last label of a real host is a word of two letters or more: "3.14" and "e.g." are not hosts.
    const QStringView last = QStringView(host).mid(dot + 1);
    return last.size() >= 2 && last.front().isLetter();
}

bool isLoopback(const QString& host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
        || host == QLatin1String("::1") || (isIpV4(host) && host.startsWith(QLatin1String("127.")));
}

/// "example.org/path", "localhost:8000": a host without a scheme.
std::optional<QUrl> bareHost(const QString& text)
{
    const QString withoutSlashes = text.startsWith(QLatin1String("//")) ? text.mid(2) : text;
    QUrl url(QLatin1String("https://") + withoutSlashes, QUrl::TolerantMode);
    const auto safe = SafeUrl::from(url);
    if (!safe || !looksLikeHost(url.host()))
        return std::nullopt;
    // QUrl reads "3.14" as the address 3.0.0.14; nobody types addresses in that way.
    if (isIpV4(url.host()) && !withoutSlashes.startsWith(url.host()))
        return std::nullopt;
    if (isLoopback(url.host()))
        url.setScheme(QStringLiteral("http"));
    return url;
}

/// The first http(s) link, or "www." host, in running text.
std::optional<QUrl> linkWithin(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?:https?://|\\bwww\\.)[^\\s<>\"]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        QString found = matches.next().captured();
        // A bracket that the link itself opened belongs to it: …/Title_(film)
        while (!found.isEmpty() && trailingSigns.contains(found.back())
               && !(found.back() == QLatin1Char(')') && found.count(QLatin1Char('(')) >= found.count(QLatin1Char(')'))))
            found.chop(1);
        if (found.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
            found.prepend(QLatin1String("https://"));
        if (const auto safe = SafeUrl::from(QUrl(found, QUrl::TolerantMode)))
            return safe->url();
    }
    return std::nullopt;
}

QString withoutQuotes(QString text)
{
    text = text.trimmed();
    while (text.size() > 1 && leadingSigns.contains(text.front()) && trailingSigns.contains(text.back()))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

} // namespace

Result<QUrl> parseAddress(const QString& text, const AddressContext& context)
{
    const QString wanted = withoutQuotes(text.left(longestText));
    if (wanted.isEmpty())
        return {ErrorCode::InvalidUrl, {}};
    if (const auto path = pathIn(wanted, context))
        return fileAt(*path, context);
    const bool oneWord = std::none_of(wanted.begin(), wanted.end(), [](QChar c) { return c.isSpace(); });
    if (const auto scheme = oneWord ? schemeOf(wanted) : std::nullopt)
        return absoluteLink(wanted, *scheme, context);
    if (const auto url = oneWord ? bareHost(wanted) : std::nullopt)
        return *url;
    if (const auto url = linkWithin(wanted))
        return *url;
    return {ErrorCode::InvalidUrl, wanted};
}

} // namespace broadsheet
