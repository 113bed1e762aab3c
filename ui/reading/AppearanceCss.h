#pragma once

#include "ui/reading/Appearance.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace broadsheet {

/// An appearance as custom properties of the page's root: {"--text-size", "19px"} … `resources/reading/pane.css`
/// is written in terms of them. No value can end its declaration.
[[nodiscard]] std::vector<std::pair<QString, QString>> cssPropertiesOf(const Appearance& appearance);
/// The same as a style sheet, UTF-8.
[[nodiscard]] QByteArray styleSheetOf(const Appearance& appearance);

} // namespace broadsheet
