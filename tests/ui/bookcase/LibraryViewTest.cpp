#include "tests/library/LibraryHelp.h"

#include "core/library/Shelf.h"
#include "ui/bookcase/LibraryView.h"

#include <QtTest>

using namespace broadsheet;

class LibraryViewTest final : public QObject {
    Q_OBJECT
    using Kind = LibraryView::Kind;
private Q_SLOTS:
    void everyViewShowsItsStories_data();
    void everyViewShowsItsStories();
    void everyViewHasWords();
    void everyViewIsKnownByItsName();

private:
    /// Three stories: "read" is read, archived, tagged and a favourite; "away" lies in the trash; "new" is neither.
    static void fill(Library& library)
    {
        saved(library, storyNamed(QStringLiteral("new"), QStringLiteral("The lighthouse stands.")));
        const StoryId read = saved(library, storyNamed(QStringLiteral("read"), QStringLiteral("The ferry passes the lighthouse.")));
        const StoryId away = saved(library, storyNamed(QStringLiteral("away"), QStringLiteral("A lighthouse in the trash.")));
        StateChange change;
        change.isRead = change.isArchived = change.isFavourite = true;
        change.addTags = {QStringLiteral("sea")};
        QVERIFY(Shelf(library).change({read}, change).ok());
        StateChange trash;
        trash.isTrashed = true;
        QVERIFY(Shelf(library).change({away}, trash).ok());
    }
};

void LibraryViewTest::everyViewShowsItsStories_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("titles");
    const auto row = [](const char* label, Kind kind, const char* name, const char* typed, const char* titles) {
        QTest::newRow(label) << int(kind) << QString::fromLatin1(name) << QString::fromLatin1(typed) << QString::fromLatin1(titles);
    };
    row("all", Kind::All, "", "", "read new");
    row("unread", Kind::Unread, "", "", "new");
    row("favourites", Kind::Favourites, "", "", "read");
    row("archive", Kind::Archive, "", "", "read");
    row("trash", Kind::Trash, "", "", "away");
    row("tag", Kind::Tag, "sea", "", "read");
    row("site", Kind::Site, "paper.example", "", "read new");
    row("saved search", Kind::Search, "ferry or tag:x", "", "read");
    row("words in all", Kind::All, "", "lighthouse", "read new");
    row("words in unread", Kind::Unread, "", "lighthouse", "new");
    row("words in the trash", Kind::Trash, "", "lighthouse", "away");
    row("words in a saved search", Kind::Search, "ferry", "lighthouse", "read");
    row("a word on its way", Kind::All, "", "ligh", "read new");
    row("too short a beginning", Kind::All, "", "li", "");
    row("a word that is done", Kind::All, "", "ligh ", "");
    row("no beginning of a tag", Kind::All, "", "tag:se", "");
    row("no beginning in quotes", Kind::All, "", "\"the ligh", "");
    row("no beginning of what is unwanted", Kind::All, "", "-ferr", "read new");
    row("an operator on its way", Kind::All, "", "lighthouse and", "read new");
    row("two words", Kind::All, "", "passes ligh", "read");
}

void LibraryViewTest::everyViewShowsItsStories()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QString, typed);
    TemporaryLibrary library;
    fill(library.get());
    const auto rows = Catalogue(library.get()).list(LibraryViews::queryOf({Kind(kind), name}, typed), SortBy::Saved, SortOrder::Descending, 0, 10);
    QVERIFY(rows.ok());
    QStringList titles;
    for (const StoryRow& row : *rows)
        titles.append(row.title.mid(9));
    QTEST(titles.join(QLatin1Char(' ')), "titles");
}

void LibraryViewTest::everyViewHasWords()
{
    QSet<QString> titles;
    for (const Kind kind : {Kind::Unread, Kind::All, Kind::Favourites, Kind::Archive, Kind::Tag, Kind::Site, Kind::Search, Kind::Trash}) {
        const LibraryView view{kind, QStringLiteral("a name")};
        QVERIFY(!LibraryViews::titleOf(view).isEmpty());
        QVERIFY(!LibraryViews::emptyText(view, {}).isEmpty());
        QVERIFY(LibraryViews::emptyText(view, {}) != LibraryViews::emptyText(view, QStringLiteral("words")));
        titles.insert(LibraryViews::titleOf(view));
    }
    QCOMPARE(titles.size(), 8);
}

void LibraryViewTest::everyViewIsKnownByItsName()
{
    for (const Kind kind : {Kind::Unread, Kind::All, Kind::Favourites, Kind::Archive, Kind::Waiting, Kind::Trash}) {
        const LibraryView view{kind, {}};
        QVERIFY2(LibraryViews::named(LibraryViews::nameOf(view)) == view, qPrintable(LibraryViews::nameOf(view)));
    }
    for (const Kind kind : {Kind::Tag, Kind::Site, Kind::Search}) {
        const LibraryView view{kind, QStringLiteral("sea: \"a b\", tag:x")};
        QVERIFY2(LibraryViews::named(LibraryViews::nameOf(view)) == view, qPrintable(LibraryViews::nameOf(view)));
    }
    for (const char* none : {"", "nonsense", "tag", "tag:", "all:x", ":"})
        QVERIFY2(LibraryViews::named(QLatin1String(none)) == LibraryView(), none);
}

QTEST_GUILESS_MAIN(LibraryViewTest)
#include "LibraryViewTest.moc"
