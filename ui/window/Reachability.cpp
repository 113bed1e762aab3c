#include "ui/window/Reachability.h"

namespace broadsheet {

bool isUnreachable(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Offline:
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionFailed:
    case ErrorCode::Timeout:
    case ErrorCode::TlsFailed:
    case ErrorCode::CaptivePortal:
    case ErrorCode::Truncated:
    case ErrorCode::HttpStatus: return true;
    default: return false;
    }
}

bool mayComeLater(const Error& error)
{
    return error.code != ErrorCode::HttpStatus || error.httpStatus >= 500 || error.httpStatus == 429;
}

} // namespace broadsheet
