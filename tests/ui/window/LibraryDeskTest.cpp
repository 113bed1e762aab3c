#include "tests/library/LibraryHelp.h"
#include "tests/ui/window/LibraryWindow.h"

#include "core/library/OfflineQueue.h"
#include "core/library/PictureAddresses.h"
#include "core/library/Shelf.h"
#include "ui/reading/ReaderScheme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>

using namespace broadsheet;

/// The window with a library: what is saved, read with no network, found, put away and taken back.
class LibraryDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_site = std::make_unique<FixtureSite>();
        m_run = std::make_unique<LibraryWindow>(path());
    }
    void cleanup()
    {
        m_run.reset();
        m_site.reset();
        m_folder.reset();
    }
    void whatIsSavedIsReadWithNoNetwork();
    void theSameStoryAgain();
    void thePlaceIsKept();
    void linksLeadToSavedCopies();
    void aSiteThatIsGoneGivesWayToTheCopy();
    void findsArchivesAndTakesBack();
    void commandsSaveFirst();
    void moreOnThisFromTheLibrary();
    void theTrashIsEmptiedOnlyWhenAsked();
    void aLibraryThatDoesNotOpen();
    void panesHaveKeys();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("data")); }
    [[nodiscard]] QUrl url(const char* path) const { return m_site->server.url(QString::fromLatin1(path)); }
    void restart()
    {
        const Settings settings = m_run->window->settings();
        m_run.reset();
        m_run = std::make_unique<LibraryWindow>(path(), settings);
    }
    bool openAndSave(const char* path)
    {
        if (!m_run->open(url(path)))
            return false;
        m_run->press(Qt::Key_S, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return m_run->action(ActionId::SaveStory).isChecked(); }, 20000);
    }
    /// Opens the first story of the library's list by the keyboard.
    bool openFirst()
    {
        m_run->press(Qt::Key_1, Qt::ControlModifier);
        StoryList& list = m_run->pane().list();
        if (!QTest::qWaitFor([&] { return list.model()->rowCount() > 0; }, 10000))
            return false;
        list.setCurrentIndex(list.model()->index(0, 0));
        return m_run->arrives([&] { QTest::keyClick(&list, Qt::Key_Return); });
    }
    const HistoryEntry& current() { return *m_run->window->navigator().current(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixtureSite> m_site;
    std::unique_ptr<LibraryWindow> m_run;
};

void LibraryDeskTest::whatIsSavedIsReadWithNoNetwork()
{
    QVERIFY(!m_run->action(ActionId::SaveStory).isEnabled()); // nothing is open
    QVERIFY(openAndSave("/story.html"));
    QTRY_COMPARE(m_run->notice(), QStringLiteral("Saved."));
    const QString title = current().title();
    const size_t headlines = current().reading->related.size();
    const std::vector<QUrl> pictures = pictureAddresses(*current().reading);
    QVERIFY(!pictures.empty());
    const auto isStored = [&](const QUrl& picture) {
        return m_run->ask([picture](Library& library) {
            const auto rows = Catalogue(library).list({}, SortBy::Saved, SortOrder::Descending, 0, 1);
            return StoryStore(library).picture(rows->front().version, picture);
        }).ok();
    };
    QTRY_VERIFY(std::all_of(pictures.begin(), pictures.end(), isStored));

    m_site->cutOff();
    restart();
    const auto requests = m_site->server.requests().size();
    QVERIFY(openFirst());
    QVERIFY(current().saved.has_value());
    QCOMPARE(current().title(), title);
    QVERIFY(current().reading->text.size() > 500);
    QCOMPARE(current().reading->related.size(), headlines);
    QCOMPARE(m_run->window->windowTitle(), title);
    QTRY_VERIFY(m_run->action(ActionId::SaveStory).isChecked());
    QVERIFY(std::all_of(pictures.begin(), pictures.end(), isStored));

    // A headline that is not here says so, and can be had later.
    int elsewhere = -1;
    for (size_t i = 0; i < headlines && elsewhere < 0; ++i)
        elsewhere = current().reading->related[i].body.isEmpty() ? int(i) : -1;
    QVERIFY(elsewhere >= 0);
    const QUrl wanted = current().reading->related[size_t(elsewhere)].headline.url;
    QVERIFY(m_run->arrives([&] { Q_EMIT m_run->headlines().openRequested(elsewhere); }));
    QTRY_VERIFY(m_run->notice().contains(QStringLiteral("not in your library")));
    m_run->clickNotice();
    QTRY_VERIFY(m_run->notice().contains(QStringLiteral("queue")));
    const auto queued = m_run->ask([](Library& library) { return OfflineQueue(library).all(); });
    QCOMPARE(queued->size(), size_t(1));
    QCOMPARE(queued->front().address, wanted);
    QVERIFY(queued->front().from.has_value());
    m_run->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_run->ask([](Library& library) { return OfflineQueue(library).all(); })->empty());
    QCOMPARE(m_site->server.requests().size(), requests);
}

void LibraryDeskTest::theSameStoryAgain()
{
    QVERIFY(openAndSave("/kelp.html"));
    restart();
    QVERIFY(m_run->open(url("/kelp.html")));
    QTRY_VERIFY2(m_run->notice().startsWith(QStringLiteral("You already have this story")), qPrintable(m_run->notice()));
    QVERIFY(!current().saved);
    QVERIFY(m_run->arrives([&] { m_run->clickNotice(); }));
    QVERIFY(current().saved.has_value());
    m_run->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_run->notice(), QStringLiteral("This is in your library already."));
    QCOMPARE(m_run->stories(), 1);
}

void LibraryDeskTest::thePlaceIsKept()
{
    QVERIFY(openAndSave("/story.html"));
    m_run->story().view().setScrollFraction(0.5);
    QTRY_VERIFY(current().position.textOffset > 0);
    const qint64 place = current().position.textOffset;
    restart();
    QVERIFY(openFirst());
    QVERIFY2(qAbs(current().position.textOffset - place) < 120, qPrintable(QStringLiteral("%1 and %2").arg(current().position.textOffset).arg(place)));
    QTRY_VERIFY2(m_run->notice().contains(QStringLiteral("You were at")), qPrintable(m_run->notice()));
    m_run->story().view().setScrollFraction(1);
    QTRY_VERIFY(current().position.atEnd);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stories(QStringLiteral("is:read")), 1, 20000); // its end stays on the screen
}

void LibraryDeskTest::linksLeadToSavedCopies()
{
    QVERIFY(openAndSave("/kelp.html"));
    QVERIFY(m_run->open(url("/story.html")));
    HeadlineModel& model = *qobject_cast<HeadlineModel*>(m_run->headlines().model());
    int kelp = -1;
    for (size_t i = 0; i < current().reading->related.size(); ++i) {
        if (current().reading->related[i].headline.url.path() == QStringLiteral("/kelp.html"))
            kelp = int(i);
    }
    QVERIFY(kelp >= 0);
    QTRY_VERIFY(model.index(model.rowOf(kelp)).data(HeadlineModel::SavedRole).toBool());
    QVERIFY(model.index(model.rowOf(kelp)).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("saved")));
    const auto requests = m_site->server.requests().size();
    QVERIFY(m_run->arrives([&] { Q_EMIT m_run->headlines().openRequested(kelp); }));
    QVERIFY(current().saved.has_value());
    QCOMPARE(current().url.path(), QStringLiteral("/kelp.html"));
    QTRY_VERIFY2(m_run->notice().contains(QStringLiteral("your saved copy")), qPrintable(m_run->notice()));
    for (const auto& request : m_site->server.requests().mid(requests))
        QVERIFY2(request.target != "/kelp.html", "the copy is here");
    QVERIFY(m_run->arrives([&] { m_run->press(Qt::Key_R, Qt::ControlModifier); })); // and the web is one key away
    QVERIFY(!current().saved);
}

void LibraryDeskTest::aSiteThatIsGoneGivesWayToTheCopy()
{
    const QUrl kelp = url("/kelp.html");
    const QUrl lighthouse = url("/lighthouse.html");
    QVERIFY(openAndSave("/kelp.html"));
    m_site->cutOff();
    restart();
    QVERIFY(m_run->open(kelp));
    QTRY_VERIFY(current().saved.has_value());
    QTRY_VERIFY2(m_run->notice().contains(QStringLiteral("cannot be reached")), qPrintable(m_run->notice()));
    m_run->window->setNetworkUse(NetworkUse::Refused);
    QVERIFY(m_run->open(lighthouse));
    QTRY_VERIFY2(m_run->notice().contains(QStringLiteral("not in your library")), qPrintable(m_run->notice()));
}

void LibraryDeskTest::findsArchivesAndTakesBack()
{
    QVERIFY(openAndSave("/kelp.html"));
    QVERIFY(openAndSave("/lighthouse.html"));
    m_run->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto* search = m_run->pane().findChild<QLineEdit*>(QStringLiteral("librarySearch"));
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("site:127.0.0.1 kelp"));
    QTRY_COMPARE(m_run->pane().model().rowCount(), 1);
    QTRY_VERIFY(m_run->listed().front().contains(QStringLiteral("elp")));
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(m_run->pane().list().hasFocus());
    m_run->press(Qt::Key_E);
    QTRY_COMPARE(m_run->notice(), QStringLiteral("Archived."));
    QTRY_COMPARE(m_run->stories(QStringLiteral("is:archived")), 1);
    QTest::keyClick(&m_run->pane().list(), Qt::Key_Delete);
    QTRY_COMPARE(m_run->pane().model().rowCount(), 0);
    QCOMPARE(m_run->stories(), 1);
    m_run->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_run->stories(), 2);
    QCOMPARE(m_run->stories(QStringLiteral("is:archived")), 1);
    m_run->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_run->stories(QStringLiteral("is:archived")), 0);
    m_run->press(Qt::Key_Z, Qt::ControlModifier); // the saving of the second story
    QTRY_COMPARE(m_run->stories(), 1);
    QTRY_VERIFY(!m_run->action(ActionId::SaveStory).isChecked());
}

void LibraryDeskTest::commandsSaveFirst()
{
    QVERIFY(m_run->open(url("/kelp.html")));
    m_run->press(Qt::Key_F);
    QTRY_COMPARE(m_run->stories(QStringLiteral("is:favourite")), 1);
    QTRY_VERIFY(m_run->action(ActionId::Favourite).isChecked());
    m_run->press(Qt::Key_T);
    QLineEdit* line = nullptr;
    QTRY_VERIFY((line = m_run->window->findChild<QDialog*>() ? m_run->window->findChild<QDialog*>()->findChild<QLineEdit*>() : nullptr));
    line->setText(QStringLiteral("sea"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(m_run->stories(QStringLiteral("tag:sea")), 1);
    QTRY_COMPARE(m_run->notice(), QStringLiteral("Tags changed."));
}

void LibraryDeskTest::moreOnThisFromTheLibrary()
{
    for (const char* name : {"one", "two", "three"}) {
        QString text = wordsFrom(quint32(name[0]) * 7, 120);
        if (name[1] != 'h')
            text += QStringLiteral(" bathyscaphe trieste challenger abyss");
        m_run->library->change(this, [name, text](Library& library) { return StoryStore(library).save(storyNamed(QLatin1String(name), text)); },
                               [](const Result<SaveOutcome>& saved) { QVERIFY(saved.ok()); });
    }
    m_run->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(m_run->pane().model().rowCount(), 3);
    m_run->pane().list().choose(m_run->pane().model().storyAt(1)); // two
    QVERIFY(m_run->arrives([&] { QTest::keyClick(&m_run->pane().list(), Qt::Key_Return); }));
    auto* tab = m_run->window->findChild<QPushButton*>(QStringLiteral("moreTab"));
    QTRY_VERIFY(tab->isVisible());
    QCOMPARE(tab->text(), QStringLiteral("Library (1)"));
}

void LibraryDeskTest::theTrashIsEmptiedOnlyWhenAsked()
{
    QVERIFY(openAndSave("/kelp.html"));
    m_run->action(ActionId::MoveToTrash).trigger();
    QTRY_COMPARE(m_run->stories(), 0);
    QCOMPARE(m_run->stories(QStringLiteral("is:trashed")), 1);
    const auto box = [this] { return m_run->window->findChild<QMessageBox*>(); };
    m_run->action(ActionId::EmptyTrash).trigger();
    QTRY_VERIFY(box() && box()->isVisible());
    box()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!box());
    QCOMPARE(m_run->stories(QStringLiteral("is:trashed")), 1);
    m_run->action(ActionId::EmptyTrash).trigger();
    QTRY_VERIFY(box() && box()->isVisible());
    for (auto* button : box()->buttons()) {
        if (box()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(m_run->stories(QStringLiteral("is:trashed")), 0);
}

void LibraryDeskTest::aLibraryThatDoesNotOpen()
{
    m_run.reset();
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_run = std::make_unique<LibraryWindow>(m_folder->filePath(QStringLiteral("file/data")));
    QTRY_COMPARE(m_run->library->status().kind, LibraryStatus::Kind::Failed);
    bool said = false;
    for (const NoticeBar* bar : m_run->window->findChildren<NoticeBar*>())
        said = said || (bar->isVisible() && bar->sentence().contains(QStringLiteral("folder of the library")));
    QVERIFY(said);
    QVERIFY(m_run->open(url("/story.html"))); // everything else works
    QVERIFY(!m_run->action(ActionId::SaveStory).isEnabled());
    m_run->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_run->pane().list().emptyText().contains(QStringLiteral("cannot be read")));
}

void LibraryDeskTest::panesHaveKeys()
{
    QVERIFY(!m_run->pane().isVisible()); // a first start is quiet
    QVERIFY(m_run->open(url("/story.html")));
    m_run->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_run->pane().isVisible());
    QTRY_VERIFY(m_run->pane().list().hasFocus());
    m_run->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_run->headlines().hasFocus());
    m_run->press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(!m_run->headlines().hasFocus());
    restart();
    QTRY_VERIFY(m_run->pane().isVisible());
    m_run->press(Qt::Key_F8);
    QVERIFY(!m_run->pane().isVisible());
    QVERIFY(!m_run->window->settings().libraryShown);
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    LibraryDeskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "LibraryDeskTest.moc"
