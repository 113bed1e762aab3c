#include "core/related/HeadlineKinds.h"

#include <QTest>

using namespace broadsheet;

class HeadlineKindsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<bool>("sponsored");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* heading, const char* label, bool sponsored, const char* kind) {
            QTest::addRow("%s/%s/%d", heading, label, sponsored) << QByteArray(heading) << QByteArray(label) << sponsored << QString::fromLatin1(kind);
        };
        row("", "", false, "related");
        row("Related stories", "", false, "related");
        row("Read next", "", false, "related");
        row("Latest news", "", false, "latest");
        row("Most popular", "", false, "popular");
        row("Videos", "", false, "video");
        row("More from World", "", false, "more-from-section");
        row("Sponsored", "", false, "sponsored");
        row("", "Previous post", false, "previous");
        row("", "Next post", false, "next");
        row("Related stories", "Sponsored", false, "sponsored"); // the label is nearer
        row("Latest news", "", true, "sponsored");               // rel=sponsored is the page's own word
        row("Latest news", "World", false, "latest");
    }
    void kinds()
    {
        QFETCH(QByteArray, heading);
        QFETCH(QByteArray, label);
        QFETCH(bool, sponsored);
        QFETCH(QString, kind);
        QCOMPARE(nameOf(kindFrom(sensesOf(heading.toStdString()), sensesOf(label.toStdString()), sponsored)), kind);
    }
};

QTEST_GUILESS_MAIN(HeadlineKindsTest)
#include "HeadlineKindsTest.moc"
