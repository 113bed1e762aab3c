#include "core/taking/TakingPlan.h"

#include <QTest>

using namespace broadsheet;

class TakingPlanTest final : public QObject {
    Q_OBJECT

    using Related = TakingWishes::Related;

    static QUrl url(const char* path) { return QUrl(QStringLiteral("https://paper.example/") + QLatin1String(path)); }

    static RelatedStory headline(const QUrl& address, HeadlineKind kind = HeadlineKind::Related)
    {
        RelatedStory story;
        story.headline.url = address;
        story.headline.title = address.path();
        story.headline.kind = kind;
        return story;
    }

    static Reading page()
    {
        Reading reading;
        reading.url = url("page");
        reading.metadata.canonicalUrl = url("page-proper");
        reading.related = {headline(url("a")), headline(url("page?utm_source=x")), headline(url("ad"), HeadlineKind::Sponsored), headline(url("b"), HeadlineKind::Latest),
            headline(url("a/?utm_medium=y#top")), headline(url("page-proper/amp")), headline(url("c")), headline(QUrl(QStringLiteral("mailto:a@paper.example"))),
            headline(url("d"), HeadlineKind::Popular)};
        return reading;
    }

    static QStringList paths(const std::vector<PlannedStory>& stories)
    {
        QStringList paths;
        for (const PlannedStory& story : stories)
            paths.append(story.address.path().mid(1));
        return paths;
    }

    static TakingPlan plan(const TakingWishes& wishes, int most = 100, const QStringList& saved = {})
    {
        return planTaking(page(), wishes, most, [&](const QUrl& address) { return saved.contains(address.path().mid(1)); });
    }

private Q_SLOTS:
    void everyStoryOnceWithoutThePageItself()
    {
        const TakingPlan all = plan({Related::All, 0, {}});
        QCOMPARE(paths(all.wanted), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
        QCOMPARE(all.wanted.front().title, QStringLiteral("/a"));
        QCOMPARE(all.wanted[1].kind, HeadlineKind::Latest);
        QCOMPARE(all.beyond, 0);
        QVERIFY(all.saved.empty());
    }

    void noneMeansNone() { QVERIFY(plan({Related::None, 5, {}}).wanted.empty()); }

    void theFirstFew()
    {
        QCOMPARE(paths(plan({Related::First, 2, {}}).wanted), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(plan({Related::First, 0, {}}).wanted.empty());
        QVERIFY(plan({Related::First, -1, {}}).wanted.empty());
        QCOMPARE(plan({Related::First, 90, {}}).wanted.size(), std::size_t{4});
    }

    void whatIsSavedCountsButIsNotFetched()
    {
        const TakingPlan two = plan({Related::First, 2, {}}, 100, {QStringLiteral("a")});
        QCOMPARE(paths(two.wanted), QStringList{QStringLiteral("b")});
        QCOMPARE(paths(two.saved), QStringList{QStringLiteral("a")});
    }

    void byKind()
    {
        QCOMPARE(paths(plan({Related::All, 0, {HeadlineKind::Latest, HeadlineKind::Popular}}).wanted), (QStringList{QStringLiteral("b"), QStringLiteral("d")}));
        QCOMPARE(paths(plan({Related::All, 0, {HeadlineKind::Sponsored}}).wanted), QStringList{QStringLiteral("ad")});
        QCOMPARE(paths(plan({Related::First, 1, {HeadlineKind::Popular}}).wanted), QStringList{QStringLiteral("d")});
    }

    void noMoreThanTheBudgetsStories()
    {
        const TakingPlan few = plan({Related::All, 0, {}}, 3);
        QCOMPARE(paths(few.wanted), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(few.beyond, 1);
    }
};

QTEST_APPLESS_MAIN(TakingPlanTest)
#include "TakingPlanTest.moc"
