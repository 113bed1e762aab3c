#include "ui/preferences/LibraryPage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace broadsheet;

class LibraryPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhereTheLibraryStands();
    void withoutALibrary();
    void writesTheLimit();
    void writesHowLongTheTrashKeeps();
};

void LibraryPageTest::saysWhereTheLibraryStands()
{
    LibraryPage page(Settings(), QStringLiteral("/home/reader/library"));
    bool said = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        said = said || label->text() == QStringLiteral("/home/reader/library");
    QVERIFY(said);
    QSignalSpy asked(&page, &LibraryPage::folderRequested);
    page.findChild<QPushButton*>()->click();
    QCOMPARE(asked.size(), 1);
}

void LibraryPageTest::withoutALibrary()
{
    const LibraryPage page(Settings(), {});
    QVERIFY(!page.findChild<QPushButton*>()->isEnabled());
}

void LibraryPageTest::writesTheLimit()
{
    LibraryPage page(Settings(), {});
    QSignalSpy changed(&page, &LibraryPage::changed);
    page.findChild<QSpinBox*>()->setValue(640);
    QCOMPARE(changed.size(), 1);
    Settings settings;
    page.writeTo(settings);
    QCOMPARE(settings.takenMegabytes, 640);
    page.findChild<QSpinBox*>()->setValue(1 << 30);
    page.writeTo(settings);
    QCOMPARE(settings.takenMegabytes, SettingsRange::mostTakenMegabytes);
}

void LibraryPageTest::writesHowLongTheTrashKeeps()
{
    Settings settings;
    settings.trashDays = 30;
    LibraryPage page(settings, {});
    auto* trash = page.findChild<QComboBox*>();
    QCOMPARE(trash->currentData().toInt(), 30);
    QCOMPARE(trash->count(), int(SettingsRange::trashDays.size()));
    QSignalSpy changed(&page, &LibraryPage::changed);
    trash->setCurrentIndex(0);
    QCOMPARE(changed.size(), 1);
    page.writeTo(settings);
    QCOMPARE(settings.trashDays, 0);
    QVERIFY(!trash->accessibleName().isEmpty());
}

QTEST_MAIN(LibraryPageTest)
#include "LibraryPageTest.moc"
