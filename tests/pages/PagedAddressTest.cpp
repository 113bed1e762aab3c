#include "core/pages/PagedAddress.h"

#include <QTest>

using namespace broadsheet;

namespace {

QUrl at(const QString& rest) { return QUrl(QStringLiteral("https://news.example/") + rest); }

} // namespace

class PagedAddressTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesOfOneStory_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("number");
        const auto row = [](const char* own, const char* other, int number) {
            QTest::newRow(other) << QString::fromLatin1(own) << QString::fromLatin1(other) << number;
        };
        row("a/ferry", "a/ferry?page=2", 2);
        row("a/ferry?id=7", "a/ferry?id=7&pg=2", 2);
        row("a/ferry?page=2", "a/ferry?page=3", 3);
        row("a/ferry?page=1&utm_source=x", "a/ferry?page=2", 2);
        row("a/ferry", "a/ferry/2", 2);
        row("a/ferry/", "a/ferry/2/", 2);
        row("a/ferry", "a/ferry/page/2/", 2);
        row("a/ferry.html", "a/ferry.html/page/2", 2);
        row("a/ferry", "a/ferry/seite-2", 2);
        row("a/ferry", "a/ferry/p2", 2);
        row("a/ferry.html", "a/ferry-2.html", 2);
        row("a/ferry.html", "a/ferry_2.html", 2);
        row("a/ferry-1.html", "a/ferry-2.html", 2);
        row("a/ferry.html", "a/ferry,seite-2.html", 2);
        row("a/ferry.html", "a/ferry-page-02.html", 2);
        row("a/ferry.html", "a/ferry/2.html", 2);
        row("a/ferry/index.html", "a/ferry/2.html", 2);
        row("a/ferry/index.html", "a/ferry/index2.html", 2);
        row("a/ferry?page=3", "a/ferry", 0); // back to the first page: no page of its own
    }
    void pagesOfOneStory()
    {
        QFETCH(QString, own);
        QFETCH(QString, other);
        QFETCH(int, number);
        const auto pair = pageOfSameStory(at(own), at(other));
        QCOMPARE(pair.has_value(), number > 0);
        if (pair)
            QCOMPARE(pair->other.number, number);
    }

    void nearMisses_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("other");
        const auto row = [](const char* name, const char* own, const char* other) { QTest::newRow(name) << QString::fromLatin1(own) << QString::fromLatin1(other); };
        row("another story", "a/ferry", "a/bridge?page=2");
        row("another section", "a/ferry", "b/ferry/2");
        row("a year", "a/ferry", "a/ferry-2024");
        row("an article's number", "a/ferry", "a/ferry/48213");
        row("comments", "a/ferry", "a/ferry/comment-page-2");
        row("comments by a parameter", "a/ferry", "a/ferry?cpage=2");
        row("comments in a folder", "a/ferry", "a/ferry/comments/2");
        row("the front page's listing", "", "page/2");
        row("the front page's listing by a parameter", "", "?page=2");
        row("another parameter counts", "a/ferry", "a/ferry?version=2");
        row("the same page", "a/ferry?page=2", "a/ferry?page=2");
        row("two parameters differ", "a/ferry?id=7", "a/ferry?id=8&page=2");
        row("a number inside the name", "a/ferry", "a/2-ferry");
        row("a longer name", "a/ferry", "a/ferry-strike-2");
    }
    void nearMisses()
    {
        QFETCH(QString, own);
        QFETCH(QString, other);
        QVERIFY(!pageOfSameStory(at(own), at(other)));
    }

    void anAddressWithEndlessParametersIsNoPage()
    {
        QVERIFY(pageOfSameStory(at(QStringLiteral("a/ferry?x=1")), at(QStringLiteral("a/ferry?x=1&page=2"))));
        const QString many = QStringLiteral("a/ferry?") + QStringLiteral("x=1&").repeated(40);
        QVERIFY(!pageOfSameStory(at(many + QStringLiteral("y=1")), at(many + QStringLiteral("y=1&page=2"))));
    }
    void anotherHostIsAnotherStory()
    {
        QVERIFY(!pageOfSameStory(at(QStringLiteral("a/ferry")), QUrl(QStringLiteral("https://other.example/a/ferry?page=2"))));
        QVERIFY(pageOfSameStory(at(QStringLiteral("a/ferry")), QUrl(QStringLiteral("http://www.news.example/a/ferry?page=2"))));
    }

    void serversAreTold_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* own, const char* other, bool same) {
            QTest::addRow("%s, %s", own, other) << QString::fromLatin1(own) << QString::fromLatin1(other) << same;
        };
        row("https://a.example/1", "https://a.example/2", true);
        row("https://www.a.example/1", "https://a.example:443/2", true);
        row("http://a.example/1", "https://a.example/2", true);
        row("https://a.example/1", "http://a.example/2", false);
        row("https://a.example/1", "https://a.test/2", false);
        row("https://a.example/1", "https://b.a.example/2", false);
        row("http://a.example:8080/1", "http://a.example:8080/2", true);
        row("http://a.example:8080/1", "http://a.example/2", false);
        row("http://a.example:8080/1", "https://a.example/2", false);
    }
    void serversAreTold()
    {
        QFETCH(QString, own);
        QFETCH(QString, other);
        QTEST(isOnSameServer(QUrl(own), QUrl(other)), "same");
    }

    void allPagesInOne_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("whole");
        QTest::newRow("page=all") << QStringLiteral("a/ferry?page=all") << true;
        QTest::newRow("a switch") << QStringLiteral("a/ferry?singlepage=true") << true;
        QTest::newRow("view=1") << QStringLiteral("a/ferry?viewall=1") << true;
        QTest::newRow("a folder") << QStringLiteral("a/ferry/komplettansicht") << true;
        QTest::newRow("page=1 is the first page") << QStringLiteral("a/ferry?page=1") << false;
        QTest::newRow("all of another story") << QStringLiteral("a/bridge?page=all") << false;
        QTest::newRow("all of the section") << QStringLiteral("a/all") << false;
        QTest::newRow("another parameter") << QStringLiteral("a/ferry?lang=all") << false;
    }
    void allPagesInOne()
    {
        QFETCH(QString, other);
        QTEST(isWholeOfSameStory(at(QStringLiteral("a/ferry")), at(other)), "whole");
        QTEST(isWholeOfSameStory(at(QStringLiteral("a/ferry?page=2")), at(other)), "whole");
    }
};

QTEST_GUILESS_MAIN(PagedAddressTest)
#include "PagedAddressTest.moc"
