#include "tests/ui/shelf/ShelfHelp.h"

#include "ui/bookcase/CheckupDialog.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace broadsheet;

class CheckupDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSoundLibrary();
    void aDamagedPictureIsFoundAndMendedOnlyWhenAsked();
    void withoutALibraryItSaysSo();
    void whatEachSiteTakes();

private:
    static QPushButton* button(CheckupDialog& dialog, const QString& text)
    {
        for (auto* candidate : dialog.findChildren<QPushButton*>()) {
            if (candidate->text().remove(QLatin1Char('&')) == text)
                return candidate;
        }
        return nullptr;
    }
    static void looked(CheckupDialog& dialog)
    {
        QSignalSpy done(&dialog, &CheckupDialog::done);
        QVERIFY(done.wait(20000));
    }
};

void CheckupDialogTest::aSoundLibrary()
{
    ShelfHarness harness;
    harness.save(storyWithPicture(QStringLiteral("ferry"), QStringLiteral("It sails."), "a picture"));
    CheckupDialog dialog(*harness.library, plainReader());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    looked(dialog);
    QVERIFY2(dialog.findings().contains(QStringLiteral("1 stories in 1 versions, with 1 pictures")), qPrintable(dialog.findings()));
    QVERIFY(dialog.findings().contains(QStringLiteral("Everything is as it was written")));
    QVERIFY(!button(dialog, QStringLiteral("Mend"))->isEnabled());
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("libraryFolder"))->text().contains(harness.path()));
}

void CheckupDialogTest::aDamagedPictureIsFoundAndMendedOnlyWhenAsked()
{
    ShelfHarness harness;
    harness.save(storyWithPicture(QStringLiteral("ferry"), QStringLiteral("It sails."), "a picture"));
    QDirIterator files(LibraryFolder(harness.path()).pictures(), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    QFile picture(files.next());
    QVERIFY(picture.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(picture.open(QIODevice::ReadWrite));
    QCOMPARE(picture.write("A"), 1);
    picture.close();
    CheckupDialog dialog(*harness.library, plainReader());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    looked(dialog);
    QVERIFY2(dialog.findings().contains(QStringLiteral("Missing or damaged pictures: 1")), qPrintable(dialog.findings()));
    QVERIFY2(picture.exists(), "a look changes nothing");
    button(dialog, QStringLiteral("Mend"))->click();
    looked(dialog);
    QVERIFY2(dialog.findings().contains(QStringLiteral("Damaged pictures set aside: 1")), qPrintable(dialog.findings()));
}

void CheckupDialogTest::withoutALibraryItSaysSo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    AsyncLibrary library(folder.filePath(QStringLiteral("file/library")));
    CheckupDialog dialog(library, plainReader());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    looked(dialog);
    QVERIFY2(dialog.findings().contains(QStringLiteral("missing, or may not be used")), qPrintable(dialog.findings()));
}

void CheckupDialogTest::whatEachSiteTakes()
{
    ShelfHarness harness;
    harness.save(storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails.")));
    SaveRequest big = storyWithPicture(QStringLiteral("big"), QStringLiteral("Elsewhere."), QByteArray(40000, 'x'));
    big.reading.url = QUrl(QStringLiteral("https://big.example/a"));
    harness.save(big);
    CheckupDialog dialog(*harness.library, plainReader());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    looked(dialog);
    auto* table = dialog.findChild<QTableView*>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("big.example"));
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("sizeSummary"))->text().contains(QStringLiteral("kB")));

    // Everything with the keyboard alone: the order, the table, the way to the stories.
    auto* order = dialog.findChild<QComboBox*>();
    QVERIFY(!order->accessibleName().isEmpty() && !table->accessibleName().isEmpty());
    QTRY_VERIFY2(order->mapTo(&dialog, QPoint()).y() >= table->mapTo(&dialog, QPoint(0, table->height())).y(), "nothing covers anything");
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Home);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("big.example")); // by name
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("paper.example"));
    QCOMPARE(order->currentIndex(), 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY2(!table->hasFocus(), "Tab leaves the table");
    QSignalSpy asked(&dialog, &CheckupDialog::siteRequested);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!dialog.isVisible());
    QVERIFY2(button(dialog, QStringLiteral("Look again"))->isEnabled(), "Enter is no wish to look again");
}

QTEST_MAIN(CheckupDialogTest)
#include "CheckupDialogTest.moc"
