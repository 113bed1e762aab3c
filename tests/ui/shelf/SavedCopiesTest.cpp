#include "tests/ui/shelf/ShelfHelp.h"

#include "core/library/Shelf.h"
#include "ui/shelf/SavedCopies.h"

using namespace broadsheet;

class SavedCopiesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsThemInAnySpelling();
    void followsTheLibrary();
};

void SavedCopiesTest::findsThemInAnySpelling()
{
    ShelfHarness harness;
    const StoryId ferry = harness.save(storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails.")));
    SavedCopies copies(*harness.library);
    QSignalSpy changed(&copies, &SavedCopies::changed);
    const QUrl tracked(QStringLiteral("http://www.paper.example/ferry/?utm_source=mail#top"));
    copies.watch({QUrl(QStringLiteral("https://paper.example/other")), tracked, QUrl()});
    QTRY_COMPARE(changed.size(), 2); // forgotten, found
    QCOMPARE(copies.find(tracked), ferry);
    QCOMPARE(copies.find(QUrl(QStringLiteral("https://paper.example/other"))), std::nullopt);
    QCOMPARE(copies.addresses().size(), 1);
    copies.watch({});
    QVERIFY2(copies.addresses().isEmpty(), "those of the page before are forgotten at once");
}

void SavedCopiesTest::followsTheLibrary()
{
    ShelfHarness harness;
    SavedCopies copies(*harness.library);
    const QUrl address(QStringLiteral("https://paper.example/ferry"));
    copies.watch({address});
    const StoryId ferry = harness.save(storyNamed(QStringLiteral("ferry"), QStringLiteral("It sails.")));
    QTRY_COMPARE(copies.find(address), ferry);
    QVERIFY(harness.now([ferry](Library& library) {
        StateChange away;
        away.isTrashed = true;
        return Shelf(library).change({ferry}, away);
    }).ok());
    QTRY_COMPARE(copies.find(address), std::nullopt);
}

QTEST_GUILESS_MAIN(SavedCopiesTest)
#include "SavedCopiesTest.moc"
