#include "ui/headlines/QuietList.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStringListModel>
#include <QtTest>

using namespace broadsheet;

namespace {

/// Tells the row of each click.
class ClickedList final : public QuietList {
public:
    explicit ClickedList(QAbstractItemModel& model) : QuietList(model, nullptr, nullptr) {}
    using QuietList::popUp;
    using QuietList::rowOf;
    QList<int> clicks;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QuietList::mouseReleaseEvent(event);
        clicks.append(clickedRow(*event).row());
    }
};

} // namespace

class QuietListTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aClickCountsWhereItWasBegun();
    void aMenuBelongsToTheRowUnderThePointerOrTheKeyboard();
    void aMenuGoesByItself();
    void saysWhyItIsEmpty();

private:
    [[nodiscard]] QPoint middleOf(int row) const { return m_list->visualRect(m_model.index(row)).center(); }

    QStringListModel m_model;
    std::unique_ptr<ClickedList> m_list;
};

void QuietListTest::init()
{
    m_model.setStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    m_list = std::make_unique<ClickedList>(m_model);
    m_list->resize(200, 200);
    m_list->show();
}

void QuietListTest::aClickCountsWhereItWasBegun()
{
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, middleOf(1));
    QTest::mousePress(m_list->viewport(), Qt::LeftButton, {}, middleOf(0));
    QTest::mouseRelease(m_list->viewport(), Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(m_list->clicks, (QList<int>{1, -1}));
}

void QuietListTest::aMenuBelongsToTheRowUnderThePointerOrTheKeyboard()
{
    m_list->setCurrentIndex(m_model.index(2));
    QCOMPARE(m_list->rowOf(QContextMenuEvent(QContextMenuEvent::Mouse, middleOf(1), {})).row(), 1);
    QCOMPARE(m_list->rowOf(QContextMenuEvent(QContextMenuEvent::Keyboard, middleOf(1), {})).row(), 2);
}

void QuietListTest::aMenuGoesByItself()
{
    QPointer<QMenu> menu = new QMenu(m_list.get());
    menu->addAction(QStringLiteral("Open"));
    m_list->popUp(*menu, QContextMenuEvent(QContextMenuEvent::Keyboard, {}, {}), m_model.index(0));
    QVERIFY(menu->isVisible());
    menu->close();
    QTRY_VERIFY(menu.isNull());
}

void QuietListTest::saysWhyItIsEmpty()
{
    const auto inked = [this] {
        const QImage image = m_list->viewport()->grab().toImage();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) != image.pixel(0, image.height() - 1);
        }
        return pixels;
    };
    m_model.setStringList({});
    QCOMPARE(inked(), 0);
    m_list->setEmptyText(QStringLiteral("Nothing here yet"));
    QVERIFY(inked() > 0);
}

QTEST_MAIN(QuietListTest)
#include "QuietListTest.moc"
