#include "core/pipeline/Hints.h"

#include <QTest>

using namespace broadsheet;

class HintsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatThePageSays()
    {
        Metadata metadata;
        metadata.title = QStringLiteral("Brücke offen");
        metadata.byline = QStringLiteral("Jörn Albers; Ada Moor");
        metadata.excerpt = QStringLiteral("Nach zwei Jahren");
        metadata.articleBody = QStringLiteral("Der ganze Text");
        metadata.declaredType = QStringLiteral("newsarticle");
        const PageHints hints = hintsFrom(metadata, QUrl(QStringLiteral("https://news.example/a/b.html?c=d/e/f")));
        QCOMPARE(hints.title, std::string("Brücke offen"));
        QCOMPARE(hints.byline, std::string("Jörn Albers"));
        QCOMPARE(hints.description, std::string("Nach zwei Jahren"));
        QCOMPARE(hints.articleBody, std::string("Der ganze Text"));
        QCOMPARE(hints.declaredType, std::string("newsarticle"));
    }
    void measuresThePath_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("length");
        QTest::newRow("two") << QStringLiteral("https://news.example/a/b.html?c=d/e") << 2 << 9;
        QTest::newRow("empty segments") << QStringLiteral("https://news.example//a//") << 1 << 5;
        QTest::newRow("front page") << QStringLiteral("https://news.example/") << 0 << 1;
        QTest::newRow("as sent") << QStringLiteral("https://news.example/%C3%A9") << 1 << 7;
        QTest::newRow("none") << QString() << 0 << 0;
    }
    void measuresThePath()
    {
        QFETCH(QString, url);
        const PageHints hints = hintsFrom({}, QUrl(url));
        QTEST(hints.pathDepth, "depth");
        QTEST(hints.pathLength, "length");
    }
};

QTEST_GUILESS_MAIN(HintsTest)
#include "HintsTest.moc"
