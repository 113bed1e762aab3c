#include "core/fetch/Fetcher.h"
#include "core/fetch/HttpRequest.h"
#include "tests/fetch/FetchHelp.h"
#include "tests/fetch/LoopbackServer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace broadsheet {

namespace {

using Script = LoopbackScript;

const QByteArray Article = "<!doctype html><title>t</title><p>hello article</p>";
// "<p>zipped</p>" as gzip -9 without a name makes it.
const QByteArray Zipped = QByteArray::fromBase64("H4sIAAAAAAACA7MpsKvKLChITbHRL7ADAFD9S84NAAAA");

QByteArray head(const QByteArray& fields) { return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + fields + "\r\n"; }

} // namespace

/// The room from outside: a scripted server tells lies, and every lie has its typed answer.
class FetcherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryFault_data() {
        QTest::addColumn<LoopbackScript>("script");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const Script& script, const char* outcome) { QTest::newRow(name) << script << QString::fromLatin1(outcome); };

        row("a page", Script::answer(Article), "ok");
        row("no length, then the end", Script::raw(head({}) + Article), "ok");
        row("interim answer first", Script::raw("HTTP/1.1 100 Continue\r\n\r\n" + head("Content-Length: 3\r\n") + "<p>"), "ok");
        row("bare line feeds", Script::raw("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 3\n\n<p>"), "ok");
        row("chunks", Script::raw(head("Transfer-Encoding: chunked\r\n") + "3\r\n<p>\r\n0\r\n\r\n", Script::End::Hold), "ok");
        row("gzip", Script::answer(Zipped, "text/html", "200 OK", {"Content-Encoding: gzip"}), "ok");

        row("length too long", Script::raw(head("Content-Length: 100\r\n") + Article), "truncated");
        row("length too short", Script::raw(head("Content-Length: 20\r\nConnection: close\r\n") + Article), "bad-transfer");
        row("length too short, the rest later", {{{head("Content-Length: 3\r\nConnection: close\r\n") + "<p>"}, {"late", std::chrono::milliseconds(10)}}, Script::End::Close}, "bad-transfer");
        row("two lengths", Script::raw(head("Content-Length: 10\r\nContent-Length: 51\r\n") + Article), "bad-transfer");
        row("negative length", Script::raw(head("Content-Length: -5\r\n") + Article), "bad-transfer");
        row("huge length", Script::raw(head("Content-Length: 99999999999999999999\r\n") + Article), "too-large");
        row("cut in a chunk", Script::raw(head("Transfer-Encoding: chunked\r\n") + "ff\r\n<p>"), "truncated");
        row("bad chunk size", Script::raw(head("Transfer-Encoding: chunked\r\n") + "3\r\n<p>\r\nzz\r\n<p>\r\n0\r\n\r\n"), "bad-transfer");
        row("gzip cut in half", Script::answer(Zipped.left(20), "text/html", "200 OK", {"Content-Encoding: gzip"}), "truncated");
        row("gzip without its trailer", Script::answer(Zipped.chopped(8), "text/html", "200 OK", {"Content-Encoding: gzip"}), "truncated");
        row("gzip that is none", Script::answer(Article, "text/html", "200 OK", {"Content-Encoding: gzip"}), "bad-transfer");
        row("gzip twice, one header", Script::answer(Zipped, "text/html", "200 OK", {"Content-Encoding: gzip, gzip"}), "bad-transfer");
        row("gzip twice, two headers", Script::answer(Zipped, "text/html", "200 OK", {"Content-Encoding: gzip", "Content-Encoding: gzip"}), "bad-transfer");
        row("brotli unasked", Script::answer(Article, "text/html", "200 OK", {"Content-Encoding: br"}), "bad-transfer");
        row("a body over the cap", Script::raw(head({}) + QByteArray(300000, 'a')), "too-large");

        row("no answer", Script::raw({}), "connection-failed");
        row("reset", Script::raw({}, Script::End::Reset), "connection-failed");
        row("reset in the body", {{{head("Content-Length: 100\r\n") + "<p>"}}, Script::End::Reset}, "truncated");
        row("not HTTP", Script::raw("SSH-2.0-OpenSSH\r\n"), "bad-transfer");
        row("HTTP/0.9", Script::raw(Article), "bad-transfer");
        row("cut in the headers", Script::raw("HTTP/1.1 200 OK\r\nX: a"), "truncated");
        row("a header of 2 MB", Script::raw("HTTP/1.1 200 OK\r\nX: " + QByteArray(2000000, 'a') + "\r\n\r\n"), "bad-transfer");
        row("silence", Script::raw({}, Script::End::Hold), "timeout");
        row("silence in the body", Script::raw(head("Content-Length: 100\r\n") + "<p>", Script::End::Hold), "timeout");
        row("a byte now and then", Script::drip(head({}) + Article, std::chrono::milliseconds(100)), "timeout");

        row("204", Script::raw("HTTP/1.1 204 N\r\n\r\n"), "empty-page");
        row("200 with nothing", Script::answer({}), "empty-page");
        row("206", Script::answer(Article, "text/html", "206 P"), "bad-transfer");
        row("304", Script::raw("HTTP/1.1 304 N\r\n\r\n"), "http-status");
        row("404", Script::answer(Article, "text/html", "404 N"), "http-status");
        row("500", Script::answer(Article, "text/html", "500 E"), "http-status");
        row("401", Script::answer({}, {}, "401 U", {"WWW-Authenticate: Basic realm=x"}), "authentication-required");
        row("407", Script::answer({}, {}, "407 U", {"Proxy-Authenticate: Basic realm=x"}), "authentication-required");
        row("511", Script::answer(Article, "text/html", "511 L"), "captive-portal");
        row("302 without a Location", Script::answer(Article, "text/html", "302 F"), "http-status");

        row("PDF", Script::answer("%PDF-1.4", "application/pdf"), "not-html");
        row("JSON", Script::answer("{}", "application/json"), "not-html");
        row("a picture that calls itself HTML", Script::answer("\x89PNG\r\n\x1A\n....", "text/html"), "not-html");
        row("HTML without a type", Script::answer(Article, {}), "ok");
        row("text without a type", Script::answer("hi", {}), "not-html");
        row("an attachment", Script::answer(Article, "text/html", "200 OK", {"Content-Disposition: attachment; filename=\"../x.html\""}), "ok");
        row("a Refresh header", Script::answer(Article, "text/html", "200 OK", {"Refresh: 0; url=file:///etc/hosts"}), "ok");

        row("redirect to itself", Script::redirect("/page"), "too-many-redirects");
        row("redirect to file:", Script::redirect("file:///etc/hosts"), "url-refused");
        row("redirect to data:", Script::redirect("data:text/html,<p>x"), "url-refused");
        row("redirect to javascript:", Script::redirect("javascript:alert(1)"), "url-refused");
        row("redirect to another private host", Script::redirect("http://localhost/"), "url-refused");
        row("redirect with a password", Script::redirect("http://u:p@127.0.0.1/"), "url-refused");
        row("redirect to a mail port", Script::redirect("http://127.0.0.1:25/"), "url-refused");
        row("redirect with a line break", Script::redirect("/page%0d%0aX: y"), "http-status");
        row("redirect to a broken address", Script::redirect("http://[::1"), "invalid-url");
        row("redirect to two places", Script::answer({}, {}, "302 F", {"Location: /a", "Location: /b"}), "bad-transfer");
    }

    void namesEveryFault() {
        QFETCH(LoopbackScript, script);
        QFETCH(QString, outcome);
        LoopbackServer server;
        server.on("/page", script);
        Fetcher fetcher;
        FetchRequest request = typedRequest(server.url(QStringLiteral("/page")));
        request.limits.transferBytes = 200000;
        if (outcome == QLatin1String("timeout")) {
            request.limits.total = std::chrono::milliseconds(800);
            request.limits.idle = std::chrono::milliseconds(400);
        }
        const Result<Page> result = fetchNow(fetcher, request);
        QVERIFY2(outcomeOf(result) == outcome, qPrintable(outcomeOf(result) + (result ? QString() : QLatin1Char(' ') + result.error().detail)));
    }

    void givesBytesTypeAddressAndTime() {
        LoopbackServer server;
        server.on("/start", Script::redirect("page?x=1"));
        server.on("/page", Script::answer(Zipped, "text/html; charset=utf-8", "200 OK", {"Content-Encoding: gzip"}));
        Fetcher fetcher;
        const Result<Page> page = fetchNow(fetcher, typedRequest(server.url(QStringLiteral("/start#part"))));
        QVERIFY(page.ok());
        QCOMPARE(page->bytes, QByteArray("<p>zipped</p>"));
        QCOMPARE(page->contentType, QStringLiteral("text/html; charset=utf-8"));
        QCOMPARE(page->url, server.url(QStringLiteral("/page?x=1#part")));
        QCOMPARE(page->fetchedAt.timeSpec(), Qt::UTC);
        QCOMPARE(server.requests().at(1).target, QByteArray("/page?x=1"));
    }

    void saysWhoItIsAndNothingElse() {
        LoopbackServer server;
        server.on("/page", Script::answer(Article));
        Fetcher fetcher;
        fetcher.setAcceptLanguage("el,en;q=0.5");
        QVERIFY(fetchNow(fetcher, typedRequest(server.url(QStringLiteral("/page")))).ok());
        const LoopbackServer::Request asked = server.requests().first();
        QCOMPARE(asked.header("user-agent"), userAgent());
        QCOMPARE(asked.header("accept-encoding"), QByteArray("gzip, deflate"));
        QCOMPARE(asked.header("accept-language"), QByteArray("el,en;q=0.5"));
        for (const char* name : {"cookie", "referer", "authorization", "if-none-match", "if-modified-since"})
            QVERIFY(asked.header(name).isEmpty());
    }

    void fetchesPicturesByTheirBytes() {
        LoopbackServer server;
        const QByteArray png = "\x89PNG\r\n\x1A\n" + QByteArray(50, '.');
        server.on("/png", Script::answer(png, "text/plain"));
        server.on("/svg", Script::answer("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"));
        server.on("/html", Script::answer(QByteArray("<p>").repeated(10000), "image/png"));
        Fetcher fetcher;
        const auto picture = [&](const char* path) {
            FetchRequest request = typedRequest(server.url(QString::fromLatin1(path)));
            request.purpose = FetchPurpose::Picture;
            return fetchNow(fetcher, request);
        };
        const Result<Page> good = picture("/png");
        QVERIFY(good.ok());
        QCOMPARE(good->contentType, QStringLiteral("image/png"));
        QCOMPARE(good->bytes, png);
        QCOMPARE(picture("/svg").error().code, ErrorCode::NotHtml);
        QCOMPARE(picture("/svg").error().detail, QStringLiteral("image/svg+xml"));
        QCOMPARE(picture("/html").error().code, ErrorCode::NotHtml);
    }

    void opensNoPrivateAddressByItself() {
        LoopbackServer server;
        server.on("/page", Script::answer(Article));
        Fetcher fetcher;
        FetchRequest request = typedRequest(server.url(QStringLiteral("/page")));
        request.typedByUser = false;
        QCOMPARE(outcomeOf(fetchNow(fetcher, request)), QStringLiteral("url-refused"));
        QCOMPARE(server.connections(), 0);
    }

    void keepsALog() {
        LoopbackServer server;
        server.on("/page", Script::answer(Article, "text/html; charset=utf-8", "200 OK", {"Set-Cookie: a=1", "Set-Cookie: b=2; Path=/"}));
        server.on("/away", Script::redirect("http://10.0.0.1/"));
        Fetcher fetcher;
        int logged = 0;
        connect(&fetcher, &Fetcher::logged, this, [&logged] { ++logged; });
        QVERIFY(fetchNow(fetcher, typedRequest(server.url(QStringLiteral("/page")))).ok());
        QVERIFY(!fetchNow(fetcher, typedRequest(server.url(QStringLiteral("/away")))).ok());
        QCOMPARE(logged, 3);
        QCOMPARE(fetcher.log().contactedHosts(), QStringList{QStringLiteral("127.0.0.1")});
        QCOMPARE(fetcher.log().refusedHosts(), QStringList{QStringLiteral("10.0.0.1")});
        QCOMPARE(fetcher.log().entries().first().status, 200);
        QCOMPARE(fetcher.log().entries().first().cookies, 2);
        QCOMPARE(fetcher.log().entries().last().cookies, 0);
        QCOMPARE(fetcher.log().entries().first().sent, server.requests().first().head.size());
        QVERIFY(fetcher.log().entries().first().received > Article.size());
        fetcher.clearLog();
        QVERIFY(fetcher.log().entries().isEmpty());
    }

    void tellsOfProgress() {
        LoopbackServer server;
        server.on("/page", {{{head("Content-Length: 200000\r\n") + QByteArray(100000, 'a')}, {QByteArray(100000, 'a'), std::chrono::milliseconds(120)}}, Script::End::Close});
        Fetcher fetcher;
        const std::unique_ptr<Fetch> fetch = fetcher.start(typedRequest(server.url(QStringLiteral("/page"))));
        QList<FetchProgress> seen;
        connect(fetch.get(), &Fetch::progressed, this, [&seen](const FetchProgress& progress) { seen.append(progress); });
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        QVERIFY(finished.wait(20000));
        QVERIFY(!seen.isEmpty());
        QCOMPARE(seen.last().total, 200000);
        QCOMPARE(seen.last().received, 200000);
        QCOMPARE(seen.last().url, server.url(QStringLiteral("/page")));
    }

    void outlivesNothingThatItNeeds() {
        LoopbackServer server;
        server.on("/page", Script::answer(Article));
        auto fetcher = std::make_unique<Fetcher>();
        const std::unique_ptr<Fetch> fetch = fetcher->start(typedRequest(server.url(QStringLiteral("/page"))));
        fetcher.reset();
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        QVERIFY(finished.wait(20000));
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::FetcherTest)
#include "FetcherTest.moc"
