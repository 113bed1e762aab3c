#include "core/related/AddressWords.h"

#include "core/related/LinkAddress.h"

#include <QTest>

using namespace broadsheet;

class AddressWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("senses"); // s section, v service, t story, d dated, m media
        const auto row = [](const char* path, const char* senses) { QTest::newRow(path) << QByteArray(path) << QByteArray(senses); };
        row("/tag/rivers", "s");
        row("/authors/a-writer", "s");
        row("/login", "v");
        row("/newsletter/", "v");
        row("/news/bridge-opens-after-two-years", "t");
        row("/2025/09/04/bridge-opens", "d");
        row("/blog/2025-09-04-bridge-opens", "td");
        row("/news/topics/bridge", "st");
        row("/photo/6271707/new-car-seen", "m");
        row("/report/annual-figures-of-the-port.pdf", "m");
        row("/", "");
        row("", "");
        // Near misses: a long slug's words are the story's own.
        row("/how-to-help-your-shop-survive", "");
        row("/the-people-of-the-hub-speak-out", "");
        row("/a-photo-of-the-old-bridge", "");
        row("/annual-figures-of-the-port.html", "");
        row("/12025/a", "");      // no year
        row("/abc2025/a", "");    // not at the start of a segment
        row("/1825/a", "");
        row("/tagged/a-bridge-too-far", "");
    }
    void reads()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, senses);
        const std::string address = "https://a.example" + path.toStdString();
        const AddressParts parts = partsOf(address);
        const AddressSense sense = senseOfAddress(parts.path, parts.slug);
        const QByteArray found = QByteArray(sense.section ? "s" : "") + (sense.service ? "v" : "") + (sense.story ? "t" : "") + (sense.dated ? "d" : "") + (sense.media ? "m" : "");
        QCOMPARE(found, senses);
    }
    void counts()
    {
        const AddressSense sense = senseOfAddress("/a-b/2025/one-two_three4", "one-two_three4");
        QCOMPARE(sense.hyphens, 2); // of the slug alone
        QCOMPARE(sense.digits, 5);
    }
};

QTEST_GUILESS_MAIN(AddressWordsTest)
#include "AddressWordsTest.moc"
