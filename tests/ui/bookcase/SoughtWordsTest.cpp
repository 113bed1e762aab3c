#include "ui/bookcase/SoughtWords.h"

#include "core/library/QueryParser.h"

#include <QtTest>

using namespace broadsheet;

class SoughtWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSought_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("telling"); ///< parted by "|"; a beginning ends in "*"
        QTest::addColumn<QString>("single");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char* query, const char* telling, const char* single, const char* typed) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(telling) << QString::fromUtf8(single) << QString::fromUtf8(typed);
        };
        row("ferry", "ferry", "ferry", "ferry");
        row("kelp forest", "kelp forest|kelp|forest", "kelp|forest", "kelp forest");
        row("\"kelp forest\" tide", "kelp forest tide|kelp forest|tide", "kelp|forest|tide", "\"kelp forest\" tide");
        row("\"kelp forest\"", "kelp forest", "kelp|forest", "kelp forest");
        row("light*", "light*", "light*", "light");
        row("old light*", "old light*|old|light*", "old|light*", "old light");
        row("天気予報", "天気予報", "天気予報", "天気予報");
        row("café OR tea", "café tea|café|tea", "café|tea", "café tea");
        row("night-ferry", "night-ferry", "night|ferry", "night-ferry");
        row("ferry -storm", "ferry", "ferry", "ferry");
        row("-storm", "", "", "");
        row("tag:sea site:paper.example is:unread before:2026", "", "", "");
        row("tag:sea ferry longer:3", "ferry", "ferry", "ferry");
        row("", "", "", "");
        row("ferry ferry", "ferry", "ferry", "ferry");
    }
    void whatIsSought()
    {
        QFETCH(QString, query);
        QFETCH(QString, telling);
        QFETCH(QString, single);
        QFETCH(QString, typed);
        const SoughtWords sought = soughtWords(parseQuery(query));
        QCOMPARE(inOneLine(sought.mostTellingFirst()), telling);
        QCOMPARE(inOneLine(sought.singleWords()), single);
        QCOMPARE(sought.asTyped(), typed);
        QCOMPARE(sought.isEmpty(), telling.isEmpty());
    }

private:
    static QString inOneLine(const std::vector<SoughtPhrase>& phrases)
    {
        QStringList texts;
        for (const SoughtPhrase& each : phrases)
            texts.append(each.text + (each.isBeginning ? QStringLiteral("*") : QString()));
        return texts.join(QLatin1Char('|'));
    }
};

QTEST_GUILESS_MAIN(SoughtWordsTest)
#include "SoughtWordsTest.moc"
