#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// The words, as found, with which a short line asks for a subscription or a login before one may read on ("Subscribe to
/// continue reading", "Already a subscriber?"); empty when it does not. A newsletter box does not.
[[nodiscard]] std::string wallCueIn(std::string_view line);
/// The words with which a line ends, or of which it consists, that lead to the rest of the story elsewhere ("Continue
/// reading", "Read the full article"); empty when there are none.
[[nodiscard]] std::string readOnCueIn(std::string_view line);

/// Whether a text ends as if it had been cut: "…", "...", "[…]", "[...]".
[[nodiscard]] bool endsCutOff(std::string_view text);
/// Whether a text ends like a sentence: a full stop of any script, a closing quote or bracket behind one.
[[nodiscard]] bool endsLikeSentence(std::string_view text);

} // namespace broadsheet
