#include "tests/fetch/LoopbackServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace broadsheet;

namespace {

/// One page of a story of three, with a pager and a box of headlines.
QByteArray storyPage(int number)
{
    static const char* const paragraphs[] = {
        "<p>After two years of repairs the night ferry sailed again on Monday, and some four hundred people came down to the harbour to see it off.</p>"
        "<p>The mayor, who had promised as much in the spring, said that the work had cost a little less than planned and that nobody had been hurt.</p>"
        "<p>By midnight the lights of the town were out of sight, and most of the passengers had gone to sleep in their chairs on the upper deck.</p>",
        "<p>On the second day a storm came up from the west, which the captain had expected, and the stewards tied down everything that could move.</p>"
        "<p>Nobody was allowed on deck until the evening, when the wind turned north and the sea became as flat as it had been on the first night.</p>"
        "<p>A passenger who had made the crossing every year since he was a boy said that he had never seen waves of that height in this season.</p>",
        "<p>On the third day it was calm, and the ferry came into the harbour of the island an hour before its time, with flags on every mast.</p>"
        "<p>The island's band played three songs, of which the last was known to everybody, and the first passengers walked ashore into the sun.</p>"
        "<p>It will sail back on Friday evening, and the company says that two thirds of the places on that crossing have been sold already.</p>",
    };
    QByteArray pager;
    for (int page = 1; page <= 3; ++page) {
        const QByteArray address = page == 1 ? QByteArray("/news/ferry") : "/news/ferry/" + QByteArray::number(page);
        pager += page == number ? "<span>" + QByteArray::number(page) + "</span> " : "<a href='" + address + "'>" + QByteArray::number(page) + "</a> ";
    }
    return "<html lang=en><head><title>The night ferry sails again</title><meta name=author content='Ines Halvard'></head><body><header><a href='/'>Harbour Post</a></header><main><article>"
           "<h1>The night ferry sails again</h1>" + QByteArray(paragraphs[number - 1]) + "<div class=pagination>" + pager + "</div></article></main>"
           "<aside><h2>Related stories</h2><ul><li><a href='/news/slipway-repairs-are-finished'>Slipway repairs are finished two winters late</a></li>"
           "<li><a href='/news/county-buys-a-boat'>County buys a fishing boat for the price of a car</a></li></ul></aside></body></html>";
}

} // namespace

/// The real program against a server on loopback, which answers while the program runs.
class FurtherPagesTest final : public QObject {
    Q_OBJECT

    struct Run {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Run extract(const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess process;
        process.start(QStringLiteral(BROADSHEET_CLI), QStringList{QStringLiteral("extract")} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] QString link() const { return m_server->url(QStringLiteral("/news/ferry")).toString(); }

    std::unique_ptr<LoopbackServer> m_server;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_server->on("/news/ferry", LoopbackScript::answer(storyPage(1)));
        m_server->on("/news/ferry/2", LoopbackScript::answer(storyPage(2)));
        m_server->on("/news/ferry/3", LoopbackScript::answer(storyPage(3)));
    }
    void cleanup() { m_server.reset(); }

    void joinsAllPages()
    {
        const Run run = extract({link()});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = run.json();
        const QJsonObject pages = json.value(QLatin1String("pages")).toObject();
        QCOMPARE(pages.value(QLatin1String("joined")).toInt(), 3);
        QCOMPARE(pages.value(QLatin1String("found")).toInt(), 3);
        QVERIFY(!json.contains(QLatin1String("nextPage")));
        const QString text = json.value(QLatin1String("contentText")).toString();
        QVERIFY2(text.startsWith(QLatin1String("After two years")), qPrintable(text));
        QVERIFY2(text.endsWith(QLatin1String("have been sold already.")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("\n\nPage 2\n\nOn the second day")));
        QCOMPARE(text.count(QLatin1String("The night ferry sails again")), 0);
        QCOMPARE(json.value(QLatin1String("related")).toArray().size(), 2);
        QCOMPARE(json.value(QLatin1String("complete")).toObject().value(QLatin1String("verdict")).toString(), QStringLiteral("unknown"));
        QCOMPARE(m_server->requests().size(), 3);
    }

    void oneFailureKeepsTheRest()
    {
        m_server->on("/news/ferry/3", LoopbackScript::answer("gone", "text/html", "410 Gone"));
        const Run json = extract({link()});
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(json.json().value(QLatin1String("pages")).toObject().value(QLatin1String("joined")).toInt(), 2);
        QVERIFY(json.json().value(QLatin1String("nextPage")).toString().endsWith(QLatin1String("/news/ferry/3")));
        QVERIFY2(json.out.contains("\"verdict\":\"preview\"") && json.out.contains("http-status 410"), json.out.left(2000).constData());
        QVERIFY(extract({link(), QStringLiteral("--format"), QStringLiteral("text")}).out.contains("\nPreview: pages 1 to 2 of 3.\n"));
        QVERIFY(extract({link(), QStringLiteral("--format"), QStringLiteral("markdown")}).out.contains("*Preview: pages 1 to 2 of 3.*"));
    }

    void onePageWhenAskedFor()
    {
        const QJsonObject json = extract({link(), QStringLiteral("--no-pages")}).json();
        QCOMPARE(json.value(QLatin1String("pages")).toObject().value(QLatin1String("joined")).toInt(), 1);
        QCOMPARE(json.value(QLatin1String("pages")).toObject().value(QLatin1String("found")).toInt(), 3);
        QVERIFY(json.value(QLatin1String("nextPage")).toString().endsWith(QLatin1String("/news/ferry/2")));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void whatIsHereAlreadyFetchesNothing()
    {
        const Run run = extract({QStringLiteral("-u"), link()}, storyPage(1));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.json().value(QLatin1String("nextPage")).toString().endsWith(QLatin1String("/news/ferry/2")));
        QVERIFY(m_server->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(FurtherPagesTest)
#include "FurtherPagesTest.moc"
