#include "tests/ui/headlines/HeadlineSamples.h"
#include "ui/headlines/HeadlineModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;
using RowType = HeadlineModel::RowType;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));

QStringList textsOf(const HeadlineModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data().toString());
    return texts;
}

RowType typeAt(const HeadlineModel& model, int row)
{
    return RowType(model.index(row).data(HeadlineModel::RowTypeRole).toInt());
}

} // namespace

class HeadlineModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsInPageOrderWithPromotedLast();
    void unfoldsAndFolds();
    void headingsCannotBeSelected();
    void findsARowByItsPlaceInTheReading();
    void anotherReadingStartsFolded();
    void noReadingIsAnEmptyList();
    void sourceIsTheHostOnlyWhereItIsAnother();
    void markupInATitleStaysText();
    void saysInWordsWhatIsNewOpenedAndRead();
    void showsWhatTheFilterLetsThrough();
    void readersOfTheScreenHearEverything();
    void twoHundredHeadlines();
};

void HeadlineModelTest::groupsInPageOrderWithPromotedLast()
{
    HeadlineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReading(sampleReading(), now);
    QCOMPARE(textsOf(model), (QStringList{QStringLiteral("More like this"), QStringLiteral("One"), QStringLiteral("Three"),
                                          HeadlineModel::headingOf(HeadlineKind::Latest), QStringLiteral("Two"),
                                          QStringLiteral("2 promoted links")}));
    QCOMPARE(typeAt(model, 0), RowType::Heading);
    QCOMPARE(typeAt(model, 1), RowType::Headline);
    QCOMPARE(typeAt(model, 5), RowType::PromotedFold);
    QCOMPARE(model.headlineCount(), 5);
}

void HeadlineModelTest::unfoldsAndFolds()
{
    HeadlineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReading(sampleReading(), now);
    const int folded = model.rowCount();
    model.setPromotedUnfolded(true);
    QCOMPARE(model.rowCount(), folded + 2);
    QCOMPARE(model.index(folded).data().toString(), QStringLiteral("Ad"));
    QVERIFY(model.index(folded - 1).data(HeadlineModel::UnfoldedRole).toBool());
    model.setPromotedUnfolded(true); // nothing twice
    QCOMPARE(model.rowCount(), folded + 2);
    model.setPromotedUnfolded(false);
    QCOMPARE(model.rowCount(), folded);
    QVERIFY(!model.index(folded - 1).data(HeadlineModel::UnfoldedRole).toBool());
}

void HeadlineModelTest::headingsCannotBeSelected()
{
    HeadlineModel model;
    model.setReading(sampleReading(), now);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(5)).testFlag(Qt::ItemIsSelectable));
}

void HeadlineModelTest::findsARowByItsPlaceInTheReading()
{
    HeadlineModel model;
    model.setReading(sampleReading(), now);
    QCOMPARE(model.rowOf(3), 2);
    QCOMPARE(model.index(2).data(HeadlineModel::IndexRole).toInt(), 3);
    QCOMPARE(model.rowOf(1), -1); // folded away
    model.setPromotedUnfolded(true);
    QCOMPARE(model.rowOf(1), 6);
    QCOMPARE(model.rowOf(99), -1);
}

void HeadlineModelTest::anotherReadingStartsFolded()
{
    HeadlineModel model;
    model.setReading(sampleReading(), now);
    model.setPromotedUnfolded(true);
    model.setReading(sampleReading(), now);
    QVERIFY(!model.promotedUnfolded());
    QCOMPARE(model.rowCount(), 6);
}

void HeadlineModelTest::noReadingIsAnEmptyList()
{
    HeadlineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReading(sampleReading(), now);
    model.setReading(nullptr, now);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.headlineCount(), 0);
    model.setPromotedUnfolded(true);
    QCOMPARE(model.rowCount(), 0);
}

void HeadlineModelTest::sourceIsTheHostOnlyWhereItIsAnother()
{
    auto reading = std::make_shared<Reading>(*sampleReading());
    reading->related[2].headline.url = QUrl(QStringLiteral("https://other.example/two"));
    reading->related[3].headline.source = QStringLiteral("The Gazette");
    HeadlineModel model;
    model.setReading(reading, now);
    QCOMPARE(model.index(1).data(HeadlineModel::SourceRole).toString(), QString());
    QCOMPARE(model.index(2).data(HeadlineModel::SourceRole).toString(), QStringLiteral("The Gazette"));
    QCOMPARE(model.index(4).data(HeadlineModel::SourceRole).toString(), QStringLiteral("other.example"));
}

void HeadlineModelTest::saysInWordsWhatIsNewOpenedAndRead()
{
    HeadlineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReading(sampleReading(), now);
    const QModelIndex first = model.index(1);
    const QUrl url = first.data(HeadlineModel::UrlRole).toUrl();
    QVERIFY(model.states(first).isEmpty());
    model.setNew({url});
    QCOMPARE(model.states(first), QStringList{QStringLiteral("new")});
    model.setOpened({url});
    QCOMPARE(model.states(first), QStringList{QStringLiteral("opened")}); // what was opened is new no longer
    model.setRead({url});
    QCOMPARE(model.states(first), QStringList{QStringLiteral("read")});
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("read")));
    QVERIFY(model.states(model.index(0)).isEmpty()); // a heading
    model.setSaved({url});
    QVERIFY(model.states(first).contains(QStringLiteral("saved")));
    model.setKeeping({{url, QStringLiteral("not saved: no network")}});
    QVERIFY(model.states(first).contains(QStringLiteral("not saved: no network")));
    QVERIFY(!model.states(first).contains(QStringLiteral("saved")));
}

void HeadlineModelTest::showsWhatTheFilterLetsThrough()
{
    HeadlineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReading(sampleReading(), now);
    const int all = model.rowCount();
    const QString title = model.index(1).data().toString();
    model.setFilter(QStringLiteral("  ") + title.toUpper());
    QCOMPARE(model.shownCount(), 1);
    QCOMPARE(model.rowCount(), 2); // its heading and itself; the promoted ones are left out
    QCOMPARE(model.index(1).data().toString(), title);
    model.setFilter(QStringLiteral("nothing has this"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.headlineCount() > 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), all);
    model.setFilter(title);
    model.setReading(sampleReading(), now);
    QVERIFY(model.filter().isEmpty()); // another page starts unfiltered
}

void HeadlineModelTest::markupInATitleStaysText()
{
    auto reading = std::make_shared<Reading>(*sampleReading());
    reading->related[0].headline.title = QStringLiteral("<img src=x>\"&");
    HeadlineModel model;
    model.setReading(reading, now);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("<img src=x>\"&"));
    const QString tip = model.index(1).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img src=x&gt;")));
}

void HeadlineModelTest::readersOfTheScreenHearEverything()
{
    auto reading = std::make_shared<Reading>(*sampleReading());
    reading->related[0].headline.publishedTime = QStringLiteral("2026-11-22");
    reading->related[0].headline.source = QStringLiteral("The Gazette");
    HeadlineModel model;
    model.setReading(reading, now);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setQueued({reading->related[0].headline.url});
    QCOMPARE(changed.size(), 1);
    const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"One", "The Gazette", "yesterday", "for later"})
        QVERIFY2(spoken.contains(QLatin1String(part)), qPrintable(spoken));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("More like this")));
}

void HeadlineModelTest::twoHundredHeadlines()
{
    auto reading = std::make_shared<Reading>();
    for (int i = 0; i < 200; ++i)
        reading->related.push_back(sample(QStringLiteral("Headline %1").arg(i), HeadlineKind::Latest, QStringLiteral("Section %1").arg(i / 20)));
    HeadlineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReading(reading, now);
    QCOMPARE(model.rowCount(), 210);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(model.index(model.rowOf(i)).data(HeadlineModel::IndexRole).toInt(), i);
}

QTEST_GUILESS_MAIN(HeadlineModelTest)
#include "HeadlineModelTest.moc"
