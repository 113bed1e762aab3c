#include "SampleReading.h"

#include "core/exchange/EmbeddedPictures.h"

#include <QTest>

using namespace broadsheet;

class EmbeddedPicturesTest final : public QObject {
    Q_OBJECT

    static PictureBytes lookup(const QUrl& address)
    {
        if (address.path() == QLatin1String("/a.png"))
            return {"PNG", QStringLiteral("image/png")};
        if (address.path() == QLatin1String("/b.svg"))
            return {"<svg/>", QStringLiteral("image/svg+xml")};
        return {};
    }

private Q_SLOTS:
    void picturesGoInside_data()
    {
        QTest::addColumn<QByteArray>("markup");
        QTest::addColumn<bool>("isEmbedded");
        QTest::newRow("a picture") << QByteArray("<p><img src=\"https://a.example/a.png\" alt=\"x\"></p>") << true;
        QTest::newRow("with an ampersand") << QByteArray("<p><img src=\"https://a.example/a.png?x=1&amp;y=2\"></p>") << true;
        QTest::newRow("a document") << QByteArray("<p><img src=\"https://a.example/b.svg\"></p>") << false;
        QTest::newRow("not there") << QByteArray("<p><img src=\"https://a.example/c.png\"></p>") << false;
        QTest::newRow("text that looks like one") << QByteArray("<p>&lt;img src=\"https://a.example/a.png\"&gt;</p>") << false;
        QTest::newRow("a link to one") << QByteArray("<p><a href=\"https://a.example/a.png\">a</a></p>") << false;
    }
    void picturesGoInside()
    {
        QFETCH(QByteArray, markup);
        QFETCH(bool, isEmbedded);
        const SanitizedHtml body = bodyOf(markup.constData());
        const QByteArray written = withPictures(body, lookup);
        QCOMPARE(written.contains("src=\"data:image/png;base64,UE5H\""), isEmbedded);
        if (!isEmbedded)
            QCOMPARE(written, body.html());
    }

    void theFileAsksTheNetworkForNothing()
    {
        const QByteArray file = toStandaloneHtml(sampleReading(), lookup);
        QVERIFY(file.contains("img-src data:; style-src"));
        QVERIFY(toHtmlDocument(sampleReading()).contains("img-src http: https:; style-src"));
    }
};

QTEST_APPLESS_MAIN(EmbeddedPicturesTest)
#include "EmbeddedPicturesTest.moc"
