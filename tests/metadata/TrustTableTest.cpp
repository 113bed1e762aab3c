#include "core/metadata/Claims.h"

#include <QTest>

#include <set>

using namespace broadsheet;

class TrustTableTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasSourcesAndNoneTwice()
    {
        for (const Field field : {Field::Title, Field::Byline, Field::SiteName, Field::Published, Field::Modified, Field::Excerpt,
                                  Field::LeadImage, Field::Canonical, Field::Language, Field::Type}) {
            const auto origins = trustedFor(field);
            QVERIFY(!origins.empty());
            QCOMPARE(std::set<Origin>(origins.begin(), origins.end()).size(), origins.size());
        }
    }

    void believesTheBestAcceptableClaim()
    {
        Claims claims;
        claims.add(Field::Title, Origin::DocumentTitle, QStringLiteral("d"));
        claims.add(Field::Title, Origin::OpenGraph, QStringLiteral("o"));
        claims.add(Field::Title, Origin::AgreeingHeading, QString());
        QCOMPARE(claims.best(Field::Title), QStringLiteral("o"));
        QCOMPARE(claims.best(Field::Title, [](const QString& value) { return value != u"o"; }), QStringLiteral("d"));
        QCOMPARE(claims.best(Field::Byline), QString());
    }
};

QTEST_APPLESS_MAIN(TrustTableTest)
#include "TrustTableTest.moc"
