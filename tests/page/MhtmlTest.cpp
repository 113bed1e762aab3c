#include "core/page/Mhtml.h"

#include <QTest>

using namespace broadsheet;

namespace {

QByteArray archive(const QByteArray& coding, const QByteArray& body)
{
    return "From: <Saved by a browser>\r\nSubject: A story\r\nDate: Tue, 5 Mar 2024 11:00:00 +0100\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part=_1\"\r\n\r\n\r\n"
           "------Part=_1\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: " + coding
           + "\r\nContent-Location: https://example.org/story\r\n\r\n" + body
           + "\r\n------Part=_1\r\nContent-Type: image/png\r\n\r\nx\r\n------Part=_1--\r\n";
}

} // namespace

class MhtmlTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheRootPart()
    {
        const auto page = pageFromMhtml(archive("quoted-printable", "<p>one=20two =E2=82=\r\n=AC a=3Db 100=% end</p>"));
        QVERIFY(page.ok());
        QCOMPARE(page->bytes, QByteArray("<p>one two \xe2\x82\xac a=b 100=% end</p>\r\n"));
        QCOMPARE(page->url, QUrl(QStringLiteral("https://example.org/story")));
        QCOMPARE(page->contentType, QStringLiteral("text/html; charset=\"utf-8\""));
        QCOMPARE(page->fetchedAt, QDateTime({2024, 3, 5}, {10, 0}, Qt::UTC));
    }
    void readsBase64()
    {
        const auto page = pageFromMhtml(archive("base64", "PHA+aGVs\r\nbG88L3A+"));
        QVERIFY(page.ok());
        QCOMPARE(page->bytes, QByteArray("<p>hello</p>"));
    }
    void followsStartAndNesting()
    {
        const QByteArray nested =
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=out; start=\"<main@x>\"\n\n"
            "--out\nContent-Type: text/html\n\n<p>a frame</p>\n"
            "--out\nContent-ID: <main@x>\nContent-Type: multipart/alternative; boundary=in\n\n"
            "--in\nContent-Type: text/plain\n\nplain\n--in\nContent-Type: text/html\nContent-Location: https://example.org/in\n\n<p>the page</p>\n--in--\n"
            "--out--\n";
        const auto page = pageFromMhtml(nested);
        QVERIFY(page.ok());
        QCOMPARE(page->bytes.trimmed(), QByteArray("<p>the page</p>"));
        QCOMPARE(page->url, QUrl(QStringLiteral("https://example.org/in")));
    }
    void takesTheArchivesAddressWhenThePartHasNone()
    {
        const auto page = pageFromMhtml("Snapshot-Content-Location: https://example.org/s\nMIME-Version: 1.0\n"
                                        "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n"
                                        "Content-Location: cid:frame@x\n\n<p>a\n--b--\n");
        QVERIFY(page.ok());
        QCOMPARE(page->url, QUrl(QStringLiteral("https://example.org/s")));
    }
    void refuses()
    {
        const QByteArray head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n";
        QCOMPARE(pageFromMhtml(head + "--b\nContent-Type: image/png\n\nx\n--b--\n").error().code, ErrorCode::NotHtml);
        QCOMPARE(pageFromMhtml(head + "--b\nContent-Type: text/html\n\n<p>cut in the mid").error().code, ErrorCode::Truncated);
        QCOMPARE(pageFromMhtml(head).error().code, ErrorCode::NotHtml);
        QCOMPARE(pageFromMhtml("Content-Type: multipart/related\n\n").error().code, ErrorCode::NotHtml);
    }
    void isKnownByItsHeader()
    {
        QVERIFY(looksLikeMhtml(archive("8bit", "<p>")));
        QVERIFY(looksLikeMhtml("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>"));
        QVERIFY(!looksLikeMhtml("<p>Content-Type: multipart/related"));
        QVERIFY(!looksLikeMhtml("Content-Type: text/html\r\n\r\n<p>")); // an HTTP answer saved whole, or a page about mail
        QVERIFY(!looksLikeMhtml("Once upon a time: a story."));
        QVERIFY(!looksLikeMhtml(""));
    }
};

QTEST_APPLESS_MAIN(MhtmlTest)
#include "MhtmlTest.moc"
