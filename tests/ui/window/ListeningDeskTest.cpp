#include "core/sanitize/Sanitizer.h"
#include "tests/fetch/LoopbackServer.h"
#include "tests/ui/reading/PaneHarness.h"
#include "tests/ui/speech/FakeSpeaker.h"
#include "ui/commands/WindowActions.h"
#include "ui/window/EntryFace.h"
#include "ui/window/LaterQueue.h"
#include "ui/window/ListeningDesk.h"
#include "ui/window/Navigator.h"
#include "ui/window/SpeechTools.h"
#include "ui/window/StoryPane.h"

using namespace broadsheet;

namespace {

/// A page whose story is one sentence, the name of its path; /none has no story. Each offers the same headlines, one of which
/// stands on the page and one of which somebody paid for.
Result<Reading> readSample(const Page& page, const ReadOptions&)
{
    const QString name = page.url.path().mid(1);
    Reading reading;
    reading.url = page.url;
    reading.metadata.language = QStringLiteral("en");
    reading.hasStory = name != QStringLiteral("none");
    reading.text = name + u'.';
    reading.body = std::move(Sanitizer(page.url).sanitize("<p>" + reading.text.toUtf8() + "</p>")).value();
    const auto add = [&](const char* path, HeadlineKind kind, const QByteArray& body = {}) {
        RelatedStory story;
        story.headline.url = page.url.resolved(QUrl(QString::fromLatin1(path)));
        story.headline.kind = kind;
        if (!body.isEmpty())
            story.body = std::move(Sanitizer(page.url).sanitize(body)).value();
        story.text = QStringLiteral("Here.");
        reading.related.push_back(std::move(story));
    };
    add("/ad", HeadlineKind::Sponsored);
    add("/first", HeadlineKind::Related);
    add("/none", HeadlineKind::Related);
    add("/here", HeadlineKind::Related, "<p>Here.</p>");
    add("/gone", HeadlineKind::Related);
    add("/last", HeadlineKind::Latest);
    return reading;
}

/// A pane that shows what the navigator brings, and a silent speaker.
struct Listening {
    LoopbackServer server;
    Fetcher fetcher;
    ReadingSession session{fetcher, nullptr, readSample};
    Navigator navigator{session};
    LaterQueue later;
    FakePictures pictures;
    QWidget window;
    WindowActions actions{window};
    StoryPane story{pictures, actions, {}, &window};
    FakeSpeaker* speaker = new FakeSpeaker;
    SpeechTools tools{story, actions, std::unique_ptr<Speaker>(speaker), &window};
    std::unique_ptr<ListeningDesk> desk;

    Listening()
    {
        for (const char* path : {"/story", "/first", "/none", "/last", "/kept", "/other", "/ad"})
            server.on(path, LoopbackScript::answer("<p>text</p>"));
        tools.setChoices({0, true, {}});
        QObject::connect(&navigator, &Navigator::currentChanged, &story, [this] {
            if (faceOf(*navigator.current()) == EntryFace::Story)
                story.showEntry(*navigator.current());
        });
        desk = std::make_unique<ListeningDesk>(tools, navigator, later);
        story.resize(600, 400);
        window.show();
    }

    void open(const char* path) { navigator.open(server.url(QString::fromLatin1(path))); }
    void read() { actions.action(ActionId::ReadAloud).trigger(); }
    bool hasSaid(const char* words)
    {
        return QTest::qWaitFor([&] { return !speaker->said.isEmpty() && speaker->said.last() == QLatin1StringView(words); }, 30000);
    }
    bool openAndRead(const char* path, const char* words)
    {
        QSignalSpy shown(&story.view(), &ReadingView::shown);
        open(path);
        if (!shown.wait(30000))
            return false;
        read();
        return hasSaid(words);
    }
};

} // namespace

class ListeningDeskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTheHeadlinesOfTheFirstStory()
    {
        Listening l;
        QSignalSpy said(l.desk.get(), &ListeningDesk::said);
        QVERIFY(l.openAndRead("/story", "story."));
        Q_EMIT l.speaker->finished();
        QVERIFY(l.hasSaid("first."));
        Q_EMIT l.speaker->finished();
        QVERIFY(l.hasSaid("Here.")); // past the page without a story, to the body that stands on the first page
        QCOMPARE(l.navigator.current()->url.path(), QStringLiteral("/here"));
        Q_EMIT l.speaker->finished();
        QVERIFY(l.hasSaid("last.")); // past the page that is not there
        QCOMPARE(said.count(), 2);
        Q_EMIT l.speaker->finished();
        QTRY_COMPARE(said.count(), 3);
        QCOMPARE(l.speaker->said.size(), 4);
        QCOMPARE(l.speaker->said.count(QStringLiteral("ad.")), 0);
    }

    void whatWasKeptForLaterComesFirst()
    {
        Listening l;
        QVERIFY(l.openAndRead("/story", "story."));
        l.later.add({l.server.url(QStringLiteral("/kept")), {}, AskedBy::Person});
        Q_EMIT l.speaker->finished();
        QVERIFY(l.hasSaid("kept."));
        QCOMPARE(l.later.count(), 0);
        Q_EMIT l.speaker->finished();
        QVERIFY(l.hasSaid("first."));
    }

    void withoutTheWishNothingFollows()
    {
        Listening l;
        l.tools.setChoices({});
        QVERIFY(l.openAndRead("/story", "story."));
        Q_EMIT l.speaker->finished();
        QCOMPARE(l.navigator.stops().size(), std::size_t(1));
        QVERIFY(!l.navigator.isBusy());
    }

    void whoGoesElsewhereIsNotReadTo()
    {
        Listening l;
        QVERIFY(l.openAndRead("/story", "story."));
        QSignalSpy shown(&l.story.view(), &ReadingView::shown);
        Q_EMIT l.speaker->finished();
        l.open("/other"); // before the next one has come
        QVERIFY(shown.wait(30000));
        QCOMPARE(l.navigator.current()->url.path(), QStringLiteral("/other"));
        QCOMPARE(l.speaker->said.last(), QStringLiteral("story."));
    }

    void stoppingStopsWhatWasToFollow()
    {
        Listening l;
        QVERIFY(l.openAndRead("/story", "story."));
        QSignalSpy shown(&l.story.view(), &ReadingView::shown);
        Q_EMIT l.speaker->finished();
        QVERIFY(l.tools.close());
        QVERIFY(shown.wait(30000)); // it was on its way
        QCOMPARE(l.speaker->said.last(), QStringLiteral("story."));
    }

    void goesOnInAnotherSitting()
    {
        ListeningState kept;
        QUrl at;
        {
            Listening l;
            QVERIFY(l.openAndRead("/story", "story."));
            Q_EMIT l.speaker->finished();
            QVERIFY(l.hasSaid("first."));
            kept = listeningFromJson(toJson(l.desk->state()));
            at = l.navigator.current()->url;
        }
        QCOMPARE(kept.queue.current(), at);
        QCOMPARE(kept.queue.ahead().size(), std::size_t(4));
        QVERIFY(kept.places.find(at, QStringLiteral("first.")));
        Listening l;
        l.desk->setState(kept);
        QCOMPARE(l.desk->state().queue.ahead().size(), std::size_t(4));
        l.desk->forget();
        QVERIFY(l.desk->state().queue.ahead().empty() && l.desk->state().places == SpokenPlaces());
    }

    void severalPagesInARowWithoutAStoryAreTheEnd()
    {
        Listening l;
        QVERIFY(l.openAndRead("/story", "story."));
        for (int i = 0; i < 2 * ListeningDesk::mostFailures; ++i)
            l.later.add({l.server.url(QStringLiteral("/gone%1").arg(i)), {}, AskedBy::Person});
        QSignalSpy said(l.desk.get(), &ListeningDesk::said);
        Q_EMIT l.speaker->finished();
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), ListeningDesk::mostFailures, 30000);
        QVERIFY(!l.navigator.isBusy());
        QCOMPARE(l.later.count(), ListeningDesk::mostFailures);
    }
};

BROADSHEET_PANE_TEST_MAIN(ListeningDeskTest)
#include "ListeningDeskTest.moc"
