#include "ui/hyphens/Hyphenator.h"
#include "ui/hyphens/SoftHyphens.h"

#include <QTest>

using namespace broadsheet;

class SoftHyphensTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Hyphenator> m_words = Hyphenator::load(QStringLiteral(BROADSHEET_FIXTURES "/hyphens/hyph_xx.dic"));

    /// The text with "|" for each soft hyphen.
    QString divided(const char* text)
    {
        return QString::fromStdString(withSoftHyphens(text, *m_words)).replace(kSoftHyphen, u'|');
    }

private Q_SLOTS:
    void wordsAreDividedAndNothingElse()
    {
        QCOMPARE(divided("A banana, “bananas” and a\n handler."), QStringLiteral("A ba|nana, “ba|na|nas” and a\n han|dler."));
        QCOMPARE(divided("l’banana banana’s"), QStringLiteral("l’ba|nana ba|nana’s"));
        QCOMPARE(divided("банана праздник"), QStringLiteral("банана праз|дник"));
    }

    void whatIsNoWordStaysWhole()
    {
        for (const char* text : {"BANANA", "banana7", "bananas.example", "https://x.example/banana", "me@banana", "banana_split", "banana-cream",
                                 "ba\u00adnana", "anna", "", "   "})
            QCOMPARE(divided(text), QString::fromUtf8(text).replace(kSoftHyphen, u'|'));
    }

    void takenOutAgainItIsTheSameText()
    {
        const QString text = QStringLiteral("Bananas, handlers and “bananas” 🍌.");
        QCOMPARE(withoutSoftHyphens(QString::fromStdString(withSoftHyphens(text.toStdString(), *m_words))), text);
    }
};

QTEST_GUILESS_MAIN(SoftHyphensTest)
#include "SoftHyphensTest.moc"
