#include "ui/preferences/LibraryPage.h"

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

QTEST_MAIN(LibraryPageTest)
#include "LibraryPageTest.moc"
