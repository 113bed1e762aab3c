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


constexpr std::array rows{
    Row{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("broadsheet::Messages", "Stopped"), QT_TRANSLATE_NOOP("broadsheet::Messages", "You stopped loading %1."), QT_TRANSLATE_NOOP("broadsheet::Messages", "Load it again whenever you like."), Remedies::Network},
    Row{ErrorCode::InvalidUrl, QT_TRANSLATE_NOOP("broadsheet::Messages", "This is not an address"), QT_TRANSLATE_NOOP("broadsheet::Messages", "What was entered is not a link, a site or a file."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Check the spelling. Broadsheet opens links and pages; it does not search the web."), Remedies::Address},
    Row{ErrorCode::UrlRefused, QT_TRANSLATE_NOOP("broadsheet::Messages", "This address is not opened"),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "The link uses a kind of address that a page must not open: another scheme, a hidden user name, or a private network."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "If you trust it, type the address yourself."), Remedies::Address},
    Row{ErrorCode::UnreadableFile, QT_TRANSLATE_NOOP("broadsheet::Messages", "The file cannot be read"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 is missing, or you may not read it."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Check the name and the permissions of the file."), Remedies::Address},
    Row{ErrorCode::NotHtml, QT_TRANSLATE_NOOP("broadsheet::Messages", "This is not a web page"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 sent a document of another type, such as a PDF, a picture or data."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser, which knows what to do with it."), Remedies::Outside},
    Row{ErrorCode::EmptyPage, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page came empty"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 sent a page without any text. Its text is probably put together by scripts."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "You can let the page run its scripts once, in a closed-off view, and read what it shows then."), Remedies::Shell},
    Row{ErrorCode::TooLarge, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page is too large"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 sent more than a page for people ever needs."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser if you still want to see it."), Remedies::Outside},
    Row{ErrorCode::TooDeep, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page is built too deep"), QT_TRANSLATE_NOOP("broadsheet::Messages", "The page from %1 is nested deeper than any page for people. Reading it could take for ever."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser if you still want to see it."), Remedies::Outside},
    Row{ErrorCode::TooManyAttributes, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page is badly built"), QT_TRANSLATE_NOOP("broadsheet::Messages", "The page from %1 has tags overloaded with attributes. Reading it could take for ever."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser if you still want to see it."), Remedies::Outside},
    Row{ErrorCode::TooMuchMemory, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page needs too much memory"), QT_TRANSLATE_NOOP("broadsheet::Messages", "Reading the page from %1 was given up before it could slow your computer down."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser if you still want to see it."), Remedies::Outside},
    Row{ErrorCode::TooSlow, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page takes too long to read"), QT_TRANSLATE_NOOP("broadsheet::Messages", "Reading the page from %1 was given up after its time was over."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser if you still want to see it."), Remedies::Outside},
    Row{ErrorCode::HostNotFound, QT_TRANSLATE_NOOP("broadsheet::Messages", "The site was not found"), QT_TRANSLATE_NOOP("broadsheet::Messages", "There is no site named %1, or the name service does not answer."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Check the spelling of the address and your connection."), Remedies::Network},
    Row{ErrorCode::Offline, QT_TRANSLATE_NOOP("broadsheet::Messages", "You are offline"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 was not loaded, because there is no network or it is switched off for Broadsheet."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Connect to a network and try again."), Remedies::Network},
    Row{ErrorCode::ConnectionFailed, QT_TRANSLATE_NOOP("broadsheet::Messages", "The site cannot be reached"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 does not accept the connection, or broke it off."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "The site may be down for a moment. Try again in a while."), Remedies::Network},
    Row{ErrorCode::Timeout, QT_TRANSLATE_NOOP("broadsheet::Messages", "The site does not answer"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 took too long."), QT_TRANSLATE_NOOP("broadsheet::Messages", "Try again in a while."), Remedies::Network},
    Row{ErrorCode::TlsFailed, QT_TRANSLATE_NOOP("broadsheet::Messages", "The connection is not safe"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 could not prove that it is the site it says it is. Nothing was loaded."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Check the date of your computer. On a public network, log in to it first."), Remedies::Network},
    Row{ErrorCode::HttpStatus, QT_TRANSLATE_NOOP("broadsheet::Messages", "The site answered with an error"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 did not send the page."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "The page may have moved or be gone. Try again, or look at the site in your browser."), Remedies::Server},
    Row{ErrorCode::AuthenticationRequired, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page asks for a login"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 shows this page only to people who are logged in."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser, where you can log in."), Remedies::Outside},
    Row{ErrorCode::TooManyRedirects, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page sends you in circles"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 passes the request on without end."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Sites do that when they insist on cookies. Open it in your browser."), Remedies::Outside},
    Row{ErrorCode::Truncated, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page broke off"), QT_TRANSLATE_NOOP("broadsheet::Messages", "The connection to %1 ended before the whole page was here. Half a page is not shown as a whole one."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Try again."), Remedies::Network},
    Row{ErrorCode::BadTransfer, QT_TRANSLATE_NOOP("broadsheet::Messages", "The answer cannot be trusted"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 sent an answer that contradicts itself or is damaged."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Try again; if it stays, look at the site in your browser."), Remedies::Server},
    Row{ErrorCode::CaptivePortal, QT_TRANSLATE_NOOP("broadsheet::Messages", "The network asks for a login"), QT_TRANSLATE_NOOP("broadsheet::Messages", "A login page of the network stands in front of %1."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Log in to the network in your browser, then try again."), Remedies::Server},
    Row{ErrorCode::NotInLibrary, QT_TRANSLATE_NOOP("broadsheet::Messages", "This is not in the library"), QT_TRANSLATE_NOOP("broadsheet::Messages", "The story was deleted for good, or never saved."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open its address to save it again."), Remedies::Network},
    Row{ErrorCode::LibraryUnavailable, QT_TRANSLATE_NOOP("broadsheet::Messages", "The library cannot be opened"), QT_TRANSLATE_NOOP("broadsheet::Messages", "The folder of the library is missing, or may not be used."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Check that its disk is there and that you may write to the folder."), Remedies::Library},
    Row{ErrorCode::LibraryNewer, QT_TRANSLATE_NOOP("broadsheet::Messages", "The library is from a newer Broadsheet"), QT_TRANSLATE_NOOP("broadsheet::Messages", "A newer version wrote the library. It was left untouched."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Start the newer version, or update this one."), Remedies::Library},
    Row{ErrorCode::LibraryDamaged, QT_TRANSLATE_NOOP("broadsheet::Messages", "The library is damaged"), QT_TRANSLATE_NOOP("broadsheet::Messages", "A part of the library is not what was written to it."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Let the check-up look at it. A damaged file is set aside, never deleted, and the newest backup is offered."), Remedies::Library},
    Row{ErrorCode::LibraryReadOnly, QT_TRANSLATE_NOOP("broadsheet::Messages", "The library can only be read"), QT_TRANSLATE_NOOP("broadsheet::Messages", "The folder of the library does not allow changes. Nothing was changed."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Make the folder writable to save stories and marks."), Remedies::Library},
    Row{ErrorCode::LibraryBusy, QT_TRANSLATE_NOOP("broadsheet::Messages", "The library is busy"), QT_TRANSLATE_NOOP("broadsheet::Messages", "Another program has been writing to the library for a long time. Nothing was changed."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Try again in a moment."), Remedies::Library},
    Row{ErrorCode::DiskFull, QT_TRANSLATE_NOOP("broadsheet::Messages", "The disk is full"), QT_TRANSLATE_NOOP("broadsheet::Messages", "There is no room left to save anything. Nothing was changed."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Empty the trash of the library, which works even now, or make room elsewhere."), Remedies::Library},
};

struct ObstacleRow {
    Obstacle obstacle;
    const char* title;
    const char* whatHappened; ///< %1: the host or the file's name
    const char* whatToDo;
    Remedies remedies;
};

constexpr std::array obstacleRows{
    ObstacleRow{Obstacle::Consent, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page asks for consent first"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 shows nothing but a request for consent to cookies."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser and answer there, or look at the original page."), Remedies::Server},
    ObstacleRow{Obstacle::Challenge, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page wants to know whether you are a person"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 shows a check instead of the story."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser, where you can answer it."), Remedies::Outside},
    ObstacleRow{Obstacle::Login, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page is behind a login"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 shows this page only to people who are logged in."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser, where you can log in."), Remedies::Outside},
    ObstacleRow{Obstacle::Error, QT_TRANSLATE_NOOP("broadsheet::Messages", "This is an error page"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 sent an error page in the story's place."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "The story may have moved or be gone, or the site is being repaired. Try again later, or look at the site in your browser."), Remedies::Server},
    ObstacleRow{Obstacle::Region, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page is not shown where you are"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 says that it does not show this page in your country."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "There is nothing that Broadsheet can do about it; your browser will be told the same."), Remedies::Outside},
    ObstacleRow{Obstacle::Redirect, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page only passes you on"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 leads to another address and has no text of its own."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser to see where it leads, and read that address here."), Remedies::Outside},
    ObstacleRow{Obstacle::Interstitial, QT_TRANSLATE_NOOP("broadsheet::Messages", "A page stands in between"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 shows a page that comes before the one you want."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "Open it in your browser and go on from there."), Remedies::Outside},
    ObstacleRow{Obstacle::Shell, QT_TRANSLATE_NOOP("broadsheet::Messages", "The page has no text of its own"), QT_TRANSLATE_NOOP("broadsheet::Messages", "%1 puts the text together by scripts, which are not run here."),
        QT_TRANSLATE_NOOP("broadsheet::Messages", "You can let the page run its scripts once, in a closed-off view, and read what it shows then."), Remedies::Shell},
};


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
