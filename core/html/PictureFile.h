#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// Whether an address names a picture file by its ending, whatever query or fragment follows.
[[nodiscard]] bool isPictureFile(std::string_view address);

/// The words of a picture's file name, in lower case and without its ending: "/i/Mill-logo.png?w=2" gives mill, logo.
[[nodiscard]] std::vector<std::string> wordsOfFileName(std::string_view address);

/// Whether the name of a picture's file says that it stands for all stories of the site: a logo, a placeholder, a pixel.
[[nodiscard]] bool isStandInPicture(std::string_view address);

} // namespace broadsheet
