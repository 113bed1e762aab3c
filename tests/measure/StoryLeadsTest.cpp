#include "core/measure/StoryLeads.h"

#include "core/measure/TextMeter.h"

#include <QTest>

using namespace broadsheet;

class StoryLeadsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leads()
    {
        const auto lead = [](const char* text) {
            TextMeter meter;
            meter.read(text, false);
            return wordsOfLead(meter.wordHashes());
        };
        QCOMPARE(lead("READ MORE: The ferry runs again"), std::size_t(2));
        QCOMPARE(lead("Leggi anche"), std::size_t(2));
        QCOMPARE(lead("The ferry runs again"), std::size_t(0));
    }
    void titlesWithoutLeads_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<QByteArray>("title");
        const auto row = [](const char* printed, const char* title) { QTest::newRow(printed) << QByteArray(printed) << QByteArray(title); };
        row("READ MORE: The ferry runs again", "The ferry runs again");
        row("Lesen Sie auch | Die Fähre fährt wieder", "Die Fähre fährt wieder");
        row("Related – The ferry runs again", "The ferry runs again");
        row("関連記事：船が再び動き出す", "船が再び動き出す");
        // Near misses.
        row("The ferry runs again", "The ferry runs again");
        row("Explained: why the ferry runs again", "Explained: why the ferry runs again");
        row("Related matters: why the ferry runs", "Related matters: why the ferry runs");
        row("Read more: page two", "Read more: page two");
        row("", "");
    }
    void titlesWithoutLeads()
    {
        QFETCH(QByteArray, printed);
        QFETCH(QByteArray, title);
        const std::string_view found = withoutLead({printed.constData(), static_cast<std::size_t>(printed.size())});
        QCOMPARE(QByteArray(found.data(), static_cast<qsizetype>(found.size())), title);
    }
};

QTEST_APPLESS_MAIN(StoryLeadsTest)
#include "StoryLeadsTest.moc"
