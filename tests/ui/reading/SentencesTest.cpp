#include "ui/reading/Sentences.h"

#include <QStringList>
#include <QtTest>

using namespace broadsheet;

class SentencesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // "paragraph:sentence"
        const auto row = [](const char* name, const char* text, const QStringList& expected) { QTest::newRow(name) << QString::fromUtf8(text) << expected; };
        row("nothing", "", {});
        row("blank lines", "\n\n  \n", {});
        row("two sentences", "One is here. Two is there!", {QStringLiteral("0:One is here."), QStringLiteral("0:Two is there!")});
        row("paragraphs and items", "One. Two.\n\nThree\nFour", {QStringLiteral("0:One."), QStringLiteral("0:Two."), QStringLiteral("1:Three"), QStringLiteral("2:Four")});
        row("titles and initials", "Dr. Aune met J. R. Smith. He left.", {QStringLiteral("0:Dr. Aune met J. R. Smith."), QStringLiteral("0:He left.")});
        row("numbers", "It cost 4.5 crowns. Really.", {QStringLiteral("0:It cost 4.5 crowns."), QStringLiteral("0:Really.")});
        row("a quotation", "“She is a clock.” Then he laughs.", {QStringLiteral("0:“She is a clock.”"), QStringLiteral("0:Then he laughs.")});
        row("an abbreviation at the end", "They met Dr.", {QStringLiteral("0:They met Dr.")});
        row("Japanese", "雨が降る。船が出る。", {QStringLiteral("0:雨が降る。"), QStringLiteral("0:船が出る。")});
        row("Arabic", "هل عاد؟ نعم.", {QStringLiteral("0:هل عاد؟"), QStringLiteral("0:نعم.")});
        row("Hindi", "वह आया। वह गया।", {QStringLiteral("0:वह आया।"), QStringLiteral("0:वह गया।")});
    }

    void textsAreCut()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const Sentence& sentence : sentencesOf(text))
            found.append(QString::number(sentence.paragraph) + u':' + text.mid(sentence.span.start, sentence.span.length));
        QCOMPARE(found, expected);
    }

    void aPlaceHasItsSentence()
    {
        const auto sentences = sentencesOf(QStringLiteral("One is. Two is.\n\nThree."));
        QCOMPARE(sentenceAt(sentences, 0), std::size_t(0));
        QCOMPARE(sentenceAt(sentences, 6), std::size_t(0));
        QCOMPARE(sentenceAt(sentences, 7), std::size_t(1)); // the space between: the next one
        QCOMPARE(sentenceAt(sentences, 16), std::size_t(2));
        QCOMPARE(sentenceAt(sentences, 999), std::size_t(3));
        QCOMPARE(sentenceAt({}, 0), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "SentencesTest.moc"
