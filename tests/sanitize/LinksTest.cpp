#include "core/base/SafeUrl.h"
#include "core/sanitize/Links.h"

#include <QTest>

using namespace broadsheet;

class LinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The short way round QUrl must say what QUrl says.
    void agreesWithSafeUrl_data()
    {
        QTest::addColumn<QString>("reference");
        for (const char* reference : {
                 "https://example.com/a/b?c=d&e=f", "http://example.com", "https://example.com/a(b),c;d=e:@!$*'", "/a/b", "/a/../b", "/./a",
                 "//cdn.example.com/x.jpg?w=1,2", "a.html", "../a", "?q=1", "https://example.com/a%20b%C3%A9", "https://example.com/\xc3\xa9",
                 "HTTPS://EXAMPLE.com/A", "https://example.com:443/a", "https://example.com:8080/a", "https://127.0.0.1/a", "https://0x7f.1/a",
                 "https://xn--bcher-kva.example/", "https://b\xc3\xbc""cher.example/", "https://u:p@example.com/", "javascript:alert(1)", "data:,a", "mailto:a@b.org",
                 "https://example.com/a b", "https://example.com/a|b^c{d}", "https://example.com//a", "https://example.com/a/.", "https://ex_ample.com/",
                 "https://-example.com/", "https://example..com/", "https://localhost/", "https:///a", "https:a", "http://example.com/[a]", "https://example.com\\a",
                 "https://example.com/%", "https://example.com/%zz", "https://example.com/%41", "  https://example.com/a \n", "https://example.com/a\nb"})
            QTest::newRow(reference) << QString::fromUtf8(reference);
    }
    void agreesWithSafeUrl()
    {
        QFETCH(QString, reference);
        const QUrl base(QStringLiteral("https://example.org/news/story.html?id=1"));
        const auto safe = SafeUrl::resolve(base, reference);
        const std::string expected = safe ? safe->toString().toStdString() : std::string();
        QCOMPARE(sanitize::Links(base).absolute(reference.toStdString()), expected);
    }

    void baseWithoutScheme()
    {
        const sanitize::Links links{QUrl()};
        QCOMPARE(links.absolute("/a"), std::string());
        QCOMPARE(links.absolute("https://example.org/a"), std::string("https://example.org/a"));
    }

    void fragments()
    {
        const sanitize::Links links(QUrl(QStringLiteral("https://example.org/story?id=1#top")));
        QCOMPARE(links.fragment("#a%20b"), std::optional<std::string>("a b"));
        QCOMPARE(links.fragment("?id=1#a"), std::optional<std::string>("a"));
        QCOMPARE(links.fragment("https://example.org/story?id=1#a"), std::optional<std::string>("a"));
        QCOMPARE(links.fragment("?id=2#a"), std::optional<std::string>());
        QCOMPARE(links.fragment("/other"), std::optional<std::string>());
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "LinksTest.moc"
