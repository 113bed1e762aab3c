#include "app/cli/TextColumns.h"

#include <QTest>

using namespace broadsheet;

class TextColumnsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("letters") << QStringLiteral("ferry") << 5;
        QTest::newRow("ideographs are wide") << QString::fromUtf8("橋が") << 4;
        QTest::newRow("a mark takes none") << QString::fromUtf8("e\u0301") << 1;
        QTest::newRow("beyond the first plane") << QString::fromUtf8("𠀋") << 2;
        QTest::newRow("nothing") << QString() << 0;
    }
    void counts()
    {
        QFETCH(QString, text);
        QTEST(columnsOf(text), "columns");
    }
    void cuts()
    {
        QCOMPARE(cutEnd(QStringLiteral("ferry"), 5), QStringLiteral("ferry"));
        QCOMPARE(cutEnd(QStringLiteral("ferries"), 5), QString::fromUtf8("ferr…"));
        QCOMPARE(cutStart(QStringLiteral("html/body/p"), 4), QString::fromUtf8("…y/p"));
        QCOMPARE(cutStart(QStringLiteral("a/p"), 4), QStringLiteral("a/p"));
        QCOMPARE(cutEnd(QString::fromUtf8("橋橋橋"), 4), QString::fromUtf8("橋…")); // half a character is none
    }
};

QTEST_APPLESS_MAIN(TextColumnsTest)
#include "TextColumnsTest.moc"
