#include "PaneHarness.h"

#include <QFile>

using namespace broadsheet;

/// Measures of the pages in tests/fixtures/looks, which are there for looking at: what an eye sees only by chance.
class LooksTest final : public QObject {
    Q_OBJECT

    static QByteArray bodyOf(const char* name)
    {
        QFile file(QStringLiteral(BROADSHEET_FIXTURES "/looks/%1.html").arg(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static RenderedPage page(const char* name, const char* language, const Appearance& appearance = {})
    {
        Reading reading = readingOf(bodyOf(name));
        reading.metadata.language = QString::fromLatin1(language);
        return ReadingTemplate().render(reading, appearance);
    }

    static QString styleOf(Pane& pane, const char* selector, const char* property)
    {
        return pane.evaluate(QStringLiteral("getComputedStyle(document.querySelector(\"%1\")).%2")
                                 .arg(QString::fromLatin1(selector), QString::fromLatin1(property))).toString();
    }

private Q_SLOTS:
    void noPageIsWiderThanTheScreen_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("language");
        for (const char* name : {"long-read", "picture-story", "code-and-tables", "footnotes-and-mathematics", "lists-and-quotations", "mixed-scripts"})
            QTest::newRow(name) << QByteArray(name) << QByteArray("en");
        QTest::newRow("arabic") << QByteArray("arabic") << QByteArray("ar");
        QTest::newRow("japanese") << QByteArray("japanese") << QByteArray("ja");
    }

    void noPageIsWiderThanTheScreen()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, language);
        Appearance huge;
        huge.fontSizePx = TypeRange::largestFontPx;
        huge.letterSpacingEm = TypeRange::widestLetterSpacingEm;
        for (const Appearance& appearance : {Appearance(), huge}) {
            Pane pane;
            pane.view.resize(360, 640);
            QVERIFY(pane.open(page(name.constData(), language.constData(), appearance)));
            QVERIFY(pane.evaluate(QStringLiteral("document.documentElement.scrollWidth <= innerWidth")).toBool());
        }
    }

    void fortyFiveToNinetyCharactersALine()
    {
        Pane pane;
        pane.view.resize(1600, 900);
        QVERIFY(pane.open(page("long-read", "en")));
        // The characters of all but the last line of each paragraph, by the lines' own rectangles.
        const QVariantList lengths = pane.evaluate(QStringLiteral(R"((() => [...document.querySelectorAll('.story > p')].flatMap((p) => {
            const text = p.textContent.replace(/\s+/g, ' ').trim();
            const lines = Math.round(p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight));
            return lines > 2 ? [text.length / (lines - 0.5)] : []; }))())")).toList();
        QVERIFY(lengths.size() >= 5);
        for (const QVariant& length : lengths)
            QVERIFY2(length.toDouble() >= 45 && length.toDouble() <= 90, qPrintable(length.toString()));
    }

    void codeIsExactAndLatin()
    {
        Pane pane;
        QVERIFY(pane.open(page("code-and-tables", "en")));
        QCOMPARE(styleOf(pane, ".story pre", "whiteSpace"), QStringLiteral("pre"));
        QVERIFY(pane.evaluate(QStringLiteral("document.querySelector('.story pre').textContent.includes('\\tif False:\\tpass')")).toBool());
        QVERIFY(pane.evaluate(QStringLiteral("document.querySelector('.story pre').scrollWidth > document.querySelector('.story pre').clientWidth")).toBool());
        Pane arabic;
        QVERIFY(arabic.open(page("arabic", "ar")));
        QCOMPARE(styleOf(arabic, ".story pre", "direction"), QStringLiteral("ltr"));
        QCOMPARE(styleOf(arabic, ".story blockquote", "borderRightWidth"), QStringLiteral("3px")); // the bar stands where the line begins
    }

    void noScriptIsSlantedThatHasNoItalics()
    {
        for (const auto& [name, language] : {std::pair{"arabic", "ar"}, std::pair{"japanese", "ja"}}) {
            Pane pane;
            QVERIFY(pane.open(page(name, language)));
            QCOMPARE(styleOf(pane, ".story blockquote", "fontStyle"), QStringLiteral("normal"));
            QCOMPARE(styleOf(pane, ".story em", "fontStyle"), QStringLiteral("normal"));
        }
        Pane mixed;
        QVERIFY(mixed.open(page("mixed-scripts", "en")));
        QCOMPARE(styleOf(mixed, ".story p[lang=he] em", "fontStyle"), QStringLiteral("normal"));
    }

    void aListInAListStandsNoFurtherApart()
    {
        Pane pane;
        QVERIFY(pane.open(page("lists-and-quotations", "en")));
        // From the last item of a list in an item to the next item, against two plain items.
        const QVariantList gaps = pane.evaluate(QStringLiteral(R"((() => { const items = [...document.querySelectorAll('.story > ol > li')];
            const inner = items[1].querySelectorAll('li'); const last = inner[inner.length - 1].getBoundingClientRect();
            const plain = items[1].getBoundingClientRect().top - items[0].getBoundingClientRect().bottom;
            return [items[2].getBoundingClientRect().top - last.bottom, plain]; })())")).toList();
        QCOMPARE(gaps.size(), 2);
        QVERIFY2(gaps[0].toDouble() < 2 * gaps[1].toDouble() + 1, qPrintable(gaps[0].toString() + u' ' + gaps[1].toString()));
    }

    void figuresSuitWhatStandsAroundThem()
    {
        Pane coast;
        QVERIFY(coast.open(page("footnotes-and-mathematics", "en")));
        QVERIFY(styleOf(coast, ".story > p:last-of-type", "fontVariantNumeric").contains(QStringLiteral("oldstyle-nums"))); // years among words
        QCOMPARE(styleOf(coast, ".story h2 + p", "fontVariantNumeric"), QStringLiteral("lining-nums"));                     // r = 10 km
        QCOMPARE(styleOf(coast, ".story sup", "fontVariantNumeric"), QStringLiteral("lining-nums"));
        Pane arabic;
        QVERIFY(arabic.open(page("arabic", "ar")));
        QCOMPARE(styleOf(arabic, ".story p", "fontVariantNumeric"), QStringLiteral("lining-nums"));
        Pane mixed;
        QVERIFY(mixed.open(page("mixed-scripts", "en")));
        QCOMPARE(styleOf(mixed, ".story p[lang=he]", "fontVariantNumeric"), QStringLiteral("lining-nums"));
        QVERIFY(styleOf(mixed, ".story p", "fontVariantNumeric").contains(QStringLiteral("oldstyle-nums")));
    }

    void columnsOfNumbersEndOnOneLine()
    {
        Pane pane;
        QVERIFY(pane.open(page("code-and-tables", "en")));
        QCOMPARE(styleOf(pane, ".story tbody td", "textAlign"), QStringLiteral("end"));
        QCOMPARE(styleOf(pane, ".story thead th:nth-child(2)", "textAlign"), QStringLiteral("end")); // the head with its column
        QCOMPARE(styleOf(pane, ".story tbody td:last-child", "textAlign"), QStringLiteral("start")); // words
        QCOMPARE(styleOf(pane, ".story tbody th", "textAlign"), QStringLiteral("start"));
    }

    void japaneseKeepsItsSigns()
    {
        Pane pane;
        QVERIFY(pane.open(page("japanese", "ja")));
        QVERIFY(styleOf(pane, ".story p", "fontFamily").startsWith(QStringLiteral("broadsheet-signs-jp")));
        Pane english;
        QVERIFY(english.open(page("long-read", "en")));
        QVERIFY(!styleOf(english, ".story p", "fontFamily").contains(QStringLiteral("broadsheet-signs")));
    }

    void numbersAboveTheLineDoNotMoveTheLines()
    {
        Pane pane;
        QVERIFY(pane.open(page("footnotes-and-mathematics", "en")));
        // A paragraph with notes and indices is a whole number of lines high.
        const double lines = pane.evaluate(QStringLiteral("(() => { const p = document.querySelector('.story p'); return p.getBoundingClientRect().height / "
                                                          "parseFloat(getComputedStyle(p).lineHeight); })()")).toDouble();
        QVERIFY2(qAbs(lines - std::round(lines)) < 0.05, qPrintable(QString::number(lines)));
    }
};

BROADSHEET_PANE_TEST_MAIN(LooksTest)
#include "LooksTest.moc"
