#include "ui/session/Thumbnails.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

namespace {

QByteArray pngOf(const QSize& size, const QColor& color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class FixedPictures final : public PictureSource {
public:
    QByteArray bytes;
    int requests = 0;
    void request(const QUrl&, Done done) override
    {
        ++requests;
        done(bytes, "image/png");
    }
};

const QSize box(88, 66);

} // namespace

class ThumbnailsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsTheBox_data();
    void fillsTheBox();
    void decodesNothingElse_data();
    void decodesNothingElse();
    void asksOnceAndRemembers();
};

void ThumbnailsTest::fillsTheBox_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("larger") << QSize(800, 600);
    QTest::newRow("smaller") << QSize(20, 10);
    QTest::newRow("wide") << QSize(800, 200);
    QTest::newRow("tall") << QSize(200, 800);
}

void ThumbnailsTest::fillsTheBox()
{
    QFETCH(QSize, size);
    const QImage image = thumbnailOf(pngOf(size, Qt::red), box);
    QCOMPARE(image.size(), box);
    QCOMPARE(image.pixelColor(box.width() / 2, box.height() / 2), QColor(Qt::red));
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::red)); // no bars
}

void ThumbnailsTest::decodesNothingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("<html></html>");
    QTest::newRow("SVG is a document") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("half a PNG") << pngOf({80, 60}, Qt::red).left(40);
    QTest::newRow("a strip") << pngOf({4000, 1}, Qt::red);
}

void ThumbnailsTest::decodesNothingElse()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(thumbnailOf(bytes, box).isNull());
}

void ThumbnailsTest::asksOnceAndRemembers()
{
    FixedPictures pictures;
    pictures.bytes = pngOf({100, 100}, Qt::blue);
    Thumbnails thumbnails(pictures);
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    const QUrl url(QStringLiteral("https://news.example/a.png"));
    QVERIFY(thumbnails.find(url, box).isNull());
    QVERIFY(thumbnails.find(url, box).isNull());
    QVERIFY(ready.wait());
    QCOMPARE(thumbnails.find(url, box).size(), box);
    QCOMPARE(pictures.requests, 1);
}

QTEST_GUILESS_MAIN(ThumbnailsTest)
#include "ThumbnailsTest.moc"
