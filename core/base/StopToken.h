#pragma once

#include <stop_token>

namespace broadsheet {

/// Asked at every stage of a long piece of work; once it says so, the work ends with ErrorCode::Cancelled.
using StopToken = std::stop_token;
using StopSource = std::stop_source;

} // namespace broadsheet
