#include "tests/ui/window/LibraryWindow.h"

#include "core/library/PictureAddresses.h"
#include "ui/reading/ReaderScheme.h"

#include <QApplication>

using namespace broadsheet;

namespace {

/// A page of a story of two, in other words than the other one.
QByteArray pageOfTwo(int number)
{
    QByteArray html = "<html lang=en><title>The long crossing</title><meta name=author content='Ada Moor'><main><article><h1>The long crossing</h1>";
    for (int paragraph = 1; paragraph <= 30; ++paragraph)
        html += number == 1 ? "<p>On page 1 this is paragraph " + QByteArray::number(paragraph)
                    + ", which tells how the ferry crossed the sound in wind and rain, and who stood on deck to see it.</p>"
                            : "<p>On page 2, in paragraph " + QByteArray::number(paragraph)
                    + ", the harbour lights come nearer, somebody counts the passengers and nobody sleeps any more.</p>";
    return html + "<p>1 <a href='/long/2'>2</a></p></article></main>";
}

} // namespace

/// What a save takes along, and what it tells.
class SaveDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<LibraryScene>(); }
    void cleanup() { m_scene.reset(); }
    void theFurtherPagesFollow();
    void theFurtherPagesFollowThoughTheReaderHasLeft();
    void whatWasTakenBackStaysAway();
    void aPictureThatIsMissingIsTold();
    void thePageAsItCameIsKept();

private:
    LibraryWindow& run() { return *m_scene->run; }
    LoopbackServer& server() { return m_scene->site.server; }
    /// The first page of a story of two, while the second is still coming.
    void openTheFirstPage()
    {
        server().on("/long", LoopbackScript::answer(pageOfTwo(1)));
        LoopbackScript second = LoopbackScript::answer(pageOfTwo(2));
        second.steps.first().pause = std::chrono::milliseconds(1500); // so that there is time to save the first alone
        server().on("/long/2", second);
        QVERIFY(run().open(m_scene->url("/long")));
    }
    LibraryEntry saved()
    {
        return run().ask([](Library& library) {
            const auto rows = Catalogue(library).list({}, SortBy::Saved, SortOrder::Descending, 0, 1);
            return rows && !rows->empty() ? StoryStore(library).load(rows->front().id) : Result<LibraryEntry>(LibraryEntry());
        }).value();
    }
    std::unique_ptr<LibraryScene> m_scene;
};

void SaveDeskTest::theFurtherPagesFollow()
{
    openTheFirstPage();
    run().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(saved().reading.text.contains(QStringLiteral("On page 1")));
    QTRY_VERIFY_WITH_TIMEOUT(saved().reading.text.contains(QStringLiteral("On page 2, in paragraph 30")), 20000);
    QCOMPARE(run().stories(), 1);
}

void SaveDeskTest::theFurtherPagesFollowThoughTheReaderHasLeft()
{
    openTheFirstPage();
    run().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(saved().reading.text.contains(QStringLiteral("On page 1")));
    QVERIFY(!saved().reading.text.contains(QStringLiteral("On page 2")));
    QVERIFY(run().open(m_scene->url("/kelp.html")));
    QTRY_VERIFY_WITH_TIMEOUT(saved().reading.text.contains(QStringLiteral("On page 2, in paragraph 30")), 20000);
    QCOMPARE(run().stories(), 1);
    QCOMPARE(run().window->navigator().current()->url.path(), QStringLiteral("/kelp.html"));
    run().press(Qt::Key_Z, Qt::ControlModifier); // one step, as it was one for the reader
    QTRY_COMPARE(run().stories(), 0);
}

void SaveDeskTest::whatWasTakenBackStaysAway()
{
    openTheFirstPage();
    run().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(run().stories(), 1);
    QSignalSpy extended(&run().window->navigator(), &Navigator::currentExtended);
    run().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(run().stories(), 0);
    QVERIFY(!extended.isEmpty() || extended.wait(20000));
    QTest::qWait(300); // for what must not come
    QCOMPARE(run().stories(), 0);
}

void SaveDeskTest::aPictureThatIsMissingIsTold()
{
    server().on("/pictures/ferry.jpg", LoopbackScript::answer("gone", "text/plain", "404 Not Found"));
    QVERIFY(run().open(m_scene->url("/story.html")));
    const auto pictures = pictureAddresses(*m_scene->current().reading);
    QVERIFY(std::any_of(pictures.begin(), pictures.end(), [](const QUrl& url) { return url.path() == QStringLiteral("/pictures/ferry.jpg"); }));
    run().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(run().notice().startsWith(QStringLiteral("Saved, but for one picture")), qPrintable(run().notice()));
    const auto uses = saved().pictures;
    const auto ferry = std::find_if(uses.begin(), uses.end(), [](const PictureUse& use) { return use.address.path() == QStringLiteral("/pictures/ferry.jpg"); });
    QVERIFY(ferry != uses.end());
    QCOMPARE(ferry->failure, nameOf(ErrorCode::HttpStatus));
}

void SaveDeskTest::thePageAsItCameIsKept()
{
    QVERIFY(m_scene->openAndSave("/kelp.html"));
    QFile file(QStringLiteral(BROADSHEET_FIXTURES "/site/kelp.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const VersionId version = saved().version;
    const auto page = run().ask([version](Library& library) { return StoryStore(library).original(version); });
    QVERIFY(page.ok());
    QCOMPARE(page->bytes, file.readAll());
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    SaveDeskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "SaveDeskTest.moc"
