#include "core/page/Charset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <QTest>

using namespace broadsheet;

namespace {

/// Decimal character references replaced: how a file says what its encoding cannot.
QString plain(QString text)
{
    static const QRegularExpression reference(QStringLiteral("&#([0-9]+);"));
    for (auto match = reference.match(text); match.hasMatch(); match = reference.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort()));
    return text;
}

} // namespace

class CharsetTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        using Source = DecodedText::Source;
        QTest::addColumn<int>("source");
        const auto row = [](const char* name, QByteArray bytes, const char* type, const char* encoding, const char* text, Source source) {
            QTest::newRow(name) << bytes << QString::fromLatin1(type) << QString::fromLatin1(encoding) << QString::fromUtf8(text)
                                << static_cast<int>(source);
        };
        row("mark beats header and meta", "\xef\xbb\xbf<meta charset=koi8-r>\xc3\xa4", "text/html; charset=big5", "UTF-8",
            "<meta charset=koi8-r>ä", Source::ByteOrderMark);
        row("utf-16 mark", QByteArray("\xfe\xff\0a\0b", 6), "", "UTF-16BE", "ab", Source::ByteOrderMark);
        row("header beats meta", "<meta charset=utf-8>\xd0", "text/html; charset=koi8-r", "KOI8-R", "<meta charset=utf-8>п", Source::HttpHeader);
        row("unknown header is no header", "<meta charset=koi8-r>\xd0", "text/html; charset=utf-7", "KOI8-R", "<meta charset=koi8-r>п", Source::Meta);
        row("utf-7 is never read", "+ADw-p+AD4-", "text/html; charset=utf-7", "UTF-8", "+ADw-p+AD4-", Source::Guess);
        row("meta beats what the bytes are", "<meta charset=windows-1252>\xc3\xa4", "text/html", "windows-1252",
            "<meta charset=windows-1252>Ã¤", Source::Meta);
        row("utf-8 throughout beats a meta", "<meta charset=windows-1252>" + QByteArray("\xc3\xa4\xc3\xb6\xc3\xbc\xc3\x9f").repeated(8), "text/html", "UTF-8",
            "<meta charset=windows-1252>äöüßäöüßäöüßäöüßäöüßäöüßäöüßäöüß", Source::Guess);
        row("many wrong bytes in declared utf-8", "<meta charset=utf-8>" + QByteArray("caf\xe9 cr\xe8me d\xe9j\xe0 ").repeated(5), "", "windows-1252",
            nullptr, Source::Guess);
        row("late meta", QByteArray(3000, ' ') + "<meta charset=koi8-r>\xd0", "", "KOI8-R", nullptr, Source::Meta);
        row("utf-8 by its form", "<p>\xe2\x82\xac", "text/html", "UTF-8", "<p>€", Source::Guess);
        row("ascii", "<p>a", "", "UTF-8", "<p>a", Source::Guess);
        row("bare utf-16", QByteArray("<\0p\0>\0", 6), "", "UTF-16LE", "<p>", Source::Guess);
        row("escaped Japanese", "<p>\x1b$BF|\x1b(B", "", "ISO-2022-JP", "<p>日", Source::Guess);
        row("nothing to go by", "<p>caf\xe9", "", "windows-1252", "<p>café", Source::Fallback);
        row("wrong bytes in declared utf-8", "<meta charset=utf-8>a\xff", "", "UTF-8", "<meta charset=utf-8>a\xef\xbf\xbd", Source::Meta);
        row("empty", "", "", "UTF-8", "", Source::Guess);
    }
    void choosesTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, contentType);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        QFETCH(int, source);
        const DecodedText decoded = decode({bytes, contentType, {}, {}});
        QCOMPARE(decoded.encoding, encoding);
        QCOMPARE(static_cast<int>(decoded.source), source);
        if (!text.isNull())
            QCOMPARE(QString::fromStdString(decoded.utf8), text);
    }
    void readsEveryEncodingOfTheSharedManifest()
    {
        const QString folder = QStringLiteral(BROADSHEET_SHARED "/hostile/encodings/");
        QFile manifest(folder + QStringLiteral("manifest.json"));
        if (!manifest.open(QIODevice::ReadOnly))
            QSKIP("the shared encodings are not beside this checkout");
        static const QRegularExpression open(QStringLiteral("[\\x{0}\\x{80}-\\x{9f}]"));
        int wrong = 0;
        for (const QJsonValue& value : QJsonDocument::fromJson(manifest.readAll()).array()) {
            const QJsonObject row = value.toObject();
            QFile file(folder + row[QLatin1String("file")].toString());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const DecodedText decoded = decode({file.readAll(), row[QLatin1String("content_type")].toString(), {}, {}});
            const QString text = QString::fromStdString(decoded.utf8);
            const QString title = plain(text.section(QLatin1String("<title>"), 1).section(QLatin1String("</title>"), 0, 0));
            const QString expected = row[QLatin1String("expect_title")].toString();
            // The manifest has U+FFFD for NUL and for the codes that windows-1252 leaves open; a page without any
            // declaration may be guessed or fall back.
            const bool same = title == expected || QString(title).replace(open, QString(QChar(0xfffd))) == expected;
            const bool free = row[QLatin1String("note")].toString().contains(QLatin1String("no declaration"));
            if (!same && !free)
                QVERIFY2(row[QLatin1String("expect_title")].isNull(), qPrintable(file.fileName()));
            wrong += same ? 0 : 1;
        }
        QVERIFY2(wrong <= 2, qPrintable(QString::number(wrong))); // the replacement page has no title; one guess is wrong
    }
};

QTEST_APPLESS_MAIN(CharsetTest)
#include "CharsetTest.moc"
