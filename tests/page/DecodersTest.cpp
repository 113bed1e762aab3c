#include "core/page/Decoders.h"

#include "core/page/EncodingLabels.h"
#include "core/page/Utf8.h"

#include <QTest>

using namespace broadsheet;

class DecodersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* label, QByteArray bytes, const char* text) {
            QTest::addRow("%s %d", label, static_cast<int>(bytes.size())) << QByteArray(label) << bytes << QString::fromUtf8(text);
        };
        row("utf-8", "\xef\xbb\xbf" "a\xc3\xa4", "aä");
        row("utf-8", "a\xe4z", "a\xef\xbf\xbdz");
        row("windows-1252", "\x80\x93" "a\x94\xe9\x81", "€“a”é\xc2\x81");
        row("iso-8859-2", "\xa3\xf3\xb6", "Łóś");
        row("iso-8859-16", "\xa4\xa5\xaa\xfe\xe9", "€„Șțé");
        row("iso-8859-8-i", "\xf9\xec", "של");
        row("koi8-r", "\xd0\xd2\xc9", "при");
        row("ibm866", "\xaf\xe0\xa8", "при");
        row("windows-1251", "\xef\xf0\xe8", "при");
        row("windows-874", "\xca\xc7", "สว");
        row("x-mac-cyrillic", "\xef\xf0\xe8", "при");
        row("shift_jis", "\x93\xfa\x96{\x87\x40\xb1", "日本①ｱ");
        row("euc-jp", "\xc6\xfc\xcb\xdc", "日本");
        row("iso-2022-jp", "\x1b$BF|K\\\x1b(B!", "日本!");
        row("gbk", "\xc8\xd5\xb1\xbe", "日本");
        row("gb18030", "\x94\x39\xda\x33", "\U0001F4A9");
        row("big5", "\xa4\xe9\xa5\xbb", "日本");
        row("euc-kr", "\xc7\xd1\xb1\xdb\x8c\x63", "한글똠");
        row("utf-16le", QByteArray("a\0\x3d\xd8\x42\xde", 6), "a\U0001F642");
        row("utf-16be", QByteArray("\0a\x20\xac", 4), "a€");
        row("x-user-defined", "a\x80\xff", "a\uf780\uf7ff");
        row("replacement", "<p>anything", "\ufffd");
        row("replacement", "", "");
    }
    void decodes()
    {
        QFETCH(QByteArray, label);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const std::string decoded = decodeBytes(bytes, *EncodingLabels::find(label.toStdString()));
        QCOMPARE(QString::fromStdString(decoded), text);
    }
    void everyEncodingGivesUtf8ForAnyBytes()
    {
        QByteArray bytes;
        for (int i = 0; i < 4096; ++i)
            bytes += static_cast<char>((i * 37 + i / 256) & 0xff);
        for (const EncodingLabels::Row& row : EncodingLabels::rows())
            QVERIFY(isValidUtf8(decodeBytes(bytes, *EncodingLabels::find(row.name))));
    }
};

QTEST_APPLESS_MAIN(DecodersTest)
#include "DecodersTest.moc"
