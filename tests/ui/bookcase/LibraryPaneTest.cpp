#include "tests/ui/shelf/ShelfHelp.h"

#include "core/library/Shelf.h"
#include "ui/bookcase/LibraryPane.h"
#include "ui/bookcase/StoryList.h"
#include "ui/session/Thumbnails.h"
#include "ui/shelf/CoverPictures.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace broadsheet;

class LibraryPaneTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsSaved();
    void followsChangesAndKeepsTheSelection();
    void typingSearches();
    void viewsTagsAndSavedSearches();
    void sorts();
    void anEmptyListSaysWhatToDo();
    void theTrashTellsItsRule();
    void everyControlHasAName();

private:
    QLineEdit& search() { return *m_pane->findChild<QLineEdit*>(QStringLiteral("librarySearch")); }
    /// The list as it stands, once it is as expected or does not become so.
    QString titles()
    {
        QStringList all;
        for (int row = 0; row < m_pane->model().rowCount(); ++row)
            all.append(m_pane->model().index(row).data().toString().mid(9));
        return all.join(QLatin1Char(' '));
    }
    static QMap<QString, QAction*> actionsOf(QMenu* menu)
    {
        Q_EMIT menu->aboutToShow();
        QMap<QString, QAction*> actions;
        for (QAction* action : menu->actions()) {
            actions.insert(action->text(), action);
            if (action->menu()) {
                for (QAction* inner : action->menu()->actions())
                    actions.insert(inner->text(), inner);
            }
        }
        return actions;
    }
    QMap<QString, QAction*> views() { return actionsOf(m_pane->findChild<QPushButton*>(QStringLiteral("libraryView"))->menu()); }

    std::unique_ptr<ShelfHarness> m_harness;
    std::unique_ptr<CoverPictures> m_covers;
    std::unique_ptr<Thumbnails> m_thumbnails;
    std::unique_ptr<LibraryPane> m_pane;
    StoryId m_ferry{};
};

void LibraryPaneTest::init()
{
    m_harness = std::make_unique<ShelfHarness>();
    m_ferry = m_harness->save(storyNamed(QStringLiteral("ferry"), QStringLiteral("The ferry passes the lighthouse, as it does every day of the year.")));
    m_harness->save(storyNamed(QStringLiteral("lighthouse"), QStringLiteral("Nobody lives there.")));
    SaveRequest tagged = storyNamed(QStringLiteral("harbour"), QStringLiteral("Ships."));
    tagged.tags = {QStringLiteral("sea & land")};
    m_harness->save(tagged);
    m_covers = std::make_unique<CoverPictures>(*m_harness->library);
    m_thumbnails = std::make_unique<Thumbnails>(*m_covers);
    m_pane = std::make_unique<LibraryPane>(*m_harness->library, *m_thumbnails);
    m_pane->resize(320, 600);
    m_pane->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QTRY_COMPARE(titles(), QStringLiteral("harbour lighthouse ferry"));
}

void LibraryPaneTest::cleanup()
{
    m_pane.reset();
    m_thumbnails.reset();
    m_covers.reset();
    m_harness.reset();
}

void LibraryPaneTest::showsWhatIsSaved()
{
    QVERIFY(m_pane->findChild<QLabel*>(QStringLiteral("libraryCount"))->text().startsWith(QStringLiteral("3 ")));
    QSignalSpy open(&m_pane->list(), &StoryList::openRequested);
    m_pane->list().choose(m_ferry);
    QTest::keyClick(&m_pane->list(), Qt::Key_Return);
    QCOMPARE(open[0][0].value<StoryId>(), m_ferry);
}

void LibraryPaneTest::followsChangesAndKeepsTheSelection()
{
    m_pane->list().choose(m_ferry);
    m_harness->save(storyNamed(QStringLiteral("tide"), QStringLiteral("High water.")));
    QTRY_COMPARE(titles(), QStringLiteral("tide harbour lighthouse ferry"));
    QCOMPARE(m_pane->list().chosen(), std::vector{m_ferry});
    QVERIFY(m_harness->now([ferry = m_ferry](Library& library) {
        StateChange read;
        read.isRead = true;
        return Shelf(library).change({ferry}, read);
    }).ok());
    QTRY_VERIFY(m_pane->model().rowAt(3)->state.isRead);
    m_pane->show({LibraryView::Kind::Unread, {}});
    QTRY_COMPARE(titles(), QStringLiteral("tide harbour lighthouse"));
}

void LibraryPaneTest::typingSearches()
{
    QTest::keyClicks(&search(), QStringLiteral("ligh"));
    QTRY_COMPARE(titles(), QStringLiteral("lighthouse ferry")); // in the title comes first
    const Snippet& snippet = m_pane->model().rowAt(1)->snippet;
    QVERIFY(snippet.text.contains(QStringLiteral("lighthouse")));
    QCOMPARE(snippet.hits.size(), size_t(1));
    QTest::keyClick(&search(), Qt::Key_Down);
    QTRY_VERIFY(m_pane->list().currentIndex().isValid());
    QTest::keyClick(&search(), Qt::Key_Escape);
    QTRY_COMPARE(titles(), QStringLiteral("harbour lighthouse ferry"));
    QSignalSpy close(m_pane.get(), &LibraryPane::closeRequested);
    QTest::keyClick(&search(), Qt::Key_Escape);
    QCOMPARE(close.size(), 1);
}

void LibraryPaneTest::viewsTagsAndSavedSearches()
{
    QTRY_VERIFY(views().contains(QStringLiteral("sea && land (1)")));
    views()[QStringLiteral("sea && land (1)")]->trigger();
    QTRY_COMPARE(titles(), QStringLiteral("harbour"));
    QCOMPARE(m_pane->tagNames(), QStringList{QStringLiteral("sea & land")});
    views()[QStringLiteral("All stories")]->trigger();
    QVERIFY(!views()[QStringLiteral("Keep the search in the field")]->isEnabled());

    QSignalSpy kept(m_pane.get(), &LibraryPane::savedSearchesChanged);
    search().setText(QStringLiteral("ferry -harbour"));
    views()[QStringLiteral("Keep the search in the field")]->trigger();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(m_pane->savedSearches(), QStringList{QStringLiteral("ferry -harbour")});
    QVERIFY(search().text().isEmpty());
    QTRY_COMPARE(titles(), QStringLiteral("ferry"));
    views()[QStringLiteral("Forget this search")]->trigger();
    QVERIFY(m_pane->savedSearches().isEmpty());
    QTRY_COMPARE(titles(), QStringLiteral("harbour lighthouse ferry"));
}

void LibraryPaneTest::sorts()
{
    auto* button = m_pane->findChild<QToolButton*>(QStringLiteral("librarySort"));
    actionsOf(button->menu())[QStringLiteral("Longest first")]->trigger();
    QTRY_COMPARE(titles(), QStringLiteral("ferry lighthouse harbour"));
    QVERIFY(actionsOf(button->menu())[QStringLiteral("Longest first")]->isChecked());
    m_pane->setOrder({SortBy::Saved, SortOrder::Ascending});
    QTRY_COMPARE(titles(), QStringLiteral("ferry lighthouse harbour"));
}

void LibraryPaneTest::anEmptyListSaysWhatToDo()
{
    m_pane->show({LibraryView::Kind::Favourites, {}});
    QTRY_COMPARE(titles(), QString());
    QVERIFY(m_pane->list().emptyText().contains(QStringLiteral("favourite")));
    search().setText(QStringLiteral("nonsense"));
    QTRY_VERIFY(m_pane->list().emptyText().contains(QStringLiteral("words")));
}

void LibraryPaneTest::theTrashTellsItsRule()
{
    auto* rule = m_pane->findChild<QLabel*>(QStringLiteral("trashRule"));
    QVERIFY(!rule->isVisible());
    m_pane->list().choose(m_ferry);
    QVERIFY(m_harness->now([ferry = m_ferry](Library& library) {
        StateChange trash;
        trash.isTrashed = true;
        return Shelf(library).change({ferry}, trash);
    }).ok());
    m_pane->show({LibraryView::Kind::Trash, {}});
    QTRY_COMPARE(titles(), QStringLiteral("ferry"));
    QVERIFY(rule->isVisible());
    QVERIFY(rule->text().contains(QStringLiteral("until you empty the trash")));
    const auto spoken = [this] { return m_pane->model().index(0).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY(spoken().contains(QStringLiteral("in the trash since")));
    m_pane->setTrashRule({30});
    QVERIFY2(rule->text().contains(QStringLiteral("30 day")), qPrintable(rule->text()));
    QVERIFY2(spoken().contains(QStringLiteral("goes for good on")), qPrintable(spoken()));
    m_pane->show(LibraryView{});
    QVERIFY(!rule->isVisible());
}

void LibraryPaneTest::everyControlHasAName()
{
    for (const auto* widget : m_pane->findChildren<QWidget*>()) {
        const bool control = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") || widget->inherits("QListView");
        if (control && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(LibraryPaneTest)
#include "LibraryPaneTest.moc"
