#include "CliRun.h"

#include <QTest>

using namespace broadsheet;

class CommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpIsAResult_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("-h") << QStringList{QStringLiteral("-h")} << QByteArray("VERBS\n    extract");
        QTest::newRow("--help") << QStringList{QStringLiteral("--help")} << QByteArray("VERBS\n    extract");
        QTest::newRow("extract --help") << QStringList{QStringLiteral("extract"), QStringLiteral("--help")} << QByteArray("EXIT STATUS");
        QTest::newRow("-V") << QStringList{QStringLiteral("-V")} << QByteArray("broadsheet-cli " BROADSHEET_VERSION "\n");
        QTest::newRow("--version") << QStringList{QStringLiteral("--version")} << QByteArray("broadsheet-cli " BROADSHEET_VERSION "\n");
    }
    void helpIsAResult()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, expected);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains(expected), run.out.constData());
        QCOMPARE(run.err, QByteArray());
    }

    void helpFitsATerminal()
    {
        constexpr qsizetype kColumns = 84;
        for (const QStringList& arguments : {QStringList{QStringLiteral("-h")}, QStringList{QStringLiteral("extract"), QStringLiteral("-h")}}) {
            for (const QByteArray& line : runCli(arguments).out.split('\n'))
                QVERIFY2(line.size() <= kColumns, line.constData());
        }
    }

    void misuseIsAMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
        const QString extract = QStringLiteral("extract");
        row("no verb", {});
        row("unknown verb", {QStringLiteral("devour")});
        row("unknown option", {extract, QStringLiteral("--colour")});
        row("unknown format", {extract, QStringLiteral("--format"), QStringLiteral("pdf")});
        row("two inputs", {extract, QStringLiteral("a"), QStringLiteral("b")});
        row("base that is no address", {extract, QStringLiteral("-u"), QStringLiteral("page.html")});
        row("time that is none", {extract, QStringLiteral("--at"), QStringLiteral("yesterday")});
        row("jobs without batch", {extract, QStringLiteral("--jobs"), QStringLiteral("2")});
        row("no jobs", {extract, QStringLiteral("--batch"), QStringLiteral("--jobs"), QStringLiteral("0")});
        row("batch with an input", {extract, QStringLiteral("--batch"), QStringLiteral("a.html")});
        row("batch with a format", {extract, QStringLiteral("--batch"), QStringLiteral("--format"), QStringLiteral("text")});
    }
    void misuseIsAMessage()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("broadsheet-cli: ") && run.err.contains("--help"), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(CommandTest)
#include "CommandTest.moc"
