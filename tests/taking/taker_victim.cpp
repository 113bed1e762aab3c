// Takes a page with all its related stories, or goes on with what is queued, until it is killed; says on standard output what it
// was told is safe. See TakingCrashTest.
//
// usage: taker_victim FOLDER [LINK]      "main", "saved ADDRESS", "pictures", "end": acknowledged, one a line

#include "TakingHelp.h"

#include <QCoreApplication>

#include <cstdio>

using namespace broadsheet;

namespace {

void say(const QByteArray& line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto library = Library::open(QString::fromLocal8Bit(argv[1]));
    if (!library) {
        say("error " + nameOf(library.error().code).toUtf8());
        return 1;
    }
    Fetcher fetcher;
    TakerOptions options = quickOptions();
    options.page.idle = std::chrono::seconds(4); // one story of the site never answers
    Taker taker(**library, fetcher, options);
    QObject::connect(&taker, &Taker::storyTaken, &taker, [](const TakenStory& story) {
        if (story.outcome)
            say("saved " + story.address.toEncoded());
        if (story.onlyPictures)
            say("pictures");
    });
    QObject::connect(&taker, &Taker::finished, &taker, [](const TakingProgress& progress) {
        say(progress.stage == TakingProgress::Stage::Stopped ? "error " + nameOf(progress.error.code).toUtf8() : QByteArray("end"));
        QCoreApplication::quit();
    });
    if (argc > 2) {
        const auto taken = taker.take(requestFor(QUrl(QString::fromLocal8Bit(argv[2]))));
        say(taken ? QByteArray("main") : "error " + nameOf(taken.error().code).toUtf8());
    }
    taker.start();
    return QCoreApplication::exec();
}
