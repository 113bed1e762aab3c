#include "core/page/SavedFrom.h"

#include <QTest>

using namespace broadsheet;

class SavedFromTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheMarks_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("address");
        const auto row = [](const char* name, const char* html, const char* address) {
            QTest::newRow(name) << QByteArray(html) << QString::fromLatin1(address);
        };
        row("browser", "<!DOCTYPE html>\r\n<!-- saved from url=(0023)https://example.org/a?b -->\r\n<html>", "https://example.org/a?b");
        row("page saver", "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://example.org/a \n saved date: Mon -->", "https://example.org/a");
        row("no length", "<!-- saved from url=https://example.org/ -->", "https://example.org/");
        row("not a web address", "<!-- saved from url=(0014)about:internet -->", "");
        row("a file", "<!-- saved from url=(0030)file:///C:/a.html -->", "");
        row("other comment", "<!-- url: https://example.org/ -->", "");
        row("open bracket", "<!-- saved from url=(00", "");
        row("plain", "<p>saved from url=https://example.org/", "");
    }
    void readsTheMarks()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, address);
        QCOMPARE(savedFrom(html).toString(), address);
    }
};

QTEST_APPLESS_MAIN(SavedFromTest)
#include "SavedFromTest.moc"
