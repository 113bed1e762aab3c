#include "app/cli/Sentences.h"

namespace broadsheet {
namespace {

QString httpSentence(const Error& error, const QString& input)
{
    QString sentence = CliText::tr("The server answered %1 with status %2.").arg(input).arg(error.httpStatus);
    if (error.retryAfterSeconds >= 0)
        sentence += QLatin1Char(' ') + CliText::tr("It asks to be left alone for %n second(s).", nullptr, error.retryAfterSeconds);
    return sentence;
}

QString refusalSentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotHtml:
        return error.detail.isEmpty() ? CliText::tr("%1 is not a web page.")
                                      : CliText::tr("%1 is not a web page (it is %2).");
    case ErrorCode::EmptyPage: return CliText::tr("%1 is empty.");
    case ErrorCode::TooLarge: return CliText::tr("%1 is larger than a page may be.");
    case ErrorCode::TooDeep: return CliText::tr("%1 is nested deeper than any page for people.");
    case ErrorCode::TooManyAttributes: return CliText::tr("%1 has a tag with more attributes than any page for people.");
    case ErrorCode::TooMuchMemory: return CliText::tr("%1 would take too much memory to read.");
    case ErrorCode::TooSlow: return CliText::tr("%1 would take too long to read.");
    default: return {};
    }
}

QString loadSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return CliText::tr("Reading %1 was stopped.");
    case ErrorCode::InvalidUrl: return CliText::tr("%1 is not an address that can be opened.");
    case ErrorCode::UrlRefused: return CliText::tr("%1 is an address that Broadsheet does not open.");
    case ErrorCode::UnreadableFile: return CliText::tr("The file %1 cannot be read.");
    case ErrorCode::HostNotFound: return CliText::tr("The host of %1 was not found.");
    case ErrorCode::Offline: return CliText::tr("There is no network to load %1.");
    case ErrorCode::ConnectionFailed: return CliText::tr("No connection to %1 could be made.");
    case ErrorCode::Timeout: return CliText::tr("%1 took too long to answer.");
    case ErrorCode::TlsFailed: return CliText::tr("The identity of %1 could not be confirmed.");
    case ErrorCode::AuthenticationRequired: return CliText::tr("%1 asks for a login.");
    case ErrorCode::TooManyRedirects: return CliText::tr("%1 leads from one address to the next without end.");
    case ErrorCode::Truncated: return CliText::tr("Only a part of %1 arrived.");
    case ErrorCode::BadTransfer: return CliText::tr("The server sent %1 in a form that cannot be trusted.");
    case ErrorCode::CaptivePortal: return CliText::tr("The login page of this network stood in for %1.");
    case ErrorCode::NotInLibrary: return CliText::tr("%1 is not in the library.");
    case ErrorCode::LibraryUnavailable: return CliText::tr("The library %1 cannot be opened.");
    case ErrorCode::LibraryNewer: return CliText::tr("The library %1 was written by a newer Broadsheet; it was left untouched.");
    case ErrorCode::LibraryDamaged: return CliText::tr("The library is damaged at %1; try \"broadsheet-cli check --repair\".");
    case ErrorCode::LibraryReadOnly: return CliText::tr("The library can only be read; %1 was not changed.");
    case ErrorCode::LibraryBusy: return CliText::tr("Another program keeps the library locked; %1 was not changed.");
    case ErrorCode::DiskFull: return CliText::tr("The disk is full; %1 was not changed. Emptying the trash works even now.");
    default: return CliText::tr("%1 could not be loaded.");
    }
}

bool addsFacts(const Error& error)
{
    return !error.detail.isEmpty() && error.code != ErrorCode::NotHtml;
}

/// "The file a cannot be read (no such file)."
QString withFacts(QString sentence, const QString& facts)
{
    const bool endsWithStop = sentence.endsWith(QLatin1Char('.'));
    sentence.chop(endsWithStop ? 1 : 0);
    return sentence + QStringLiteral(" (") + facts + QStringLiteral(")") + QLatin1String(endsWithStop ? "." : "");
}

} // namespace

QString sentenceFor(const Error& error, const QString& input)
{
    QString sentence;
    if (error.code == ErrorCode::HttpStatus) {
        sentence = httpSentence(error, input);
    } else {
        const QString refusal = refusalSentence(error);
        sentence = refusal.isEmpty() ? loadSentence(error.code) : refusal;
        // In one step: an input or a fact that holds "%1" stays as it is.
        const bool namesFacts = sentence.contains(QLatin1String("%2"));
        sentence = namesFacts ? sentence.arg(input, error.detail) : sentence.arg(input);
    }
    return addsFacts(error) ? withFacts(sentence, error.detail) : sentence;
}

QString noStorySentence(Obstacle obstacle, const QString& input)
{
    switch (obstacle) {
    case Obstacle::None: break;
    case Obstacle::Consent: return CliText::tr("%1 shows only a request for consent. Answer it in your browser, and pass on what the browser shows then.").arg(input);
    case Obstacle::Challenge: return CliText::tr("%1 shows only a check whether a person is reading. Open it in your browser.").arg(input);
    case Obstacle::Login: return CliText::tr("%1 shows only a login. Open it in your browser, where you can log in.").arg(input);
    case Obstacle::Error: return CliText::tr("%1 is an error page: the story is not there, or not shown now.").arg(input);
    case Obstacle::Region: return CliText::tr("%1 says that it is not shown in your country.").arg(input);
    case Obstacle::Redirect: return CliText::tr("%1 only passes on to another address. Open it in your browser to see where.").arg(input);
    case Obstacle::Interstitial: return CliText::tr("%1 only stands between two pages. Open it in your browser to go on.").arg(input);
    case Obstacle::Shell: return CliText::tr("%1 has no text before its scripts have run. Save it from your browser and read that file.").arg(input);
    }
    return CliText::tr("No story was found in %1.").arg(input);
}

QString unwrittenSentence(const std::error_code& failure)
{
    return CliText::tr("The result could not be written: %1.").arg(QString::fromLocal8Bit(failure.message()));
}

} // namespace broadsheet
