#include "ui/window/ListeningState.h"

#include <QtTest>

using namespace broadsheet;

class ListeningStateTest final : public QObject {
    Q_OBJECT

    const QUrl m_storm{QStringLiteral("https://gull.example/storm?a=%20b")};
    const QUrl m_calm{QStringLiteral("https://gull.example/calm")};

private Q_SLOTS:
    void comesBack()
    {
        ListeningState state;
        state.places.set(m_storm, QStringLiteral("It blew. It rained."), {9, 10});
        state.queue = ListeningQueue(m_storm, {{m_calm, AskedBy::Person}});
        const ListeningState back = listeningFromJson(toJson(state));
        QVERIFY(back.places == state.places);
        QCOMPARE(back.queue.current(), m_storm);
        QCOMPARE(back.queue.ahead().size(), std::size_t(1));
        QCOMPARE(back.queue.ahead()[0].url, m_calm);
        QVERIFY(back.queue.ahead()[0].askedBy == AskedBy::Person);
    }

    void theFileNamesNoStoryThatWasListenedTo()
    {
        ListeningState state;
        state.places.set(m_storm, QStringLiteral("It blew."), {0, 8});
        const QByteArray json = toJson(state);
        QVERIFY(!json.contains("gull") && !json.contains("blew"));
    }

    void damagedOnesAreEmptyOrLessLong()
    {
        for (const char* json : {"", "{", "[]", "{\"places\":7,\"ahead\":{}}"}) {
            const ListeningState state = listeningFromJson(json);
            QVERIFY(state.places == SpokenPlaces() && state.queue.ahead().empty());
        }
        const ListeningState state = listeningFromJson(
            "{\"places\":[[\"zz\",\"1\",2],[\"a\",\"b\",-5],3],\"current\":\"https://gull.example/a\","
            "\"ahead\":[{\"url\":\"file:///etc/passwd\",\"typed\":true},{\"url\":\"https://gull.example/b\"}]}");
        QCOMPARE(state.places.all(), (QList<SpokenPlaces::Place>{{0xa, 0xb, 0}}));
        QCOMPARE(state.queue.ahead().size(), std::size_t(1));
        QVERIFY(listeningFromJson(QByteArray(2 << 20, ' ')).queue.current().isEmpty());
    }
};

QTEST_APPLESS_MAIN(ListeningStateTest)
#include "ListeningStateTest.moc"
