#include "CliRun.h"

#include "tests/fetch/LoopbackServer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

class LibraryVerbsTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString folder() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    CliRun run(const QStringList& arguments) const { return runCli(arguments + QStringList{QStringLiteral("--data-dir"), folder()}); }
    CliRun json(const QStringList& arguments) const { return run(arguments + QStringList{QStringLiteral("--json")}); }

    /// The program while this one goes on serving.
    CliRun runServed(const QStringList& arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(BROADSHEET_CLI), arguments + QStringList{QStringLiteral("--data-dir"), folder(), QStringLiteral("--json")});
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000);
        return ended ? CliRun{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()} : CliRun();
    }

    CliRun saveNews(const QStringList& more = {}) const
    {
        return json(QStringList{QStringLiteral("save"), pagePath("news.html"), QStringLiteral("--no-pictures"), QStringLiteral("-u"),
            QStringLiteral("https://harbourpost.example/news/2025/09/night-ferry-returns")} + more);
    }

    static QJsonArray stories(const CliRun& run) { return run.json().value(QLatin1String("stories")).toArray(); }
    static QByteArray siteFile(const QString& name)
    {
        return bytesOf(QStringLiteral(BROADSHEET_FIXTURES "/site/") + name);
    }

private Q_SLOTS:
    void savesListsFindsAndShows()
    {
        const CliRun saved = saveNews({QStringLiteral("--tag"), QStringLiteral("boats")});
        QCOMPARE(saved.exitCode, 0);
        QCOMPARE(saved.json().value(QLatin1String("id")).toInt(), 1);
        QCOMPARE(saved.json().value(QLatin1String("kept")).toString(), QStringLiteral("new"));
        QCOMPARE(saveNews().json().value(QLatin1String("kept")).toString(), QStringLiteral("unchanged"));

        const QJsonObject row = stories(json({QStringLiteral("list")})).first().toObject();
        QCOMPARE(row.value(QLatin1String("title")).toString(), QStringLiteral("Night ferry returns to the Skarne crossing after nine years"));
        QCOMPARE(row.value(QLatin1String("tags")).toArray(), QJsonArray{QStringLiteral("boats")});
        QVERIFY(run({QStringLiteral("list")}).out.contains("Night ferry returns"));
        const CliRun found = json({QStringLiteral("search"), QStringLiteral("slipway"), QStringLiteral("is:unread")});
        QVERIFY(stories(found).first().toObject().value(QLatin1String("snippet")).toString().contains(QLatin1String("slipway")));
        QCOMPARE(run({QStringLiteral("search"), QStringLiteral("pelican")}).exitCode, 1);

        const CliRun shown = run({QStringLiteral("show"), QStringLiteral("1")});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(shown.out.contains("The old night service ended when the slipway"));
        QCOMPARE(json({QStringLiteral("show"), QStringLiteral("1")}).json().value(QLatin1String("related")).toArray().size(), 3);
        QVERIFY(run({QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--format"), QStringLiteral("markdown")}).out.startsWith("# Night"));
    }

    void changesAndTakesBack()
    {
        QCOMPARE(saveNews().exitCode, 0);
        const auto first = [&](const QStringList& arguments) { return stories(json(arguments)).first().toObject(); };
        QVERIFY(first({QStringLiteral("archive"), QStringLiteral("1")}).value(QLatin1String("archived")).toBool());
        QVERIFY(!first({QStringLiteral("archive"), QStringLiteral("1"), QStringLiteral("--undo")}).value(QLatin1String("archived")).toBool());
        QVERIFY(first({QStringLiteral("favourite"), QStringLiteral("1")}).value(QLatin1String("favourite")).toBool());
        QCOMPARE(first({QStringLiteral("tag"), QStringLiteral("1"), QStringLiteral("sea"), QStringLiteral("--add"), QStringLiteral("2025")})
                     .value(QLatin1String("tags")).toArray().size(), 2);
        QCOMPARE(first({QStringLiteral("tag"), QStringLiteral("1"), QStringLiteral("--remove"), QStringLiteral("sea")}).value(QLatin1String("tags")).toArray().size(), 1);
        QVERIFY(first({QStringLiteral("delete"), QStringLiteral("1")}).value(QLatin1String("trashed")).toBool());
        QVERIFY(stories(json({QStringLiteral("list")})).isEmpty());
        QVERIFY(!first({QStringLiteral("restore"), QStringLiteral("1")}).value(QLatin1String("trashed")).toBool());
        QCOMPARE(run({QStringLiteral("delete"), QStringLiteral("1")}).exitCode, 0);
        QCOMPARE(json({QStringLiteral("delete"), QStringLiteral("--empty-trash"), QStringLiteral("--older-than"), QStringLiteral("1")}).json().value(QLatin1String("deleted")).toInt(-1), 0);
        QCOMPARE(json({QStringLiteral("delete"), QStringLiteral("--empty-trash")}).json().value(QLatin1String("deleted")).toInt(), 1);
        QCOMPARE(run({QStringLiteral("show"), QStringLiteral("1")}).exitCode, 1);
        QCOMPARE(run({QStringLiteral("restore"), QStringLiteral("1")}).exitCode, 1);
    }

    void fromTheNetToOneFileWithoutIt()
    {
        QVERIFY(QDir().mkpath(folder()));
        LoopbackServer server;
        for (const char* name : {"story.html", "lighthouse.html", "kelp.html"})
            server.on(QByteArray("/") + name, LoopbackScript::answer(siteFile(QLatin1String(name))));
        for (const char* name : {"ferry.jpg", "wheel.jpg", "lighthouse.jpg", "kelp.jpg"})
            server.on(QByteArray("/pictures/") + name, LoopbackScript::answer(siteFile(QStringLiteral("pictures/") + QLatin1String(name)), "image/jpeg"));
        const CliRun saved = runServed({QStringLiteral("save"), server.url(QStringLiteral("/story.html")).toString(), QStringLiteral("--related"), QStringLiteral("2")});
        QVERIFY2(saved.exitCode == 0, saved.err.constData());
        QVERIFY2(saved.json().value(QLatin1String("pictures")).toInt() >= 2, saved.out.constData());
        const QJsonArray related = saved.json().value(QLatin1String("related")).toArray();
        QCOMPARE(related.size(), 2);
        for (const QJsonValue& story : related)
            QCOMPARE(story.toObject().value(QLatin1String("kept")).toString(), QStringLiteral("new"));
        server.close(); // the network is gone

        QCOMPARE(stories(json({QStringLiteral("list")})).size(), 3);
        const QString file = folder() + QStringLiteral("/story.html");
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("--format"), QStringLiteral("html"), QStringLiteral("-o"), file}).exitCode, 0);
        const QByteArray exported = bytesOf(file);
        QCOMPARE(exported.count("src=\"data:image/jpeg;base64,"), 2);
        QVERIFY(exported.contains(siteFile(QStringLiteral("pictures/ferry.jpg")).toBase64()));
        QVERIFY(exported.contains("img-src data:;"));
        QVERIFY(run({QStringLiteral("show"), QStringLiteral("2")}).out.size() > 200);
        QCOMPARE(run({QStringLiteral("check")}).exitCode, 0);
    }

    void aMissingPictureOrRelatedStoryIsTold()
    {
        QVERIFY(QDir().mkpath(folder()));
        LoopbackServer server;
        server.on("/story.html", LoopbackScript::answer(siteFile(QStringLiteral("story.html"))));
        const CliRun saved = runServed({QStringLiteral("save"), server.url(QStringLiteral("/story.html")).toString(), QStringLiteral("--related"), QStringLiteral("1")});
        QCOMPARE(saved.exitCode, 0);
        QVERIFY(saved.json().value(QLatin1String("missingPictures")).toInt() >= 2);
        QCOMPARE(saved.json().value(QLatin1String("related")).toArray().first().toObject().value(QLatin1String("error")).toString(), QStringLiteral("http-status"));
        QVERIFY(saved.err.contains("404"));
    }

    void whatIsNoStoryIsNotSaved()
    {
        QCOMPARE(run({QStringLiteral("save"), pagePath("shell.html"), QStringLiteral("-u"), QStringLiteral("https://a.example/")}).exitCode, 1);
        QCOMPARE(run({QStringLiteral("save"), QStringLiteral("missing.html")}).exitCode, 3);
        QCOMPARE(run({QStringLiteral("save"), pagePath("news.html"), QStringLiteral("-u"), QStringLiteral("no address")}).exitCode, 2);
        QVERIFY(stories(json({QStringLiteral("list")})).isEmpty());
    }

    void aKeptPageIsReadAgain()
    {
        QCOMPARE(saveNews().exitCode, 0);
        const auto first = [&](const QStringList& words) { return stories(json(words)).first().toObject(); };
        QCOMPARE(first({QStringLiteral("reread"), QStringLiteral("1")}).value(QLatin1String("outcome")).toString(), QStringLiteral("unchanged"));
        QFile rules(folder() + QStringLiteral("/site-rules.txt")); // what a reader wrote since
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("harbourpost.example\nremove figure\n");
        rules.close();
        const QJsonObject again = first({QStringLiteral("reread"), QStringLiteral("--query"), QStringLiteral("ferry")});
        QCOMPARE(again.value(QLatin1String("outcome")).toString(), QStringLiteral("new-version"));
        QVERIFY(again.value(QLatin1String("version")).toInt() > again.value(QLatin1String("before")).toInt());
        QCOMPARE(json({QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--versions")}).json().value(QLatin1String("versions")).toArray().size(), 2);
        const CliRun lines = run({QStringLiteral("reread"), QStringLiteral("1")});
        QVERIFY2(lines.exitCode == 0 && lines.out.contains("the same text as before"), lines.out.constData());
        const CliRun missing = json({QStringLiteral("reread"), QStringLiteral("9"), QStringLiteral("1")});
        QCOMPARE(missing.exitCode, 1);
        QCOMPARE(stories(missing).size(), 2); // the rest is done
        QCOMPARE(stories(missing).first().toObject().value(QLatin1String("error")).toString(), QStringLiteral("not-in-library"));
    }

    void checkSaysWhatEachSiteTakes()
    {
        QCOMPARE(saveNews().exitCode, 0);
        const QJsonObject found = json({QStringLiteral("check")}).json();
        const QJsonArray sites = found.value(QLatin1String("sites")).toArray();
        QCOMPARE(sites.size(), 1);
        const QJsonObject site = sites.first().toObject();
        QVERIFY(!site.value(QLatin1String("host")).toString().isEmpty());
        QCOMPARE(site.value(QLatin1String("stories")).toInt(), 1);
        QVERIFY(site.value(QLatin1String("textBytes")).toInt() > 0 && site.value(QLatin1String("pageBytes")).toInt() > 0);
        QCOMPARE(site.value(QLatin1String("bytes")), found.value(QLatin1String("bytes")));
        QVERIFY(found.value(QLatin1String("folderBytes")).toInt() > found.value(QLatin1String("bytes")).toInt());
        for (const QStringList& words : {QStringList{QStringLiteral("check")}, QStringList{QStringLiteral("check"), QStringLiteral("--sites")}}) {
            const QByteArray lines = run(words).out;
            QVERIFY2(lines.contains(site.value(QLatin1String("host")).toString().toUtf8() + " · 1 stor"), lines.constData());
            QVERIFY2(lines.contains("together, everything once"), lines.constData());
        }
    }

    void damageIsFoundAndABackupTakesItsPlace()
    {
        QCOMPARE(saveNews().exitCode, 0); // which also makes the first backup
        QCOMPARE(run({QStringLiteral("check")}).exitCode, 0);
        QFile file(folder() + QStringLiteral("/library.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write("no database any more") > 0);
        file.close();
        QCOMPARE(run({QStringLiteral("list")}).exitCode, 3);
        const CliRun offered = run({QStringLiteral("check")});
        QCOMPARE(offered.exitCode, 1);
        QVERIFY2(offered.err.contains("backup"), offered.err.constData());
        const CliRun repaired = run({QStringLiteral("check"), QStringLiteral("--repair")});
        QVERIFY2(repaired.exitCode == 0, repaired.err.constData());
        QVERIFY(QFile::exists(folder() + QStringLiteral("/library.db.damaged")));
        QCOMPARE(stories(json({QStringLiteral("list")})).size(), 1);
    }

    void misuseIsAMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* words) { QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' ')); };
        for (const char* words : {"save", "save a b", "save a --related x", "search", "show", "show first", "show 1 --format pdf", "export 1 2", "tag", "tag sea",
                 "archive", "archive x", "delete", "delete 1 --empty-trash", "restore", "list --sort colour", "list --limit -1", "reread", "reread x", "reread 1 --query a", "check now", "list --loud"})
            row(words);
    }
    void misuseIsAMessage()
    {
        QFETCH(QStringList, arguments);
        const CliRun result = run(arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.startsWith("broadsheet-cli: "), result.err.constData());
    }

    void everyVerbHelps_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char* verb : {"save", "queue", "list", "search", "show", "tag", "archive", "favourite", "delete", "restore", "reread", "check", "export"})
            QTest::newRow(verb) << QString::fromLatin1(verb);
    }
    void everyVerbHelps()
    {
        QFETCH(QString, verb);
        const CliRun help = runCli({verb, QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char* part : {"NAME\n", "SYNOPSIS\n", "DESCRIPTION\n", "--data-dir", "--json", "EXIT STATUS\n"})
            QVERIFY2(help.out.contains(part), part);
        for (const QByteArray& line : help.out.split('\n'))
            QVERIFY2(line.size() <= 84, line.constData());
        QVERIFY(runCli({QStringLiteral("--help")}).out.contains("    " + verb.toUtf8() + ' '));
    }
};

QTEST_GUILESS_MAIN(LibraryVerbsTest)
#include "LibraryVerbsTest.moc"
