#include "core/page/ContentSniff.h"

#include <QTest>

using namespace broadsheet;

class ContentSniffTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTypes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        const auto row = [](const char* name, QByteArray bytes, const char* type) {
            QTest::newRow(name) << bytes << QString::fromLatin1(type);
        };
        row("pdf", "%PDF-1.7\n", "application/pdf");
        row("png", "\x89PNG\r\n\x1a\n....", "image/png");
        row("jpeg", "\xff\xd8\xff\xe0..", "image/jpeg");
        row("webp", "RIFF....WEBPVP8 ", "image/webp");
        row("zip", "PK\3\4....", "application/zip");
        row("epub", "PK\3\4" + QByteArray(26, '.') + "mimetypeapplication/epub+zip", "application/epub+zip");
        row("mp4", "....ftypisom", "video/mp4");
        row("json object", " {\"a\": 1}", "application/json");
        row("json array", "[{ \"a\": \"<p>\"}]", "application/json");
        row("feed", "<?xml version='1.0'?>\n<!-- c --><rss version='2.0'>", "application/rss+xml");
        row("atom", "<feed xmlns='x'>", "application/atom+xml");
        row("drawing", "<svg viewBox='0 0 1 1'/>", "image/svg+xml");
        row("noise", QByteArray("ab\0\1\2cd", 7), "application/octet-stream");
        // Pages, and near misses.
        row("page", "<!doctype html><title>a</title>", "");
        row("page about svg", "<p>the <svg> element", "");
        row("xhtml", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", "");
        row("bare text", "no tag at all", "");
        row("bracketed prose", "[Update] He said so.", "");
        row("template", "{{title}} <p>a", "");
        row("feedback", "<feedback>", "");
        row("one NUL in a page", QByteArray("<p>a\0b", 6), "");
        row("utf-16", QByteArray("\xff\xfe<\0p\0>\0", 8), "");
        row("utf-16 without a mark", QByteArray("<\0p\0>\0", 6), "");
        row("percent", "%PD", "");
        row("empty", "", "");
    }
    void knowsTypes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QCOMPARE(foreignTypeOf(bytes), type);
        QCOMPARE(looksLikeHtml(bytes), type.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ContentSniffTest)
#include "ContentSniffTest.moc"
