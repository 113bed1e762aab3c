#include "core/library/Attempt.h"
#include "core/library/Database.h"
#include "core/library/Statement.h"
#include "core/library/Transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::library;

class DatabaseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWere()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("a #?%.db")), OpenMode::ReadWrite); // a name that is an address as well
        database.execute(QStringLiteral("CREATE TABLE t(a INTEGER, b TEXT NOT NULL, c BLOB NOT NULL, d REAL, e INTEGER) STRICT"));
        const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        Statement(database, QStringLiteral("INSERT INTO t VALUES(?, ?, ?, ?, ?)")).bind(qint64{1} << 40).bind(QString()).bind(QByteArray()).bind(0.5).bind(moment).run();
        Statement row(database, QStringLiteral("SELECT * FROM t"));
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), qint64{1} << 40);
        QCOMPARE(row.text(1), QString());
        QCOMPARE(row.bytes(2), QByteArray());
        QCOMPARE(row.real(3), 0.5);
        QCOMPARE(row.moment(4), moment);
        QVERIFY(!row.next());
    }

    void aTransactionThatIsNotCommittedIsTakenBack()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("a.db")), OpenMode::ReadWrite);
        database.execute(QStringLiteral("CREATE TABLE t(a INTEGER) STRICT"));
        {
            Transaction transaction(database);
            database.execute(QStringLiteral("INSERT INTO t VALUES(1)"));
        }
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM t")), 0);
        Transaction transaction(database);
        database.execute(QStringLiteral("INSERT INTO t VALUES(1)"));
        transaction.commit();
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM t")), 1);
    }

    void errorsHaveTheirCode()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.db"));
        const auto codeOf = [](auto work) { return attempt(work).error().code; };
        QCOMPARE(codeOf([&] { Database(file, OpenMode::ReadOnly); }), ErrorCode::LibraryUnavailable);
        Database writable(file, OpenMode::ReadWrite);
        writable.execute(QStringLiteral("CREATE TABLE t(a INTEGER) STRICT"));
        QCOMPARE(codeOf([&] { writable.execute(QStringLiteral("nonsense")); }), ErrorCode::LibraryUnavailable);
        Database readable(file, OpenMode::ReadOnly);
        QCOMPARE(codeOf([&] { readable.execute(QStringLiteral("INSERT INTO t VALUES(1)")); }), ErrorCode::LibraryReadOnly);
        writable.execute(QStringLiteral("PRAGMA max_page_count = 1"));
        QCOMPARE(codeOf([&] { writable.execute(QStringLiteral("CREATE TABLE u AS SELECT zeroblob(100000)")); }), ErrorCode::DiskFull);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
