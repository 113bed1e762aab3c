#include "core/dictionary/StarDictInfo.h"

#include <QtTest>

using namespace broadsheet;

class StarDictInfoTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsAreRead()
    {
        const auto info = parseStarDictInfo("StarDict's dict ifo file\r\nversion=3.0.0\r\nbookname= A  Dictionary \r\nidxoffsetbits=64\r\nsametypesequence=tm\r\n");
        QVERIFY(info);
        QCOMPARE(info->name, QStringLiteral("A Dictionary"));
        QCOMPARE(info->types, QStringLiteral("tm"));
        QCOMPARE(info->offsetBytes, 8);
    }

    void otherFilesAreNot()
    {
        QVERIFY(!parseStarDictInfo({}));
        QVERIFY(!parseStarDictInfo("bookname=x\n"));
        QCOMPARE(parseStarDictInfo("StarDict's dict ifo file\n")->offsetBytes, 4);
    }
};

QTEST_APPLESS_MAIN(StarDictInfoTest)
#include "StarDictInfoTest.moc"
