#pragma once

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace broadsheet {

/// The pause between two requests that a robots.txt asks of the program called `product` (letters and '-' alone, in any
/// case): the Crawl-delay of the groups that name it, else of those for "*"; of several the longest. Nothing when none is
/// asked for, or none that is a number. No more than a day.
[[nodiscard]] std::optional<std::chrono::milliseconds> crawlDelay(QByteArrayView robots, QByteArrayView product);

} // namespace broadsheet
