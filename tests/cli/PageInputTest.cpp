#include "app/cli/PageInput.h"

#include <QTest>

using namespace broadsheet;

class PageInputTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsLinksFromFiles_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<InputKind>("kind");
        QTest::newRow("dash") << QStringLiteral("-") << InputKind::StandardInput;
        QTest::newRow("https") << QStringLiteral("https://a.example/") << InputKind::Link;
        QTest::newRow("HTTP") << QStringLiteral("HTTP://a.example/") << InputKind::Link;
        QTest::newRow("file") << QStringLiteral("page.html") << InputKind::File;
        QTest::newRow("file address") << QStringLiteral("file:///page.html") << InputKind::File;
        QTest::newRow("a file named like a scheme") << QStringLiteral("https.html") << InputKind::File;
    }
    void tellsLinksFromFiles()
    {
        QFETCH(QString, input);
        QFETCH(InputKind, kind);
        QCOMPARE(kindOfInput(input), kind);
    }

    void theGivenAddressWins()
    {
        const QUrl base(QStringLiteral("https://a.example/b"));
        const QString path = QStringLiteral(BROADSHEET_FIXTURES "/pages/news.html");
        QCOMPARE(pageFromFile(path, base)->url, base);
        QVERIFY(pageFromFile(path, {})->url.isEmpty());
        QVERIFY(pageFromFile(QUrl::fromLocalFile(path).toString(), {}).ok());
    }

    void refusesOtherSchemes()
    {
        QCOMPARE(pageFromFile(QStringLiteral("ftp://a.example/b"), {}).error().code, ErrorCode::UrlRefused);
        QCOMPARE(pageFromFile(QStringLiteral("missing.html"), {}).error().code, ErrorCode::UnreadableFile);
    }
};

QTEST_APPLESS_MAIN(PageInputTest)
#include "PageInputTest.moc"
