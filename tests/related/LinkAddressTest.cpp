#include "core/related/LinkAddress.h"

#include <QTest>

using namespace broadsheet;

namespace {

QByteArray resolved(const char* base, const QByteArray& reference)
{
    const LinkResolver resolver(QUrl(QString::fromLatin1(base)));
    return QByteArray::fromStdString(resolver.resolve({reference.constData(), static_cast<std::size_t>(reference.size())}));
}

constexpr const char* kBase = "https://news.example:8080/world/asia/story.html?id=7#top";

} // namespace

class LinkAddressTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resolves_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("address");
        const auto row = [](const char* reference, const char* address) { QTest::newRow(reference) << QByteArray(reference) << QByteArray(address); };
        row("next.html", "https://news.example:8080/world/asia/next.html");
        row("../next.html", "https://news.example:8080/world/next.html");
        row("./next.html", "https://news.example:8080/world/asia/next.html");
        row("..", "https://news.example:8080/world/");
        row("/sport/", "https://news.example:8080/sport/");
        row("//other.example/a", "https://other.example/a");
        row("?page=2", "https://news.example:8080/world/asia/story.html?page=2");
        row("http://other.example/a?b=c#d", "http://other.example/a?b=c");
        row("HTTPS://other.example/a", "HTTPS://other.example/a");
        row("  next.html\n", "https://news.example:8080/world/asia/next.html");
        row("next.html#part", "https://news.example:8080/world/asia/next.html");
        row("two words.html", "https://news.example:8080/world/asia/two%20words.html");
        row("a:b.html", ""); // a scheme nobody knows
        row("news/a:b.html", "https://news.example:8080/world/asia/news/a:b.html");
        // What leads nowhere.
        row("", "");
        row("#comments", "");
        row("javascript:void(0)", "");
        row("JavaScript:void(0)", "");
        row("mailto:desk@news.example", "");
        row("tel:+123", "");
        row("data:text/html,a", "");
        row("https:", "");
        row("http://", "");
        row("https://user:pass@other.example/", "");
        row("//user@other.example/", "");
    }
    void resolves()
    {
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, address);
        QCOMPARE(resolved(kBase, reference), address);
    }
    void agreesWithQUrl_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("reference");
        const char* bases[] = {"https://news.example", "https://news.example/", "https://news.example/a", "https://news.example/a/b/",
            "http://news.example:81/a/b.html?c=d#e", "https://user@news.example/a/b"};
        const char* references[] = {"x", "x/", "/x", "/", "//h.example", "//h.example/y", "?q", "x?q#f", "../x", "./x", "../../../x", "x/../y",
            "http://h.example/z", "https://h.example", "a%20b", "x;y=1", "x/./y", ".", ".."};
        for (const char* base : bases)
            for (const char* reference : references)
                QTest::addRow("%s + %s", base, reference) << QByteArray(base) << QByteArray(reference);
    }
    void agreesWithQUrl()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, reference);
        QUrl clean = QUrl(QString::fromLatin1(base));
        clean.setUserInfo({});
        const QUrl expected = clean.resolved(QUrl(QString::fromLatin1(reference)));
        // Compared as QUrl sees them, a bare host and its root being one place.
        const auto rooted = [](QUrl url) {
            if (url.path().isEmpty())
                url.setPath(QStringLiteral("/"));
            return url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
        };
        QCOMPARE(rooted(QUrl(QString::fromUtf8(resolved(base.constData(), reference)))), rooted(expected));
    }
    void withoutABaseOnlyWholeAddressesResolve()
    {
        QCOMPARE(resolved("", "http://other.example/a"), QByteArray("http://other.example/a"));
        QCOMPARE(resolved("", "a.html"), QByteArray());
        QCOMPARE(resolved("", "../a.html"), QByteArray());
    }
    void parts_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("slug");
        QTest::addColumn<int>("depth");
        const auto row = [](const char* address, const char* host, const char* path, const char* query, const char* slug, int depth) {
            QTest::newRow(address) << QByteArray(address) << QByteArray(host) << QByteArray(path) << QByteArray(query) << QByteArray(slug) << depth;
        };
        row("https://www.news.example/a/b-c.html?x=y", "news.example", "/a/b-c.html", "x=y", "b-c.html", 2);
        row("https://news.example", "news.example", "", "", "", 0);
        row("https://news.example/", "news.example", "/", "", "", 0);
        row("https://news.example?x", "news.example", "", "x", "", 0);
        row("https://news.example/a//b/", "news.example", "/a//b/", "", "b", 2);
        row("https://news.example:81/a", "news.example:81", "/a", "", "a", 1);
        row("https://wwwnews.example/a", "wwwnews.example", "/a", "", "a", 1);
        row("", "", "", "", "", 0);
    }
    void parts()
    {
        QFETCH(QByteArray, address);
        QFETCH(int, depth);
        const AddressParts parts = partsOf({address.constData(), static_cast<std::size_t>(address.size())});
        const auto same = [](std::string_view part, const char* column) {
            return QByteArray(part.data(), static_cast<qsizetype>(part.size())) == *static_cast<QByteArray*>(QTest::qData(column, qMetaTypeId<QByteArray>()));
        };
        QVERIFY(same(parts.host, "host"));
        QVERIFY(same(parts.path, "path"));
        QVERIFY(same(parts.query, "query"));
        QVERIFY(same(parts.slug, "slug"));
        QCOMPARE(parts.depth, depth);
    }
    void trailingSlashesFall()
    {
        QVERIFY(withoutTrailingSlash("https://a.example/b/") == "https://a.example/b");
        QVERIFY(withoutTrailingSlash("https://a.example/b//") == "https://a.example/b");
        QVERIFY(withoutTrailingSlash("https://a.example/b") == "https://a.example/b");
        QVERIFY(withoutTrailingSlash("").empty());
    }
};

QTEST_GUILESS_MAIN(LinkAddressTest)
#include "LinkAddressTest.moc"
