#include "tests/ui/window/MainWindowHarness.h"
#include "ui/commands/WindowActions.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/window/AddressField.h"
#include "ui/window/FindBar.h"
#include "ui/window/LaterQueue.h"
#include "ui/window/MessagePanel.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/OriginalPane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRegularExpression>
#include <QLabel>
#include <QLineEdit>

using namespace broadsheet;

namespace {

/// A page of a story of two, long enough to scroll.
QByteArray pageOfTwo(int number)
{
    QByteArray html = "<html lang=en><title>The long crossing</title><meta name=author content='Ada Moor'><main><article><h1>The long crossing</h1>";
    for (int paragraph = 1; paragraph <= 30; ++paragraph)
        html += "<p>On page " + QByteArray::number(number) + " this is paragraph " + QByteArray::number(paragraph)
            + ", which tells how the ferry crossed the sound in wind and rain, and who stood on deck to see it.</p>";
    return html + "<p>1 <a href='/long/2'>2</a></p></article></main>";
}

} // namespace

class MainWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_harness = std::make_unique<MainWindowHarness>(); }
    void cleanup() { m_harness.reset(); }
    void readsAStoryWithItsHeadlines();
    void backReturnsToTheSamePlace();
    void aHeadlineWithABodyIsReadFromThePage();
    void aMiddleClickPutsAside();
    void theThemeChangesTheWholeWindow();
    void anErrorBecomesAMessage();
    void nonsenseInTheAddressField();
    void findsWords();
    void twoHundredHeadlines();
    void offlineSaysSo();
    void offlineTheOriginalStaysAway();
    void settingsTellWhatIsOpen();
    void whatIsNotRememberedIsNotKept();
    void everyControlHasAName();
    void severalAddresses();
    void furtherPagesArriveInPlace();
    void missingPagesAreTold();
    void aTrailWhosePageIsStillComing();

private:
    MainWindow& window() { return *m_harness->window; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window(), key, modifiers); }
    std::unique_ptr<MainWindowHarness> m_harness;
};

void MainWindowTest::readsAStoryWithItsHeadlines()
{
    QVERIFY(m_harness->open(QStringLiteral("/story.html")));
    QVERIFY(window().windowTitle().contains(QStringLiteral("ferry")));
    QVERIFY(m_harness->story().isVisible());
    QVERIFY(m_harness->model().headlineCount() >= 3);
    QVERIFY(window().findChild<AddressField*>()->text().endsWith(QStringLiteral("/story.html")));
    QTRY_VERIFY(std::any_of(m_harness->server.requests().begin(), m_harness->server.requests().end(),
                            [](const auto& request) { return request.target == "/pictures/ferry.jpg"; }));
}

void MainWindowTest::backReturnsToTheSamePlace()
{
    QVERIFY(m_harness->open(QStringLiteral("/story.html")));
    QSignalSpy moved(&m_harness->story(), &StoryPane::positionChanged);
    m_harness->story().view().setScrollFraction(0.8);
    QTRY_VERIFY(window().navigator().current()->position.textOffset > 0);
    const ReadingPosition before = m_harness->position();
    QTRY_COMPARE(window().navigator().current()->position.textOffset, before.textOffset);

    QSignalSpy changed(&window().navigator(), &Navigator::currentChanged);
    QSignalSpy shown(&m_harness->story().view(), &ReadingView::shown);
    m_harness->click(0);
    QVERIFY(changed.wait(20000));
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(window().navigator().current()->url.path() != QStringLiteral("/story.html"));

    const auto requests = m_harness->server.requests().size();
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(window().navigator().current()->url.path(), QStringLiteral("/story.html"));
    QTRY_COMPARE(m_harness->position().textOffset, before.textOffset);
    QCOMPARE(m_harness->list().currentHeadline(), 0);
    for (const auto& request : m_harness->server.requests().mid(requests))
        QVERIFY2(request.target != "/story.html", "Back asked the network for the page again");
}

void MainWindowTest::aHeadlineWithABodyIsReadFromThePage()
{
    QVERIFY(m_harness->open(QStringLiteral("/story.html")));
    int withBody = -1;
    for (int row = 0; row < m_harness->model().rowCount(); ++row) {
        const QModelIndex index = m_harness->model().index(row);
        if (index.data(HeadlineModel::HasBodyRole).toBool())
            withBody = index.data(HeadlineModel::IndexRole).toInt();
    }
    QVERIFY2(withBody >= 0, "the fixture carries the bodies of three stories");
    QSignalSpy shown(&m_harness->story().view(), &ReadingView::shown);
    m_harness->click(withBody);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(window().navigator().current()->body, withBody);
    QVERIFY(m_harness->story().notice().isVisible());
    QVERIFY(m_harness->story().notice().sentence().contains(QStringLiteral("127.0.0.1")));
}

void MainWindowTest::aMiddleClickPutsAside()
{
    QVERIFY(m_harness->open(QStringLiteral("/story.html")));
    m_harness->click(1, Qt::MiddleButton);
    QCOMPARE(window().later().count(), 1);
    QVERIFY(m_harness->model().index(m_harness->model().rowOf(1)).data(HeadlineModel::QueuedRole).toBool());
    m_harness->list().setCurrentHeadline(0);
    QTest::keyClick(&m_harness->list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window().later().count(), 2);
    QSignalSpy changed(&window().navigator(), &Navigator::currentChanged);
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(changed.wait(20000));
    QCOMPARE(window().later().count(), 1);
    QCOMPARE(window().navigator().current()->url.path(), QStringLiteral("/kelp.html"));
}

void MainWindowTest::theThemeChangesTheWholeWindow()
{
    QVERIFY(m_harness->open(QStringLiteral("/story.html")));
    QSet<QRgb> grounds;
    QSet<int> names;
    for (size_t i = 0; i < allThemeNames().size(); ++i) {
        names.insert(int(window().settings().theme));
        const Theme theme = themeFor(window().settings().theme, false);
        if (window().settings().theme != ThemeName::Auto) {
            QCOMPARE(window().palette().color(QPalette::Window), theme.window);
            QCOMPARE(m_harness->list().palette().color(QPalette::Text), theme.text);
            grounds.insert(theme.window.rgb());
        }
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QCOMPARE(names.size(), int(allThemeNames().size()) - 1); // colours of one's own come when there are any
    QVERIFY(grounds.size() > 3);
}

void MainWindowTest::anErrorBecomesAMessage()
{
    QVERIFY(m_harness->open(QStringLiteral("/none.html")));
    MessagePanel& panel = m_harness->story().message();
    QVERIFY(panel.isVisible());
    QVERIFY(!panel.message().title.isEmpty());
    m_harness->server.on("/none.html", LoopbackScript::answer("<p>Nothing much.</p>"));
    QSignalSpy changed(&window().navigator(), &Navigator::currentChanged);
    Q_EMIT panel.remedyChosen(Remedy::TryAgain);
    QVERIFY(changed.wait(20000));
    QVERIFY(!window().navigator().current()->error);
}

void MainWindowTest::nonsenseInTheAddressField()
{
    QVERIFY(m_harness->open(QStringLiteral("/story.html")));
    AddressField& field = *window().findChild<AddressField*>();
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(field.hasSelectedText());
    QTest::keyClicks(&field, QStringLiteral("weather in bergen jkd"));
    QCOMPARE(field.text(), QStringLiteral("weather in bergen jkd")); // letters are letters here
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(m_harness->story().notice().isVisible());
    QCOMPARE(window().navigator().current()->url.path(), QStringLiteral("/story.html")); // the story stays
}

void MainWindowTest::findsWords()
{
    QVERIFY(m_harness->open(QStringLiteral("/story.html")));
    press(Qt::Key_F, Qt::ControlModifier);
    FindBar& bar = m_harness->story().findBar();
    QVERIFY(bar.isVisible());
    bar.open(QStringLiteral("rain"));
    const QRegularExpression matchCount(QStringLiteral("^[1-9]\\d* of [1-9]\\d*$"));
    const auto counted = [&] {
        for (const QLabel* label : bar.findChildren<QLabel*>()) {
            if (matchCount.match(label->text()).hasMatch())
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(counted(), 15000);
    press(Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void MainWindowTest::twoHundredHeadlines()
{
    QByteArray page = "<html><head><title>Latest news</title></head><body><main><h1>Latest news</h1><section class=\"story-list\">";
    for (int i = 0; i < 200; ++i) {
        const QByteArray n = QByteArray::number(i);
        page += "<article class=\"story-card\"><h3><a href=\"/news/2025/harbour-and-its-many-boats-part-" + n + ".html\">Headline number " + n
            + " about the harbour and its many boats</a></h3><time datetime=\"2025-09-04\">4 September 2025</time><p>The boats of pier "
            + n + " went out again this morning.</p></article>";
    }
    m_harness->server.on("/many.html", LoopbackScript::answer(page + "</section></main></body></html>"));
    QVERIFY(m_harness->open(QStringLiteral("/many.html")));
    QCOMPARE(m_harness->model().headlineCount(), 200);
    QTest::keyClick(&m_harness->list(), Qt::Key_End);
    QCOMPARE(m_harness->list().currentHeadline(), 199);
    QVERIFY(m_harness->list().viewport()->rect().intersects(m_harness->list().visualRect(m_harness->list().currentIndex())));
}

void MainWindowTest::offlineSaysSo()
{
    window().setNetworkUse(NetworkUse::Refused);
    QVERIFY(m_harness->open(QStringLiteral("/story.html")));
    QCOMPARE(nameOf(window().navigator().current()->error->code), nameOf(ErrorCode::Offline));
    QCOMPARE(m_harness->server.connections(), 0);
    const auto banners = window().findChildren<NoticeBar*>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const NoticeBar* bar) { return bar->isVisible(); }));
}

void MainWindowTest::offlineTheOriginalStaysAway()
{
    QVERIFY(m_harness->open(QStringLiteral("/story.html")));
    window().setNetworkUse(NetworkUse::Refused);
    window().findChild<WindowActions*>()->action(ActionId::ShowOriginal).trigger();
    QVERIFY(m_harness->story().originalIsUp());
    const auto labels = m_harness->story().original().findChildren<QLabel*>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible() && label->text().contains(QStringLiteral("You work offline")); }));
    const auto requests = m_harness->server.requests();
    QCOMPARE(std::count_if(requests.begin(), requests.end(), [](const auto& request) { return request.target == "/story.html"; }), 1);
}

void MainWindowTest::settingsTellWhatIsOpen()
{
    QVERIFY(m_harness->open(QStringLiteral("/lighthouse.html")));
    auto& actions = *window().findChild<WindowActions*>();
    actions.action(ActionId::NextFocus).trigger();
    actions.action(ActionId::SpeakFaster).trigger();
    const Settings settings = window().settings();
    QVERIFY(settings.focus == FocusMode::OneLine && settings.speech.rate > 0);
    QCOMPARE(settings.lastPage, m_harness->server.url(QStringLiteral("/lighthouse.html")));
    QVERIFY(!settings.windowGeometry.isEmpty());
    MainWindow second(m_harness->fetcher, settings);
    QSignalSpy changed(&second.navigator(), &Navigator::currentChanged);
    second.reopenLastPage();
    QVERIFY(changed.wait(20000));
    QCOMPARE(second.navigator().current()->url, settings.lastPage);
    QVERIFY(second.settings().focus == settings.focus && second.settings().speech == settings.speech);
}

void MainWindowTest::whatIsNotRememberedIsNotKept()
{
    Settings settings;
    settings.remembersReading = false;
    MainWindow forgetful(m_harness->fetcher, settings);
    QSignalSpy changed(&forgetful.navigator(), &Navigator::currentChanged);
    forgetful.openAddress(m_harness->server.url(QStringLiteral("/lighthouse.html")).toString());
    QVERIFY(changed.wait(20000));
    QVERIFY(forgetful.settings().lastPage.isEmpty());
}

void MainWindowTest::everyControlHasAName()
{
    QVERIFY(m_harness->open(QStringLiteral("/story.html")));
    for (const QAbstractButton* button : window().findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
    }
    for (const QLineEdit* field : window().findChildren<QLineEdit*>())
        QVERIFY(!field->accessibleName().isEmpty());
    for (const QListView* list : window().findChildren<QListView*>()) {
        if (!list->inherits("QComboBoxListView")) // of a box that has the name
            QVERIFY2(!list->accessibleName().isEmpty(), qPrintable(list->objectName() + QLatin1String(list->metaObject()->className())));
    }
}

void MainWindowTest::severalAddresses()
{
    QSignalSpy changed(&window().navigator(), &Navigator::currentChanged);
    window().openAddresses({m_harness->server.url(QStringLiteral("/story.html")).toString(),
                            m_harness->server.url(QStringLiteral("/kelp.html")).toString(), QStringLiteral("nonsense")});
    QVERIFY(changed.wait(20000));
    QCOMPARE(window().navigator().current()->url.path(), QStringLiteral("/story.html"));
    QCOMPARE(window().later().count(), 1);
}

void MainWindowTest::furtherPagesArriveInPlace()
{
    m_harness->server.on("/long", LoopbackScript::answer(pageOfTwo(1)));
    m_harness->server.on("/long/2", LoopbackScript::answer(pageOfTwo(2)));
    QSignalSpy extended(&window().navigator(), &Navigator::currentExtended);
    QVERIFY(m_harness->open(QStringLiteral("/long")));
    m_harness->story().view().setScrollFraction(0.5);
    QTRY_VERIFY(!extended.isEmpty());
    QCOMPARE(window().navigator().current()->reading->pages().joined, 2);
    QTRY_VERIFY(m_harness->position().textOffset > 0);
    QVERIFY(!m_harness->story().notice().isVisible());
}

void MainWindowTest::missingPagesAreTold()
{
    m_harness->server.on("/long", LoopbackScript::answer(pageOfTwo(1)));
    QVERIFY(m_harness->open(QStringLiteral("/long")));
    QTRY_VERIFY(m_harness->story().notice().isVisible());
    QCOMPARE(m_harness->story().notice().sentence(), QStringLiteral("This is page 1 of 2. Page 2 could not be loaded."));
}

void MainWindowTest::aTrailWhosePageIsStillComing()
{
    m_harness->server.on("/never", LoopbackScript::raw("HTTP/1.1 200 OK\r\n", LoopbackScript::End::Hold));
    QVERIFY(m_harness->open(QStringLiteral("/index.html"))); // a listing
    QCOMPARE(faceOf(*window().navigator().current()), EntryFace::Listing);
    Trail trail;
    trail.steps.push_back({m_harness->server.url(QStringLiteral("/never")), QStringLiteral("A page of yesterday"), AskedBy::Person, {}});
    trail.current = 0;
    window().followTrail(trail);
    QCOMPARE(faceOf(*window().navigator().current()), EntryFace::Awaited);
    window().findChild<WindowActions*>()->action(ActionId::ShowHeadlines).trigger(); // while the listing is still up
    // Every command that looks at what is open, while nothing is.
    for (QAction* action : window().actions()) {
        const QString text = action->text().remove(QLatin1Char('&'));
        if (action->isEnabled() && !text.contains(QStringLiteral("Quit")) && !text.contains(QStringLiteral("browser")))
            action->trigger();
    }
    for (QWidget* dialog = QApplication::activeModalWidget(); dialog; dialog = QApplication::activeModalWidget()) {
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QCOMPARE(window().navigator().current()->title(), QStringLiteral("A page of yesterday"));
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    MainWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "MainWindowTest.moc"
