#include "ui/bookcase/SoughtWords.h"

#include "core/library/QueryParser.h"

#include <QtTest>

using namespace broadsheet;

class SoughtWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMostTellingFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("words"); ///< parted by "|"; a beginning ends in "*"
        const auto row = [](const char* query, const char* words) { QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(words); };
        row("ferry", "ferry");
        row("kelp forest", "kelp forest|kelp|forest");
        row("\"kelp forest\" tide", "kelp forest tide|kelp forest|tide|kelp|forest");
        row("light*", "light*");
        row("old light*", "old light*|old|light*");
        row("天気予報", "天気予報");
        row("café OR tea", "café tea|café|tea");
        row("ferry -storm", "ferry");
        row("-storm", "");
        row("tag:sea site:paper.example is:unread before:2026", "");
        row("tag:sea ferry longer:3", "ferry");
        row("", "");
        row("ferry ferry", "ferry ferry|ferry");
    }
    void theMostTellingFirst()
    {
        QFETCH(QString, query);
        QFETCH(QString, words);
        QStringList found;
        for (const SoughtWords& each : soughtWords(parseQuery(query)))
            found.append(each.text + (each.isBeginning ? QStringLiteral("*") : QString()));
        QCOMPARE(found.join(QLatin1Char('|')), words);
    }
};

QTEST_GUILESS_MAIN(SoughtWordsTest)
#include "SoughtWordsTest.moc"
