#include "ui/repair/RepairPanel.h"

#include "tests/ui/repair/RepairSamples.h"
#include "ui/repair/RepairList.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace broadsheet;

class RepairPanelTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<RepairFolder> m_folder;
    std::unique_ptr<RepairBook> m_book;
    std::unique_ptr<RepairPanel> m_panel;

    RepairList& list() { return *m_panel->findChild<RepairList*>(); }
    QCheckBox& rule() { return *m_panel->findChild<QCheckBox*>(QStringLiteral("repairRule")); }
    QPushButton& button(const char* name) { return *m_panel->findChild<QPushButton*>(QLatin1String(name)); }
    size_t kept() { return m_folder->files.blocksOf(m_folder->page).size(); }
    void turnTo(std::vector<StoryBlock> blocks)
    {
        m_book->turnTo(m_folder->page, std::move(blocks));
        m_panel->showPages();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<RepairFolder>();
        m_book = std::make_unique<RepairBook>(m_folder->files);
        m_panel = std::make_unique<RepairPanel>(*m_book);
        m_panel->resize(320, 600);
        m_panel->show();
        turnTo({blockSaying("menu", 'd'), blockSaying("story", 'k'), blockSaying("facts", 'd', "aside.facts"), blockSaying("end", 'k')});
    }
    void cleanup()
    {
        m_panel.reset();
        m_book.reset();
    }

    void itBeginsAtWhatWasLeftOutOfTheStory() { QCOMPARE(list().currentIndex().row(), 2); }
    void everyWayPutsABlockBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Space") << int(Qt::Key_Space);
        QTest::newRow("a click") << 0;
    }
    void everyWayPutsABlockBack()
    {
        QFETCH(int, key);
        QSignalSpy changed(m_panel.get(), &RepairPanel::changed);
        if (key)
            QTest::keyClick(&list(), Qt::Key(key));
        else
            QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(list().currentIndex()).center());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_folder->files.blocksOf(m_folder->page).front().quote.words, std::string("facts"));
        QVERIFY(button("repairUndo").isEnabled() && button("repairForget").isEnabled());
    }
    void theListTakesItsOwnStepBack()
    {
        QTest::keyClick(&list(), Qt::Key_Return);
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kept(), size_t(0));
        QVERIFY(!button("repairUndo").isEnabled());
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier); // nothing is left
        QCOMPARE(kept(), size_t(0));
    }
    void aRuleIsOfferedWhereOneCanMeanTheBlock()
    {
        QVERIFY(rule().isEnabled() && !rule().isChecked());
        QVERIFY(rule().text().contains(QStringLiteral("example.org")));
        QTest::mouseClick(&rule(), Qt::LeftButton, {}, {8, rule().height() / 2});
        QCOMPARE(m_folder->files.rules()->text(), QByteArray("example.org\nkeep    aside.facts\n"));
        QVERIFY(rule().isChecked());
        list().setCurrentIndex(list().model()->index(0, 0));
        QVERIFY(!rule().isEnabled() && !rule().isChecked());
    }
    void allOfAPageIsForgotten()
    {
        QTest::keyClick(&list(), Qt::Key_Return);
        button("repairForget").click();
        QCOMPARE(kept(), size_t(0));
        QVERIFY(!button("repairForget").isEnabled() && button("repairUndo").isEnabled());
    }
    void theCurrentRowStaysWhileThePageIsReadAnew()
    {
        list().setCurrentIndex(list().model()->index(0, 0));
        turnTo({blockSaying("menu", '+'), blockSaying("story", 'k'), blockSaying("facts", 'd', "aside.facts"), blockSaying("end", 'k')});
        QCOMPARE(list().currentIndex().row(), 0);
        QCOMPARE(list().model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }
    void aSentenceStandsInTheListsPlace()
    {
        m_panel->showSentence(QStringLiteral("Nothing here."));
        QCOMPARE(list().model()->rowCount(), 0);
        QVERIFY(!rule().isEnabled() && !button("repairUndo").isEnabled() && !button("repairForget").isEnabled());
        const auto labels = m_panel->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text() == QStringLiteral("Nothing here."); }));
    }
};

QTEST_MAIN(RepairPanelTest)
#include "RepairPanelTest.moc"
