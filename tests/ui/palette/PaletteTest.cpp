#include "ui/palette/Palette.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

class PaletteTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void runsWhatIsChosen();
    void movesByKeys();
    void closesWithoutRunning();
    void saysThatNothingFits();
    void asksForASearchElsewhere();
    void everythingHasAName();

private:
    [[nodiscard]] std::vector<PaletteEntry> entries();
    QStringList m_run;
};

void PaletteTest::init() { m_run.clear(); }

std::vector<PaletteEntry> PaletteTest::entries()
{
    std::vector<PaletteEntry> list;
    for (const char* title : {"Reload", "Quit", "Find", "Full screen"}) {
        const QString name = QString::fromLatin1(title);
        list.push_back({PaletteEntry::Kind::Command, name, {}, [this, name] { m_run.append(name); }});
    }
    return list;
}

void PaletteTest::runsWhatIsChosen()
{
    QPointer<Palette> palette = new Palette(entries(), nullptr);
    palette->show();
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("fu"));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(m_run, QStringList{QStringLiteral("Full screen")});
    QTRY_VERIFY(palette.isNull());
}

void PaletteTest::movesByKeys()
{
    auto* palette = new Palette(entries(), nullptr);
    palette->show();
    auto* field = palette->findChild<QLineEdit*>();
    auto* list = palette->findChild<QListView*>();
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(field, Qt::Key_PageDown);
    QCOMPARE(list->currentIndex().row(), 3);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_run, QStringList{QStringLiteral("Full screen")});
}

void PaletteTest::closesWithoutRunning()
{
    QPointer<Palette> palette = new Palette(entries(), nullptr);
    palette->show();
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
    QTRY_VERIFY(palette.isNull());
    QVERIFY(m_run.isEmpty());
}

void PaletteTest::saysThatNothingFits()
{
    Palette palette(entries(), nullptr);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.findChild<QLineEdit*>()->setText(QStringLiteral("qqq"));
    QVERIFY(palette.findChild<QLabel*>()->text().startsWith(QStringLiteral("Nothing fits")));
    QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY(m_run.isEmpty());
}

void PaletteTest::asksForASearchElsewhere()
{
    Palette palette(entries(), nullptr);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy asked(&palette, &Palette::queryChanged);
    palette.findChild<QLineEdit*>()->setText(QStringLiteral("kelp"));
    QCOMPARE(asked.size(), 1);
    palette.setFound(QStringLiteral("kelp"), {{PaletteEntry::Kind::Saved, QStringLiteral("Kelp forests"), {}, [this] { m_run.append(QStringLiteral("kelp")); }}});
    QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(m_run, QStringList{QStringLiteral("kelp")});
}

void PaletteTest::everythingHasAName()
{
    const Palette palette(entries(), nullptr);
    QVERIFY(!palette.findChild<QLineEdit*>()->accessibleName().isEmpty());
    QVERIFY(!palette.findChild<QListView*>()->accessibleName().isEmpty());
    QVERIFY(!palette.windowTitle().isEmpty());
}

QTEST_MAIN(PaletteTest)
#include "PaletteTest.moc"
