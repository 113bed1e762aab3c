#include "core/completeness/EndCues.h"

#include <QTest>

using namespace broadsheet;

namespace {

std::string_view view(const QByteArray& text) { return {text.constData(), static_cast<std::size_t>(text.size())}; }

} // namespace

class EndCuesTest final : public QObject {
    Q_OBJECT
    static void columns()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("found");
    }
    static void row(const char* line, bool found) { QTest::newRow(line) << QByteArray(line) << found; }

private Q_SLOTS:
    void walls_data()
    {
        columns();
        row("Subscribe to continue reading", true);
        row("SUBSCRIBE TO READ", true);
        row("Already a subscriber? Log in.", true);
        row("This article is for subscribers only.", true);
        row("You’ve reached your limit of free articles.", true);
        row("Sign in to read the full story", true);
        row("Sie sind bereits Abonnent? Hier anmelden", true);
        row("Jetzt freischalten", true);
        row("Il vous reste 75.3% de cet article à lire. La suite est réservée aux abonnés.", true);
        row("Para seguir leyendo, hazte suscriptor", true);
        row("Sei già abbonato? Accedi", true);
        row("Conteúdo exclusivo para assinantes", true);
        row("Bent u al abonnee? Log dan in", true);
        row("Dostęp do całego artykułu tylko dla prenumeratorów", true);
        row("Är du redan prenumerant? Logga in", true);
        row("Allerede abonnent? Log ind", true);
        row("Allerede abonnent? Logg inn", true);
        row("Материал доступен по подписке", true);
        row("この記事は有料会員限定です。残り文字数1200", true);
        row("登录后继续阅读", true);
        // near misses
        row("Subscribe to our newsletter", false);
        row("Subscribe now for weekly news in your inbox", false);
        row("Abonnieren Sie unseren Newsletter", false);
        row("Inscrivez-vous à notre lettre d'information", false);
        row("Log in to comment", false);
        row("Log in or register to post comments", false);
        row("The paper lost a tenth of its subscribers last year.", false);
        row("Readers who subscribe pay less than ten euros a month.", false);
        row("She continued to read.", false);
        row("Thank you for taking the time to read this article.", false);
        row("Unlock the full potential of your garden.", false);
        row("This content is for informational purposes only.", false);
        row("Click here to read the full report.", false);
        row("会員は1200人です。", false);
        row("", false);
        // A story about walls speaks of them at length.
        row("When the paper put up its wall, visitors who had never paid for a word of it were shown a grey box with the sentence "
            "“Subscribe to continue reading”, which, as the editor now says with a smile over her second cup of coffee, was the "
            "shortest text that anybody in the house had ever fought about for so long.", false);
    }
    void walls()
    {
        QFETCH(QByteArray, line);
        QTEST(!wallCueIn(view(line)).empty(), "found");
    }

    void readingOn_data()
    {
        columns();
        row("Continue reading", true);
        row("Read more »", true);
        row("Read the full article →", true);
        row("The mayor said that the bridge would open on Monday. Read more", true);
        row("The mayor said that the … [Continue reading]", true);
        row("Weiterlesen", true);
        row("Lire la suite", true);
        row("Seguir leyendo", true);
        row("Continua a leggere", true);
        row("Continuar lendo", true);
        row("Lees verder", true);
        row("Czytaj dalej", true);
        row("Läs mer", true);
        row("Læs videre", true);
        row("Les hele saken", true);
        row("Читать далее", true);
        row("続きを読む", true);
        row("阅读全文", true);
        // near misses
        row("Read more: the bridge in pictures", false);
        row("Continue reading the classics", false);
        row("People read more in winter.", false);
        row("She told him to read on and he did.", false);
        row("Further reading", false);
        row("This article is republished under a Creative Commons licence. Read the original article.", false);
        row("", false);
    }
    void readingOn()
    {
        QFETCH(QByteArray, line);
        QTEST(!readOnCueIn(view(line)).empty(), "found");
    }

    void cutOff_data()
    {
        columns();
        row("The mayor said that the…", true);
        row("The mayor said that the ...", true);
        row("The mayor said that [...]", true);
        row("The mayor said that (…)", true);
        row("“I would not know,” she said, “but then again…”", false);
        row("The mayor said so.", false);
        row("", false);
    }
    void cutOff()
    {
        QFETCH(QByteArray, line);
        QTEST(endsCutOff(view(line)), "found");
    }

    void sentences_data()
    {
        columns();
        row("The mayor said so.", true);
        row("“So it is,” he said, “and so it stays.”", true);
        row("(It opens on Monday.)", true);
        row("橋は月曜日に開通した。", true);
        row("橋は「開通した。」", true);
        row("هل فتح الجسر؟", true);
        row("पुल खुल गया।", true);
        row("The mayor said that the bridge", false);
        row("The mayor said,", false);
        row("", false);
    }
    void sentences()
    {
        QFETCH(QByteArray, line);
        QTEST(endsLikeSentence(view(line)), "found");
    }
};

QTEST_GUILESS_MAIN(EndCuesTest)
#include "EndCuesTest.moc"
