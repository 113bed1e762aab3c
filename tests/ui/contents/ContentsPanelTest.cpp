#include "ui/contents/ContentsPanel.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

class ContentsPanelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<QWidget>();
        m_host->resize(800, 600);
        m_host->show();
        m_panel = new ContentsPanel(*m_host);
        m_panel->setOutline({{2, QStringLiteral("First")}, {3, QStringLiteral("Below\n it")}, {2, QString()}, {2, QStringLiteral("Last")}});
        m_panel->open();
        m_list = m_panel->findChild<QListWidget*>();
    }
    void cleanup() { m_host.reset(); }

    void headingsAreLinesByTheirLevel()
    {
        QCOMPARE(m_list->count(), 3); // one without words is nothing to choose
        QCOMPARE(m_list->item(0)->text(), QStringLiteral("First"));
        QCOMPARE(m_list->item(1)->text().trimmed(), QStringLiteral("Below it"));
        QVERIFY(m_list->item(1)->text().startsWith(QChar::Nbsp));
    }

    void returnGoesThereAndCloses()
    {
        QSignalSpy chosen(m_panel, &ContentsPanel::chosen);
        QTest::keyClick(m_list, Qt::Key_End);
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 3); // of the outline, not of the list
        QVERIFY(!m_panel->isVisible());
    }

    void aClickGoesThereOnce()
    {
        QSignalSpy chosen(m_panel, &ContentsPanel::chosen);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualItemRect(m_list->item(1)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
    }

    void theCurrentOneIsMarkedAndWhereThePanelBegins()
    {
        m_panel->dismiss();
        m_panel->setCurrent(1);
        QVERIFY(m_list->item(1)->font().bold());
        QVERIFY(!m_list->item(0)->font().bold());
        m_panel->open();
        QCOMPARE(m_list->currentRow(), 1);
        m_panel->setCurrent(-1);
        QVERIFY(!m_list->item(1)->font().bold());
    }

    void oneHeadingIsNoContents()
    {
        QVERIFY(m_panel->isWorthwhile());
        m_panel->setOutline({{2, QStringLiteral("Alone")}});
        QVERIFY(!m_panel->isWorthwhile());
        QVERIFY(!m_panel->isVisible());
        m_panel->setOutline({});
        QVERIFY(!m_panel->isWorthwhile());
    }

private:
    std::unique_ptr<QWidget> m_host;
    ContentsPanel* m_panel = nullptr;
    QListWidget* m_list = nullptr;
};

QTEST_MAIN(ContentsPanelTest)
#include "ContentsPanelTest.moc"
