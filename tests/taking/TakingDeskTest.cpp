#include "TakingHelp.h"

#include "core/taking/TakingDesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

class TakingDeskTest final : public QObject {
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< milliseconds; only a hang takes so long

private Q_SLOTS:
    void takesOnAThreadOfItsOwn()
    {
        TakingSite site(3);
        TemporaryLibrary library;
        TakingDesk desk(library.path(), {}, quickOptions());
        QSignalSpy taken(&desk, &TakingDesk::taken);
        QSignalSpy finished(&desk, &TakingDesk::finished);
        TakingProgress end;
        connect(&desk, &TakingDesk::finished, this, [&](const TakingProgress& progress) {
            QCOMPARE(QThread::currentThread(), thread());
            end = progress;
        });
        QHash<QUrl, int> hops;
        connect(&desk, &TakingDesk::logged, this, [&](const QUrl& story, const FetchLogEntry& entry) {
            QCOMPARE(QThread::currentThread(), thread());
            hops[story] += entry.outcome == FetchLogEntry::Outcome::Answered ? 1 : 0;
        });
        desk.take(requestFor(site.page()));
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QCOMPARE(end.saved, 3);
        for (const int number : {1, 2, 3})
            QVERIFY2(hops.value(site.story(number)) >= 2, qPrintable(QString::number(hops.value(site.story(number))))); // its page and its picture

        std::vector<HeadlineState> states;
        connect(&desk, &TakingDesk::statesKnown, this, [&](const std::vector<QUrl>&, const std::vector<HeadlineState>& known) { states = known; });
        desk.askStates({site.story(1), QUrl(QStringLiteral("https://paper.example/none"))});
        QTRY_COMPARE_WITH_TIMEOUT(states.size(), std::size_t{2}, kPatience);
        QCOMPARE(states[0].kind, HeadlineState::Kind::Saved);
        QCOMPARE(states[1].kind, HeadlineState::Kind::HeadlineOnly);
    }

    void goesAwayInTheMiddle()
    {
        TakingSite site(3);
        site.answerStory(1, LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
        TemporaryLibrary library;
        {
            TakingDesk desk(library.path(), {}, quickOptions());
            desk.take(requestFor(site.page()));
            QTRY_COMPARE_WITH_TIMEOUT(site.asked(TakingSite::storyPath(1).toLatin1()), 1, kPatience);
        }
        QCOMPARE(stateOf(library.get(), site.story(1)).kind, HeadlineState::Kind::Waiting);
    }

    void whatCannotBeDoneIsTold()
    {
        TemporaryLibrary library;
        const QString folder = library.path() + QStringLiteral("/occupied");
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        TakingDesk desk(folder, {}, quickOptions());
        QSignalSpy refused(&desk, &TakingDesk::refused);
        desk.add(QUrl(QStringLiteral("https://paper.example/a")));
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, kPatience);

        TakingDesk sound(library.path(), {}, quickOptions());
        QSignalSpy alsoRefused(&sound, &TakingDesk::refused);
        sound.add(QUrl(QStringLiteral("file:///etc/passwd")));
        QTRY_COMPARE_WITH_TIMEOUT(alsoRefused.size(), 1, kPatience);
        QCOMPARE(alsoRefused.front().front().toUrl(), QUrl(QStringLiteral("file:///etc/passwd")));
    }
};

QTEST_GUILESS_MAIN(TakingDeskTest)
#include "TakingDeskTest.moc"
