#pragma once

#include "ui/reading/Appearance.h"

#include <QByteArray>
#include <QString>

namespace broadsheet {

/// What stands around a body in `resources/reading/page.html`.
struct PageFrame {
    QString title;         ///< text
    QString language;      ///< BCP 47, or empty
    QString direction;     ///< "ltr" or "rtl"
    QByteArray head;       ///< markup of our own: site, title, facts
    const char* cssClass;  ///< "page" or "notice"
};

/// The page as HTML, from the template file. `body` is markup that BodyWriter or ReadingTemplate wrote. What is filled
/// in is never read again for markers.
[[nodiscard]] QByteArray fillFrame(const PageFrame& frame, const QByteArray& body, const Appearance& appearance);

} // namespace broadsheet
