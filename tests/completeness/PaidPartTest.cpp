#include "core/completeness/PaidPart.h"
#include "core/html/Parser.h"

#include <QTest>

using namespace broadsheet;

class PaidPartTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheWordsOfTheNamedPart_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<int>("words");
        const auto row = [](const char* selector, int words) { QTest::newRow(selector) << QString::fromLatin1(selector) << words; };
        row(".rest", 4);
        row("div.rest", 4);
        row("p.rest", 0);
        row("#more", 4);
        row(".story .rest", 4);
        row(".story > .rest", 4);
        row(".other, .rest", 4);
        row(".intro", 3);
        row(".rest.open", 4);
        row(".rest.closed", 0);
        row(".res", 0); // whole names only
        row(".paywall", 0);
        row("", 0);
        row("*", 0);
        row(".rest:not(.open)", 0);
    }
    void countsTheWordsOfTheNamedPart()
    {
        QFETCH(QString, selector);
        const auto document = parseHtml("<html><body><div class=story><p class=intro>one two three</p><div id=more class='rest open'><p>four five <b>six</b> seven</p></div>"
                                        "</div><div class=rest><p>not of the story</p></div></body></html>");
        const PageMeasures page = measurePage(*document, {});
        std::vector<bool> kept(page.text.blocks.size(), true);
        kept.back() = false;
        QTEST(paidWordsOf(*document, page, kept, {selector.toStdString()}), "words");
    }
};

QTEST_GUILESS_MAIN(PaidPartTest)
#include "PaidPartTest.moc"
