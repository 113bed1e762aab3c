#pragma once

#include <QString>

namespace broadsheet {

/// What a page is when it stands in the place of a story.
enum class Obstacle {
    None,
    Consent,      ///< asks for consent to cookies before it shows anything
    Challenge,    ///< wants to know whether a person is reading
    Login,        ///< shows its text only to those who are logged in
    Error,        ///< an error page that was served as if all were well
    Region,       ///< not shown in the reader's country
    Redirect,     ///< only passes on to another address
    Interstitial, ///< stands between two pages: an advertisement, "you are leaving"
    Shell,        ///< an application without text: its scripts would fetch it
};

/// The `obstacle` of the JSON contract: "consent", "challenge" … ; empty for None.
[[nodiscard]] QString nameOf(Obstacle obstacle);

} // namespace broadsheet
