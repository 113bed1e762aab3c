#include "app/window/CommandLine.h"

#include <QtTest>

using namespace broadsheet;

namespace {

CommandLine parse(const QStringList& arguments, std::optional<CommandLine::Ending>& ending)
{
    return parseCommandLine(QStringList{QStringLiteral("broadsheet")} + arguments, ending);
}

} // namespace

class CommandLineTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOptionsAndAddresses();
    void nothingIsFine();
    void versionAndHelpEndWell();
    void anUnknownOptionIsAMistake();
};

void CommandLineTest::readsOptionsAndAddresses()
{
    std::optional<CommandLine::Ending> ending;
    const CommandLine line = parse({QStringLiteral("--offline"), QStringLiteral("--data-dir"), QStringLiteral("/srv/data/"),
                                    QStringLiteral("example.org"), QStringLiteral("page.html")}, ending);
    QVERIFY(!ending);
    QVERIFY(line.offline);
    QCOMPARE(line.dataFolder, QStringLiteral("/srv/data"));
    QCOMPARE(line.addresses, (QStringList{QStringLiteral("example.org"), QStringLiteral("page.html")}));
}

void CommandLineTest::nothingIsFine()
{
    std::optional<CommandLine::Ending> ending;
    const CommandLine line = parse({}, ending);
    QVERIFY(!ending);
    QVERIFY(!line.offline);
    QVERIFY(line.dataFolder.isEmpty());
    QVERIFY(line.addresses.isEmpty());
}

void CommandLineTest::versionAndHelpEndWell()
{
    for (const QString& option : {QStringLiteral("--version"), QStringLiteral("-V"), QStringLiteral("--help"), QStringLiteral("-h")}) {
        std::optional<CommandLine::Ending> ending;
        (void)parse({option}, ending);
        QVERIFY2(ending && !ending->isError, qPrintable(option));
        QVERIFY(ending->text.contains(QStringLiteral("broadsheet")));
        QVERIFY(!ending->text.contains(QLatin1Char('<') + QStringLiteral("executable")));
    }
}

void CommandLineTest::anUnknownOptionIsAMistake()
{
    std::optional<CommandLine::Ending> ending;
    (void)parse({QStringLiteral("--no-sandbox-please")}, ending);
    QVERIFY(ending && ending->isError);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
