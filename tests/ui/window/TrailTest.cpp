#include "ui/window/Trail.h"

#include <QtTest>

using namespace broadsheet;

namespace {

Trail sample()
{
    Trail trail;
    trail.steps = {{QUrl(QStringLiteral("https://gull.example/storm")), QStringLiteral("A storm"), AskedBy::Person, {.textOffset = 40, .fraction = 0.25}},
                   {QUrl(QStringLiteral("file:///home/reader/page.html")), {}, AskedBy::Person, {}},
                   {QUrl(QStringLiteral("http://kelp.example/")), QStringLiteral("<b>Kelp</b>"), AskedBy::Page, {}}};
    trail.steps[2].saved = SavedCopy{StoryId{7}, VersionId{9}};
    trail.current = 1;
    return trail;
}

} // namespace

class TrailTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas() { QCOMPARE(trailFromJson(toJson(sample())), sample()); }
    void nonsenseIsAnEmptyTrail();
    void passesOverWhatMayNotBeOpened();
    void staysWithinItsLimits();
};

void TrailTest::nonsenseIsAnEmptyTrail()
{
    for (const char* text : {"", "[]", "{\"steps\": 3}", "not json", "{\"current\": 7, \"steps\": [1, null]}"})
        QCOMPARE(trailFromJson(text), Trail());
}

void TrailTest::passesOverWhatMayNotBeOpened()
{
    Trail trail = sample();
    trail.steps.insert(trail.steps.begin(), {QUrl(QStringLiteral("javascript:alert(1)")), {}, AskedBy::Person, {}});
    trail.steps.insert(trail.steps.begin(), {QUrl(QStringLiteral("file:///etc/passwd")), {}, AskedBy::Page, {}});
    trail.current = 3; // the same step as before
    QCOMPARE(trailFromJson(toJson(trail)), sample());
}

void TrailTest::staysWithinItsLimits()
{
    Trail trail;
    for (int i = 0; i < 300; ++i)
        trail.steps.push_back({QUrl(QStringLiteral("https://gull.example/%1").arg(i)), QString(2000, QLatin1Char('x')), AskedBy::Page, {}});
    trail.current = 299;
    const Trail read = trailFromJson(toJson(trail));
    QCOMPARE(read.steps.size(), Trail::mostSteps);
    QCOMPARE(read.current, int(Trail::mostSteps) - 1);
    QCOMPARE(read.steps[0].title.size(), 500);
    QCOMPARE(trailFromJson(QByteArray(2 << 20, ' ') + toJson(sample())), Trail());
}

QTEST_APPLESS_MAIN(TrailTest)
#include "TrailTest.moc"
