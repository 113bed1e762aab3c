#include "ui/speech/SpokenPlaces.h"

#include <QtTest>

using namespace broadsheet;

class SpokenPlacesTest final : public QObject {
    Q_OBJECT

    const QUrl m_storm{QStringLiteral("https://gull.example/storm")};
    const QString m_text = QStringLiteral("It blew. It rained.\n\nIt blew.");

private Q_SLOTS:
    void findsTheSentence()
    {
        SpokenPlaces places;
        places.set(m_storm, m_text, {9, 10});
        QCOMPARE(places.find(m_storm, m_text), (TextSpan{9, 10}));
        QCOMPARE(places.find(QUrl(QStringLiteral("http://www.gull.example/storm#end")), m_text), (TextSpan{9, 10}));
        QVERIFY(!places.find(QUrl(QStringLiteral("https://gull.example/calm")), m_text));
        places.forget(m_storm);
        QVERIFY(!places.find(m_storm, m_text));
    }

    void findsItWhereTheTextHasChangedBeforeIt()
    {
        SpokenPlaces places;
        places.set(m_storm, m_text, {9, 10});
        QCOMPARE(places.find(m_storm, QStringLiteral("Corrected. It blew hard. It  rained. Then not.")), (TextSpan{25, 11}));
        QVERIFY(!places.find(m_storm, QStringLiteral("Another text. Altogether.")));
    }

    void ofSeveralTheNearestIsMeant()
    {
        SpokenPlaces places;
        places.set(m_storm, m_text, {21, 8});
        QCOMPARE(places.find(m_storm, m_text), (TextSpan{21, 8}));
        places.set(m_storm, m_text, {0, 8});
        QCOMPARE(places.find(m_storm, m_text), (TextSpan{0, 8}));
        QCOMPARE(places.all().size(), 1);
    }

    void theOldestGoFirst()
    {
        SpokenPlaces places;
        for (int i = 0; i <= SpokenPlaces::most; ++i)
            places.set(QUrl(QStringLiteral("https://gull.example/%1").arg(i)), m_text, {0, 8});
        QCOMPARE(places.all().size(), SpokenPlaces::most);
        QVERIFY(!places.find(QUrl(QStringLiteral("https://gull.example/0")), m_text));
        QVERIFY(places.find(QUrl(QStringLiteral("https://gull.example/1")), m_text));
        QVERIFY(SpokenPlaces(places.all() + places.all()) == places);
    }
};

QTEST_GUILESS_MAIN(SpokenPlacesTest)
#include "SpokenPlacesTest.moc"
