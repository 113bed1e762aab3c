#include "ui/messages/Message.h"

#include "core/base/SafeUrl.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

enum class Remedies { Address, Network, Server, Shell, Outside, Library };

struct Row {
    ErrorCode code;
    const char* title;
    const char* whatHappened; ///< %1: the host or the file's name
    const char* whatToDo;
    Remedies remedies;
};

#define TEXT(sentence) QT_TRANSLATE_NOOP("broadsheet::Messages", sentence)

constexpr std::array rows{
    Row{ErrorCode::Cancelled, TEXT("Stopped"), TEXT("You stopped loading %1."), TEXT("Load it again whenever you like."), Remedies::Network},
    Row{ErrorCode::InvalidUrl, TEXT("This is not an address"), TEXT("What was entered is not a link, a site or a file."),
        TEXT("Check the spelling. Broadsheet opens links and pages; it does not search the web."), Remedies::Address},
    Row{ErrorCode::UrlRefused, TEXT("This address is not opened"),
        TEXT("The link uses a kind of address that a page must not open: another scheme, a hidden user name, or a private network."),
        TEXT("If you trust it, type the address yourself."), Remedies::Address},
    Row{ErrorCode::UnreadableFile, TEXT("The file cannot be read"), TEXT("%1 is missing, or you may not read it."),
        TEXT("Check the name and the permissions of the file."), Remedies::Address},
    Row{ErrorCode::NotHtml, TEXT("This is not a web page"), TEXT("%1 sent a document of another type, such as a PDF, a picture or data."),
        TEXT("Open it in your browser, which knows what to do with it."), Remedies::Outside},
    Row{ErrorCode::EmptyPage, TEXT("The page came empty"), TEXT("%1 sent a page without any text. Its text is probably put together by scripts."),
        TEXT("You can let the page run its scripts once, in a closed-off view, and read what it shows then."), Remedies::Shell},
    Row{ErrorCode::TooLarge, TEXT("The page is too large"), TEXT("%1 sent more than a page for people ever needs."),
        TEXT("Open it in your browser if you still want to see it."), Remedies::Outside},
    Row{ErrorCode::TooDeep, TEXT("The page is built too deep"), TEXT("The page from %1 is nested deeper than any page for people. Reading it could take for ever."),
        TEXT("Open it in your browser if you still want to see it."), Remedies::Outside},
    Row{ErrorCode::TooManyAttributes, TEXT("The page is badly built"), TEXT("The page from %1 has tags overloaded with attributes. Reading it could take for ever."),
        TEXT("Open it in your browser if you still want to see it."), Remedies::Outside},
    Row{ErrorCode::TooMuchMemory, TEXT("The page needs too much memory"), TEXT("Reading the page from %1 was given up before it could slow your computer down."),
        TEXT("Open it in your browser if you still want to see it."), Remedies::Outside},
    Row{ErrorCode::TooSlow, TEXT("The page takes too long to read"), TEXT("Reading the page from %1 was given up after its time was over."),
        TEXT("Open it in your browser if you still want to see it."), Remedies::Outside},
    Row{ErrorCode::HostNotFound, TEXT("The site was not found"), TEXT("There is no site named %1, or the name service does not answer."),
        TEXT("Check the spelling of the address and your connection."), Remedies::Network},
    Row{ErrorCode::Offline, TEXT("You are offline"), TEXT("%1 was not loaded, because there is no network or it is switched off for Broadsheet."),
        TEXT("Connect to a network and try again."), Remedies::Network},
    Row{ErrorCode::ConnectionFailed, TEXT("The site cannot be reached"), TEXT("%1 does not accept the connection, or broke it off."),
        TEXT("The site may be down for a moment. Try again in a while."), Remedies::Network},
    Row{ErrorCode::Timeout, TEXT("The site does not answer"), TEXT("%1 took too long."), TEXT("Try again in a while."), Remedies::Network},
    Row{ErrorCode::TlsFailed, TEXT("The connection is not safe"), TEXT("%1 could not prove that it is the site it says it is. Nothing was loaded."),
        TEXT("Check the date of your computer. On a public network, log in to it first."), Remedies::Network},
    Row{ErrorCode::HttpStatus, TEXT("The site answered with an error"), TEXT("%1 did not send the page."),
        TEXT("The page may have moved or be gone. Try again, or look at the site in your browser."), Remedies::Server},
    Row{ErrorCode::AuthenticationRequired, TEXT("The page asks for a login"), TEXT("%1 shows this page only to people who are logged in."),
        TEXT("Open it in your browser, where you can log in."), Remedies::Outside},
    Row{ErrorCode::TooManyRedirects, TEXT("The page sends you in circles"), TEXT("%1 passes the request on without end."),
        TEXT("Sites do that when they insist on cookies. Open it in your browser."), Remedies::Outside},
    Row{ErrorCode::Truncated, TEXT("The page broke off"), TEXT("The connection to %1 ended before the whole page was here. Half a page is not shown as a whole one."),
        TEXT("Try again."), Remedies::Network},
    Row{ErrorCode::BadTransfer, TEXT("The answer cannot be trusted"), TEXT("%1 sent an answer that contradicts itself or is damaged."),
        TEXT("Try again; if it stays, look at the site in your browser."), Remedies::Server},
    Row{ErrorCode::CaptivePortal, TEXT("The network asks for a login"), TEXT("A login page of the network stands in front of %1."),
        TEXT("Log in to the network in your browser, then try again."), Remedies::Server},
    Row{ErrorCode::NotInLibrary, TEXT("This is not in the library"), TEXT("The story was deleted for good, or never saved."),
        TEXT("Open its address to save it again."), Remedies::Network},
    Row{ErrorCode::LibraryUnavailable, TEXT("The library cannot be opened"), TEXT("The folder of the library is missing, or may not be used."),
        TEXT("Check that its disk is there and that you may write to the folder."), Remedies::Library},
    Row{ErrorCode::LibraryNewer, TEXT("The library is from a newer Broadsheet"), TEXT("A newer version wrote the library. It was left untouched."),
        TEXT("Start the newer version, or update this one."), Remedies::Library},
    Row{ErrorCode::LibraryDamaged, TEXT("The library is damaged"), TEXT("A part of the library is not what was written to it."),
        TEXT("Let the check-up look at it. A damaged file is set aside, never deleted, and the newest backup is offered."), Remedies::Library},
    Row{ErrorCode::LibraryReadOnly, TEXT("The library can only be read"), TEXT("The folder of the library does not allow changes. Nothing was changed."),
        TEXT("Make the folder writable to save stories and marks."), Remedies::Library},
    Row{ErrorCode::LibraryBusy, TEXT("The library is busy"), TEXT("Another program has been writing to the library for a long time. Nothing was changed."),
        TEXT("Try again in a moment."), Remedies::Library},
    Row{ErrorCode::DiskFull, TEXT("The disk is full"), TEXT("There is no room left to save anything. Nothing was changed."),
        TEXT("Empty the trash of the library, which works even now, or make room elsewhere."), Remedies::Library},
};

struct ObstacleRow {
    Obstacle obstacle;
    const char* title;
    const char* whatHappened; ///< %1: the host or the file's name
    const char* whatToDo;
    Remedies remedies;
};

constexpr std::array obstacleRows{
    ObstacleRow{Obstacle::Consent, TEXT("The page asks for consent first"), TEXT("%1 shows nothing but a request for consent to cookies."),
        TEXT("Open it in your browser and answer there, or look at the original page."), Remedies::Server},
    ObstacleRow{Obstacle::Challenge, TEXT("The page wants to know whether you are a person"), TEXT("%1 shows a check instead of the story."),
        TEXT("Open it in your browser, where you can answer it."), Remedies::Outside},
    ObstacleRow{Obstacle::Login, TEXT("The page is behind a login"), TEXT("%1 shows this page only to people who are logged in."),
        TEXT("Open it in your browser, where you can log in."), Remedies::Outside},
    ObstacleRow{Obstacle::Error, TEXT("This is an error page"), TEXT("%1 sent an error page in the story's place."),
        TEXT("The story may have moved or be gone, or the site is being repaired. Try again later, or look at the site in your browser."), Remedies::Server},
    ObstacleRow{Obstacle::Region, TEXT("The page is not shown where you are"), TEXT("%1 says that it does not show this page in your country."),
        TEXT("There is nothing that Broadsheet can do about it; your browser will be told the same."), Remedies::Outside},
    ObstacleRow{Obstacle::Redirect, TEXT("The page only passes you on"), TEXT("%1 leads to another address and has no text of its own."),
        TEXT("Open it in your browser to see where it leads, and read that address here."), Remedies::Outside},
    ObstacleRow{Obstacle::Interstitial, TEXT("A page stands in between"), TEXT("%1 shows a page that comes before the one you want."),
        TEXT("Open it in your browser and go on from there."), Remedies::Outside},
    ObstacleRow{Obstacle::Shell, TEXT("The page has no text of its own"), TEXT("%1 puts the text together by scripts, which are not run here."),
        TEXT("You can let the page run its scripts once, in a closed-off view, and read what it shows then."), Remedies::Shell},
};

#undef TEXT

const Row* rowOf(ErrorCode code)
{
    const auto* row = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.code == code; });
    return row == rows.end() ? nullptr : row;
}

std::vector<Remedy> remediesOf(Remedies set, const QUrl& url)
{
    const bool web = SafeUrl::from(url).has_value();
    switch (set) {
    case Remedies::Address: return {Remedy::EditAddress};
    case Remedies::Network: return web ? std::vector{Remedy::TryAgain, Remedy::OpenOutside} : std::vector{Remedy::TryAgain};
    case Remedies::Server:
        return web ? std::vector{Remedy::TryAgain, Remedy::OpenOutside, Remedy::ShowOriginal} : std::vector{Remedy::TryAgain};
    case Remedies::Shell:
        return web ? std::vector{Remedy::RenderThenRead, Remedy::OpenOutside, Remedy::ShowOriginal} : std::vector{Remedy::TryAgain};
    case Remedies::Library: return {Remedy::TryAgain};
    case Remedies::Outside: return web ? std::vector{Remedy::OpenOutside} : std::vector{Remedy::EditAddress};
    }
    return {};
}

/// What a sentence calls the place: the host in the form that cannot mislead, or the file's name.
QString placeOf(const QUrl& url)
{
    if (const auto safe = SafeUrl::from(url))
        return safe->displayHost();
    return url.isLocalFile() ? url.fileName() : QString();
}

} // namespace

Message Messages::forError(const Error& error, const QUrl& url)
{
    const Row* row = rowOf(error.code);
    if (!row)
        return {};
    QString place = placeOf(url);
    if (place.isEmpty())
        place = tr("The page");
    const QString happened = tr(row->whatHappened);
    const QString technical = error.detail.isEmpty() ? QString() : nameOf(error.code) + QStringLiteral(": ") + error.detail;
    Message message{tr(row->title), happened.contains(QLatin1String("%1")) ? happened.arg(place) : happened,
                    tr(row->whatToDo), technical, remediesOf(row->remedies, url)};
    if (error.httpStatus == 404 || error.httpStatus == 410) {
        message.title = tr("The page is not there");
        message.whatHappened = tr("%1 has no page at this address.").arg(place);
    } else if (error.httpStatus == 429) {
        message.title = tr("The site asks for patience");
        message.whatHappened = tr("%1 has had too many requests and wants a pause.").arg(place);
        message.whatToDo = tr("Try again in a while.");
    } else if (error.code == ErrorCode::HttpStatus && error.httpStatus > 0) {
        message.whatHappened = tr("%1 did not send the page; its answer was error %2.").arg(place).arg(error.httpStatus);
    }
    if (error.retryAfterSeconds > 0) {
        const int minutes = (error.retryAfterSeconds + 59) / 60;
        message.whatToDo = minutes == 1 ? tr("The site says: try again in a minute.")
                                        : tr("The site says: try again in %1 minutes.").arg(minutes);
    }
    return message;
}

Message Messages::forPageWithoutStory(const QUrl& url)
{
    const QString place = placeOf(url);
    return {tr("No story was found here"),
            tr("The page was loaded, but it holds neither a story nor headlines that could be told from the rest."),
            tr("If %1 puts its text together by scripts, the page can run them once in a closed-off view, and what it shows then is read.")
                .arg(place.isEmpty() ? tr("the page") : place),
            {}, remediesOf(Remedies::Shell, url)};
}

Message Messages::forObstacle(Obstacle obstacle, const QUrl& url)
{
    const auto* row = std::find_if(obstacleRows.begin(), obstacleRows.end(), [&](const ObstacleRow& r) { return r.obstacle == obstacle; });
    if (row == obstacleRows.end())
        return forPageWithoutStory(url);
    const QString place = placeOf(url);
    return {tr(row->title), tr(row->whatHappened).arg(place.isEmpty() ? tr("The page") : place), tr(row->whatToDo), {}, remediesOf(row->remedies, url)};
}

QString Messages::labelOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::TryAgain: return tr("Try again");
    case Remedy::OpenOutside: return tr("Open in your browser");
    case Remedy::ShowOriginal: return tr("Show the original page");
    case Remedy::RenderThenRead: return tr("Run its scripts, then read");
    case Remedy::EditAddress: return tr("Edit the address");
    }
    return {};
}

} // namespace broadsheet
