#include "ui/window/LibrarySentence.h"

#include <QtTest>

using namespace broadsheet;

class LibrarySentenceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingToTellWhileItWorks();
    void everyFailureSaysWhatToDo_data();
    void everyFailureSaysWhatToDo();
    void aBackupIsNamedByItsDay();
};

void LibrarySentenceTest::nothingToTellWhileItWorks()
{
    using Kind = LibraryStatus::Kind;
    QVERIFY(LibrarySentence::of(LibraryStatus{Kind::Opening, {}, {}}).isEmpty());
    QVERIFY(LibrarySentence::of(LibraryStatus{Kind::Open, {}, {}}).isEmpty());
    const QString readOnly = LibrarySentence::of(LibraryStatus{Kind::ReadOnly, {}, {}});
    const QString snapshot = LibrarySentence::of(LibraryStatus{Kind::Snapshot, {}, {}});
    QVERIFY(readOnly.contains(QStringLiteral("only be read")));
    QVERIFY(snapshot.contains(QStringLiteral("only be read")) && snapshot != readOnly);
}

void LibrarySentenceTest::everyFailureSaysWhatToDo_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](ErrorCode code, const char* word) { QTest::newRow(qPrintable(nameOf(code))) << int(code) << QString::fromLatin1(word); };
    row(ErrorCode::LibraryUnavailable, "Check that its disk is there");
    row(ErrorCode::LibraryNewer, "left untouched");
    row(ErrorCode::LibraryDamaged, "never deleted");
    row(ErrorCode::LibraryReadOnly, "Make the folder writable");
    row(ErrorCode::LibraryBusy, "Try again");
    row(ErrorCode::DiskFull, "Empty the trash");
}

void LibrarySentenceTest::everyFailureSaysWhatToDo()
{
    QFETCH(int, code);
    QFETCH(QString, word);
    const QString sentence = LibrarySentence::of(LibraryStatus{LibraryStatus::Kind::Failed, {ErrorCode(code), QStringLiteral("/secret/path")}, {}});
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QVERIFY(!sentence.contains(QStringLiteral("/secret/path")));
}

void LibrarySentenceTest::aBackupIsNamedByItsDay()
{
    const QDateTime made(QDate(2026, 3, 4), QTime(12, 0));
    const QString sentence = LibrarySentence::of(LibraryStatus{LibraryStatus::Kind::Failed, {ErrorCode::LibraryDamaged, {}}, Backup{4, {}, made}});
    QVERIFY2(sentence.endsWith(QStringLiteral("There is a backup of %1.").arg(QLocale().toString(made, QLocale::ShortFormat))), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(LibrarySentenceTest)
#include "LibrarySentenceTest.moc"
