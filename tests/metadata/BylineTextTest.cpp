#include "core/metadata/BylineText.h"

#include <QTest>

using namespace broadsheet;

class BylineTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("people"); // empty: nobody
        const auto row = [](const char* text, const char* people) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(people);
        };
        row("Jane Doe", "Jane Doe");
        row("By Jane Doe", "Jane Doe");
        row("BY: Jane Doe", "Jane Doe");
        row("Written by Jane Doe", "Jane Doe");
        row("By\nJane Doe", "Jane Doe");
        row("By Jane Doe and John Roe", "Jane Doe; John Roe");
        row("By Jane Doe, John Roe and Ann Poe", "Jane Doe; John Roe; Ann Poe");
        row("Jane Doe & John Roe", "Jane Doe; John Roe");
        row("By\nJane Doe\nand\nJohn Roe", "Jane Doe; John Roe");
        row("Jane Doe\nJane Doe", "Jane Doe");
        row("Jane Doe\nJane\nDoe", "Jane Doe");
        row("By Jane Doe, Staff Writer", "Jane Doe");
        row("Jane Doe\nSenior Editor", "Jane Doe");
        row("Jane Doe, PhD, RD", "Jane Doe, PhD, RD");
        row("By Jane Doe | September 4, 2025", "Jane Doe");
        row("Jane Doe\nUpdated Sep 4, 2025, 7:30 am\n5 min read", "Jane Doe");
        row("Jane Doe (she/her)", "Jane Doe");
        row("Post\nby\nJane Doe", "Jane Doe");
        row("Jane Doe @janedoe", "Jane Doe");
        row("Jane Doe https://social.example/jane", "Jane Doe");
        row("Von Jane Doe", "Jane Doe");
        row("Ein Beitrag von Jane Doe und John Roe", "Jane Doe; John Roe");
        row("Par Jane Doe", "Jane Doe");
        row("Por Jane Doe y John Roe", "Jane Doe; John Roe");
        row("di Jane Doe", "Jane Doe");
        row("Автор: Иван Петров", "Иван Петров");
        row("作者：王小明", "王小明");
        row("文/王小明", "王小明");
        row("Ludwig van Beethoven", "Ludwig van Beethoven");
        row("jdoe", "jdoe");
        row("Marks & Spencer", "Marks & Spencer");
        row("Byron Katie", "Byron Katie");
        row("Vonda Shepard", "Vonda Shepard");
        row("Jane Doe\nReviewed by\nJohn Roe", "Jane Doe");
        row("Jane Doe\nResearched by\nJohn Roe", "Jane Doe");
        row("Posted on September 4, 2025 by Jane Doe", "Jane Doe");
        row("Veröffentlicht am 4.9.2025 von Jane Doe", "Jane Doe");
        row("Text: Jane Doe", "Jane Doe");
        row("Photos by John Roe\nBy Jane Doe", "Jane Doe");
        row("Jane Doe\nJane writes about bridges and the people who cross them.\nJohn Roe", "Jane Doe");
        row("文／王小明　攝影／李四", "王小明");
        row("文/王小明 摄影/李四", "王小明");
        row("記者王小明／台北報導", "王小明");
        row("本报记者 王小明", "王小明");
        row("文＝山田太郎", "山田太郎");
        row("홍길동 기자", "홍길동");
        row("Tekst: Jan Kowalski, Fot. Anna Nowak", "Jan Kowalski");
        row("Text und Fotos: Jane Doe", "Jane Doe");
        row("Text: Jane Doe / Fotos: John Roe", "Jane Doe");
        row("Texte: Jane Doe", "Jane Doe");
        row("Autorin: Jane Doe", "Jane Doe");
        row("Фото: Иван Петров", "");
        // Nobody.
        row("", "");
        row("By", "");
        row("admin", "");
        row("siteadmin", "");
        row("https://social.example/daily", "");
        row("jane@daily.example", "");
        row("September 4, 2025", "");
        row("2 hours ago", "");
        row("5 min read", "");
        row("Share", "");
        row("View all posts", "");
        row("Updated on", "");
        row("by the way, this is how we did it in the old days", "");
        row("Staff Writer", "");
        row("Text size", "");
        row("Author Spotlight", "");
        row("Many thanks!", "");
        row("dailycourier.example", "");
    }
    void findsPeople()
    {
        QFETCH(QString, text);
        QTEST(joinedNames(namesIn(text).people), "people");
    }

    void keepsDesksApart()
    {
        QCOMPARE(namesIn(QStringLiteral("By Courier Staff")).desks, QStringList{QStringLiteral("Courier Staff")});
        QCOMPARE(namesIn(QStringLiteral("By The Courier editors")).desks, QStringList{QStringLiteral("The Courier editors")});
        QCOMPARE(namesIn(QStringLiteral("Bridge Team")).desks, QStringList{QStringLiteral("Bridge Team")});
        QCOMPARE(namesIn(QStringLiteral("dailycourier.example")).desks, QStringList{QStringLiteral("dailycourier.example")});
        QVERIFY(namesIn(QStringLiteral("By Jane Doe")).desks.isEmpty());
    }

    void turnsCatalogueNamesRound()
    {
        QCOMPARE(withoutInversion(QStringLiteral("Doe, Jane")), QStringLiteral("Jane Doe"));
        QCOMPARE(withoutInversion(QStringLiteral("van Dam, Jan Piet")), QStringLiteral("van Dam, Jan Piet"));
        QCOMPARE(withoutInversion(QStringLiteral("Jane Doe")), QStringLiteral("Jane Doe"));
        QCOMPARE(withoutInversion(QStringLiteral("Jane Doe, PhD")), QStringLiteral("Jane Doe, PhD"));
        QCOMPARE(withoutInversion(QStringLiteral("A B, C D, E F")), QStringLiteral("A B, C D, E F"));
    }

    void aLongListIsNoByline()
    {
        QString text;
        for (char c = 'A'; c <= 'Z'; ++c)
            text += QStringLiteral("Name %1Doe\n").arg(QLatin1Char(c));
        QVERIFY(namesIn(text).people.isEmpty());
    }
};

QTEST_APPLESS_MAIN(BylineTextTest)
#include "BylineTextTest.moc"
