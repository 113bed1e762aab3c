#include "tests/ui/window/LibraryWindow.h"

#include "core/library/PictureAddresses.h"
#include "ui/reading/PanePage.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/repair/RepairList.h"

#include <QApplication>
#include <QCheckBox>

using namespace broadsheet;

namespace {

const QString kFacts = QStringLiteral("In short: the boat is old, the river is wide.");

QByteArray pageAbout(const char* what)
{
    QByteArray html = "<html lang=en><title>About " + QByteArray(what) + "</title><meta name=author content='Ada Moor'><body><nav><a href=/>Front page</a> <a href=/news>News</a> <a href=/sport>Sport</a></nav>"
                      "<main><article><h1>About " + QByteArray(what) + "</h1>";
    for (int paragraph = 1; paragraph <= 12; ++paragraph)
        html += "<p>This is paragraph " + QByteArray::number(paragraph) + " about " + what
            + ", which tells how the ferry crossed the sound in wind and rain, and who stood on deck to see it.</p>";
    return html + "</article></main><aside class=summary><p>" + kFacts.toUtf8() + "</p></aside><footer><a href=/about>About us</a></footer></body></html>";
}

} // namespace

/// The repair of a page in the window.
class RepairDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsPutBackStandsInThePaneAndAfterARestart();
    void whatIsTakenOutGoesAndComesBackByUndo();
    void aRuleOfTheSiteWorksOnItsOtherPages();
    void aSavedStoryGetsAnotherVersion();
    void theWholeStoryMayGoAndComeBack();
    void aBodyOnAnotherPageIsNotRepaired();
    void everyPageOfAStoryIsRepaired();
    void whatIsCorrectedBeforeThePagesHaveComeCounts();

private:
    LibraryWindow& run() { return *m_scene->run; }
    LoopbackServer& server() { return m_scene->site.server; }
    RepairList& list() { return *run().window->findChild<RepairList*>(); }
    const Reading& reading() { return *m_scene->current().reading; }
    int rowOf(const QString& words);
    bool openPanel();
    void servePages(const LoopbackScript& second);
    [[nodiscard]] static QByteArray secondPage();
    void toggle(const QString& words);
    /// The text in the pane itself.
    QString shown();

    std::unique_ptr<LibraryScene> m_scene;
};

void RepairDeskTest::init()
{
    m_scene = std::make_unique<LibraryScene>();
    server().on("/ferry", LoopbackScript::answer(pageAbout("the ferry")));
    server().on("/harbour", LoopbackScript::answer(pageAbout("the harbour")));
}

void RepairDeskTest::cleanup() { m_scene.reset(); }

int RepairDeskTest::rowOf(const QString& words)
{
    for (int row = 0; row < list().model()->rowCount(); ++row)
        if (list().model()->index(row, 0).data().toString().startsWith(words))
            return row;
    return -1;
}

bool RepairDeskTest::openPanel()
{
    run().press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([this] { return list().isVisible() && list().model()->rowCount() > 0; }, 10000);
}

void RepairDeskTest::toggle(const QString& words)
{
    list().setCurrentIndex(list().model()->index(rowOf(words), 0));
    QTest::keyClick(&list(), Qt::Key_Space);
}

QString RepairDeskTest::shown()
{
    std::optional<QString> text;
    run().story().view().page().toPlainText([&text](const QString& answer) { text = answer; });
    (void)QTest::qWaitFor([&text] { return text.has_value(); }, 10000);
    return text.value_or(QString()).remove(QChar(0x00ad)); // where words may be divided
}

void RepairDeskTest::whatIsPutBackStandsInThePaneAndAfterARestart()
{
    QVERIFY(run().open(m_scene->url("/ferry")));
    QVERIFY(!reading().text.contains(kFacts));
    QVERIFY(openPanel());
    QCOMPARE(list().model()->index(rowOf(kFacts), 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    toggle(kFacts);
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(kFacts), 20000);
    QCOMPARE(list().model()->index(rowOf(kFacts), 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(list().isVisible() && list().currentIndex().row() == rowOf(kFacts));
    run().press(Qt::Key_Escape);
    QVERIFY(!list().isVisible());

    m_scene->restart();
    QVERIFY(run().open(m_scene->url("/ferry")));
    QVERIFY(reading().text.contains(kFacts));
    QVERIFY(run().open(m_scene->url("/harbour")));
    QVERIFY(!reading().text.contains(kFacts)); // another page, and no rule
}

void RepairDeskTest::whatIsTakenOutGoesAndComesBackByUndo()
{
    const QString third = QStringLiteral("This is paragraph 3");
    QVERIFY(run().open(m_scene->url("/ferry")));
    QVERIFY(openPanel());
    toggle(third);
    QTRY_VERIFY_WITH_TIMEOUT(!shown().contains(third), 20000);
    QVERIFY(reading().text.contains(QStringLiteral("This is paragraph 4")));
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(third), 20000);
    QVERIFY(m_scene->repairs().blocksOf(m_scene->url("/ferry")).empty());
}

void RepairDeskTest::aRuleOfTheSiteWorksOnItsOtherPages()
{
    QVERIFY(run().open(m_scene->url("/ferry")));
    QVERIFY(openPanel());
    list().setCurrentIndex(list().model()->index(rowOf(kFacts), 0));
    auto* rule = run().window->findChild<QCheckBox*>(QStringLiteral("repairRule"));
    QVERIFY(rule->isEnabled());
    rule->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(kFacts), 20000);
    QVERIFY(run().arrives([&] { run().window->openAddress(m_scene->url("/harbour").toString()); }));
    QVERIFY(reading().text.contains(kFacts));
    QTRY_VERIFY(list().isVisible() && rowOf(QStringLiteral("This is paragraph 1 about the harbour")) >= 0); // the panel follows
}

void RepairDeskTest::aSavedStoryGetsAnotherVersion()
{
    QVERIFY(m_scene->openAndSave("/story.html"));
    const QUrl ferry = m_scene->url("/pictures/ferry.jpg");
    const auto entry = [this](StoryId story) { return run().ask([story](Library& library) { return StoryStore(library).load(story); }); };
    const StoryId story = run().ask([](Library& library) { return Catalogue(library).list({}, SortBy::Saved, SortOrder::Descending, 0, 1); })->front().id;
    QTRY_VERIFY_WITH_TIMEOUT(entry(story)->pictures.size() > 1, 20000);
    m_scene->site.cutOff(); // from here on the library alone knows the page and its pictures
    QVERIFY(m_scene->openFirst());
    QVERIFY(m_scene->current().saved.has_value());

    QVERIFY(openPanel());
    const QString gone = QStringLiteral("Not every winter is a wet one.");
    toggle(gone);
    QTRY_VERIFY_WITH_TIMEOUT(!shown().contains(gone), 20000);
    run().press(Qt::Key_Escape);
    const auto versions = [&] { return run().ask([story](Library& library) { return StoryStore(library).versions(story); })->size(); };
    QTRY_COMPARE_WITH_TIMEOUT(versions(), size_t(2), 20000);
    const LibraryEntry now = entry(story).value();
    QVERIFY(!now.reading.text.contains(gone));
    QTRY_COMPARE(m_scene->current().saved->version, now.version);
    const auto picture = run().ask([version = now.version, ferry](Library& library) { return StoryStore(library).picture(version, ferry); });
    QVERIFY(picture && !picture->bytes.isEmpty()); // nobody could be asked for it
}

void RepairDeskTest::theWholeStoryMayGoAndComeBack()
{
    server().on("/short", LoopbackScript::answer("<html lang=en><title>Short</title><script>run()</script><main><article><h1>Short</h1><p>One paragraph is all that this page says about the old ferry "
                                                       "that crossed the sound in wind and rain for thirty years, and about those who stood on deck to see it.</p></article></main>"));
    const QString only = QStringLiteral("One paragraph is all");
    QVERIFY(run().open(m_scene->url("/short")));
    QVERIFY(openPanel());
    toggle(only);
    QTRY_VERIFY_WITH_TIMEOUT(!reading().hasStory, 20000);
    QVERIFY(list().hasFocus());
    QVERIFY(list().isVisible()); // there is still a way back
    toggle(only);
    QTRY_VERIFY_WITH_TIMEOUT(reading().hasStory, 20000);
}

void RepairDeskTest::aBodyOnAnotherPageIsNotRepaired()
{
    QVERIFY(run().open(m_scene->url("/story.html")));
    const auto& related = reading().related;
    const auto body = std::find_if(related.begin(), related.end(), [](const RelatedStory& story) { return !story.body.isEmpty(); });
    QVERIFY(body != related.end());
    QVERIFY(run().arrives([&] { Q_EMIT run().headlines().openRequested(int(body - related.begin())); }));
    run().action(ActionId::Repair).trigger();
    QTRY_VERIFY(list().isVisible());
    QCOMPARE(list().model()->rowCount(), 0);
}

/// The same title and other words: a page that only repeats is none of the story's.
QByteArray RepairDeskTest::secondPage()
{
    QByteArray second = pageAbout("the long ferry");
    second.replace(" about the long ferry, which tells how the ferry crossed the sound in wind and rain, and who stood on deck to see it.",
        " about the far shore, where the harbour lights come nearer, somebody counts the passengers and nobody sleeps any more.");
    return second.replace("</article>", "<p><a href='/long'>1</a> 2</p></article>");
}

void RepairDeskTest::servePages(const LoopbackScript& second)
{
    QByteArray first = pageAbout("the long ferry");
    first.replace("</article>", "<p>1 <a href='/long/2'>2</a></p></article>");
    server().on("/long", LoopbackScript::answer(first));
    server().on("/long/2", second);
}

void RepairDeskTest::everyPageOfAStoryIsRepaired()
{
    servePages(LoopbackScript::answer(secondPage()));
    const QString shore = QStringLiteral("This is paragraph 3 about the far shore");
    QVERIFY(run().open(m_scene->url("/long")));
    QTRY_VERIFY_WITH_TIMEOUT(reading().text.contains(shore), 20000);
    QVERIFY(openPanel());
    QTRY_VERIFY(rowOf(shore) > rowOf(QStringLiteral("This is paragraph 12 about the long ferry")));
    toggle(shore);
    QTRY_VERIFY_WITH_TIMEOUT(!shown().contains(shore), 20000); // at once, with the panel open
    QVERIFY(reading().text.contains(QStringLiteral("This is paragraph 4 about the far shore")));
    QCOMPARE(m_scene->repairs().blocksOf(m_scene->url("/long/2")).size(), size_t(1));
    QVERIFY(m_scene->repairs().blocksOf(m_scene->url("/long")).empty());
    toggle(kFacts); // of the first page, which comes first in the list
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(kFacts), 20000);
    QVERIFY(reading().pages().joined == 2 && !shown().contains(shore));
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(shore) && !shown().contains(kFacts), 20000);
    toggle(shore);
    QTRY_VERIFY_WITH_TIMEOUT(!shown().contains(shore), 20000);
    run().press(Qt::Key_Escape);
    QVERIFY(run().arrives([&] { run().window->openAddress(m_scene->url("/long").toString()); }));
    QTRY_VERIFY_WITH_TIMEOUT(reading().pages().joined == 2, 20000);
    QVERIFY(!reading().text.contains(shore)); // it is kept

    // A saved copy has the text of all pages, but only the first page itself.
    run().press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(run().action(ActionId::SaveStory).isChecked(), 20000);
    QVERIFY(m_scene->openFirst());
    run().action(ActionId::Repair).trigger();
    QTRY_VERIFY(list().isVisible());
    QTest::qWait(500); // for what must not come
    QCOMPARE(list().model()->rowCount(), 0);
}

void RepairDeskTest::whatIsCorrectedBeforeThePagesHaveComeCounts()
{
    LoopbackScript late = LoopbackScript::answer(secondPage());
    late.steps.front().pause = std::chrono::milliseconds(1500);
    servePages(late);
    const QString gone = QStringLiteral("This is paragraph 3 about the long ferry");
    const QString shore = QStringLiteral("This is paragraph 3 about the far shore");
    QVERIFY(run().open(m_scene->url("/long")));
    QVERIFY(openPanel());
    toggle(gone);
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(shore) && !shown().contains(gone), 20000);
    QVERIFY(rowOf(shore) > 0);
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    RepairDeskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "RepairDeskTest.moc"
