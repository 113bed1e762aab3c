#include "ui/bookcase/StoryListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <numeric>

using namespace broadsheet;

class StoryListModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsComeAsTheyAreSeen();
    void pagesThatWereScrolledPastAreNotAskedFor();
    void anUpdateKeepsWhatStayed();
    void anUpdateIsNeverAReset_data();
    void anUpdateIsNeverAReset();
    void aLateAnswerIsDropped();
    void aFailureIsNoLoop();
    void itIsAModel();

private:
    using Rows = StoryListModel::Rows;
    using Done = std::function<void(const Result<Rows>&)>;
    struct Question {
        std::vector<StoryId> stories;
        Done done;
    };

    static std::vector<StoryId> upTo(int count)
    {
        std::vector<StoryId> stories;
        for (int i = 1; i <= count; ++i)
            stories.push_back(StoryId{i});
        return stories;
    }
    static std::vector<StoryId> of(const QList<int>& numbers)
    {
        std::vector<StoryId> stories;
        for (const int n : numbers)
            stories.push_back(StoryId{n});
        return stories;
    }
    static Rows rowsOf(const std::vector<StoryId>& stories)
    {
        Rows rows;
        for (const StoryId story : stories) {
            StoryRow row;
            row.id = story;
            row.title = QStringLiteral("Story %1").arg(number(story));
            rows.push_back(row);
        }
        return rows;
    }
    StoryListModel::Fetch fetch()
    {
        return [this](const std::vector<StoryId>& stories, const Done& done) { m_asked.append({stories, done}); };
    }
    void answer(int question) { m_asked[question].done(rowsOf(m_asked[question].stories)); }
    static QString textOf(const StoryListModel& model, int row) { return model.index(row).data().toString(); }

    QList<Question> m_asked;
};

void StoryListModelTest::rowsComeAsTheyAreSeen()
{
    m_asked.clear();
    StoryListModel model;
    model.show(upTo(100000), fetch());
    QCOMPARE(model.rowCount(), 100000);
    QTest::qWait(0);
    QVERIFY2(m_asked.isEmpty(), "nothing was looked at");
    QCOMPARE(textOf(model, 120), QString());
    QTRY_COMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked[0].stories.size(), size_t(StoryListModel::pageSize));
    QCOMPARE(m_asked[0].stories.front(), StoryId{101});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    answer(0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(textOf(model, 120), QStringLiteral("Story 121"));
    QCOMPARE(textOf(model, 149), QStringLiteral("Story 150"));
    QTest::qWait(0);
    QCOMPARE(m_asked.size(), 1); // a page that is here is not asked for again
}

void StoryListModelTest::pagesThatWereScrolledPastAreNotAskedFor()
{
    m_asked.clear();
    StoryListModel model;
    model.show(upTo(100000), fetch());
    for (int page = 0; page < 1000; ++page)
        (void)textOf(model, page * StoryListModel::pageSize);
    QTRY_COMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked[0].stories.front(), StoryId{999 * StoryListModel::pageSize + 1}); // where the reader is now
    for (int i = 0; i < m_asked.size() && i < 50; ++i) {
        answer(i);
        QTest::qWait(0);
    }
    QCOMPARE(m_asked.size(), 4);
}

void StoryListModelTest::anUpdateKeepsWhatStayed()
{
    m_asked.clear();
    StoryListModel model;
    model.show(upTo(5), fetch());
    (void)textOf(model, 0);
    QTRY_COMPARE(m_asked.size(), 1);
    answer(0);
    const QPersistentModelIndex last = model.index(4);
    model.update(of({1, 2, 4, 5}), fetch());
    QCOMPARE(last.row(), 3);
    QCOMPARE(textOf(model, 3), QStringLiteral("Story 5")); // as it was, until the new row is here
    QTRY_COMPARE(m_asked.size(), 2);
}

void StoryListModelTest::anUpdateIsNeverAReset_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("the same") << QList<int>{1, 2, 3} << QList<int>{1, 2, 3};
    QTest::newRow("one more") << QList<int>{1, 2, 3} << QList<int>{9, 1, 2, 3};
    QTest::newRow("one less") << QList<int>{1, 2, 3} << QList<int>{1, 3};
    QTest::newRow("moved") << QList<int>{1, 2, 3, 4} << QList<int>{3, 1, 2, 4};
    QTest::newRow("all gone") << QList<int>{1, 2} << QList<int>{};
    QTest::newRow("all new") << QList<int>{} << QList<int>{1, 2};
    QTest::newRow("others") << QList<int>{1, 2} << QList<int>{3, 4, 5};
    QTest::newRow("repeated ends") << QList<int>{1, 2, 1} << QList<int>{1};
}

void StoryListModelTest::anUpdateIsNeverAReset()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    StoryListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(of(before), fetch());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.update(of(after), fetch());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), int(after.size()));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.storyAt(row), StoryId{after[row]});
}

void StoryListModelTest::aLateAnswerIsDropped()
{
    m_asked.clear();
    StoryListModel model;
    model.show(upTo(3), fetch());
    (void)textOf(model, 0);
    QTRY_COMPARE(m_asked.size(), 1);
    model.show(of({7, 8}), fetch());
    answer(0);
    QCOMPARE(textOf(model, 0), QString());
    QTRY_COMPARE(m_asked.size(), 2);
    answer(1);
    QCOMPARE(textOf(model, 0), QStringLiteral("Story 7"));
    QCOMPARE(model.rowOf(StoryId{8}), 1);
    QCOMPARE(model.rowOf(StoryId{1}), -1);
}

void StoryListModelTest::aFailureIsNoLoop()
{
    m_asked.clear();
    StoryListModel model;
    model.show(upTo(3), fetch());
    (void)textOf(model, 0);
    QTRY_COMPARE(m_asked.size(), 1);
    m_asked[0].done(ErrorCode::LibraryBusy);
    QCOMPARE(textOf(model, 0), QString());
    QTest::qWait(0);
    QVERIFY(m_asked.size() <= 2);
}

void StoryListModelTest::itIsAModel()
{
    StoryListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(upTo(60), [](const std::vector<StoryId>& stories, const Done& done) { done(rowsOf(stories)); });
    QCOMPARE(textOf(model, 3), QString());
    QTRY_COMPARE(textOf(model, 3), QStringLiteral("Story 4"));
    QVERIFY(model.index(3).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("unread")));
    QVERIFY(!model.index(3).data(Qt::DecorationRole).isValid());
}

QTEST_GUILESS_MAIN(StoryListModelTest)
#include "StoryListModelTest.moc"
