#include "core/fetch/ContentType.h"

#include <QtTest>

namespace broadsheet {

class ContentTypeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheMediaType() {
        QCOMPARE(mediaTypeOf("Text/HTML; charset=x"), QByteArray("text/html"));
        QCOMPARE(mediaTypeOf(" text/html "), QByteArray("text/html"));
        for (const char* none : {"", "html", "text / html", ";", "a/b/c"})
            QCOMPARE(mediaTypeOf(none), QByteArray());
    }

    void judgesPages_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("refusedAs"); // empty: a page
        const auto row = [](const QByteArray& type, const QByteArray& bytes, const char* refusedAs) {
            QTest::addRow("%s: %s", type.constData(), bytes.left(30).toPercentEncoding(" <>!/").constData()) << type << bytes << QString::fromLatin1(refusedAs);
        };
        row("text/html", "anything at all", "");
        row("application/xhtml+xml", "<?xml version='1.0'?><html/>", "");
        row("", "<!DOCTYPE html><p>", "");
        row("", "\xEF\xBB\xBF \n<!-- hello --><HTML lang=en>", "");
        row("", "<?xml version='1.0'?><!-- x --><html xmlns='x'>", "");
        row("", "<p class=x>", "");
        row("text/plain", "<!doctype html><p>", "");
        row("application/octet-stream", "<html>", "");
        row("text/xml", "<?xml version='1.0'?><html xmlns='x'>", "");
        row("", "<pre>", "application/xml");
        row("", "<paragraph>", "application/xml");
        row("", "hello", "text/plain");
        row("", "{\"a\": 1}", "application/json");
        row("", QByteArray("\0\1\2\3", 4), "application/octet-stream");
        row("text/plain", "just words about <html>", "text/plain");
        row("text/xml", "<?xml version='1.0'?><rss/>", "text/xml");
        row("application/json", "{}", "application/json");
        row("application/pdf", "<!doctype html>", "application/pdf");
        row("image/png", "x", "image/png");
        row("application/rss+xml", "<rss/>", "application/rss+xml");
        row("text/html", "%PDF-1.7", "application/pdf");
        row("text/html", "PK\x03\x04....", "application/zip");
        row("text/html", "\x1F\x8B\x08....", "application/gzip");
        row("text/html", "\xFF\xD8\xFF\xE0", "image/jpeg");
        row("text/html", "BMW builds cars, and this is a page", "");
        row("text/html", "GIF87 is an old format", "");
    }

    void judgesPages() {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, refusedAs);
        const std::optional<Error> error = bodyTypeError(type, bytes, FetchPurpose::Page);
        QCOMPARE(error.has_value(), !refusedAs.isEmpty());
        if (error) {
            QCOMPARE(error->code, ErrorCode::NotHtml);
            QCOMPARE(error->detail, refusedAs);
        }
    }

    void judgesDeclaredTypesWithoutABody() {
        QVERIFY(!declaredTypeError("text/html", FetchPurpose::Page));
        QVERIFY(!declaredTypeError({}, FetchPurpose::Page));
        QCOMPARE(declaredTypeError("application/pdf", FetchPurpose::Page)->detail, QStringLiteral("application/pdf"));
        QVERIFY(!declaredTypeError("text/html", FetchPurpose::Picture));
    }

    void judgesPicturesByTheirBytes_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        const auto row = [](const char* type, const QByteArray& bytes) { QTest::newRow(type) << bytes << QString::fromLatin1(type); };
        row("image/png", "\x89PNG\r\n\x1A\n....");
        row("image/jpeg", "\xFF\xD8\xFF\xDB");
        row("image/gif", "GIF89a....");
        row("image/webp", "RIFF....WEBPVP8 ");
        row("image/avif", QByteArray("\0\0\0\x1C" "ftypmif1....avifmiaf", 24));
        row("image/bmp", QByteArray("BM............\x28\0\0\0........", 26));
        row("image/svg+xml", "<?xml version='1.0'?><svg xmlns='x'/>");
        row("application/octet-stream", QByteArray("\0\0\0\x1C" "ftypmp42....isommp41", 24)); // a film
        row("application/pdf", "%PDF-1.4");
        row("text/html", "<p>no such picture");
    }

    void judgesPicturesByTheirBytes() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        const bool shown = type.startsWith(QLatin1String("image/")) && !type.contains(QLatin1String("svg"));
        const QByteArray declared = type == QLatin1String("text/html") ? "text/html" : "";
        const std::optional<Error> error = bodyTypeError(declared, bytes, FetchPurpose::Picture);
        QCOMPARE(!error, shown);
        if (shown)
            QCOMPARE(QString::fromLatin1(sniffMediaType(bytes)), type);
        else
            QCOMPARE(error->detail, type);
    }

    void namesAnEmptyBody() {
        QCOMPARE(bodyTypeError("text/html", {}, FetchPurpose::Page)->code, ErrorCode::EmptyPage);
        QCOMPARE(bodyTypeError("image/png", {}, FetchPurpose::Picture)->code, ErrorCode::EmptyPage);
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::ContentTypeTest)
#include "ContentTypeTest.moc"
