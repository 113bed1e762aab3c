#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace broadsheet {

/// How an address names the page of a story.
enum class PageForm {
    None,  ///< it does not
    Query, ///< "?page=2"
    Word,  ///< "/page/2", "/seite-2", "story-p2.html"
    Bare,  ///< "/2", "story-2.html", "story_2": may as well be a name that ends in a number
};

/// One way to read an address: the story that all its pages share, and the page.
struct PagedAddress {
    QString story; ///< for comparing only
    PageForm form = PageForm::None;
    int number = 0; ///< 0 with PageForm::None
};

/// Every way to read an address, the one without a page first.
[[nodiscard]] std::vector<PagedAddress> pagedReadings(const QUrl& url);

/// Two addresses of one story.
struct PagePair {
    PagedAddress own;   ///< number 0: the first page, which names none
    PagedAddress other; ///< never PageForm::None
};

/// Whether a page at `other` comes from the very server of the one at `own`: the same scheme, host ("www." aside) and port,
/// or https where it was http.
[[nodiscard]] bool isOnSameServer(const QUrl& own, const QUrl& other);

/// How `other` is a page of the story at `own`; nothing when it is another story, another host, or the same page.
[[nodiscard]] std::optional<PagePair> pageOfSameStory(const QUrl& own, const QUrl& other);

/// Whether `other` asks for all pages of the story at `own` in one: "?page=all", "/single-page".
[[nodiscard]] bool isWholeOfSameStory(const QUrl& own, const QUrl& other);

} // namespace broadsheet
