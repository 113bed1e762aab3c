#include "tests/ui/window/LibraryWindow.h"

#include "core/library/Database.h"
#include "core/library/OfflineQueue.h"
#include "core/library/PictureAddresses.h"
#include "tests/library/LibraryHelp.h"
#include "ui/bookcase/CheckupDialog.h"
#include "ui/reading/ReaderScheme.h"

#include <QApplication>

using namespace broadsheet;

/// What is saved is read with no network, at the place where the reader was, and links lead to it.
class StoryDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<LibraryScene>(); }
    void cleanup() { m_scene.reset(); }
    void whatIsSavedIsReadWithNoNetwork();
    void theSameStoryAgain();
    void thePlaceIsKept();
    void linksLeadToSavedCopies();
    void aSiteThatIsGoneGivesWayToTheCopy();
    void theTrailIsWalkedWithNoNetwork();
    void aTrailWhoseCopyIsGoneLeadsToThePage();
    void whatIsDamagedBesideItIsSaid();

private:
    LibraryWindow& run() { return *m_scene->run; }
    std::unique_ptr<LibraryScene> m_scene;
};

void StoryDeskTest::whatIsSavedIsReadWithNoNetwork()
{
    QVERIFY(!run().action(ActionId::SaveStory).isEnabled()); // nothing is open
    QVERIFY(m_scene->openAndSave("/story.html"));
    QTRY_COMPARE(run().notice(), QStringLiteral("Saved."));
    const QString title = m_scene->current().title();
    const size_t headlines = m_scene->current().reading->related.size();
    const std::vector<QUrl> pictures = pictureAddresses(*m_scene->current().reading);
    QVERIFY(!pictures.empty());
    const auto isStored = [&](const QUrl& picture) {
        return run().ask([picture](Library& library) {
            const auto rows = Catalogue(library).list({}, SortBy::Saved, SortOrder::Descending, 0, 1);
            return StoryStore(library).picture(rows->front().version, picture);
        }).ok();
    };
    QTRY_VERIFY(std::all_of(pictures.begin(), pictures.end(), isStored));

    m_scene->site.cutOff();
    m_scene->restart();
    const auto requests = m_scene->site.server.requests().size();
    QVERIFY(m_scene->openFirst());
    QVERIFY(m_scene->current().saved.has_value());
    QCOMPARE(m_scene->current().title(), title);
    QVERIFY(m_scene->current().reading->text.size() > 500);
    QCOMPARE(m_scene->current().reading->related.size(), headlines);
    QCOMPARE(run().window->windowTitle(), title);
    QTRY_VERIFY(run().action(ActionId::SaveStory).isChecked());
    QVERIFY(std::all_of(pictures.begin(), pictures.end(), isStored));

    // A headline that is not here says so, and can be had later.
    int elsewhere = -1;
    for (size_t i = 0; i < headlines && elsewhere < 0; ++i)
        elsewhere = m_scene->current().reading->related[i].body.isEmpty() ? int(i) : -1;
    QVERIFY(elsewhere >= 0);
    const QUrl wanted = m_scene->current().reading->related[size_t(elsewhere)].headline.url;
    QVERIFY(run().arrives([&] { Q_EMIT run().headlines().openRequested(elsewhere); }));
    QTRY_VERIFY(run().notice().contains(QStringLiteral("not in your library")));
    run().clickNotice();
    QTRY_VERIFY(run().notice().contains(QStringLiteral("queue")));
    const auto queued = run().ask([](Library& library) { return OfflineQueue(library).all(); });
    QCOMPARE(queued->size(), size_t(1));
    QCOMPARE(queued->front().address, wanted);
    QVERIFY(queued->front().from.has_value());
    run().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(run().ask([](Library& library) { return OfflineQueue(library).all(); })->empty());
    QCOMPARE(m_scene->site.server.requests().size(), requests);
}

void StoryDeskTest::theSameStoryAgain()
{
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    m_scene->restart();
    QVERIFY(run().open(m_scene->url("/kelp.html")));
    QTRY_VERIFY2(run().notice().startsWith(QStringLiteral("You already have this story")), qPrintable(run().notice()));
    QVERIFY(!m_scene->current().saved);
    QVERIFY(run().arrives([&] { run().clickNotice(); }));
    QVERIFY(m_scene->current().saved.has_value());
    run().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(run().notice(), QStringLiteral("This is in your library already."));
    QCOMPARE(run().stories(), 1);
}

void StoryDeskTest::thePlaceIsKept()
{
    QVERIFY(m_scene->openAndSave("/story.html"));
    run().story().view().setScrollFraction(0.5);
    QTRY_VERIFY(m_scene->current().position.textOffset > 0);
    const qint64 place = m_scene->current().position.textOffset;
    m_scene->restart();
    QVERIFY(m_scene->openFirst());
    QVERIFY2(qAbs(m_scene->current().position.textOffset - place) < 120, qPrintable(QStringLiteral("%1 and %2").arg(m_scene->current().position.textOffset).arg(place)));
    QTRY_VERIFY2(run().notice().contains(QStringLiteral("You were at")), qPrintable(run().notice()));
    run().story().view().setScrollFraction(1);
    QTRY_VERIFY(m_scene->current().position.atEnd);
    QTRY_COMPARE_WITH_TIMEOUT(run().stories(QStringLiteral("is:read")), 1, 20000); // its end stays on the screen
}

void StoryDeskTest::linksLeadToSavedCopies()
{
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    QVERIFY(run().open(m_scene->url("/story.html")));
    HeadlineModel& model = *qobject_cast<HeadlineModel*>(run().headlines().model());
    int kelp = -1;
    for (size_t i = 0; i < m_scene->current().reading->related.size(); ++i) {
        if (m_scene->current().reading->related[i].headline.url.path() == QStringLiteral("/kelp.html"))
            kelp = int(i);
    }
    QVERIFY(kelp >= 0);
    QTRY_VERIFY(model.index(model.rowOf(kelp)).data(HeadlineModel::SavedRole).toBool());
    QVERIFY(model.index(model.rowOf(kelp)).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("saved")));
    const auto requests = m_scene->site.server.requests().size();
    QVERIFY(run().arrives([&] { Q_EMIT run().headlines().openRequested(kelp); }));
    QVERIFY(m_scene->current().saved.has_value());
    QCOMPARE(m_scene->current().url.path(), QStringLiteral("/kelp.html"));
    QTRY_VERIFY2(run().notice().contains(QStringLiteral("your saved copy")), qPrintable(run().notice()));
    for (const auto& request : m_scene->site.server.requests().mid(requests))
        QVERIFY2(request.target != "/kelp.html", "the copy is here");
    QVERIFY(run().arrives([&] { run().press(Qt::Key_R, Qt::ControlModifier); })); // and the web is one key away
    QVERIFY(!m_scene->current().saved);
}

void StoryDeskTest::aSiteThatIsGoneGivesWayToTheCopy()
{
    const QUrl kelp = m_scene->url("/kelp.html");
    const QUrl lighthouse = m_scene->url("/lighthouse.html");
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    m_scene->site.cutOff();
    m_scene->restart();
    QVERIFY(run().open(kelp));
    QTRY_VERIFY(m_scene->current().saved.has_value());
    QTRY_VERIFY2(run().notice().contains(QStringLiteral("cannot be reached")), qPrintable(run().notice()));
    run().window->setNetworkUse(NetworkUse::Refused);
    QVERIFY(run().open(lighthouse));
    QTRY_VERIFY2(run().notice().contains(QStringLiteral("not in your library")), qPrintable(run().notice()));
}

void StoryDeskTest::theTrailIsWalkedWithNoNetwork()
{
    QVERIFY(m_scene->openAndSave("/lighthouse.html"));
    QVERIFY(m_scene->openAndSave("/story.html"));
    run().press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(run().pane().model().rowCount(), 2);
    for (const int row : {0, 1}) {
        QTRY_VERIFY(run().pane().model().rowAt(row));
        run().pane().list().setCurrentIndex(run().pane().model().index(row));
        QVERIFY(run().arrives([&] { QTest::keyClick(&run().pane().list(), Qt::Key_Return); }));
    }
    const Trail trail = run().window->trail();
    const QString title = m_scene->current().title();
    m_scene->site.cutOff();
    m_scene->restart();
    QVERIFY(run().arrives([&] { run().window->followTrail(trailFromJson(toJson(trail))); }));
    QVERIFY(m_scene->current().saved);
    QCOMPARE(m_scene->current().title(), title);
    QVERIFY(run().arrives([&] { run().action(ActionId::Back).trigger(); }));
    QVERIFY(m_scene->current().saved);
    QVERIFY(m_scene->current().title() != title);
}

void StoryDeskTest::aTrailWhoseCopyIsGoneLeadsToThePage()
{
    Trail trail;
    trail.steps.push_back({m_scene->url("/lighthouse.html"), QStringLiteral("The lighthouse"), AskedBy::Person, {}, SavedCopy{StoryId{4711}, VersionId{1}}});
    trail.current = 0;
    QVERIFY(run().arrives([&] { run().window->followTrail(trail); }));
    QVERIFY(!m_scene->current().saved);
    QVERIFY(m_scene->current().reading && m_scene->current().reading->hasStory);
}

void StoryDeskTest::whatIsDamagedBesideItIsSaid()
{
    SaveRequest request = storyNamed(QStringLiteral("ferry"), QStringLiteral("The ferry is late again."));
    for (RelatedStory& related : request.reading.related)
        related.body = request.reading.body;
    {
        const auto library = Library::open(m_scene->path());
        (void)saved(**library, request);
        (*library)->database().execute(QStringLiteral("UPDATE edges SET packed = zeroblob(9) WHERE position = 1"));
    }
    m_scene->restart();
    QVERIFY(m_scene->openFirst());
    QTRY_VERIFY2(run().notice().contains(QStringLiteral("1 headline")), qPrintable(run().notice()));
    QCOMPARE(m_scene->current().reading->text, QStringLiteral("The ferry is late again.")); // which is read all the same
    run().clickNotice();
    CheckupDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = run().window->findChild<CheckupDialog*>()) && dialog->isVisible());
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    StoryDeskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "StoryDeskTest.moc"
