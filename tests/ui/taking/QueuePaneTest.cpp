#include "ui/taking/QueuePane.h"

#include "ui/taking/QueueList.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

namespace {

QueuedStory waiting(qint64 id, const char* title)
{
    QueuedStory story;
    story.id = QueueId{id};
    story.title = QString::fromUtf8(title);
    story.address = QUrl(QStringLiteral("https://gull.example/%1").arg(id));
    return story;
}

QueuedStory failed(qint64 id)
{
    QueuedStory story = waiting(id, "");
    story.state = QueuedStory::State::Failed;
    story.reason = QStringLiteral("timeout");
    return story;
}

} // namespace

class QueuePaneTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysThatNothingWaits();
    void listsWhatWaitsAndWhy();
    void keepsWhatIsSelected();
    void tellsWhatWasAsked();
    void enterOpensAndDeleteRemoves();
    void theMenuOffersTheSame();
    void aLibraryThatCanOnlyBeReadOffersNothing();

private:
    QPushButton& button(const char* label)
    {
        for (QPushButton* each : m_pane->findChildren<QPushButton*>()) {
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(label))
                return *each;
        }
        qFatal("no button %s", label);
    }
    QueueList& list() { return m_pane->list(); }
    QVariant at(int row, int role = Qt::DisplayRole) { return m_pane->model().index(row).data(role); }

    std::unique_ptr<QueuePane> m_pane;
};

void QueuePaneTest::init()
{
    qRegisterMetaType<std::vector<QueueId>>();
    m_pane = std::make_unique<QueuePane>();
    m_pane->resize(300, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void QueuePaneTest::saysThatNothingWaits()
{
    QVERIFY(list().emptyText().startsWith(QStringLiteral("Nothing waits")));
    QVERIFY(!m_pane->findChild<QLabel*>()->isVisible());
    QVERIFY(!button("Try again").isEnabled());
}

void QueuePaneTest::listsWhatWaitsAndWhy()
{
    m_pane->show({waiting(3, "A <b>storm</b>"), failed(5)});
    QCOMPARE(at(0).toString(), QStringLiteral("A <b>storm</b>"));
    QVERIFY(!at(0, Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    QCOMPARE(at(0, QueueModel::StateRole).toString(), QStringLiteral("waits to be saved"));
    QCOMPARE(at(1).toString(), QStringLiteral("https://gull.example/5"));
    QCOMPARE(at(1, QueueModel::StateRole).toString(), QStringLiteral("not saved: its site does not answer"));
    QVERIFY(at(1, Qt::AccessibleTextRole).toString().contains(QStringLiteral("does not answer")));
    QCOMPARE(at(1, QueueModel::HostRole).toString(), QStringLiteral("gull.example"));
    QCOMPARE(m_pane->findChild<QLabel*>()->text(), QStringLiteral("1 waiting · 1 could not be had"));
    QVERIFY(!list().accessibleName().isEmpty());
}

void QueuePaneTest::keepsWhatIsSelected()
{
    m_pane->show({waiting(3, "A"), waiting(4, "B"), failed(5)});
    list().setCurrentIndex(m_pane->model().index(1));
    m_pane->show({waiting(4, "B"), failed(5), waiting(6, "C"), waiting(7, "D")}); // one was saved, two have come
    QCOMPARE(list().chosen(), std::vector{QueueId{4}});
    QCOMPARE(m_pane->model().rowCount(), 4);
    QCOMPARE(at(3).toString(), QStringLiteral("D"));
    m_pane->show(std::vector<QueuedStory>());
    QCOMPARE(m_pane->model().rowCount(), 0);
    QVERIFY(list().chosen().empty());
}

void QueuePaneTest::tellsWhatWasAsked()
{
    m_pane->show({waiting(3, "A"), failed(5)});
    QSignalSpy retried(m_pane.get(), &QueuePane::retryRequested);
    QSignalSpy removed(m_pane.get(), &QueuePane::removeRequested);
    button("Try again").click();
    QVERIFY(retried.isEmpty()); // nothing is selected
    list().selectAll();
    button("Try again").click();
    button("Remove").click();
    QCOMPARE(retried.front().front().value<std::vector<QueueId>>().size(), size_t(2));
    QCOMPARE(removed.front().front().value<std::vector<QueueId>>().size(), size_t(2));
}

void QueuePaneTest::enterOpensAndDeleteRemoves()
{
    m_pane->show({waiting(3, "A"), failed(5)});
    list().setFocus();
    list().setCurrentIndex(m_pane->model().index(1));
    QSignalSpy opened(&list(), &QueueList::openRequested);
    QSignalSpy removed(m_pane.get(), &QueuePane::removeRequested);
    QTest::keyClick(&list(), Qt::Key_Return);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(m_pane->model().index(0)).center());
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.front().front().toUrl(), QUrl(QStringLiteral("https://gull.example/5")));
    QCOMPARE(opened.back().front().toUrl(), QUrl(QStringLiteral("https://gull.example/3")));
    QCOMPARE(removed.front().front().value<std::vector<QueueId>>(), std::vector{QueueId{5}});
}

void QueuePaneTest::theMenuOffersTheSame()
{
    m_pane->show({failed(5)});
    QContextMenuEvent event(QContextMenuEvent::Mouse, list().visualRect(m_pane->model().index(0)).center(), list().viewport()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(list().viewport(), &event);
    QStringList labels;
    for (const QAction* action : list().findChild<QMenu*>()->actions())
        labels.append(action->text().remove(QLatin1Char('&')));
    QCOMPARE(labels, (QStringList{QStringLiteral("Open its page now"), QStringLiteral("Open in your browser"), QString(), QStringLiteral("Try again"), QStringLiteral("Remove")}));
}

void QueuePaneTest::aLibraryThatCanOnlyBeReadOffersNothing()
{
    m_pane->show({failed(5)});
    list().selectAll();
    QVERIFY(button("Remove").isEnabled());
    m_pane->setCanChange(false);
    QVERIFY(!button("Remove").isEnabled() && !button("Try again").isEnabled());
}

QTEST_MAIN(QueuePaneTest)
#include "QueuePaneTest.moc"
