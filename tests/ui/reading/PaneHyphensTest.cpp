#include "PaneHarness.h"
#include "ui/hyphens/HyphenDictionaries.h"
#include "ui/hyphens/SoftHyphens.h"

#include <QClipboard>
#include <QMimeData>

using namespace broadsheet;

/// Divided words are for the eye: places, search and copies are those of the text.
class PaneHyphensTest final : public QObject {
    Q_OBJECT

    const HyphenDictionaries m_dictionaries{{QStringLiteral(BROADSHEET_FIXTURES "/hyphens")}};

    RenderedPage page(bool hyphenated, const QByteArray& html, const char* language = "xx") const
    {
        Reading reading = readingOf(html);
        reading.metadata.language = QString::fromLatin1(language);
        Appearance appearance;
        appearance.hyphenated = hyphenated;
        appearance.justified = hyphenated;
        return ReadingTemplate(QLocale::c(), &m_dictionaries).render(reading, appearance);
    }

    static QByteArray story()
    {
        QByteArray html;
        for (int i = 0; i < 60; ++i)
            html += "<p>Bananas number " + QByteArray::number(i) + ": the handlers of bananas, banana after bananas, wander and ponder on the quay "
                    "with bananas and with handlers of bananas who understand their bananas.</p>";
        return html;
    }

private Q_SLOTS:
    void runningTextIsDividedAndNothingElse()
    {
        const QString html = QString::fromUtf8(page(true, "<h2>Handler</h2><p>A handler</p><pre>a handler</pre><p>with <code>handler</code></p>"
                                                          "<p lang='qq'>handler</p><ul><li>handler</li></ul>").html());
        QCOMPARE(html.count(kSoftHyphen), 2);
        QVERIFY(html.contains(QStringLiteral("A han\u00addler")));
        QVERIFY(!QString::fromUtf8(page(false, story()).html()).contains(kSoftHyphen));
    }

    void aLanguageWithoutPatternsIsToldAndStaysWhole()
    {
        const RenderedPage whole = page(true, story(), "qq");
        QVERIFY(whole.lacksHyphens());
        QVERIFY(!QString::fromUtf8(whole.html()).contains(kSoftHyphen));
        QVERIFY(!page(true, story()).lacksHyphens());
        QVERIFY(!page(false, story(), "qq").lacksHyphens());
    }

    void lineEndsDivideWords()
    {
        Pane pane;
        QVERIFY(pane.open(page(true, "<p>" + QByteArray("bananananananana ").repeated(30) + "</p>")));
        const QString height = QStringLiteral("(() => { const p = document.querySelector('.story p'); p.style.width = '25ch'; "
                                              "p.style.hyphens = '%1'; return p.getBoundingClientRect().height; })()");
        const double divided = pane.evaluate(height.arg(QStringLiteral("manual"))).toDouble();
        const double whole = pane.evaluate(height.arg(QStringLiteral("none"))).toDouble();
        QVERIFY2(divided < whole, qPrintable(QStringLiteral("%1 %2").arg(divided).arg(whole)));
    }

    void thePlaceIsTheSameWithAndWithoutThem()
    {
        Pane pane;
        QVERIFY(pane.open(page(false, story())));
        for (const qint64 offset : {700, 2501, 4000}) {
            pane.view.restorePosition({.textOffset = offset});
            const QString words = QStringLiteral("(() => { const p = [...document.querySelectorAll('.story p')].find((p) => "
                                                 "p.getBoundingClientRect().bottom > 40); return p.textContent.replaceAll('\\u00ad', '').slice(0, 20); })()");
            const QString before = pane.evaluate(words).toString();
            const ReadingPosition place = pane.position();
            Pane other;
            QSignalSpy shown(&other.view, &ReadingView::shown);
            other.view.show(page(true, story()));
            other.view.restorePosition(place);
            QVERIFY(shown.wait(30000));
            QCOMPARE(other.evaluate(words).toString(), before);
            QVERIFY(qAbs(other.position().textOffset - place.textOffset) <= 80); // another line break, the same line
        }
    }

    void theWholeStoryIsCountedAlike()
    {
        qint64 ends[2];
        for (const bool hyphenated : {false, true}) {
            Pane pane;
            QVERIFY(pane.open(page(hyphenated, story())));
            pane.view.restorePosition({.textOffset = 1'000'000});
            // The last paragraph's start, by its place in the text.
            ends[hyphenated] = pane.evaluate(QStringLiteral("[...document.querySelectorAll('.story p')].slice(0, -1)"
                                                            ".reduce((sum, p) => sum + p.textContent.replaceAll('\\u00ad', '').length, 0)")).toLongLong();
        }
        QCOMPARE(ends[0], ends[1]);
    }

    void wordsAreFoundAcrossThem()
    {
        Pane pane;
        QVERIFY(pane.open(page(true, story())));
        QTRY_COMPARE(pane.find(QStringLiteral("understand their bananas")).second, 60);
        QCOMPARE(pane.find(QStringLiteral("handlers of bananas, banana")).second, 60);
    }

    void copiesAreWithoutThem()
    {
        Pane pane;
        QVERIFY(pane.open(page(true, "<p>The handlers of <b>bananas</b></p>")));
        QSignalSpy selected(pane.web().page(), &QWebEnginePage::selectionChanged);
        pane.view.selectAll();
        QTRY_VERIFY(pane.view.selectedText().contains(QStringLiteral("The handlers of bananas")));
        QSignalSpy copied(QGuiApplication::clipboard(), &QClipboard::dataChanged);
        pane.view.copySelection();
        QTRY_VERIFY(!copied.isEmpty());
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("The handlers of bananas")));
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->html().contains(kSoftHyphen));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("bananas")));
    }
};

BROADSHEET_PANE_TEST_MAIN(PaneHyphensTest)
#include "PaneHyphensTest.moc"
