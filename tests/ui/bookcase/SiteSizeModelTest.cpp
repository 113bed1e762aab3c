#include "ui/bookcase/SiteSizeModel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace broadsheet;

class SiteSizeModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theBiggestStandFirst();
    void putsItselfInEveryOrder_data();
    void putsItselfInEveryOrder();
    void aChosenRowStaysChosen();
    void rowsAreReadAsSentences();

private:
    [[nodiscard]] QString hosts() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->siteAt(row).host.section(QLatin1Char('.'), 0, 0));
        return all.join(QLatin1Char(' '));
    }
    std::unique_ptr<SiteSizeModel> m_model;
};

void SiteSizeModelTest::init()
{
    m_model = std::make_unique<SiteSizeModel>();
    // host, stories, in the trash, texts, pages, pictures
    m_model->show({{QStringLiteral("b.example"), 2, 0, 2000, 0, 500000}, {QStringLiteral("a.example"), 1, 9, 3000, 70000, 0},
        {QStringLiteral("c.example"), 2, 0, 10, 0, 0}});
}

void SiteSizeModelTest::theBiggestStandFirst()
{
    QAbstractItemModelTester tester(m_model.get());
    QCOMPARE(hosts(), QStringLiteral("b a c"));
}

void SiteSizeModelTest::putsItselfInEveryOrder_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("order");
    QTest::newRow("names") << int(SiteSizeModel::Site) << false << "a b c";
    QTest::newRow("names from Z") << int(SiteSizeModel::Site) << true << "c b a";
    QTest::newRow("stories, the trash with them") << int(SiteSizeModel::Stories) << true << "a b c";
    QTest::newRow("fewest stories") << int(SiteSizeModel::Stories) << false << "b c a";
    QTest::newRow("texts") << int(SiteSizeModel::Texts) << true << "a b c";
    QTest::newRow("pages") << int(SiteSizeModel::Pages) << true << "a b c";
    QTest::newRow("pictures") << int(SiteSizeModel::Pictures) << true << "b a c";
    QTest::newRow("the smallest") << int(SiteSizeModel::Together) << false << "c a b";
}

void SiteSizeModelTest::putsItselfInEveryOrder()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    QFETCH(QString, order);
    QAbstractItemModelTester tester(m_model.get());
    m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QCOMPARE(hosts(), order);
}

void SiteSizeModelTest::aChosenRowStaysChosen()
{
    const QPersistentModelIndex chosen(m_model->index(0, SiteSizeModel::Pictures));
    m_model->sort(SiteSizeModel::Site, Qt::AscendingOrder);
    QCOMPARE(chosen.row(), 1);
    QCOMPARE(m_model->siteAt(chosen.row()).host, QStringLiteral("b.example"));
    m_model->sort(-1); // the table's heads say so when they have no order
    QCOMPARE(hosts(), QStringLiteral("a b c"));
}

void SiteSizeModelTest::rowsAreReadAsSentences()
{
    const QString row = m_model->index(1, SiteSizeModel::Site).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.startsWith(QStringLiteral("a.example, 10 stor")), qPrintable(row));
    QVERIFY2(row.contains(QStringLiteral("together 71.3 kB")), qPrintable(row));
    QCOMPARE(m_model->index(1, SiteSizeModel::Pages).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Pages as they came: 68.4 kB"));
    QCOMPARE(m_model->index(1, SiteSizeModel::Stories).data(Qt::ToolTipRole).toString().left(2), QStringLiteral("9 "));
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
}

QTEST_GUILESS_MAIN(SiteSizeModelTest)
#include "SiteSizeModelTest.moc"
