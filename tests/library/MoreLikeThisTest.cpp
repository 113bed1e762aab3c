#include "LibraryHelp.h"

#include "core/library/Database.h"
#include "core/library/MoreLikeThis.h"
#include "core/library/Shelf.h"

#include <QTest>

using namespace broadsheet;

class MoreLikeThisTest final : public QObject {
    Q_OBJECT

    static std::vector<StoryId> like(Library& library, StoryId story)
    {
        std::vector<StoryId> found;
        const auto rows = Catalogue(library).moreLike(story, 5);
        if (rows.ok()) {
            for (const StoryRow& row : *rows)
                found.push_back(row.id);
        }
        return found;
    }

private Q_SLOTS:
    void storiesThatShareRareWordsAreNear()
    {
        TemporaryLibrary library;
        const QString shared = QStringLiteral(" The slipway at Skarne kept the Tern from the timetable.");
        const StoryId ferry = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("About the night crossing.") + shared));
        const StoryId repair = saved(library.get(), storyNamed(QStringLiteral("b"), QStringLiteral("Workers were late again.") + shared));
        for (int i = 0; i < 8; ++i)
            saved(library.get(), storyNamed(QStringLiteral("n%1").arg(i), wordsFrom(quint32(i), 80) + QStringLiteral(" about the from were again")));
        QCOMPARE(like(library.get(), ferry), std::vector{repair});
        QVERIFY(library::MoreLikeThis(library.get().database()).rareWords(ferry).contains(QStringLiteral("skarne")));
        QVERIFY(!library::MoreLikeThis(library.get().database()).rareWords(ferry).contains(QStringLiteral("about")));
        StateChange trash;
        trash.isTrashed = true;
        QVERIFY(Shelf(library.get()).change({repair}, trash).ok());
        QVERIFY(like(library.get(), ferry).empty());
    }

    void japaneseWordsAreSharedByPairs()
    {
        TemporaryLibrary library;
        const StoryId a = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("灯台守の古書店が港町で再開した。")));
        const StoryId b = saved(library.get(), storyNamed(QStringLiteral("b"), QStringLiteral("港町の灯台守が古書店を語る。")));
        for (int i = 0; i < 6; ++i)
            saved(library.get(), storyNamed(QStringLiteral("n%1").arg(i), wordsFrom(quint32(i), 60)));
        QCOMPARE(like(library.get(), a), std::vector{b});
    }

    void strangersAreNotNear()
    {
        TemporaryLibrary library;
        const StoryId a = saved(library.get(), storyNamed(QStringLiteral("a"), QStringLiteral("A ferry sails past the lighthouse every night.")));
        saved(library.get(), storyNamed(QStringLiteral("b"), QStringLiteral("A lighthouse in a picture book for children."))); // one word in common
        QVERIFY(like(library.get(), a).empty());
        QVERIFY(like(library.get(), StoryId{44}).empty());
    }
};

QTEST_GUILESS_MAIN(MoreLikeThisTest)
#include "MoreLikeThisTest.moc"
