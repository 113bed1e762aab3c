#include "CliRun.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

class ExtractVerbTest final : public QObject {
    Q_OBJECT

    static CliRun extract(const QStringList& arguments, const QByteArray& input = {})
    {
        return runCli(QStringList{QStringLiteral("extract")} + arguments, input);
    }
    static CliRun extractNews(const QStringList& more)
    {
        return extract(QStringList{pagePath("news.html"), QStringLiteral("-u"), QStringLiteral("https://harbourpost.example/news/2025/09/night-ferry-returns")} + more);
    }
    static QString text(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }

private Q_SLOTS:
    void writesJson()
    {
        const CliRun run = extractNews({});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QByteArray());
        const QJsonObject json = run.json();
        QCOMPARE(json.value(QLatin1String("schema")).toInt(), 1);
        QCOMPARE(text(json, "title"), QStringLiteral("Night ferry returns to the Skarne crossing after nine years"));
        QCOMPARE(text(json, "byline"), QStringLiteral("Ines Halvard"));
        QCOMPARE(text(json, "siteName"), QStringLiteral("The Harbour Post"));
        QVERIFY(text(json, "contentText").contains(QLatin1String("The old night service ended when the slipway")));
        QVERIFY(text(json, "contentHtml").contains(QLatin1String("<p>")));
        QVERIFY(!text(json, "contentText").contains(QLatin1String("Privacy")));
        const QJsonArray related = json.value(QLatin1String("related")).toArray();
        QCOMPARE(related.size(), 3);
        QCOMPARE(text(related.first().toObject(), "title"), QStringLiteral("Slipway repairs finished two winters late"));
        QCOMPARE(text(related.first().toObject(), "url"), QStringLiteral("https://harbourpost.example/news/2025/08/slipway-repairs-finished"));
    }

    void rulesPutBackAndTakeOut()
    {
        QTemporaryDir folder;
        const QString rules = folder.filePath(QStringLiteral("rules.txt"));
        QFile file(rules);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# mine\nharbourpost.example\nkeep section.related-stories > h2\nremove figure\nhide p\n");
        file.close();
        const auto textOf = [](const CliRun& run) { return text(run.json(), "contentText"); };
        const CliRun run = extractNews({QStringLiteral("--rules"), rules, QStringLiteral("--explain")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(textOf(run).contains(QLatin1String("Related stories")) && !textOf(run).contains(QLatin1String("The Tern will sail")));
        QVERIFY(!text(run.json(), "contentHtml").contains(QLatin1String("<img"))); // it goes with its caption
        QVERIFY(run.err.contains("rules.txt, line 5: ") && run.err.contains("site-rule"));
        const CliRun plain = extractNews({QStringLiteral("--no-rules")});
        QVERIFY(!textOf(plain).contains(QLatin1String("Related stories")) && textOf(plain).contains(QLatin1String("The Tern will sail")));
        QCOMPARE(plain.err, QByteArray());
    }
    void rulesThatCannotBeReadAreTold()
    {
        const CliRun run = extractNews({QStringLiteral("--rules"), QStringLiteral("/nowhere/rules.txt")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.err.trimmed(), QByteArray("broadsheet-cli: The file /nowhere/rules.txt cannot be read."));
    }
    void everyFormatEndsWithTheHeadlines_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("heading");
        QTest::newRow("text") << QStringLiteral("text") << QByteArray("Night ferry returns to the Skarne crossing after nine years\n====");
        QTest::newRow("markdown") << QStringLiteral("markdown") << QByteArray("# Night ferry returns to the Skarne crossing after nine years\n");
        QTest::newRow("html") << QStringLiteral("html") << QByteArray("<h1>Night ferry returns to the Skarne crossing after nine years</h1>");
    }
    void everyFormatEndsWithTheHeadlines()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, heading);
        const CliRun run = extractNews({QStringLiteral("--format"), format});
        QCOMPARE(run.exitCode, 0);
        const qsizetype title = run.out.indexOf(heading);
        const qsizetype story = run.out.indexOf("The council will count passengers until the spring.");
        const qsizetype headline = run.out.indexOf("County buys the Tern for the price of a fishing boat", story);
        QVERIFY(title >= 0);
        QVERIFY(story > title);
        QVERIFY(headline > story);
    }

    void readsStandardInput_data()
    {
        QTest::addColumn<QStringList>("input");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("dash") << QStringList{QStringLiteral("-")};
    }
    void readsStandardInput()
    {
        QFETCH(QStringList, input);
        const CliRun run = extract(input, bytesOf(pagePath("blog.html")));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(text(run.json(), "title"), QStringLiteral("What I learned from repairing forty clocks"));
    }

    void readsGzip()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("news.html.gz"));
        QVERIFY(writeGzip(path, bytesOf(pagePath("news.html"))));
        const CliRun run = extract({path});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(text(run.json(), "byline"), QStringLiteral("Ines Halvard"));
    }

    void resolvesAgesAgainstTheGivenMoment()
    {
        const CliRun run = extract({pagePath("aggregator.html"), QStringLiteral("-u"), QStringLiteral("https://coastwise.example/story/a"),
            QStringLiteral("--at"), QStringLiteral("2025-01-10T12:00:00Z")});
        const QJsonArray related = run.json().value(QLatin1String("related")).toArray();
        QCOMPARE(related.size(), 3);
        QCOMPARE(text(related.at(0).toObject(), "source"), QStringLiteral("Northern Gazette"));
        QVERIFY(text(related.at(0).toObject(), "publishedTime").startsWith(QLatin1String("2025-01-10T07:00")));
        QVERIFY(text(related.at(1).toObject(), "publishedTime").startsWith(QLatin1String("2025-01-09")));
    }

    void writesAFileWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("story.md"));
        const CliRun run = extractNews({QStringLiteral("--format"), QStringLiteral("markdown"), QStringLiteral("-o"), path});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(bytesOf(path).startsWith("# Night ferry"));

        const CliRun nowhere = extractNews({QStringLiteral("-o"), folder.filePath(QStringLiteral("missing/story.json"))});
        QCOMPARE(nowhere.exitCode, 3);
        QVERIFY2(nowhere.err.contains("could not be written"), nowhere.err.constData());
    }

    void explainsOnStandardError()
    {
        const CliRun run = extractNews({QStringLiteral("--explain")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.json().isEmpty());
        QVERIFY2(run.err.contains("kept") && run.err.contains("dropped") && run.err.contains("html/body"), run.err.left(400).constData());
        QVERIFY2(!run.err.contains('\x1b'), "colour belongs on a terminal only");
    }

    void checkPrintsNothing_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<int>("expected");
        QTest::newRow("story") << pagePath("news.html") << 0;
        QTest::newRow("empty shell") << pagePath("shell.html") << 1;
        QTest::newRow("missing file") << pagePath("missing.html") << 3;
    }
    void checkPrintsNothing()
    {
        QFETCH(QString, input);
        QFETCH(int, expected);
        const CliRun run = extract({input, QStringLiteral("--check")});
        QCOMPARE(run.exitCode, expected);
        QCOMPARE(run.out + run.err, QByteArray());
    }

    void aPageWithoutAStoryIsNoError()
    {
        const CliRun run = extract({pagePath("shell.html")});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json().value(QLatin1String("ok")).toBool(), true);
        QVERIFY(!run.json().contains(QLatin1String("contentHtml")));
        QCOMPARE(run.json().value(QLatin1String("obstacle")).toString(), QStringLiteral("shell"));
        QVERIFY(run.err.contains("before its scripts have run"));
    }

    void refusesWhatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n") << QByteArray("application/pdf");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QByteArray("image/png");
        QTest::newRow("too deep") << QByteArray("<div>").repeated(20000) << QByteArray("nested deeper");
    }
    void refusesWhatIsNoPage()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, message);
        const CliRun run = extract({}, input);
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(message), run.err.constData());
    }

    void saysWhyItCouldNotLoad_data()
    {
        QTest::addColumn<QString>("input");
        QTest::newRow("missing file") << QStringLiteral("missing.html");
        QTest::newRow("folder") << QStringLiteral(BROADSHEET_FIXTURES);
        QTest::newRow("other scheme") << QStringLiteral("gopher://old.example/1");
        QTest::newRow("nobody listens") << QStringLiteral("http://127.0.0.1:9/");
        QTest::newRow("user name in the link") << QStringLiteral("http://user:secret@127.0.0.1:9/");
    }
    void saysWhyItCouldNotLoad()
    {
        QFETCH(QString, input);
        const CliRun run = extract({input});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("broadsheet-cli: ") && run.err.count('\n') == 1, run.err.constData());
    }

    void aFullDiskIsToldAndAGoneReaderIsNot()
    {
        if (!QFileInfo::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full here");
        const auto shell = [](const QString& line) {
            QProcess process;
            process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line, QStringLiteral("sh"),
                QStringLiteral(BROADSHEET_CLI), pagePath("news.html")});
            process.waitForFinished();
            return CliRun{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        };
        const CliRun full = shell(QStringLiteral("\"$1\" extract \"$2\" >/dev/full"));
        QCOMPARE(full.exitCode, 3);
        QVERIFY2(full.err.contains("could not be written"), full.err.constData());
        const CliRun gone = shell(QStringLiteral("{ sleep 0.2; \"$1\" extract \"$2\"; echo \"status $?\" >&2; } | true"));
        QCOMPARE(gone.err, QByteArray("status 0\n"));
    }

    void readsManyScripts_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("passage");
        QTest::newRow("Arabic") << QByteArray("arabic.html") << QStringLiteral("ar") << QStringLiteral("تحت ظلال أشجار البرتقال");
        QTest::newRow("Japanese") << QByteArray("japanese.html") << QStringLiteral("ja") << QStringLiteral("貸し出しの手続きはない");
    }
    void readsManyScripts()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, language);
        QFETCH(QString, passage);
        const QJsonObject json = extract({pagePath(page.constData())}).json();
        QCOMPARE(text(json, "lang"), language);
        QVERIFY(text(json, "contentText").contains(passage));
    }

    void codeAndTablesSurvive()
    {
        const CliRun run = extract({pagePath("docs.html"), QStringLiteral("--format"), QStringLiteral("markdown")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("```python\nfrom ledger import Reader\n\nwith Reader(\"may.ldg\") as reader:\n"), run.out.constData());
        QVERIFY(run.out.contains("if record.amount < 0:"));
        QVERIFY2(run.out.contains("| `strict` | false | stop at an unknown field |"), run.out.constData());
    }

    void aThreadKeepsItsPosts()
    {
        const QString story = text(extract({pagePath("forum.html")}).json(), "contentText");
        QVERIFY(story.contains(QLatin1String("Put the bowl in the oven with only the lamp on.")));
        QVERIFY(story.contains(QLatin1String("Change the water every two hours.")));
    }
};

QTEST_GUILESS_MAIN(ExtractVerbTest)
#include "ExtractVerbTest.moc"
