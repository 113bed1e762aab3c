#include "app/window/CommandLine.h"
#include "app/window/SettingsStore.h"
#include "app/window/SingleInstance.h"
#include "app/window/SittingStore.h"
#include "app/window/Translations.h"
#include "core/fetch/Fetcher.h"
#include "core/fetch/FetcherOptions.h"
#include "core/fetch/NetworkState.h"
#include "core/fetch/SystemNetwork.h"
#include "core/library/LibraryPlace.h"
#include "core/loading/RepairedRead.h"
#include "core/taking/TakingDesk.h"
#include "ui/address/Address.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/shelf/AsyncLibrary.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <optional>

#include <unistd.h>

namespace {

using namespace broadsheet;

/// A picture of 64 megapixels takes 256 MB decoded; one that needs more is not a picture for a page.
constexpr int pictureMegabytes = 256;

/// "page.html" means a file in this folder, whichever window will open it.
QStringList absolute(const QStringList& addresses)
{
    const AddressContext context{QDir::currentPath(), QDir::homePath(), [](const QString& path) { return QFileInfo(path).isFile(); }};
    QStringList result;
    for (const QString& address : addresses) {
        const auto url = parseAddress(address, context);
        result.append(url ? url->toString(QUrl::FullyEncoded) : address); // the window says what is wrong with it
    }
    return result;
}

QString settingsPath(const CommandLine& line)
{
    const QString folder = line.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                                     : line.dataFolder;
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("settings.ini"));
}

/// Where broadsheet-cli looks for the library as well.
QString libraryFolder(const CommandLine& line)
{
    return line.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : line.dataFolder;
}

/// The rules stand with the settings, where a person looks for them; what was corrected on single pages with the library, wherever that
/// is by then.
RepairFiles repairFiles(const CommandLine& line, const QString& settingsFile)
{
    return {QFileInfo(settingsFile).dir().filePath(QStringLiteral("site-rules.txt")), [place = LibraryPlace(libraryFolder(line))] { return place.repairs(); }};
}

/// It waits for hosts as long as the window is open.
TakerOptions takerOptions(const RepairFiles& repairs)
{
    TakerOptions options;
    options.pageMark = ReadingSession::tr("Page %1");
    options.longestWait = std::chrono::hours(24);
    options.readPage = readWith(repairs);
    return options;
}

void raise(MainWindow& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

/// --help and mistakes are told without a display. Nothing: go on.
std::optional<int> endEarly(const std::optional<CommandLine::Ending>& ending)
{
    if (!ending)
        return std::nullopt;
    std::fputs(qPrintable(ending->text), ending->isError ? stderr : stdout);
    return ending->isError ? 2 : 0;
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// "-platform" and the like: one dash and a word.
bool hasQtOption(const QStringList& arguments)
{
    return std::any_of(arguments.begin() + 1, arguments.end(), [](const QString& argument) {
        return argument.size() > 2 && argument[0] == QLatin1Char('-') && argument[1] != QLatin1Char('-');
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("broadsheet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSHEET_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Broadsheet"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.broadsheet_reader.Broadsheet"));

    std::optional<CommandLine::Ending> ending;
    (void)parseCommandLine(argumentsOf(argc, argv), ending);
    // Options that belong to Qt (-platform, -style) are known only to the application; it is asked again below.
    if (ending && (!ending->isError || !hasQtOption(argumentsOf(argc, argv))))
        return *endEarly(ending);
    if (geteuid() == 0 && !qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX")) {
        std::fputs("broadsheet: the sandbox around pages does not work for root; start it as another user\n", stderr);
        return 2;
    }

    registerReaderScheme();
    QApplication application(argc, argv);
    ending.reset();
    const CommandLine line = parseCommandLine(application.arguments(), ending);
    if (const auto code = endEarly(ending))
        return *code;
    QImageReader::setAllocationLimit(pictureMegabytes);
    QApplication::setStyle(QStringLiteral("Fusion")); // the one style that takes every colour of a theme
    Translations translations{QLocale()};
    translations.install();

    const QString settingsFile = settingsPath(line);
    const QStringList addresses = absolute(line.addresses);
    SingleInstance instance(SingleInstance::socketPath(
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation), QFileInfo(settingsFile).absolutePath()));
    if (instance.handOver(addresses))
        return 0;
    if (!instance.listen())
        std::fputs("broadsheet: no way to listen for further starts; this window stands alone\n", stderr);

    const SettingsStore store(settingsFile);
    const SittingStore sitting(QFileInfo(settingsFile).absolutePath());
    const Settings settings = store.load();
    const RepairFiles repairs = repairFiles(line, settingsFile);
    Fetcher fetcher;
    AsyncLibrary library(libraryFolder(line));
    TakingDesk taking(libraryFolder(line), FetcherOptions(), takerOptions(repairs));
    NetworkState network(systemNetwork());
    if (line.offline)
        network.choose(NetworkState::Choice::Offline);
    MainWindow window(fetcher, settings, repairs);
    window.useLibrary(library);
    library.open();
    window.useTaking(library, taking);
    window.useNetwork(network);
    taking.setOnline(network.isOnline());
    QObject::connect(&network, &NetworkState::changed, &taking, &TakingDesk::setOnline);
    taking.start(); // with what the last run left, unless it was paused
    if (settings.remembersReading)
        window.setMemory(sitting.memory());
    const auto keep = [&] {
        const Settings now = window.settings();
        store.save(now);
        if (now.remembersReading)
            sitting.save(window.trail(), window.memory());
        else
            sitting.remove();
    };
    QTimer saving; // several changes in a row are one write
    saving.setSingleShot(true);
    saving.setInterval(500);
    QObject::connect(&saving, &QTimer::timeout, &window, keep);
    QObject::connect(&window, &MainWindow::settingsChanged, &saving, qOverload<>(&QTimer::start));
    QObject::connect(&instance, &SingleInstance::addressesReceived, &window, [&](const QStringList& received) {
        window.openAddresses(received);
        raise(window);
    });
    window.show();
    const Trail trail = settings.remembersReading ? sitting.trail() : Trail();
    if (!addresses.isEmpty())
        window.openAddresses(addresses);
    else if (settings.reopenLastPage && !trail.steps.empty())
        window.followTrail(trail);
    else
        window.reopenLastPage();
    const int code = QApplication::exec();
    keep();
    return code;
}
