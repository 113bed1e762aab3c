#include "core/library/TextQuote.h"

#include <QTest>

using namespace broadsheet;

class TextQuoteTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isCutToWhatIsThere()
    {
        const QString text = QStringLiteral("one two");
        QCOMPARE(quoteOf(text, 4, 99).exact, QStringLiteral("two"));
        QCOMPARE(quoteOf(text, -3, 3).exact, QStringLiteral("one"));
        QCOMPARE(quoteOf(text, 99, 3).exact, QString());
    }

    void findsItsPlaceAgain_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<qint64>("start");
        const auto row = [](const char* name, const char* now, int start) { QTest::newRow(name) << QString::fromLatin1(now) << qint64(start); };
        row("unchanged", "a cat, the cat sat, no cat", 11);
        row("moved", "Look: a cat, the cat sat, no cat", 17);
        row("surroundings before place", "cat cat cat the cat sat, no", 16);
        row("the nearest of equals", "cat ... ... cat ... cat", 12);
        row("gone", "a dog", -1);
        row("another case", "a CAT", -1);
    }
    void findsItsPlaceAgain()
    {
        QFETCH(QString, now);
        QFETCH(qint64, start);
        const TextQuote quote = quoteOf(QStringLiteral("a cat, the cat sat, no cat"), 11, 3);
        QCOMPARE(locate(quote, now), start < 0 ? std::nullopt : std::optional(start));
    }

    void nothingIsNowhere() { QCOMPARE(locate({}, QStringLiteral("text")), std::nullopt); }
};

QTEST_APPLESS_MAIN(TextQuoteTest)
#include "TextQuoteTest.moc"
