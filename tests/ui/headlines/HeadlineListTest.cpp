#include "tests/ui/headlines/HeadlineSamples.h"
#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"

#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

class HeadlineListTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneClickOpens();
    void aMiddleClickAndCtrlClickQueue();
    void enterOpensAndCtrlEnterQueues();
    void stepsPassOverHeadings();
    void homeAndEnd();
    void theFoldUnfoldsByClickAndKey();
    void rowsDoNotOverlapAtAnyWidth();
    void aHeadingIsNotALink();

private:
    [[nodiscard]] QPoint placeOf(int row) const { return m_list->visualRect(m_model.index(row)).center(); }
    HeadlineModel m_model;
    std::unique_ptr<HeadlineList> m_list;
};

void HeadlineListTest::init()
{
    m_model.setReading(sampleReading(), QDateTime::currentDateTime());
    m_list = std::make_unique<HeadlineList>(m_model, nullptr);
    m_list->resize(320, 600);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

void HeadlineListTest::oneClickOpens()
{
    QSignalSpy open(m_list.get(), &HeadlineList::openRequested);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, placeOf(2));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().first().toInt(), 3);
}

void HeadlineListTest::aMiddleClickAndCtrlClickQueue()
{
    QSignalSpy open(m_list.get(), &HeadlineList::openRequested);
    QSignalSpy queue(m_list.get(), &HeadlineList::queueRequested);
    QTest::mouseClick(m_list->viewport(), Qt::MiddleButton, {}, placeOf(1));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(4));
    QCOMPARE(queue.size(), 2);
    QCOMPARE(queue.at(0).first().toInt(), 0);
    QCOMPARE(queue.at(1).first().toInt(), 2);
    QVERIFY(open.isEmpty());
}

void HeadlineListTest::enterOpensAndCtrlEnterQueues()
{
    QSignalSpy open(m_list.get(), &HeadlineList::openRequested);
    QSignalSpy queue(m_list.get(), &HeadlineList::queueRequested);
    m_list->setCurrentHeadline(3);
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QTest::keyClick(m_list.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().first().toInt(), 3);
    QCOMPARE(queue.size(), 1);
    QCOMPARE(queue.first().first().toInt(), 3);
}

void HeadlineListTest::stepsPassOverHeadings()
{
    m_list->step(1);
    QCOMPARE(m_list->currentHeadline(), 0);
    m_list->step(2);
    QCOMPARE(m_list->currentHeadline(), 2);
    m_list->step(-1);
    QCOMPARE(m_list->currentHeadline(), 3);
    m_list->step(-100);
    QCOMPARE(m_list->currentHeadline(), 0);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QCOMPARE(m_list->currentHeadline(), 2);
}

void HeadlineListTest::homeAndEnd()
{
    QTest::keyClick(m_list.get(), Qt::Key_End);
    QCOMPARE(m_list->currentIndex().row(), 5);
    QTest::keyClick(m_list.get(), Qt::Key_Home);
    QCOMPARE(m_list->currentIndex().row(), 1);
}

void HeadlineListTest::theFoldUnfoldsByClickAndKey()
{
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, placeOf(5));
    QVERIFY(m_model.promotedUnfolded());
    m_list->setCurrentIndex(m_model.index(5));
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QVERIFY(!m_model.promotedUnfolded());
}

void HeadlineListTest::rowsDoNotOverlapAtAnyWidth()
{
    auto reading = std::make_shared<Reading>(*sampleReading());
    reading->related[0].headline.title = QStringLiteral("A headline of a good many words that needs several lines in a narrow list");
    m_model.setReading(reading, QDateTime::currentDateTime());
    for (const int width : {500, 240, 320, 200, 900}) {
        m_list->resize(width, 600);
        for (int row = 1; row < m_model.rowCount(); ++row) {
            const QRect above = m_list->visualRect(m_model.index(row - 1));
            const QRect below = m_list->visualRect(m_model.index(row));
            QVERIFY(above.bottom() < below.top());
            QCOMPARE(below.width(), m_list->viewport()->width());
        }
        // The row is as high as its text wants it at this width.
        QCOMPARE(m_list->visualRect(m_model.index(1)).height(), m_list->sizeHintForIndex(m_model.index(1)).height());
    }
}

void HeadlineListTest::aHeadingIsNotALink()
{
    QSignalSpy open(m_list.get(), &HeadlineList::openRequested);
    QSignalSpy queue(m_list.get(), &HeadlineList::queueRequested);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, placeOf(0));
    QTest::mouseClick(m_list->viewport(), Qt::MiddleButton, {}, placeOf(0));
    QVERIFY(open.isEmpty());
    QVERIFY(queue.isEmpty());
}

QTEST_MAIN(HeadlineListTest)
#include "HeadlineListTest.moc"
