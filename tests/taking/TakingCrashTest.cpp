#include "TakingHelp.h"

#include "core/library/Checkup.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace broadsheet;

/// A taker is killed at one request after the other, and goes on each time. BROADSHEET_CRASH_ROUNDS: more kills.
class TakingCrashTest final : public QObject {
    Q_OBJECT

    static constexpr int kStories = 30;
    static constexpr int kKills = 20;
    static constexpr int kPatience = 60000; ///< milliseconds; only a hang takes so long
    static constexpr int kMostApart = 5;    ///< requests from one kill to the next

    // The stories of the site that have a fault.
    static constexpr int kGone = 4;
    static constexpr int kCut = 9;
    static constexpr int kSilent = 14;
    static constexpr int kHugePicture = 19;
    static constexpr qsizetype kHuge = 13 << 20; ///< bytes; more than a picture may have

    static void putFaults(TakingSite& site)
    {
        site.answerStory(kGone, LoopbackScript::answer("gone", "text/html", "404 Not Found"));
        site.answerStory(kCut, LoopbackScript::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90000\r\n\r\n" + TakingSite::storyMarkup(kCut)));
        site.answerStory(kSilent, LoopbackScript::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", LoopbackScript::End::Hold));
        site.answerPicture(kHugePicture, LoopbackScript::answer(TakingSite::picture(kHugePicture, kHuge), "image/png"));
    }

    /// Why a story cannot be had; empty for those that can.
    static QString faultOf(int number)
    {
        switch (number) {
        case kGone: return QStringLiteral("http-status");
        case kCut: return QStringLiteral("truncated");
        case kSilent: return QStringLiteral("timeout");
        default: return {};
        }
    }

    struct Told {
        QSet<QByteArray> saved; ///< acknowledged
        bool main = false;
        bool failed = false;
        bool ended = false;
    };

    /// What a victim said; a line that was cut by the kill was not said.
    static void listen(const QByteArray& output, Told& told)
    {
        for (const QByteArray& line : output.first(output.lastIndexOf('\n') + 1).split('\n')) {
            if (line.startsWith("saved "))
                told.saved.insert(line.mid(6));
            told.main = told.main || line == "main";
            told.failed = told.failed || line.startsWith("error");
            told.ended = told.ended || line == "end";
        }
    }

    /// Lets a victim make so many requests and kills it; false when it came to its end before. -1: lets it live.
    static bool runUntil(int requests, TakingSite& site, const QStringList& arguments, Told& told)
    {
        const auto before = site.server().requests().size();
        QProcess victim;
        victim.start(QStringLiteral(BROADSHEET_TAKER_VICTIM), arguments);
        const bool enough = QTest::qWaitFor([&] {
            return victim.state() == QProcess::NotRunning || (requests >= 0 && site.server().requests().size() >= before + requests);
        }, kPatience);
        const bool isAlive = victim.state() != QProcess::NotRunning;
        victim.kill();
        victim.waitForFinished(kPatience);
        listen(victim.readAllStandardOutput(), told);
        told.failed = told.failed || !enough;
        return isAlive;
    }

    /// Everything acknowledged is there, and whatever is there is whole.
    static void check(TemporaryLibrary& library, const Told& told)
    {
        QVERIFY(library.reopen().ok());
        const auto report = Checkup(library.get()).run();
        QVERIFY2(report->isSound(), qPrintable(report->database.join(QLatin1Char(';'))));
        for (const QByteArray& address : told.saved)
            QVERIFY2(stateOf(library.get(), QUrl::fromEncoded(address)).kind == HeadlineState::Kind::Saved, address.constData());
        library.close();
    }

private Q_SLOTS:
    void nothingIsLostAndTheRestIsFetched()
    {
        const int kills = qEnvironmentVariableIsSet("BROADSHEET_CRASH_ROUNDS") ? qEnvironmentVariableIntValue("BROADSHEET_CRASH_ROUNDS") : kKills;
        QRandomGenerator random(5);
        int done = 0;
        for (int library = 1; done < kills; ++library) {
            TakingSite site(kStories);
            putFaults(site);
            TemporaryLibrary place;
            const QString folder = place.path();
            place.close();
            Told told;
            bool isAlive = true;
            while (done < kills && isAlive) {
                const QStringList arguments = told.main ? QStringList{folder} : QStringList{folder, site.page().toString()};
                isAlive = runUntil(random.bounded(1, kMostApart + 1), site, arguments, told);
                done += isAlive ? 1 : 0;
                QVERIFY(!told.failed);
                check(place, told);
            }
            const QStringList arguments = told.main ? QStringList{folder} : QStringList{folder, site.page().toString()};
            static_cast<void>(runUntil(-1, site, arguments, told));
            QVERIFY(told.ended && !told.failed);
            check(place, told);
            everythingIsThere(place, site);
        }
        qInfo("%d kills, nothing lost", done);
        QCOMPARE(done, kills);
    }

private:
    static void everythingIsThere(TemporaryLibrary& library, const TakingSite& site)
    {
        QVERIFY(library.reopen().ok());
        for (int number = 0; number <= kStories; ++number) {
            const QUrl address = number == 0 ? site.page() : site.story(number);
            const HeadlineState state = stateOf(library.get(), address);
            QCOMPARE(state.kind, faultOf(number).isEmpty() ? HeadlineState::Kind::Saved : HeadlineState::Kind::Failed);
            QCOMPARE(state.reason, faultOf(number));
            if (!state.story)
                continue;
            StoryStore store(library.get());
            const auto entry = store.load(*state.story);
            QVERIFY(entry.ok());
            QCOMPARE(store.versions(*state.story)->size(), std::size_t{1});
            QCOMPARE(entry->pictures.size(), std::size_t{1});
            if (number == kHugePicture)
                QCOMPARE(entry->pictures.front().failure, QStringLiteral("too-large"));
            else
                QCOMPARE(store.picture(entry->version, entry->pictures.front().address)->bytes, TakingSite::picture(number));
        }
        OfflineQueue queue(library.get());
        QCOMPARE(queue.all()->size(), std::size_t{3});
        const Taking taking = queue.takings()->front();
        QVERIFY(taking.bytesSpent <= taking.order.budget.bytes);
        QCOMPARE(taking.storiesSaved, kStories - 3); // each once, wherever the kills fell
    }
};

QTEST_GUILESS_MAIN(TakingCrashTest)
#include "TakingCrashTest.moc"
