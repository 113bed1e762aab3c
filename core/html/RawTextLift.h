#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// A page whose long scripts and styles are taken out before the parse, to be put back into the tree afterwards.
///
/// They are half of the bytes of real pages, and gumbo spends some 35 ns on every one of them. Each is replaced by
/// one stand-in character. When the parse then shows that the stand-in is the whole text of a script or style
/// element, the tokenizer stood in its raw text state there, so the full text would have led to the same tree
/// with that text in its place. When one stand-in turns up elsewhere (the scan below was misled: "<style>" inside a
/// select, an odd comment) the page is parsed whole: a wrong guess costs time, never a wrong tree.
struct RawTextLift {
    struct Piece {
        std::size_t offset;       ///< of the stand-in, in `text`
        std::string_view content; ///< what it stands for, in the source
    };
    std::string text;          ///< the page with stand-ins; empty when nothing was lifted
    std::vector<Piece> pieces; ///< by offset

    static constexpr std::string_view kStandIn = "x";

    /// The piece whose stand-in is at `offset`, or nullptr.
    [[nodiscard]] const Piece* at(std::size_t offset) const;
};

/// Lifts the scripts and styles that are long enough to pay. Linear; `source` must outlive the pieces.
[[nodiscard]] RawTextLift liftRawText(std::string_view source);

} // namespace broadsheet
