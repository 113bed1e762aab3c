#include "core/base/StoryDigest.h"

#include <QTest>

using namespace broadsheet;

class StoryDigestTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneStoryHasOneDigest()
    {
        const quint64 digest = storyDigest(QUrl(QStringLiteral("https://www.gull.example/storm/?utm_source=mail#end")));
        QCOMPARE(digest, storyDigest(QUrl(QStringLiteral("http://gull.example/storm"))));
        QVERIFY(digest != storyDigest(QUrl(QStringLiteral("https://gull.example/calm"))));
    }

    /// Files of earlier versions name stories by it.
    void itStaysWhatItWas()
    {
        QCOMPARE(storyDigest(QUrl(QStringLiteral("https://gull.example/storm"))), quint64(0x3d6ba2058c8fc0c1ULL));
    }
};

QTEST_APPLESS_MAIN(StoryDigestTest)
#include "StoryDigestTest.moc"
