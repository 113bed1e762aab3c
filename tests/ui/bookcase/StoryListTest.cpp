#include "ui/bookcase/StoryList.h"

#include "ui/bookcase/StoryListModel.h"

#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

class StoryListTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theKeyboardChoosesOnItsArrival();
    void enterAndAClickOpen();
    void deleteIsForAllThatAreChosen();
    void theMenuSpeaksOfTheStory();
    void inTheTrashThereIsOnlyAWayOut();
    void versionsAreOfferedWhereThereAreSome();
    void aLibraryThatCanOnlyBeReadSaysSo();
    void aHundredThousandRowsAreLaidOutAtOnce();
    void thePassageIsPainted();

private:
    static StoryRow rowOf(StoryId id)
    {
        StoryRow row;
        row.id = id;
        row.title = QStringLiteral("Story %1").arg(number(id));
        row.host = QStringLiteral("paper.example");
        row.address = QUrl(QStringLiteral("https://paper.example/%1").arg(number(id)));
        row.state.isArchived = id == StoryId{2};
        row.versions = id == StoryId{3} ? 2 : 1;
        row.snippet = {QStringLiteral("The ferry passes the lighthouse."), {{21, 10}}};
        return row;
    }
    void fill(int count)
    {
        std::vector<StoryId> stories;
        for (int i = 1; i <= count; ++i)
            stories.push_back(StoryId{i});
        m_model.show(stories, [](const std::vector<StoryId>& wanted, const auto& done) {
            StoryListModel::Rows rows;
            for (const StoryId id : wanted)
                rows.push_back(rowOf(id));
            done(rows);
        });
    }
    /// Opens the context menu of a row; label (without "&") → action.
    QMap<QString, QAction*> menuOf(int row)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, m_list->visualRect(m_model.index(row)).center(), m_list->viewport()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(m_list->viewport(), &event);
        QMap<QString, QAction*> actions;
        for (QAction* action : m_list->findChildren<QMenu*>().last()->actions())
            actions.insert(action->text().remove(QLatin1Char('&')), action);
        return actions;
    }

    StoryListModel m_model;
    std::unique_ptr<StoryList> m_list;
};

void StoryListTest::init()
{
    m_list = std::make_unique<StoryList>(m_model, nullptr);
    m_list->resize(320, 400);
    fill(6);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    QTRY_COMPARE(m_model.index(0).data().toString(), QStringLiteral("Story 1"));
}

void StoryListTest::theKeyboardChoosesOnItsArrival()
{
    m_list->clearSelection();
    m_list->clearFocus();
    m_list->setFocus(Qt::ShortcutFocusReason);
    QTRY_COMPARE(m_list->chosen().size(), size_t(1));
    QVERIFY(m_list->selectionModel()->hasSelection());
    m_list->setCurrentIndex(m_model.index(4));
    m_list->clearFocus();
    m_list->setFocus(Qt::ShortcutFocusReason);
    QCOMPARE(m_list->chosen(), std::vector{StoryId{5}});
}

void StoryListTest::enterAndAClickOpen()
{
    QSignalSpy open(m_list.get(), &StoryList::openRequested);
    m_list->setCurrentIndex(m_model.index(2));
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(m_model.index(1)).center());
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, Qt::ControlModifier, m_list->visualRect(m_model.index(3)).center());
    QCOMPARE(open.size(), 2);
    QCOMPARE(open[0][0].value<StoryId>(), StoryId{3});
    QCOMPARE(open[1][0].value<StoryId>(), StoryId{2});
    QCOMPARE(m_list->chosen(), (std::vector{StoryId{2}, StoryId{4}}));
}

void StoryListTest::deleteIsForAllThatAreChosen()
{
    QSignalSpy change(m_list.get(), &StoryList::changeRequested);
    m_list->setCurrentIndex(m_model.index(3));
    m_list->selectionModel()->select(m_model.index(0), QItemSelectionModel::Select);
    QTest::keyClick(m_list.get(), Qt::Key_Delete);
    QCOMPARE(change.size(), 1);
    QCOMPARE(change[0][0].value<std::vector<StoryId>>(), (std::vector{StoryId{1}, StoryId{4}}));
    QCOMPARE(change[0][1].value<StateChange>().isTrashed, true);
}

void StoryListTest::theMenuSpeaksOfTheStory()
{
    QSignalSpy change(m_list.get(), &StoryList::changeRequested);
    const auto menu = menuOf(1); // it is archived
    QVERIFY(menu.contains(QStringLiteral("Take out of the archive")));
    QVERIFY(menu.contains(QStringLiteral("Mark as read")));
    menu[QStringLiteral("Take out of the archive")]->trigger();
    QCOMPARE(change.size(), 1);
    QCOMPARE(change[0][0].value<std::vector<StoryId>>(), std::vector{StoryId{2}});
    QCOMPARE(change[0][1].value<StateChange>().isArchived, false);
    QSignalSpy tags(m_list.get(), &StoryList::tagsRequested);
    menu[QStringLiteral("Tags…")]->trigger();
    QCOMPARE(tags.size(), 1);
}

void StoryListTest::inTheTrashThereIsOnlyAWayOut()
{
    m_list->setShowsTrash(true);
    const auto menu = menuOf(0);
    QVERIFY(menu.contains(QStringLiteral("Take out of the trash")));
    QVERIFY(!menu.contains(QStringLiteral("Move to the trash")));
    QSignalSpy change(m_list.get(), &StoryList::changeRequested);
    QTest::keyClick(m_list.get(), Qt::Key_Delete);
    QCOMPARE(change.size(), 0);
    menu[QStringLiteral("Take out of the trash")]->trigger();
    QCOMPARE(change[0][1].value<StateChange>().isTrashed, false);
}

void StoryListTest::versionsAreOfferedWhereThereAreSome()
{
    QVERIFY(!menuOf(0).contains(QStringLiteral("Versions…")));
    QSignalSpy wanted(m_list.get(), &StoryList::versionsRequested);
    menuOf(2).value(QStringLiteral("Versions…"))->trigger();
    QCOMPARE(wanted.front().front().value<StoryId>(), StoryId{3});
    QVERIFY(m_model.index(2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2 version")));
}

void StoryListTest::aLibraryThatCanOnlyBeReadSaysSo()
{
    m_list->setCanChange(false);
    const auto menu = menuOf(2);
    QVERIFY(menu.contains(QStringLiteral("Open")) && menu.contains(QStringLiteral("Versions…")));
    QVERIFY(!menu.contains(QStringLiteral("Archive")) && !menu.contains(QStringLiteral("Move to the trash")));
    QVERIFY(!menu.value(QStringLiteral("The library can only be read now"))->isEnabled());
}

void StoryListTest::aHundredThousandRowsAreLaidOutAtOnce()
{
    int asked = 0;
    std::vector<StoryId> stories(100000);
    for (size_t i = 0; i < stories.size(); ++i)
        stories[i] = StoryId{qint64(i) + 1};
    m_model.show(stories, [&asked](const std::vector<StoryId>& wanted, const auto& done) {
        ++asked;
        StoryListModel::Rows rows;
        for (const StoryId id : wanted)
            rows.push_back(rowOf(id));
        done(rows);
    });
    QTest::keyClick(m_list.get(), Qt::Key_End);
    QTRY_COMPARE(m_model.index(99999).data().toString(), QStringLiteral("Story 100000"));
    QVERIFY2(asked <= 6, qPrintable(QString::number(asked)));
}

void StoryListTest::thePassageIsPainted()
{
    const QImage plain = m_list->grab().toImage();
    m_list->setDepth(RowDepth::WithPassage);
    const int before = m_list->visualRect(m_model.index(0)).height();
    QTRY_VERIFY(m_list->visualRect(m_model.index(0)).height() >= before);
    QTRY_VERIFY(m_list->grab().toImage() != plain);
    m_model.show({}, {});
    m_list->setEmptyText(QStringLiteral("Nothing is here."));
    QVERIFY(m_list->grab().toImage() != plain);
}

QTEST_MAIN(StoryListTest)
#include "StoryListTest.moc"
