#include "core/measure/Utf8.h"

#include <QTest>

using namespace broadsheet;

class Utf8Test final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<char32_t>("character");
        for (const char32_t c : {U'a', U'\x7f', U'\x80', U'ß', U'\u07ff', U'\u0800', U'語', U'\uffff', U'\U00010000', U'🙂', U'\U0010ffff'})
            QTest::addRow("U+%04x", static_cast<unsigned>(c)) << c;
    }
    void readsWhatItWrites()
    {
        QFETCH(char32_t, character);
        std::string text;
        appendCharacter(text, character);
        QCOMPARE(QString::fromStdString(text), QString::fromUcs4(&character, 1));
        std::size_t at = 0;
        QCOMPARE(nextCharacter(text, at), character);
        QCOMPARE(at, text.size());
    }
    void neverReadsBeyondTheEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("two of three") << QByteArray("\xe8\xaa");
        QTest::newRow("one of four") << QByteArray("\xf0");
        QTest::newRow("only followers") << QByteArray("\x80\xbf\x80");
        QTest::newRow("overlong lead") << QByteArray("\xc0\xaf");
        QTest::newRow("no lead at all") << QByteArray("\xff\xff");
    }
    void neverReadsBeyondTheEnd()
    {
        QFETCH(QByteArray, bytes);
        const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        std::size_t at = 0;
        while (at < text.size()) {
            const std::size_t before = at;
            QCOMPARE(nextCharacter(text, at), U'\ufffd');
            QVERIFY(at > before && at <= text.size());
        }
    }
    void tellsLettersFromMarks()
    {
        for (const char32_t c : {U'a', U'Z', U'0', U'é', U'ß', U'Ж', U'ω', U'語', U'あ', U'한', U'ª', U'々'})
            QVERIFY2(isWordCharacter(c), qPrintable(QString::fromUcs4(&c, 1)));
        for (const char32_t c : {U' ', U'-', U'_', U'©', U'×', U'÷', U'“', U'—', U'…', U'€', U'、', U'。', U'「', U'，', U'：', U'\ufeff', U'\ufffd', U'🙂', U'→'})
            QVERIFY2(!isWordCharacter(c), qPrintable(QString::fromUcs4(&c, 1)));
    }
    void tellsIdeographsFromLetters()
    {
        for (const char32_t c : {U'語', U'あ', U'カ', U'한', U'\U00020000'})
            QVERIFY(isIdeograph(c));
        for (const char32_t c : {U'a', U'Ж', U'ا', U'ก', U'、'})
            QVERIFY(!isIdeograph(c));
    }
    void lowersOneToOne()
    {
        constexpr std::pair<char32_t, char32_t> kPairs[] = {
            {U'A', U'a'}, {U'Z', U'z'}, {U'Ä', U'ä'}, {U'Þ', U'þ'}, {U'Ω', U'ω'}, {U'Ж', U'ж'}, {U'Ё', U'ё'}, {U'Ł', U'ł'},
            {U'Š', U'š'}, {U'Ž', U'ž'}, {U'Ő', U'ő'}, {U'Ă', U'ă'}, {U'a', U'a'}, {U'ß', U'ß'}, {U'×', U'×'}, {U'ł', U'ł'},
            {U'ž', U'ž'}, {U'ё', U'ё'}, {U'7', U'7'}, {U'語', U'語'},
        };
        for (const auto& [upper, lower] : kPairs)
            QCOMPARE(toLowerCharacter(upper), lower);
    }
};

QTEST_GUILESS_MAIN(Utf8Test)
#include "Utf8Test.moc"
