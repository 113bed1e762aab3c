#pragma once

#include <QByteArray>

class QImage;

namespace broadsheet {

/// What a picture stands on, so that it can lie on a coloured or a dark page.
enum class PictureGround {
    Own,     ///< a photograph, a painting: shown as it is, dimmed on a dark page
    White,   ///< something on white paper: the white becomes the page's colour on a light page
    Drawing, ///< lines and plain areas on white: its lightness is turned round on a dark page
    Clear,   ///< dark lines on nothing at all: unseen on a dark page, if they were not turned round
};

/// By the border and the tones of the picture. It is made small first; an answer takes some milliseconds.
[[nodiscard]] PictureGround groundOf(const QImage& picture);
/// The same of an encoded picture; Own where it cannot be read.
[[nodiscard]] PictureGround groundOf(const QByteArray& encoded);
/// The class of pane.css: "", "on-white", "drawing", "clear".
[[nodiscard]] const char* cssClassOf(PictureGround ground);

} // namespace broadsheet
