#include "core/related/PostTitles.h"

#include <QTest>

using namespace broadsheet;

class PostTitlesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsPostsOfThePageFromOtherStories_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("number") << QStringLiteral("#12") << true;
        QTest::newRow("number apart") << QStringLiteral("# 3") << true;
        QTest::newRow("reply") << QStringLiteral("Re: Which lamp for the hall?") << true;
        QTest::newRow("reply, other case") << QStringLiteral("RE: which lamp for the hall?") << true;
        QTest::newRow("German") << QStringLiteral("AW: Which lamp for the hall?") << true;
        QTest::newRow("Chinese") << QStringLiteral("回复：Which lamp for the hall?") << true;
        QTest::newRow("reply to another thread") << QStringLiteral("Re: Which lamp for the kitchen?") << false;
        QTest::newRow("the thread itself") << QStringLiteral("Which lamp for the hall?") << false;
        QTest::newRow("a hashtag") << QStringLiteral("#2 of the best lamps") << false;
        QTest::newRow("a year") << QStringLiteral("1984") << false;
        QTest::newRow("begins alike") << QStringLiteral("Reading lamps") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void tellsPostsOfThePageFromOtherStories()
    {
        QFETCH(const QString, title);
        QFETCH(const bool, isOwn);
        QCOMPARE(namesOwnPost(title, QStringLiteral("Which lamp for the hall?")), isOwn);
    }
    void aPageWithoutATitleHasNoReplies() { QVERIFY(!namesOwnPost(QStringLiteral("Re: "), QString())); }
};

QTEST_GUILESS_MAIN(PostTitlesTest)
#include "PostTitlesTest.moc"
