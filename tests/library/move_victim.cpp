// Moves a library until it is killed. See LibraryMoveTest.
//
// usage: move_victim FOLDER TARGET      says "begins" before, and "done" at its end

#include "core/library/LibraryMove.h"

#include <QCoreApplication>

#include <cstdio>

using namespace broadsheet;

namespace {

void say(const char* what)
{
    std::puts(what);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto library = Library::open(QString::fromLocal8Bit(argv[1]));
    if (!library)
        return 2;
    LibraryMove move(**library, QString::fromLocal8Bit(argv[2]));
    say("begins");
    if (!move.prepare() || !move.finish())
        return 1;
    say("done");
    return 0;
}
