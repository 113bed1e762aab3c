#include "core/base/DisplayHost.h"

#include <QTest>

using namespace broadsheet;

class DisplayHostTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysInItsOwnScript_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* address, const char* shown) {
            QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(shown);
        };
        row("ascii", "https://example.org/a", "example.org");
        row("upper case", "https://EXAMPLE.org/", "example.org");
        row("umlaut", "https://b\u00fccher.example/", "xn--bcher-kva.example"); // no policy known for that domain
        row("umlaut, known domain", "https://b\u00fccher.de/", "b\u00fccher.de");
        row("cyrillic word", "https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444/", "\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444");
        row("japanese", "https://\u65e5\u672c\u8a9e.jp/", "\u65e5\u672c\u8a9e.jp");
        row("address", "http://127.0.0.1:8080/", "127.0.0.1");
        // What misleads.
        row("one cyrillic letter", "https://ex\u0430mple.com/", "xn--exmple-4nf.com");
        row("all lookalikes", "https://\u0430\u0440\u0440\u04cf\u0435.com/", "xn--80ak6aa92e.com");
        row("greek omicron", "https://g\u03bf\u03bfgle.com/", "xn--ggle-0nda.com");
    }
    void staysInItsOwnScript()
    {
        QFETCH(QString, address);
        QFETCH(QString, shown);
        QCOMPARE(displayHost(QUrl(address)), shown);
    }
};

QTEST_APPLESS_MAIN(DisplayHostTest)
#include "DisplayHostTest.moc"
