#pragma once

#include <QString>

namespace broadsheet {

/// What went wrong, for programs. The sentence a reader sees is made from it in `ui` (or the command line).
enum class ErrorCode {
    Cancelled,         ///< the caller asked to stop
    InvalidUrl,        ///< not an address that can be opened
    UrlRefused,        ///< an address that the URL policy refuses (scheme, userinfo, private network)
    UnreadableFile,    ///< a local file that is missing or may not be read
    NotHtml,           ///< a document of another type; `detail` holds the type
    EmptyPage,         ///< nothing in the body
    TooLarge,          ///< more bytes than the limit, before or after decoding
    TooDeep,           ///< more levels of nesting than any page for people has
    TooManyAttributes, ///< one tag with more attributes than any page for people has
    TooMuchMemory,     ///< the parse went over its memory budget
    TooSlow,           ///< the parse went over its time budget
    HostNotFound,      ///< no such host, or no name service
    Offline,           ///< no network at all
    ConnectionFailed,  ///< refused, reset or unreachable
    Timeout,           ///< silent for too long, or the whole deadline is over
    TlsFailed,         ///< certificate or handshake; never bypassed
    HttpStatus,        ///< the server answered with an error; see httpStatus
    AuthenticationRequired, ///< 401 or 407
    TooManyRedirects,  ///< a loop or a very long chain
    Truncated,         ///< the connection ended before the document did
    BadTransfer,       ///< headers or content coding that cannot be trusted
    CaptivePortal,     ///< a network login page stood in for the address
    NotInLibrary,      ///< the library holds no such story, version, mark or tag
    LibraryUnavailable, ///< the library's folder or file cannot be opened
    LibraryNewer,      ///< a newer Broadsheet wrote the library; it was left untouched
    LibraryDamaged,    ///< the library's file, or a body or picture in it, is not what was written
    LibraryReadOnly,   ///< a change was asked of a library that can only be read
    LibraryBusy,       ///< another program kept the library locked for longer than the patience
    DiskFull,          ///< no room on the disk; nothing was changed
};

/// A failure as a value: the code, the facts behind it, and nothing meant for a label.
struct Error {
    ErrorCode code{};
    QString detail;             ///< technical, English, for logs and `error.detail`
    int httpStatus = 0;         ///< of HttpStatus and AuthenticationRequired
    int retryAfterSeconds = -1; ///< of a 429 or 503 that said so; -1 when it did not
};

/// The stable name of a code, e.g. "too-deep": the `error.code` of the batch contract.
[[nodiscard]] QString nameOf(ErrorCode code);

} // namespace broadsheet
