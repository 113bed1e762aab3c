#include "core/obstacle/ObstacleRules.h"

#include "core/html/Parser.h"

#include <QTest>

using namespace broadsheet;

namespace {

/// What a page is when `story` was found on it.
QString obstacleOf(const std::string& html, const QString& story)
{
    const auto document = parseHtml("<!doctype html>" + html);
    if (!document)
        qFatal("the test's page cannot be parsed");
    const PageMeasures page = measurePage(*document, {});
    Trace trace;
    return nameOf(obstacleIn(obstacleFacts(*document, page, story), trace));
}

const char* const kNews = "The old bridge over the river opened to traffic on Monday after two years of repairs, and hundreds of people came to cross it on foot.";
const char* const kBanner = "<div class=banner><p>We and our partners use cookies to store and access information on a device. We value your privacy.</p><button>Accept all</button></div>";

} // namespace

class ObstacleRulesTest final : public QObject {
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("story");
    }
    static void row(const char* name, const std::string& html, const char* story = "") { QTest::newRow(name) << QByteArray::fromStdString(html) << QString::fromUtf8(story); }

private Q_SLOTS:
    void isRecognised_data()
    {
        columns();
        QTest::addColumn<QString>("obstacle");
        const auto add = [](const char* name, const char* obstacle, const std::string& html, const char* story = "") {
            QTest::newRow(name) << QByteArray::fromStdString(html) << QString::fromUtf8(story) << QString::fromLatin1(obstacle);
        };
        const char* consent = "We and our partners store and access information on a device, such as cookies, for personalised advertising.\n\nYou can withdraw your consent at any time in the footer.";
        add("consent", "consent", std::string("<title>Courier</title><h1>Before you continue</h1><p>") + consent + "</p><button>Accept all</button>", consent);
        const char* german = "Wir und unsere Partner speichern Informationen auf einem Gerät und verarbeiten Daten.\n\nIhre Einwilligung ist freiwillig und kann jederzeit widerrufen werden.";
        add("consent in German", "consent", std::string("<title>Kurier</title><p>") + german + "</p><a href=#>Alle akzeptieren</a>", german);
        add("challenge", "challenge", "<title>Just a moment...</title><h1>news.example</h1><p>Checking your browser before accessing the site. This takes a few seconds.</p>",
            "Checking your browser before accessing the site. This takes a few seconds.");
        add("challenge in French", "challenge", "<title>Courrier</title><p>Vérifiez que vous êtes humain pour continuer.</p>", "Vérifiez que vous êtes humain pour continuer.");
        add("puzzle", "challenge", "<title>news.example</title><p>Please continue.</p><div class='g-recaptcha'></div>");
        add("scripts and cookies", "challenge", "<title>news.example</title><p>Please enable JavaScript and cookies to continue</p>");
        add("scripts and cookies beside a notice", "challenge", "<title>news.example</title><p>Enable JavaScript and cookies to continue</p><p>Performance and security by our provider. Reference 18.</p>",
            "Performance and security by our provider. Reference 18.");
        add("connection", "challenge", "<title>news.example</title><h1>news.example</h1><h2>Checking if the site connection is secure</h2><p>news.example needs to review the security of your connection before proceeding.</p>",
            "news.example needs to review the security of your connection before proceeding.");
        add("connection in Spanish", "challenge", "<title>diario.example</title><p>diario.example necesita verificar la seguridad de tu conexión antes de continuar.</p>",
            "diario.example necesita verificar la seguridad de tu conexión antes de continuar.");
        add("connection in German", "challenge", "<title>Moment</title><p>Aktivieren Sie JavaScript und Cookies, um fortzufahren.</p>", "Aktivieren Sie JavaScript und Cookies, um fortzufahren.");
        add("not found", "error", "<title>Page not found | Courier</title><h1>Page not found</h1><p>Try the search or go back to the front page of the paper.</p>",
            "Try the search or go back to the front page of the paper.");
        add("not found in a title", "error", "<title>404 - Courier</title><p>There is nothing at this address any more.</p>", "There is nothing at this address any more.");
        add("not found in Spanish", "error", "<title>Diario</title><h1>Página no encontrada</h1>");
        add("not found in Japanese", "error", "<title>新聞</title><h1>お探しのページは見つかりません</h1>");
        add("denied", "error", "<title>Access Denied</title><h1>Access Denied</h1><p>You don't have permission to access this address on this server.</p>");
        add("maintenance", "error", "<title>Courier</title><h1>Down for maintenance</h1><p>We are making things better for you. Please come back in an hour.</p>");
        add("login", "login", "<title>Log in | Courier</title><h1>Log in to your account</h1><form><input name=user><input type=password></form>");
        add("login wanted", "login", "<title>Board</title><p>You must be logged in to read this board.</p>", "You must be logged in to read this board.");
        add("login in Polish", "login", "<title>Gazeta</title><h2>Zaloguj się</h2><form><input type=password></form>");
        add("country", "region", "<title>Courier</title><p>This content is not available in your region.</p>", "This content is not available in your region.");
        add("redirect", "redirect", "<title>Redirecting...</title><p>You are being redirected. <a href=/b>Go on</a></p>");
        add("redirect by refresh", "redirect", "<meta http-equiv=refresh content='0; url=/b'><title>Courier</title><p>Please wait</p>");
        add("interstitial", "interstitial", "<title>Courier</title><h1>You are leaving our site</h1><p>The link leads to another place. We are not answerable for it.</p><a href=/x>Go on</a>");
        add("shell", "shell", "<title>App</title><div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript><script src=a.js></script>");
        add("shell without words", "shell", "<title>App</title><div id=app></div><script src=a.js></script>");
        add("shell whose head sends for its script", "shell", "<title>A thread</title><link rel=preload href=a.js as=script><section id=main></section><form style='display:none'><input type=password></form>");
    }
    void isRecognised()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, story);
        QCOMPARE(obstacleOf(html.toStdString(), story), *static_cast<QString*>(QTest::qData("obstacle", QMetaType::QString)));
    }

    void isAStory_data()
    {
        columns();
        row("a short story", std::string("<title>Bridge opens | Courier</title><h1>Bridge opens</h1><p>") + kNews, kNews);
        row("a short story with a banner", std::string("<title>Bridge opens | Courier</title><h1>Bridge opens</h1><p>") + kNews + "</p>" + kBanner, kNews);
        row("a short story with a login box", std::string("<title>Bridge opens | Courier</title><h1>Bridge opens</h1><p>") + kNews + "</p><form><h2>Log in</h2><input type=password></form>",
            (std::string(kNews) + "\n\n" + kNews + "\n\n" + kNews + "\n\n" + kNews).c_str());
        row("a story with a puzzle below", std::string("<title>Bridge opens</title><h1>Bridge opens</h1><p>") + kNews + kNews + "</p><form><textarea></textarea><div class=captcha></div></form>", kNews);
        row("about cookies", std::string("<title>Why every site says: we use cookies</title><h1>Why every site says: we use cookies</h1><p>") + kNews + kBanner,
            "Every site begins with the sentence \"we use cookies\", and hardly anyone reads on.\n\nA study of four hundred readers found that the accept button is pressed within two seconds on average, "
            "whatever is written above it.\n\nThe authors propose that browsers should answer in the reader's stead.");
        row("about captchas", "<title>The end of the captcha: are you a robot, and who is asking | Courier</title><h1>The end of the captcha: are you a robot, and who is asking</h1>",
            "For twenty years people have clicked on traffic lights.\n\nNow the machines are better at it than we are, and the question \"are you a robot\" has lost its meaning, researchers say.\n\n"
            "They tested a hundred puzzles on a thousand people and on three programs, and the programs won every time.");
        row("a line of many words in a page of more", std::string("<title>Bridge opens</title><h1>Bridge opens</h1><p>") + kNews + kNews + kNews + "</p><p>Enable JavaScript and cookies to continue</p>", kNews);
        row("about a connection", "<title>Is the connection secure? Courier</title><h1>How a village checks that its water connection is secure</h1>",
            "Twice a year the wardens walk the pipe from the spring to the tower.\n\nThey review the security of every lid, and write down who has a key.\n\nIn June they found two lids open, and a trout.");
        row("about error pages", "<title>Not found: the lost atlas of the county library</title><h1>Not found: the lost atlas of the county library</h1>",
            "The atlas had stood on the same shelf for ninety years.\n\nOn Tuesday it was gone, and nobody had signed for it, the librarian said.");
        row("a title with the number", "<title>404 houses are to be built on the quay by spring | Courier</title><h1>404 houses are to be built on the quay by spring</h1>", kNews);
        row("about a ban", "<title>Courier</title><h1>Film stays banned in three countries</h1>",
            "The film is not available in your country, visitors of the site read.\n\nThe maker had shown it at four festivals before, and it won prizes at two of them.\n\nHe says that he will put it online for everyone by the end of the month.");
        row("an old page that reloads", "<meta http-equiv=refresh content='300'><title>Ticker</title><h1>Ticker</h1><p>Goal</p>", kNews);
        row("an application with its text", std::string("<title>App</title><div id=root><p>") + kNews + kNews + "</p></div><noscript>Please enable JavaScript</noscript>", kNews);
        row("a text that waits for a script", std::string("<title>App</title><div style='display:none'><p>") + kNews + kNews + kNews + kNews + kNews + "</p></div><script src=a.js></script>");
        row("a page with nothing to say", "<title>Photo</title><h1>Sunset over the quay</h1><img src=a.jpg>");
    }
    void isAStory()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, story);
        QCOMPARE(obstacleOf(html.toStdString(), story), QString());
    }

    void longTextsAreNeverAsked()
    {
        const QString longText = QStringLiteral("We and our partners use cookies and value your privacy. ").repeated(60);
        QCOMPARE(obstacleOf("<h1>Page not found</h1><button>Accept all</button>", longText), QString());
    }
};

QTEST_APPLESS_MAIN(ObstacleRulesTest)
#include "ObstacleRulesTest.moc"
