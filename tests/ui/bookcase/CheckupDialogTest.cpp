#include "tests/ui/shelf/ShelfHelp.h"

#include "ui/bookcase/CheckupDialog.h"

#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>

using namespace broadsheet;

class CheckupDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSoundLibrary();
    void aDamagedPictureIsFoundAndMendedOnlyWhenAsked();
    void withoutALibraryItSaysSo();

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
    CheckupDialog dialog(*harness.library);
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
    CheckupDialog dialog(*harness.library);
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
    CheckupDialog dialog(library);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    looked(dialog);
    QVERIFY2(dialog.findings().contains(QStringLiteral("missing, or may not be used")), qPrintable(dialog.findings()));
}

QTEST_MAIN(CheckupDialogTest)
#include "CheckupDialogTest.moc"
