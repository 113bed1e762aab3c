#include "core/fetch/ContentDecoder.h"

#include <QtTest>

#include <zlib.h>

namespace broadsheet {

namespace {

constexpr int GzipBits = MAX_WBITS + 16;
constexpr int ZlibBits = MAX_WBITS;
constexpr int RawBits = -MAX_WBITS;

QByteArray pack(const QByteArray& text, int windowBits) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))), Qt::Uninitialized);
    QByteArray in = text;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray sample() { return QByteArray("<p>the quick brown fox</p>").repeated(500); }

/// Feeds the bytes `step` at a time and tells how it went.
Result<QByteArray> decode(const QByteArray& coding, const QByteArray& bytes, qsizetype step = 1 << 20, qint64 limit = 1 << 20) {
    const Result<std::shared_ptr<ContentDecoder>> decoder = ContentDecoder::make(coding, limit);
    if (!decoder)
        return decoder.error();
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        if (const std::optional<Error> error = (*decoder)->feed(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at))))
            return *error;
    }
    if (const std::optional<Error> error = (*decoder)->finish())
        return *error;
    return (*decoder)->take();
}

QString codeOf(const Result<QByteArray>& result) { return result ? QStringLiteral("ok") : nameOf(result.error().code); }

} // namespace

class ContentDecoderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removesEveryCodingWeAskFor_data() {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray() << sample();
        QTest::newRow("identity") << QByteArray("Identity") << sample();
        QTest::newRow("gzip") << QByteArray("gzip") << pack(sample(), GzipBits);
        QTest::newRow("x-gzip, spaced, upper case") << QByteArray(" X-GZIP ") << pack(sample(), GzipBits);
        QTest::newRow("gzip, identity") << QByteArray("gzip, identity") << pack(sample(), GzipBits);
        QTest::newRow("gzip of two members") << QByteArray("gzip") << pack(sample().left(100), GzipBits) + pack(sample().mid(100), GzipBits);
        QTest::newRow("deflate with wrapper") << QByteArray("deflate") << pack(sample(), ZlibBits);
        QTest::newRow("deflate, raw") << QByteArray("deflate") << pack(sample(), RawBits);
    }

    void removesEveryCodingWeAskFor() {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, bytes);
        for (const qsizetype step : {1, 2, 7, 1 << 20}) {
            const Result<QByteArray> result = decode(coding, bytes, step);
            QCOMPARE(codeOf(result), QStringLiteral("ok"));
            QCOMPARE(*result, sample());
        }
    }

    void refusesWhatWeDidNotAskFor() {
        for (const char* coding : {"br", "zstd", "compress", "x-foo", "gzip, gzip", "deflate, gzip", "gzip,br", "aes128gcm"})
            QCOMPARE(codeOf(decode(coding, "x")), QStringLiteral("bad-transfer"));
    }

    /// Cut anywhere, header and trailer included: the whole point of decoding ourselves.
    void noticesEveryCut() {
        for (const int bits : {GzipBits, ZlibBits, RawBits}) {
            const QByteArray whole = pack(sample(), bits);
            for (qsizetype length = 1; length < whole.size(); ++length)
                QCOMPARE(codeOf(decode(bits == GzipBits ? "gzip" : "deflate", whole.left(length))), QStringLiteral("truncated"));
        }
    }

    void noticesCorruption() {
        QByteArray badChecksum = pack(sample(), GzipBits);
        badChecksum[badChecksum.size() - 6] = static_cast<char>(~badChecksum.at(badChecksum.size() - 6));
        QCOMPARE(codeOf(decode("gzip", badChecksum)), QStringLiteral("bad-transfer"));
        QByteArray badLength = pack(sample(), GzipBits);
        badLength[badLength.size() - 1] = 'x';
        QCOMPARE(codeOf(decode("gzip", badLength)), QStringLiteral("bad-transfer"));
        QCOMPARE(codeOf(decode("gzip", "<p>not compressed at all</p>")), QStringLiteral("bad-transfer"));
    }

    void noticesBytesBehindTheEnd() {
        for (const qsizetype step : {1, 1 << 20}) {
            QCOMPARE(codeOf(decode("gzip", pack(sample(), GzipBits) + "more", step)), QStringLiteral("bad-transfer"));
            QCOMPARE(codeOf(decode("deflate", pack(sample(), ZlibBits) + "more", step)), QStringLiteral("bad-transfer"));
            QCOMPARE(codeOf(decode("deflate", pack(sample(), RawBits) + "more", step)), QStringLiteral("bad-transfer"));
        }
        QCOMPARE(codeOf(decode("gzip", pack(sample(), GzipBits) + pack(sample(), GzipBits).left(20))), QStringLiteral("truncated"));
    }

    void stopsAtTheLimitAndNotAtARatio() {
        const QByteArray zeros(1 << 20, '\0');
        QCOMPARE(codeOf(decode("gzip", pack(zeros, GzipBits), 1 << 20, zeros.size())), QStringLiteral("ok"));
        QCOMPARE(codeOf(decode("gzip", pack(zeros, GzipBits), 1 << 20, zeros.size() - 1)), QStringLiteral("too-large"));
        QCOMPARE(codeOf(decode({}, zeros, 4096, zeros.size() - 1)), QStringLiteral("too-large"));
    }

    void takesAnEmptyBodyForEmpty() { QCOMPARE(codeOf(decode("gzip", {})), QStringLiteral("ok")); }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::ContentDecoderTest)
#include "ContentDecoderTest.moc"
