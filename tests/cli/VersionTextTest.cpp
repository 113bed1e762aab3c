#include "app/cli/VersionText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace broadsheet;

class VersionTextTest final : public QObject {
    Q_OBJECT

    const std::vector<DiffRun> m_runs{{DiffRun::Kind::Kept, QStringLiteral("The ")}, {DiffRun::Kind::Removed, QStringLiteral("old ")},
        {DiffRun::Kind::Added, QStringLiteral("new\n\n")}, {DiffRun::Kind::Kept, QStringLiteral("ferry.")}};

private Q_SLOTS:
    void marksStandAtTheWords() { QCOMPARE(differenceText(m_runs), QByteArray("The [-old-] {+new+}\n\nferry.\n")); }

    void differenceAsJson()
    {
        const QJsonObject object = QJsonDocument::fromJson(differenceJson(VersionId{2}, VersionId{5}, m_runs)).object();
        QCOMPARE(object.value(QLatin1String("from")).toInt(), 2);
        QCOMPARE(object.value(QLatin1String("to")).toInt(), 5);
        const QJsonArray runs = object.value(QLatin1String("runs")).toArray();
        QCOMPARE(runs.size(), 4);
        QCOMPARE(runs[1].toObject().value(QLatin1String("kind")).toString(), QStringLiteral("removed"));
        QCOMPARE(runs[2].toObject().value(QLatin1String("text")).toString(), QStringLiteral("new\n\n"));
    }

    void versionsInLinesAndAsJson()
    {
        VersionInfo version;
        version.id = VersionId{3};
        version.madeAt = QDateTime(QDate(2026, 3, 4), QTime(12, 0), QTimeZone::utc());
        version.title = QStringLiteral("A title");
        version.wordCount = 250;
        version.hasOriginal = true;
        QCOMPARE(versionLines({version}), QByteArray("     3  2026-03-04T12:00:00Z  250 word(s)  A title\n"));
        const QJsonObject object = QJsonDocument::fromJson(versionsJson({version})).object().value(QLatin1String("versions")).toArray().first().toObject();
        QCOMPARE(object.value(QLatin1String("version")).toInt(), 3);
        QCOMPARE(object.value(QLatin1String("wordCount")).toInt(), 250);
        QVERIFY(object.value(QLatin1String("hasOriginal")).toBool());
        QVERIFY(!object.contains(QLatin1String("extractor"))); // not noted then
        version.extractor = QStringLiteral("Broadsheet 0.1.0");
        QVERIFY(versionsJson({version}).contains(R"("extractor":"Broadsheet 0.1.0")") || versionsJson({version}).contains(R"("extractor": "Broadsheet 0.1.0")"));
    }
};

QTEST_APPLESS_MAIN(VersionTextTest)
#include "VersionTextTest.moc"
