#include "ui/shelf/PlaceWords.h"

#include "core/sanitize/Sanitizer.h"

#include <QtTest>

using namespace broadsheet;

class PlaceWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack();
    void whiteSpaceDoesNotMatter();
    void anotherExtractionIsNoMatter();
    void theBeginningHasNoWords();
    void softHyphensAreNotCounted();
    void wordsThatAreGone();

private:
    static SanitizedHtml body(const QByteArray& markup)
    {
        const auto made = Sanitizer(QUrl(QStringLiteral("https://paper.example/"))).sanitize(markup);
        return made ? *made : SanitizedHtml();
    }
    static qint64 lengthOf(const char* text) { return qint64(qstrlen(text)); }
};

void PlaceWordsTest::thereAndBack()
{
    const PlaceWords text(body("<p>The ferry sails at noon.</p><p>It is <em>never</em> late, they say, and the crew waves.</p>"));
    const qint64 place = 1 + lengthOf("The ferry sails at noon.") + lengthOf("It is ");
    const TextQuote quote = text.quoteAt(place);
    QVERIFY2(quote.exact.startsWith(QStringLiteral("never late")), qPrintable(quote.exact));
    QCOMPARE(text.offsetOf(quote), place);
}

void PlaceWordsTest::whiteSpaceDoesNotMatter()
{
    const PlaceWords one(body("<p>The ferry sails.</p><p>The crew waves from the deck.</p>"));
    const PlaceWords other(body("<p>The\n   ferry   sails.</p>\n\n<p>The crew\nwaves from the deck.</p>"));
    const TextQuote quote = one.quoteAt(1 + lengthOf("The ferry sails."));
    QVERIFY(quote.exact.startsWith(QStringLiteral("The crew waves")));
    QVERIFY(other.offsetOf(quote) > 0);
    QVERIFY(other.quoteAt(other.offsetOf(quote)).exact.startsWith(QStringLiteral("The crew")));
}

void PlaceWordsTest::anotherExtractionIsNoMatter()
{
    const PlaceWords before(body("<p>Advertisement: buy now.</p><p>The ferry sails. The crew waves from the upper deck, all of them.</p>"));
    const PlaceWords after(body("<p>The ferry sails. The crew waves from the upper deck, all of them.</p>"));
    const TextQuote quote = before.quoteAt(1 + lengthOf("Advertisement: buy now.") + lengthOf("The ferry sails. "));
    QCOMPARE(after.offsetOf(quote), 1 + lengthOf("The ferry sails. "));
}

void PlaceWordsTest::theBeginningHasNoWords()
{
    const PlaceWords text(body("<p>The ferry sails.</p>"));
    QVERIFY(text.quoteAt(0).exact.isEmpty());
    QCOMPARE(text.offsetOf({}), 0);
    QVERIFY(PlaceWords(SanitizedHtml()).quoteAt(5).exact.isEmpty());
    QVERIFY(text.quoteAt(1000).exact.isEmpty());
}

void PlaceWordsTest::softHyphensAreNotCounted()
{
    const PlaceWords text(body("<p>The fer\xc2\xadry sails at noon.</p><p>The crew waves.</p>"));
    const qint64 place = 1 + lengthOf("The ferry sails at noon.");
    const TextQuote quote = text.quoteAt(place);
    QVERIFY2(quote.exact.startsWith(QStringLiteral("The crew")), qPrintable(quote.exact));
    QCOMPARE(text.offsetOf(quote), place);
}

void PlaceWordsTest::wordsThatAreGone()
{
    const PlaceWords text(body("<p>The ferry sails.</p>"));
    QCOMPARE(text.offsetOf({QStringLiteral("a lighthouse"), {}, {}, 3}), -1);
}

QTEST_GUILESS_MAIN(PlaceWordsTest)
#include "PlaceWordsTest.moc"
