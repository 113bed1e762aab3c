#include "app/cli/LineReader.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace broadsheet;

class LineReaderTest final : public QObject {
    Q_OBJECT

    static QList<LineReader::Line> linesOf(const QByteArray& bytes, qsizetype longest)
    {
        QTemporaryFile file;
        if (!file.open() || file.write(bytes) != bytes.size() || !file.seek(0))
            return {};
        QList<LineReader::Line> lines;
        LineReader reader(file.handle(), longest);
        while (auto line = reader.next())
            lines.append(*line);
        return lines;
    }

private Q_SLOTS:
    void partsLines()
    {
        const auto lines = linesOf("a\n\nb", 10);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).text, QByteArray("a"));
        QCOMPARE(lines.at(1).text, QByteArray());
        QCOMPARE(lines.at(2).text, QByteArray("b"));
        QCOMPARE(lines.at(2).number, 3);
    }

    void anEmptyInputHasNoLine() { QVERIFY(linesOf({}, 10).isEmpty()); }
    void aLineEndAtTheEndBeginsNoLine() { QCOMPARE(linesOf("a\n", 10).size(), 1); }

    void passesOverTheRestOfALongLine()
    {
        const auto lines = linesOf(QByteArray(300000, 'x') + "\nshort\n" + QByteArray(10, 'y') + "\n", 10);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).tooLong);
        QCOMPARE(lines.at(0).text, QByteArray(10, 'x'));
        QVERIFY(!lines.at(1).tooLong);
        QCOMPARE(lines.at(1).text, QByteArray("short"));
        QVERIFY2(!lines.at(2).tooLong, "the limit itself is allowed");
    }

    void joinsALineThatCameInPieces()
    {
        const QByteArray half(150000, 'a');
        const auto lines = linesOf(half + half + "\nb\n", 1 << 20);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).text, half + half);
    }
};

QTEST_APPLESS_MAIN(LineReaderTest)
#include "LineReaderTest.moc"
