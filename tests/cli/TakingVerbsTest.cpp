#include "CliRun.h"

#include "tests/fetch/LoopbackServer.h"
#include "tests/pipeline/SeedMarkup.h"
#include "tests/taking/TakingSite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

/// `save --related`, `queue` and `show --compare`, as a person uses them.
class TakingVerbsTest final : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 120000; ///< milliseconds; only a hang takes so long

    QTemporaryDir m_folder;

    QString folder() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    QStringList with(const QStringList& arguments) const { return arguments + QStringList{QStringLiteral("--data-dir"), folder(), QStringLiteral("--json")}; }
    CliRun json(const QStringList& arguments) const { return runCli(with(arguments)); }

    /// The program while this one goes on serving.
    CliRun runServed(const QStringList& arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(BROADSHEET_CLI), with(arguments));
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience);
        return ended ? CliRun{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()} : CliRun();
    }

    static QJsonArray list(const CliRun& run, const char* name) { return run.json().value(QLatin1String(name)).toArray(); }
    static QString text(const QJsonValue& object, const char* name) { return object.toObject().value(QLatin1String(name)).toString(); }
    static QByteArray siteFile(const QString& name) { return bytesOf(QStringLiteral(BROADSHEET_FIXTURES "/site/") + name); }

    /// A story's own page, with a picture.
    static QByteArray ownPage(const seed::Story& story, const QByteArray& picture)
    {
        QByteArray body;
        for (const std::string& paragraph : story.paragraphs)
            body += "<p>" + QByteArray::fromStdString(paragraph) + "</p>";
        const QByteArray title = QByteArray::fromStdString(story.title);
        return "<!doctype html><html lang=en><head><title>" + title + "</title></head><body><main><article><h1>" + title + "</h1><figure><img src='" + picture
               + "' width=960 height=540 alt=''></figure>" + body + "</article></main></body></html>";
    }

private Q_SLOTS:
    void init() { QVERIFY(QDir().mkpath(folder())); }

    void theSeedPageAndItsThreeStoriesAreReadWithoutNetwork()
    {
        LoopbackServer server;
        QByteArray page = QByteArray::fromStdString(seed::markups().front().render());
        page.replace("<main><article>", "<main><article><figure><img src='/pictures/0.png' width=960 height=540 alt=''></figure>");
        server.on("/article/ferry-sails-again", LoopbackScript::answer(page));
        server.on("/pictures/0.png", LoopbackScript::answer(TakingSite::picture(0), "image/png"));
        int number = 0;
        for (const seed::Story& story : seed::relatedStories()) {
            const QByteArray picture = "/pictures/" + QByteArray::number(++number) + ".png";
            server.on(QUrl(QString::fromStdString(story.address)).path().toLatin1(), LoopbackScript::answer(ownPage(story, picture)));
            server.on(picture, LoopbackScript::answer(TakingSite::picture(number), "image/png"));
        }
        const CliRun saved = runServed({QStringLiteral("save"), server.url(QStringLiteral("/article/ferry-sails-again")).toString(), QStringLiteral("--related"), QStringLiteral("all")});
        QVERIFY2(saved.exitCode == 0, saved.err.constData());
        server.close(); // the network is gone

        QCOMPARE(list(json({QStringLiteral("list")}), "stories").size(), 4);
        const auto paragraph = [](const seed::Story& story) { return QString::fromStdString(story.paragraphs.back()); };
        const auto shown = [&](int id) { return json({QStringLiteral("show"), QString::number(id)}).json().value(QLatin1String("contentText")).toString(); };
        QVERIFY(shown(1).contains(paragraph(seed::mainStory())));
        for (int id = 2; id <= 4; ++id)
            QVERIFY2(shown(id).contains(paragraph(seed::relatedStories()[static_cast<std::size_t>(id - 2)])), qPrintable(shown(id)));
        for (int id = 1; id <= 4; ++id) {
            const CliRun exported = runCli({QStringLiteral("export"), QString::number(id), QStringLiteral("--format"), QStringLiteral("html"), QStringLiteral("--data-dir"), folder()});
            QVERIFY2(exported.out.contains(TakingSite::picture(id - 1).toBase64()), qPrintable(QString::number(id)));
        }
    }

    void aTextOnThePageStandsInAndSaysSo()
    {
        LoopbackServer server;
        for (const char* name : {"story.html", "lighthouse.html", "kelp.html"})
            server.on(QByteArray("/") + name, LoopbackScript::answer(siteFile(QLatin1String(name))));
        const CliRun saved = runServed({QStringLiteral("save"), server.url(QStringLiteral("/story.html")).toString(), QStringLiteral("--related"), QStringLiteral("all"), QStringLiteral("--no-pictures")});
        QVERIFY2(saved.exitCode == 0, saved.err.constData());
        QHash<QString, QString> became;
        for (const QJsonValue& story : list(saved, "related"))
            became.insert(QUrl(text(story, "url")).path(), text(story, "state") + QLatin1Char(' ') + text(story, "from") + QLatin1Char(' ') + text(story, "error"));
        QCOMPARE(became.value(QStringLiteral("/lighthouse.html")), QStringLiteral("saved  "));
        QCOMPARE(became.value(QStringLiteral("/kelp.html")), QStringLiteral("saved  "));
        QCOMPARE(became.value(QStringLiteral("/bread.html")), QStringLiteral("saved headline "));
        QCOMPARE(became.value(QStringLiteral("/bridge.html")), QStringLiteral("failed  http-status"));
        QVERIFY2(saved.err.contains("404") && saved.err.contains("its text was kept from the page of its headline"), saved.err.constData());
        // Asked again, only what failed is looked at.
        const auto before = server.requests().size();
        QCOMPARE(runServed({QStringLiteral("queue"), QStringLiteral("--retry")}).exitCode, 0);
        QCOMPARE(server.requests().size(), before + 1);
    }

    void whatAReaderCorrectedCounts()
    {
        LoopbackServer server;
        server.on("/story.html", LoopbackScript::answer(siteFile(QStringLiteral("story.html"))));
        server.on("/lighthouse.html", LoopbackScript::answer(siteFile(QStringLiteral("lighthouse.html"))));
        QVERIFY(QDir().mkpath(folder()));
        QFile rules(folder() + QStringLiteral("/site-rules.txt"));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("127.0.0.1\nremove p:first\nremove figure\n"); // the second line is no rule
        rules.close();
        const CliRun saved = runServed({QStringLiteral("save"), server.url(QStringLiteral("/story.html")).toString(), QStringLiteral("--related"), QStringLiteral("all"), QStringLiteral("--no-pictures")});
        QVERIFY2(saved.exitCode == 0, saved.err.constData());
        QVERIFY2(saved.err.contains("site-rules.txt, line 2: "), saved.err.constData());
        const QJsonArray stories = list(json({QStringLiteral("list")}), "stories");
        QVERIFY(stories.size() >= 2); // one saved by hand, one by the queue
        int withPictures = 0;
        for (const QJsonValue& story : stories) {
            const QString id = QString::number(story.toObject().value(QLatin1String("id")).toInt());
            if (text(story, "url").endsWith(QLatin1String("/story.html")) || text(story, "url").endsWith(QLatin1String("/lighthouse.html")))
                withPictures += json({QStringLiteral("show"), id}).json().value(QLatin1String("contentHtml")).toString().contains(QLatin1String("<figure")) ? 1 : 0;
        }
        QCOMPARE(withPictures, 0);
    }

    void killedAndResumed()
    {
        TakingSite site(3);
        QProcess process;
        process.start(QStringLiteral(BROADSHEET_CLI), with({QStringLiteral("save"), site.page().toString(), QStringLiteral("--related"), QStringLiteral("all"), QStringLiteral("--tag"), QStringLiteral("coast")}));
        QTRY_VERIFY_WITH_TIMEOUT(site.asked(TakingSite::storyPath(2).toLatin1()) == 1, kPatience);
        process.kill();
        QVERIFY(process.waitForFinished(kPatience));
        QVERIFY(!list(json({QStringLiteral("queue")}), "queue").isEmpty());
        QVERIFY(list(json({QStringLiteral("list")}), "stories").size() >= 2); // the page and the first of its stories
        const CliRun resumed = runServed({QStringLiteral("queue"), QStringLiteral("--resume")});
        QVERIFY2(resumed.exitCode == 0 && list(resumed, "queue").isEmpty(), resumed.err.constData());
        const QJsonArray stories = list(json({QStringLiteral("list"), QStringLiteral("tag:coast")}), "stories");
        QCOMPARE(stories.size(), 4);
        for (const QJsonValue& story : stories) {
            const CliRun exported = runCli({QStringLiteral("export"), QString::number(story.toObject().value(QLatin1String("id")).toInt()), QStringLiteral("--format"), QStringLiteral("html"),
                QStringLiteral("--data-dir"), folder()});
            QVERIFY2(exported.out.contains("src=\"data:image/png;base64,"), exported.err.constData());
        }
        QCOMPARE(json({QStringLiteral("check")}).exitCode, 0);
    }

    void theQueueIsShownAndEmptied()
    {
        LoopbackServer server;
        const QString gone = server.url(QStringLiteral("/gone")).toString();
        const CliRun added = json({QStringLiteral("queue"), QStringLiteral("--add"), QStringLiteral("https://paper.example/a"), QStringLiteral("--add"), gone});
        QCOMPARE(list(added, "queue").size(), 2);
        QCOMPARE(text(list(added, "queue").first(), "state"), QStringLiteral("waiting"));
        QCOMPARE(list(json({QStringLiteral("queue"), QStringLiteral("--cancel")}), "queue").size(), 0);
        const CliRun worked = runServed({QStringLiteral("queue"), QStringLiteral("--add"), gone, QStringLiteral("--resume")});
        QCOMPARE(worked.exitCode, 0);
        QCOMPARE(text(list(worked, "queue").first(), "state"), QStringLiteral("failed"));
        QCOMPARE(text(list(worked, "queue").first(), "error"), QStringLiteral("http-status"));
        QCOMPARE(server.connections(), 1);
        QVERIFY(runCli({QStringLiteral("queue"), QStringLiteral("--data-dir"), folder()}).out.contains("failed"));
        QCOMPARE(list(json({QStringLiteral("queue"), QStringLiteral("--clear-failed")}), "queue").size(), 0);
        QCOMPARE(json({QStringLiteral("queue"), QStringLiteral("--add"), QStringLiteral("file:///etc/passwd")}).exitCode, 3);
    }

    void whoGoesOnDoesNotWaitForWhatAHostAskedFor()
    {
        LoopbackServer server;
        const QString busy = server.url(QStringLiteral("/busy")).toString();
        server.on("/busy", LoopbackScript::raw("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n"));
        const CliRun asked = runServed({QStringLiteral("queue"), QStringLiteral("--add"), busy, QStringLiteral("--resume")});
        QVERIFY2(!text(list(asked, "queue").first(), "notBefore").isEmpty(), asked.err.constData());
        const int before = server.connections();
        server.on("/busy", LoopbackScript::answer(TakingSite::storyMarkup(1)));
        const CliRun resumed = runServed({QStringLiteral("queue"), QStringLiteral("--resume")});
        QVERIFY2(list(resumed, "queue").isEmpty(), resumed.err.constData());
        QVERIFY(server.connections() > before);
    }

    void aSaveLeavesWhatWasQueuedBeforeAlone()
    {
        TakingSite site(2);
        QCOMPARE(json({QStringLiteral("queue"), QStringLiteral("--add"), site.story(2).toString()}).exitCode, 0);
        const CliRun saved = runServed({QStringLiteral("save"), site.page().toString(), QStringLiteral("--related"), QStringLiteral("1")});
        QCOMPARE(text(list(saved, "related").first(), "state"), QStringLiteral("saved"));
        QCOMPARE(site.asked(TakingSite::storyPath(2).toLatin1()), 0);
        const QJsonArray left = list(json({QStringLiteral("queue")}), "queue");
        QCOMPARE(left.size(), 1);
        QCOMPARE(text(left.first(), "state"), QStringLiteral("waiting"));
    }

    void headlinesAreChosenByKind()
    {
        TakingSite site(2);
        const CliRun saved = runServed({QStringLiteral("save"), site.page().toString(), QStringLiteral("--related"), QStringLiteral("all"), QStringLiteral("--kind"), QStringLiteral("popular")});
        QCOMPARE(saved.exitCode, 0);
        QCOMPARE(list(saved, "related").size(), 0);
        QCOMPARE(site.asked(TakingSite::storyPath(1).toLatin1()), 0);
    }

    void aBudgetIsKept()
    {
        TakingSite site(2);
        const CliRun saved = runServed({QStringLiteral("save"), site.page().toString(), QStringLiteral("--related"), QStringLiteral("2"), QStringLiteral("--budget"), QStringLiteral("0")});
        QCOMPARE(saved.exitCode, 0);
        QCOMPARE(text(list(saved, "related").first(), "error"), QStringLiteral("budget-spent"));
        QCOMPARE(site.server().requests().size(), 1);
    }

    void versionsAreComparedByWords()
    {
        const QString file = folder() + QStringLiteral("/page.html");
        const auto save = [&](const QByteArray& markup) {
            QFile page(file);
            QVERIFY(page.open(QIODevice::WriteOnly) && page.write(markup) > 0);
            page.close();
            QCOMPARE(json({QStringLiteral("save"), file, QStringLiteral("-u"), QStringLiteral("https://paper.example/a"), QStringLiteral("--no-pictures")}).exitCode, 0);
        };
        QByteArray markup = TakingSite::storyMarkup(1);
        save(markup);
        markup.replace("</article>", "<p>This sentence was added to the story on the day after it had been published first.</p></article>");
        save(markup);
        const QJsonArray versions = list(json({QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--versions")}), "versions");
        QCOMPARE(versions.size(), 2);
        const QJsonArray runs = list(json({QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--compare"), QStringLiteral("1")}), "runs");
        QCOMPARE(text(runs.last(), "kind"), QStringLiteral("added"));
        QVERIFY(text(runs.last(), "text").startsWith(QLatin1String("This sentence was added")));
        const CliRun printed = runCli({QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--compare"), QStringLiteral("1"), QStringLiteral("--data-dir"), folder()});
        QVERIFY2(printed.out.contains("{+This sentence was added"), printed.out.constData());
        QCOMPARE(json({QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--compare"), QStringLiteral("77")}).exitCode, 1);
        QCOMPARE(json({QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--compare"), QStringLiteral("x")}).exitCode, 2);
    }

    void misuseIsAMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* words : {"save a --related x", "save a --related -1", "save a --related all --kind colour", "save a --budget x", "queue now", "queue --loud"})
            QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' '));
    }
    void misuseIsAMessage()
    {
        QFETCH(QStringList, arguments);
        const CliRun result = json(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.startsWith("broadsheet-cli: "), result.err.constData());
    }
};

QTEST_GUILESS_MAIN(TakingVerbsTest)
#include "TakingVerbsTest.moc"
