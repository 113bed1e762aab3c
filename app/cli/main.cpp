#include "app/cli/Command.h"
#include "app/cli/Console.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    broadsheet::ignoreBrokenPipes();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("broadsheet-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSHEET_VERSION));
    return static_cast<int>(broadsheet::runCommand(QCoreApplication::arguments().mid(1)));
}
