#include "core/language/MonthWords.h"
#include "core/language/SpanWords.h"
#include "core/language/TimeTokens.h"

#include <QTest>

#include <string>

using namespace broadsheet;

namespace {
std::string joined(std::string_view text)
{
    const TimeTokens tokens(text);
    std::string out;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        out += i == 0 ? "" : tokens[i].glued ? "" : " ";
        out += tokens[i].isNumber() ? std::to_string(tokens[i].value) : std::string(tokens[i].text);
    }
    return out;
}
} // namespace

class TimeTokensTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsAndCuts()
    {
        QCOMPARE(joined("4. März 2025"), std::string("4. marz 2025"));
        QCOMPARE(joined("İLKBAHAR Ağustos kırk"), std::string("ilkbahar agustos kirk"));
        QCOMPARE(joined("Mai\xCC\x88 d'été"), std::string("mai d ete"));
        QCOMPARE(joined("2025年9月"), std::string("2025年9月"));
        QCOMPARE(joined("５分"), std::string("5分"));
        QCOMPARE(joined("  \n"), std::string());
        QCOMPARE(joined("ёлка ΑΎΓΟΥΣΤΟΣ"), std::string("елка αυγουστοσ"));
        QCOMPARE(TimeTokens("5h")[1].glued, true);
        QCOMPARE(TimeTokens("5 h")[1].glued, false);
    }

    void survivesBrokenAndLongText()
    {
        QVERIFY(TimeTokens("\xE4\xBB").size() <= 2);
        QVERIFY(TimeTokens(std::string(1000, '1')).size() > 0);
        const std::string dotted(1000, '.');
        QVERIFY(TimeTokens(dotted).size() <= 80);
        QCOMPARE(TimeTokens("x")[99].kind, TimeToken::Kind::End);
    }

    /// A word of a table that is not folded could never be met.
    void tablesAreFolded()
    {
        for (const SpanLanguage& language : spanLanguages()) {
            std::string all;
            for (const std::string_view list : {language.before, language.after, language.one, language.now, language.today, language.yesterday, language.dayBefore})
                all.append(list).append(" ");
            for (const std::string_view list : language.units)
                all.append(list).append(" ");
            for (const QString& word : QString::fromStdString(all).split(QChar(u' '), Qt::SkipEmptyParts)) {
                const std::string utf8 = word.toStdString();
                QString folded;
                for (const char32_t c : word.toUcs4())
                    if (const char32_t f = foldedLetter(c); f != 0)
                        folded += QString::fromUcs4(&f, 1);
                QVERIFY2(folded == word, utf8.c_str());
            }
        }
    }

    void namesMonths()
    {
        QCOMPARE(monthNamed("marz"), 3);
        QCOMPARE(monthNamed("wrzesnia"), 9);
        QCOMPARE(monthNamed("декабря"), 12);
        QCOMPARE(monthNamed("monday"), 0);
        QCOMPARE(monthNamed(""), 0);
        QVERIFY(isAmbiguousMonth("set"));
        QVERIFY(!isAmbiguousMonth("september"));
    }
};

QTEST_APPLESS_MAIN(TimeTokensTest)
#include "TimeTokensTest.moc"
