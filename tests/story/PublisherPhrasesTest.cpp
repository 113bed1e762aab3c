#include "core/story/PublisherPhrases.h"

#include "core/measure/TextMeter.h"

#include <QTest>

using namespace broadsheet;

namespace {

std::vector<std::uint32_t> wordsOf(const QByteArray& text)
{
    TextMeter meter;
    meter.read(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), false);
    return meter.wordHashes();
}

} // namespace

class PublisherPhrasesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("call");
        const auto row = [](const char* text, bool call) { QTest::newRow(text) << QByteArray(text) << call; };
        row("Got a tip? Contact us at tips@lamp.example", true);
        row("Folgen Sie uns auf allen Wegen", true);
        row("Abonnez-vous à notre lettre du matin", true);
        row("Il vous reste 70 % de cet article à lire. La suite est réservée aux abonnés.", true);
        row("An dieser Stelle finden Sie externe Inhalte, die den Artikel ergänzen.", true);
        row("Mit ihrer Zustimmung hat die Kammer den Weg frei gemacht.", false);
        row("An dieser Stelle befindet sich heute ein Park.", false);
        row("Um diesen Inhalt wird seit Jahren gestritten.", false);
        row("La place du marché est réservée aux cyclistes", false);
        row("The man who got a tip from the stable lost it all", false);
        row("Followers of the club came to the gate", false);
    }
    void callsAreKnown()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, call);
        QCOMPARE(isCall(wordsOf(text)), call);
    }
    void aLongParagraphIsNoCall() { QVERIFY(!isCall(wordsOf("Got a tip " + QByteArray("word ").repeated(60)))); }
    void labelsOfAdvertsAreWholeTexts()
    {
        QVERIFY(isAdvertLabel(wordsOf("ADVERTISEMENT")) && isAdvertLabel(wordsOf("- Anzeige -")) && isAdvertLabel(wordsOf("広告")));
        QVERIFY(isAdvertLabel(wordsOf("Article continues below advertisement")) && isAdvertLabel(wordsOf("La suite après la publicité")));
        QVERIFY(!isAdvertLabel(wordsOf("Advertising in 1900")) && !isAdvertLabel(wordsOf("")) && !isAdvertLabel(wordsOf("Anzeige erstattet")));
    }
    void rightsAreReservedAnywhereInANotice()
    {
        QVERIFY(reservesRights(wordsOf("Copyright 2025 The Lamp. All rights reserved.")) && reservesRights(wordsOf("무단 전재 및 재배포 금지")));
        QVERIFY(!reservesRights(wordsOf("All the rights that were reserved for the lords")));
    }
    void headingsOfCompanies()
    {
        QVERIFY(headsCompanyNotes(wordsOf("Forward-Looking Statements")) && headsCompanyNotes(wordsOf("Pressekontakt")));
        QVERIFY(!headsCompanyNotes(wordsOf("The media and their contacts")));
        QCOMPARE(wordsOfAbout(wordsOf("About the Harrow Trust")), std::size_t(2));
        QCOMPARE(wordsOfAbout(wordsOf("What it is about")), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(PublisherPhrasesTest)
#include "PublisherPhrasesTest.moc"
