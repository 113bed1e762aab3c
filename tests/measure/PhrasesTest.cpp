#include "core/measure/Phrases.h"

#include "core/measure/TextMeter.h"

#include <QTest>

using namespace broadsheet;

namespace {

std::vector<std::uint32_t> wordsOf(const char* text)
{
    TextMeter meter;
    meter.read(text, false);
    return meter.wordHashes();
}

constexpr PhraseRow kRows[] = {{"en", "read more|read more about|also on"}, {"zh", "相关阅读"}};

} // namespace

class PhrasesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheLongestAtTheBeginning_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::size_t>("words");
        QTest::newRow("marks and case") << QByteArray("READ — More: a tale") << std::size_t(2);
        QTest::newRow("the longest") << QByteArray("Read more about it") << std::size_t(3);
        QTest::newRow("by the character") << QByteArray("【相关阅读】渡口") << std::size_t(4);
        QTest::newRow("not at the beginning") << QByteArray("Please read more") << std::size_t(0);
        QTest::newRow("a part of a phrase") << QByteArray("read") << std::size_t(0);
        QTest::newRow("a longer word") << QByteArray("read moreover") << std::size_t(0);
        QTest::newRow("nothing") << QByteArray() << std::size_t(0);
    }
    void findsTheLongestAtTheBeginning()
    {
        QFETCH(QByteArray, text);
        QFETCH(std::size_t, words);
        QCOMPARE(Phrases(kRows).beginning(wordsOf(text.constData())), words);
    }
    void findsOneAnywhere()
    {
        const Phrases phrases(kRows);
        QVERIFY(phrases.within(wordsOf("Please read more")));
        QVERIFY(!phrases.within(wordsOf("Please read it and more")));
        QVERIFY(!phrases.within({}));
    }
};

QTEST_APPLESS_MAIN(PhrasesTest)
#include "PhrasesTest.moc"
