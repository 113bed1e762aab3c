#include "CliRun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace broadsheet;

class BatchTest final : public QObject {
    Q_OBJECT

    static QByteArray lineFor(const QJsonValue& id, const QString& path)
    {
        const QJsonObject line{{QStringLiteral("id"), id}, {QStringLiteral("path"), path},
            {QStringLiteral("url"), QStringLiteral("https://site.example/page")}};
        return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    static CliRun batch(const QByteArray& lines, const QStringList& more = {})
    {
        return runCli(QStringList{QStringLiteral("extract"), QStringLiteral("--batch")} + more, lines);
    }

private Q_SLOTS:
    void everyLineIsAnsweredOnce_data()
    {
        QTest::addColumn<QStringList>("jobs");
        QTest::newRow("alone") << QStringList{};
        QTest::newRow("four at once") << QStringList{QStringLiteral("--jobs"), QStringLiteral("4")};
    }
    void everyLineIsAnsweredOnce()
    {
        QFETCH(QStringList, jobs);
        constexpr int kPages = 60;
        QByteArray lines;
        for (int i = 0; i < kPages; ++i)
            lines += lineFor(i, pagePath(i % 3 == 0 ? "news.html" : i % 3 == 1 ? "japanese.html" : "shell.html"));
        const CliRun run = batch(lines, jobs);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QByteArray());
        QSet<int> answered;
        for (const QJsonObject& answer : run.jsonLines()) {
            const int id = answer.value(QLatin1String("id")).toInt(-1);
            QVERIFY(answer.value(QLatin1String("ok")).toBool());
            QCOMPARE(answer.contains(QLatin1String("contentHtml")), id % 3 != 2);
            answered.insert(id);
        }
        QCOMPARE(run.jsonLines().size(), kPages);
        QCOMPARE(answered.size(), kPages);
    }

    void badLinesStopNothing()
    {
        const QByteArray lines = "no json\n"
                                 "\n"
                                 "[1]\n"
                                 "{\"id\":\"lost\"}\n"
                                 + lineFor(QStringLiteral("gone"), pagePath("missing.html"))
                                 + "{\"id\":\"when\",\"path\":\"a\",\"at\":\"noon\"}\n" + QByteArray(2 << 20, 'x') + '\n'
                                 + lineFor(QStringLiteral("good"), pagePath("news.html"));
        const QList<QJsonObject> answers = batch(lines).jsonLines();
        QCOMPARE(answers.size(), 7);
        const auto code = [&](int i) { return answers.at(i).value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(); };
        const auto id = [&](int i) { return answers.at(i).value(QLatin1String("id")); };
        QCOMPARE(code(0), QStringLiteral("bad-line"));
        QVERIFY(id(0).isNull());
        QCOMPARE(code(1), QStringLiteral("bad-line"));
        QCOMPARE(code(2), QStringLiteral("bad-line"));
        QCOMPARE(id(2).toString(), QStringLiteral("lost"));
        QCOMPARE(code(3), QStringLiteral("unreadable-file"));
        QCOMPARE(id(3).toString(), QStringLiteral("gone"));
        QCOMPARE(code(4), QStringLiteral("bad-line"));
        QCOMPARE(code(5), QStringLiteral("bad-line"));
        QVERIFY(answers.at(6).value(QLatin1String("ok")).toBool());
    }

    void idsComeBackAsTheyWere()
    {
        QByteArray lines;
        const QJsonArray ids{QStringLiteral("a \"b\" ü"), 7, 1.5, true, QJsonArray{1, QStringLiteral("x")}, QJsonObject{{QStringLiteral("k"), 1}}};
        for (const QJsonValue id : ids)
            lines += lineFor(id, pagePath("shell.html"));
        QJsonArray returned;
        for (const QJsonObject& answer : batch(lines).jsonLines())
            returned.append(answer.value(QLatin1String("id")));
        QCOMPARE(returned, ids);
    }

    void theLastLineNeedsNoLineEnd()
    {
        QCOMPARE(batch(lineFor(1, pagePath("news.html")).trimmed()).jsonLines().size(), 1);
        QCOMPARE(batch({}).exitCode, 0);
    }

    void answersBeforeTheInputEnds()
    {
        QProcess process;
        process.start(QStringLiteral(BROADSHEET_CLI), {QStringLiteral("extract"), QStringLiteral("--batch")});
        process.write(lineFor(1, pagePath("news.html")));
        QByteArray answer;
        while (!answer.endsWith('\n') && process.waitForReadyRead())
            answer += process.readAllStandardOutput();
        QVERIFY(QJsonDocument::fromJson(answer).object().value(QLatin1String("ok")).toBool());
        QCOMPARE(process.state(), QProcess::Running);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void stopsQuietlyWhenTheReaderHasGone()
    {
        QByteArray lines;
        for (int i = 0; i < 200; ++i)
            lines += lineFor(i, pagePath("news.html"));
        QProcess process;
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"),
            QStringLiteral("{ \"$1\" extract --batch --jobs 2; echo \"status $?\" >&2; } | head -n 1"), QStringLiteral("sh"),
            QStringLiteral(BROADSHEET_CLI)});
        process.write(lines);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray("status 0\n"));
        QCOMPARE(process.readAllStandardOutput().count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(BatchTest)
#include "BatchTest.moc"
