#include "core/base/Error.h"

namespace broadsheet {

QString nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::InvalidUrl: return QStringLiteral("invalid-url");
    case ErrorCode::UrlRefused: return QStringLiteral("url-refused");
    case ErrorCode::UnreadableFile: return QStringLiteral("unreadable-file");
    case ErrorCode::NotHtml: return QStringLiteral("not-html");
    case ErrorCode::EmptyPage: return QStringLiteral("empty-page");
    case ErrorCode::TooLarge: return QStringLiteral("too-large");
    case ErrorCode::TooDeep: return QStringLiteral("too-deep");
    case ErrorCode::TooManyAttributes: return QStringLiteral("too-many-attributes");
    case ErrorCode::TooMuchMemory: return QStringLiteral("too-much-memory");
    case ErrorCode::TooSlow: return QStringLiteral("too-slow");
    case ErrorCode::HostNotFound: return QStringLiteral("host-not-found");
    case ErrorCode::Offline: return QStringLiteral("offline");
    case ErrorCode::ConnectionFailed: return QStringLiteral("connection-failed");
    case ErrorCode::Timeout: return QStringLiteral("timeout");
    case ErrorCode::TlsFailed: return QStringLiteral("tls-failed");
    case ErrorCode::HttpStatus: return QStringLiteral("http-status");
    case ErrorCode::AuthenticationRequired: return QStringLiteral("authentication-required");
    case ErrorCode::TooManyRedirects: return QStringLiteral("too-many-redirects");
    case ErrorCode::Truncated: return QStringLiteral("truncated");
    case ErrorCode::BadTransfer: return QStringLiteral("bad-transfer");
    case ErrorCode::CaptivePortal: return QStringLiteral("captive-portal");
    case ErrorCode::NotInLibrary: return QStringLiteral("not-in-library");
    case ErrorCode::LibraryUnavailable: return QStringLiteral("library-unavailable");
    case ErrorCode::LibraryNewer: return QStringLiteral("library-newer");
    case ErrorCode::LibraryDamaged: return QStringLiteral("library-damaged");
    case ErrorCode::LibraryReadOnly: return QStringLiteral("library-read-only");
    case ErrorCode::LibraryBusy: return QStringLiteral("library-busy");
    case ErrorCode::DiskFull: return QStringLiteral("disk-full");
    }
    return QStringLiteral("unknown");
}

} // namespace broadsheet
