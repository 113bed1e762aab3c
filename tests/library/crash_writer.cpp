// Writes to a library until it is killed, and says on standard output what it was told is safe. See CrashTest.
//
// usage: crash_writer FOLDER SEED [SECONDS]      "saved ID SEED", "gone ID": acknowledged, one a line

#include "LibraryHelp.h"

#include "core/library/Shelf.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace broadsheet;

namespace {

void say(const char* what, StoryId story, quint32 seed)
{
    std::printf("%s %lld %u\n", what, static_cast<long long>(number(story)), seed);
    std::fflush(stdout);
}

bool isAllowed(const Error& error)
{
    std::printf("error %s %s\n", qPrintable(nameOf(error.code)), qPrintable(error.detail));
    std::fflush(stdout);
    return false;
}

/// One save with a picture; every third story is thrown away again, every sixth for good.
bool step(Library& library, quint32 seed)
{
    const QString name = QStringLiteral("s%1").arg(seed);
    const auto saved = StoryStore(library).save(storyWithPicture(name, wordsFrom(seed, 300), wordsFrom(seed + 1, 2000).toUtf8()));
    if (!saved)
        return isAllowed(saved.error());
    say("saved", saved->story, seed);
    if (seed % 3 != 0)
        return true;
    StateChange trash;
    trash.isTrashed = true;
    if (const auto done = Shelf(library).change({saved->story}, trash); !done)
        return isAllowed(done.error());
    say("trashed", saved->story, seed);
    if (seed % 6 != 0)
        return true;
    std::puts("emptying");
    std::fflush(stdout);
    const auto gone = Shelf(library).emptyTrash();
    return gone ? true : isAllowed(gone.error());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto library = Library::open(QString::fromLocal8Bit(argv[1]));
    if (!library)
        return isAllowed(library.error()) ? 0 : 2;
    const qint64 milliseconds = argc > 3 ? QByteArray(argv[3]).toLongLong() * 1000 : 3600000;
    QElapsedTimer clock;
    clock.start();
    for (quint32 seed = QByteArray(argv[2]).toUInt(); clock.elapsed() < milliseconds; ++seed) {
        if (!step(**library, seed))
            return 1;
    }
    std::puts("end");
    return 0;
}
