#include "core/page/MetaPrescan.h"

#include <QTest>

using namespace broadsheet;

class MetaPrescanTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsDeclarations_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* html, const char* name) { QTest::newRow(html) << QByteArray(html) << QByteArray(name); };
        row("<meta charset=koi8-r>", "KOI8-R");
        row("<META CHARSET = 'KOI8-R' >", "KOI8-R");
        row("<meta/charset=koi8-r>", "KOI8-R");
        row("<meta name=a charset=\"koi8-r\"/>", "KOI8-R");
        row("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>", "KOI8-R");
        row("<meta content='text/html; charset = \"koi8-r\"' http-equiv=content-type>", "KOI8-R");
        row("<a title='<meta charset=utf-8>'><meta charset=koi8-r>", "KOI8-R");
        row("<!-- <meta charset=utf-8> --><meta charset=koi8-r>", "KOI8-R");
        row("<!--><meta charset=koi8-r>", "KOI8-R");
        row("<!doctype html><?x y?></p a='>'><meta charset=koi8-r>", "KOI8-R");
        row("<meta charset=nonsense><meta charset=koi8-r>", "KOI8-R");
        row("<meta charset=utf-16le>", "UTF-8");
        row("<meta charset=x-user-defined>", "windows-1252");
        row("<?xml version='1.0' encoding='koi8-r'?><html>", "KOI8-R");
        row("<?xml version='1.0' encoding='utf-8'?><meta charset=koi8-r>", "KOI8-R");
        // Near misses.
        row("<meta content='text/html; charset=koi8-r'>", "");
        row("<meta http-equiv=refresh content='0; charset=koi8-r'>", "");
        row("<metadata charset=koi8-r>", "");
        row("<meta data-charset=koi8-r>", "");
        row("<meta charset=nonsense charset=koi8-r>", "");
        row("<!-- <meta charset=koi8-r>", "");
        row("<p>charset=koi8-r", "");
        row("<meta charset", "");
        row("<meta charset=", "");
        row("<meta charset='koi8-r", "");
        row("<?xml version='1.0'?>", "");
        row("", "");
    }
    void findsDeclarations()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, name);
        const auto found = declaredEncoding(html.toStdString(), 1024);
        QCOMPARE(found ? QByteArray(found->name().data(), static_cast<qsizetype>(found->name().size())) : QByteArray(), name);
    }
    void looksNoFurtherThanItsLimit()
    {
        const std::string html = std::string(2000, ' ') + "<meta charset=koi8-r>";
        QVERIFY(!declaredEncoding(html, 1024));
        QVERIFY(declaredEncoding(html, 4096));
    }
    void readsContentTypes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* value, bool found) { QTest::newRow(value) << QByteArray(value) << found; };
        row("text/html; charset=koi8-r", true);
        row("text/html;CHARSET='koi8-r'", true);
        row("text/html; charset; charset=koi8-r", true);
        row("text/html; charset=koi8-r; x=y", true);
        row("text/html; charset=\"koi8-r", false);
        row("text/html; charset=", false);
        row("text/html", false);
        row("", false);
    }
    void readsContentTypes()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, found);
        QCOMPARE(encodingInContentType(value.toStdString()).has_value(), found);
    }
};

QTEST_APPLESS_MAIN(MetaPrescanTest)
#include "MetaPrescanTest.moc"
