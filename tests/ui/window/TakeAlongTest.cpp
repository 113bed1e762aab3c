#include "tests/ui/window/LibraryWindow.h"

#include "core/taking/TakingDesk.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/taking/QueueList.h"
#include "ui/taking/QueuePane.h"
#include "ui/taking/TakeDialog.h"
#include "ui/taking/TakingBar.h"

#include <QApplication>
#include <QSpinBox>

using namespace broadsheet;

/// A story is taken along with its related stories, and read when the site is gone.
class TakeAlongTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void takesAStoryWithItsRelatedStories();
    void keepsOneHeadline();
    void saysWhyOneCouldNotBeHad();
    void whatWaitsIsAViewOfTheLibrary();
    void fetchesLaterWhatDidNotComeNow();
    void offersNoOtherTryWhereThePageIsGone();

private:
    LibraryWindow& run() { return *m_scene->run; }
    [[nodiscard]] QStringList statesOf(int headline)
    {
        auto& model = *qobject_cast<HeadlineModel*>(run().headlines().model());
        return model.states(model.index(model.rowOf(headline)));
    }

    std::unique_ptr<LibraryScene> m_scene;
    std::unique_ptr<TakingDesk> m_desk;
};

void TakeAlongTest::init()
{
    m_scene = std::make_unique<LibraryScene>();
    TakerOptions options;
    options.pause = std::chrono::milliseconds(0);
    m_desk = std::make_unique<TakingDesk>(m_scene->path(), publicLoopback(), options);
    run().window->useTaking(*run().library, *m_desk);
}

void TakeAlongTest::cleanup()
{
    m_scene->run.reset(); // before the desk that it looks at
    m_desk.reset();
    m_scene.reset();
}

void TakeAlongTest::takesAStoryWithItsRelatedStories()
{
    QVERIFY(!run().action(ActionId::TakeAlong).isEnabled());
    QVERIFY(run().open(m_scene->url("/story.html")));
    QVERIFY(run().action(ActionId::TakeAlong).isEnabled());
    run().action(ActionId::TakeAlong).trigger();
    auto* dialog = run().window->findChild<TakeDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox*>()->setValue(2);
    Q_EMIT dialog->chosen(dialog->wishes());
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(run().stories(), 3, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(statesOf(0).contains(QStringLiteral("saved")) && statesOf(1).contains(QStringLiteral("saved")), 30000);
    QVERIFY(!statesOf(2).contains(QStringLiteral("saved")));
    QTRY_VERIFY_WITH_TIMEOUT(run().window->findChild<TakingBar*>()->isHidden(), 30000); // nothing waits, nothing failed

    const QUrl first = m_scene->url("/lighthouse.html");
    m_scene->site.cutOff();
    QVERIFY(run().arrives([&] { Q_EMIT run().headlines().openRequested(0); }));
    QVERIFY(m_scene->current().saved);
    QCOMPARE(m_scene->current().url, first);
}

void TakeAlongTest::keepsOneHeadline()
{
    QVERIFY(run().open(m_scene->url("/story.html")));
    run().headlines().setCurrentHeadline(1);
    run().action(ActionId::KeepHeadline).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(run().stories(), 1, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(statesOf(1).contains(QStringLiteral("saved")), 30000);
}

void TakeAlongTest::saysWhyOneCouldNotBeHad()
{
    m_scene->site.server.on("/lighthouse.html", LoopbackScript::answer("<p>gone</p>", "text/html", "404 Not Found"));
    QVERIFY(run().open(m_scene->url("/story.html")));
    run().headlines().setCurrentHeadline(0);
    run().action(ActionId::KeepHeadline).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(statesOf(0).contains(QStringLiteral("not saved: its page is gone")), 30000);
    QTRY_VERIFY(!run().window->findChild<TakingBar*>()->isHidden());
    QCOMPARE(run().stories(), 0);
}

void TakeAlongTest::whatWaitsIsAViewOfTheLibrary()
{
    m_scene->site.server.on("/lighthouse.html", LoopbackScript::answer("<p>gone</p>", "text/html", "404 Not Found"));
    QVERIFY(run().open(m_scene->url("/story.html")));
    run().headlines().setCurrentHeadline(0);
    run().action(ActionId::KeepHeadline).trigger();
    run().press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(run().pane().view().kind, LibraryView::Kind::Waiting);
    auto& queue = *run().pane().findChild<QueuePane*>();
    QVERIFY(queue.isVisible() && !run().pane().list().isVisible());
    const auto state = [&queue] { return queue.model().index(0).data(QueueModel::StateRole).toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(queue.model().rowCount(), 1, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("not saved: its page is gone"), 30000);
    QTRY_VERIFY(queue.list().hasFocus());
    queue.list().setCurrentIndex(queue.model().index(0));
    QTest::keyClick(&queue.list(), Qt::Key_Delete);
    QTRY_COMPARE(queue.model().rowCount(), 0);
    QTRY_VERIFY2(run().notice().contains(QStringLiteral("removed from the queue")), qPrintable(run().notice()));
    QFile page(QStringLiteral(BROADSHEET_FIXTURES "/site/lighthouse.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    m_scene->site.server.on("/lighthouse.html", LoopbackScript::answer(page.readAll())); // it is back
    run().press(Qt::Key_Z, Qt::ControlModifier); // waits again, and is fetched
    QTRY_COMPARE_WITH_TIMEOUT(run().stories(), 1, 30000);
    QTRY_COMPARE(queue.model().rowCount(), 0);
    run().press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); // the search is for stories
    QTRY_COMPARE(run().pane().view().kind, LibraryView::Kind::All);
    QVERIFY(run().pane().list().isVisible());
}

void TakeAlongTest::fetchesLaterWhatDidNotComeNow()
{
    m_scene->site.server.on("/kelp.html", LoopbackScript::raw({}, LoopbackScript::End::Reset));
    QVERIFY(run().open(m_scene->url("/kelp.html")));
    QTRY_VERIFY(run().notice().contains(QStringLiteral("not in your library")));
    QFile page(QStringLiteral(BROADSHEET_FIXTURES "/site/kelp.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    m_scene->site.server.on("/kelp.html", LoopbackScript::answer(page.readAll()));
    run().clickNotice();
    QTRY_VERIFY_WITH_TIMEOUT(run().window->findChild<TakingBar*>()->isVisible() || run().stories() == 1, 30000); // it is being worked off
}

void TakeAlongTest::offersNoOtherTryWhereThePageIsGone()
{
    QVERIFY(run().open(m_scene->url("/none.html")));
    QCOMPARE(m_scene->current().error->httpStatus, 404);
    (void)run().ask([](Library& library) { return Catalogue(library).count({}); }); // behind the look for a saved copy
    QVERIFY(run().notice().isEmpty());
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    TakeAlongTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "TakeAlongTest.moc"
