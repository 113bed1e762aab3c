#include "core/fetch/HttpBody.h"

#include <QtTest>

namespace broadsheet {

namespace {

constexpr qint64 Limit = 1000;

HttpHead head(const QList<HttpHead::Field>& fields) {
    HttpHead made;
    made.status = 200;
    made.fields = fields;
    return made;
}

/// Feeds the bytes `step` at a time, then ends the connection; "ok:<body>" or the error's name.
QString readBody(const QList<HttpHead::Field>& fields, const QByteArray& bytes, qsizetype step = 1 << 20) {
    Result<HttpBodyReader> reader = HttpBodyReader::make(head(fields), Limit);
    if (!reader)
        return nameOf(reader.error().code);
    QByteArray body;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        if (const std::optional<Error> error = reader.value().feed(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at)), body))
            return nameOf(error->code);
    }
    const std::optional<Error> error = reader->finish();
    return error ? nameOf(error->code) : QStringLiteral("ok:") + QString::fromLatin1(body);
}

} // namespace

class HttpBodyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsByLength_data() {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const QByteArray& length, const QByteArray& bytes, const char* outcome) {
            QTest::addRow("%s / %s", length.constData(), bytes.constData()) << length << bytes << QString::fromLatin1(outcome);
        };
        row("5", "hello", "ok:hello");
        row("5, 5", "hello", "ok:hello");
        row("0", "", "ok:");
        row("5", "hello\r\n", "ok:hello");
        row("5", "hello, world", "bad-transfer");
        row("5", "hell", "truncated");
        row("5", "", "truncated");
        row("5, 6", "hello", "bad-transfer");
        row("-5", "hello", "bad-transfer");
        row("+5", "hello", "bad-transfer");
        row("0x5", "hello", "bad-transfer");
        row("five", "hello", "bad-transfer");
        row("5,", "hello", "bad-transfer");
        row("1001", "", "too-large");
        row("99999999999999999999", "", "too-large");
    }

    void readsByLength() {
        QFETCH(QByteArray, length);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        for (const qsizetype step : {1, 1 << 20})
            QCOMPARE(readBody({{"content-length", length}}, bytes, step), outcome);
    }

    void noticesTwoLengths() {
        QCOMPARE(readBody({{"content-length", "5"}, {"content-length", "6"}}, "hello"), QStringLiteral("bad-transfer"));
        QCOMPARE(readBody({{"content-length", "5"}, {"content-length", "5"}}, "hello"), QStringLiteral("ok:hello"));
    }

    void readsToTheEndOfTheConnection() { QCOMPARE(readBody({}, "hello"), QStringLiteral("ok:hello")); }

    void readsChunks_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const QByteArray& bytes, const char* outcome) { QTest::newRow(name) << bytes << QString::fromLatin1(outcome); };
        row("plain", "5\r\nhello\r\n0\r\n\r\n", "ok:hello");
        row("two chunks", "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n", "ok:hello");
        row("upper case, zeros, extension, blanks", "000A ;x=y\r\n0123456789\r\n00\r\n\r\n", "ok:0123456789");
        row("bare line feeds", "5\nhello\n0\n\n", "ok:hello");
        row("trailer", "5\r\nhello\r\n0\r\nX: y\r\n\r\n", "ok:hello");
        row("bytes behind the end", "5\r\nhello\r\n0\r\n\r\nmore", "ok:hello");
        row("no last chunk", "5\r\nhello\r\n", "truncated");
        row("no end of the trailer", "5\r\nhello\r\n0\r\n", "truncated");
        row("cut in a chunk", "ff\r\nhello", "truncated");
        row("cut in a size", "5", "truncated");
        row("size is no number", "zz\r\nhello\r\n0\r\n\r\n", "bad-transfer");
        row("no size", "\r\nhello\r\n0\r\n\r\n", "bad-transfer");
        row("negative", "-5\r\nhello\r\n0\r\n\r\n", "bad-transfer");
        row("0x", "0x5\r\nhello\r\n0\r\n\r\n", "bad-transfer");
        row("over 64 bits", "FFFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n", "bad-transfer");
        row("longer than its size", "4\r\nhello\r\n0\r\n\r\n", "bad-transfer");
        row("endless size line", QByteArray(5000, '0'), "bad-transfer");
        row("endless trailer", "0\r\n" + ("X: " + QByteArray(1000, 'a') + "\r\n").repeated(20), "bad-transfer");
    }

    void readsChunks() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        for (const qsizetype step : {1, 3, 1 << 20})
            QCOMPARE(readBody({{"transfer-encoding", "Chunked"}, {"content-length", "2"}}, bytes, step), outcome);
    }

    void refusesOtherTransferCodings() {
        for (const char* coding : {"gzip", "gzip, chunked", "chunked, chunked", "x-foo"})
            QCOMPARE(readBody({{"transfer-encoding", coding}}, "hello"), QStringLiteral("bad-transfer"));
        QCOMPARE(readBody({{"transfer-encoding", "identity"}}, "hello"), QStringLiteral("ok:hello"));
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::HttpBodyTest)
#include "HttpBodyTest.moc"
