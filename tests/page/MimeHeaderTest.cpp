#include "core/page/MimeHeader.h"

#include <QTest>

using namespace broadsheet;

class MimeHeaderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFields()
    {
        QByteArrayView message("MIME-Version: 1.0\r\nSubject: one\r\n two\r\nno field\r\nContent-type:  Text/HTML; charset=\"koi8-r\"\r\n\r\nbody\r\n");
        const MimeHeader header = MimeHeader::take(message);
        QCOMPARE(header.value("mime-version"), QByteArray("1.0"));
        QCOMPARE(header.value("Subject"), QByteArray("one two"));
        QCOMPARE(header.mediaType(), QByteArray("text/html"));
        QCOMPARE(header.value("Date"), QByteArray());
        QCOMPARE(message.toByteArray(), QByteArray("body\r\n"));
    }
    void readsParameters_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("boundary");
        const auto row = [](const char* value, const char* boundary) { QTest::newRow(value) << QByteArray(value) << QByteArray(boundary); };
        row("multipart/related; boundary=abc", "abc");
        row("multipart/related; type=\"text/html; boundary=no\"; boundary=\"a b\"", "a b");
        row("multipart/related;BOUNDARY = abc ; x=y", "abc");
        row("multipart/related; boundary=\"abc", "abc");
        row("multipart/related; xboundary=abc", "");
        row("multipart/related; boundary", "");
        row("multipart/related", "");
        row("", "");
    }
    void readsParameters()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, boundary);
        QCOMPARE(mimeParameter(value, "boundary"), boundary);
    }
};

QTEST_APPLESS_MAIN(MimeHeaderTest)
#include "MimeHeaderTest.moc"
