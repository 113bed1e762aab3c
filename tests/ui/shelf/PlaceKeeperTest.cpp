#include "tests/ui/shelf/ShelfHelp.h"

#include "core/library/Shelf.h"
#include "ui/shelf/PlaceKeeper.h"

using namespace broadsheet;

class PlaceKeeperTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<ShelfHarness>();
        m_request = storyNamed(QStringLiteral("ferry"), QStringLiteral("The ferry sails at noon.\nThe crew waves from the deck to everybody on the quay."));
        m_story = m_harness->save(m_request);
    }
    void aPlaceIsTiedToItsWords();
    void leavingWritesItDown();
    void theEndMakesItRead();
    void aGlimpseOfAShortStoryDoesNot();

private:
    ReadingState state()
    {
        return m_harness->now([story = m_story](Library& library) { return Shelf(library).state(story); }).value();
    }
    static ReadingPosition at(qint64 offset, double fraction, bool end = false) { return {.textOffset = offset, .fraction = fraction, .atEnd = end}; }

    std::unique_ptr<ShelfHarness> m_harness;
    SaveRequest m_request;
    StoryId m_story{};
};

void PlaceKeeperTest::aPlaceIsTiedToItsWords()
{
    using namespace std::chrono_literals;
    PlaceKeeper places(*m_harness->library, 1ms);
    places.moved(at(5, 0.1)); // nothing is followed yet
    places.follow(m_story, m_request.reading.body);
    places.moved(at(1 + qint64(qstrlen("The ferry sails at noon.")), 0.5));
    QTRY_COMPARE(state().place.progress, 0.5);
    QVERIFY2(state().place.words.exact.startsWith(QStringLiteral("The crew waves")), qPrintable(state().place.words.exact));
    QVERIFY(!state().isRead);
}

void PlaceKeeperTest::leavingWritesItDown()
{
    using namespace std::chrono_literals;
    {
        PlaceKeeper places(*m_harness->library, 1h);
        places.follow(m_story, m_request.reading.body);
        places.moved(at(5, 0.2));
    }
    QCOMPARE(state().place.progress, 0.2);
}

void PlaceKeeperTest::theEndMakesItRead()
{
    using namespace std::chrono_literals;
    PlaceKeeper places(*m_harness->library, 1h);
    places.follow(m_story, m_request.reading.body);
    places.moved(at(5, 0.2));
    places.moved(at(40, 1, true));
    places.leave();
    QVERIFY(state().isRead);
    QCOMPARE(state().place.progress, 1.0);
    QVERIFY2(state().place.words.exact.isEmpty(), "the next time it begins at its beginning");
}

void PlaceKeeperTest::aGlimpseOfAShortStoryDoesNot()
{
    using namespace std::chrono_literals;
    {
        PlaceKeeper places(*m_harness->library, 1h);
        places.follow(m_story, m_request.reading.body);
        places.moved(at(0, 0, true)); // all of it fits on the screen
        places.leave();
    }
    QVERIFY(!state().isRead);
    PlaceKeeper places(*m_harness->library, 1ms);
    places.follow(m_story, m_request.reading.body);
    places.moved(at(0, 0, true));
    QTRY_VERIFY(state().isRead); // it stayed on the screen
}

QTEST_GUILESS_MAIN(PlaceKeeperTest)
#include "PlaceKeeperTest.moc"
