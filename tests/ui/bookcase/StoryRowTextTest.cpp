#include "ui/bookcase/StoryRowText.h"

#include <QtTest>

using namespace broadsheet;

class StoryRowTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void metaTellsTheFacts();
    void aLineFromRightToLeftStaysOne();
    void whatIsMissingIsLeftOut();
    void theEarHearsTheState();
    void aStoryInTheTrashSaysWhenItGoes();

private:
    static StoryRow row()
    {
        StoryRow row;
        row.title = QStringLiteral("The <b>ferry</b>");
        row.siteName = QStringLiteral("The Paper");
        row.host = QStringLiteral("paper.example");
        row.publishedTime = QStringLiteral("2025-09-04T07:30:00Z");
        row.readingMinutes = 5;
        row.state.place.progress = 0.4;
        row.state.isFavourite = true;
        row.state.tags = {QStringLiteral("sea"), QStringLiteral("work")};
        return row;
    }
};

void StoryRowTextTest::metaTellsTheFacts()
{
    const QString day = QLocale::c().toString(QDate(2025, 9, 4), QLocale::ShortFormat);
    QCOMPARE(StoryRowText::metaOf(row(), QLocale::c()), QStringLiteral("★ The Paper · 5 min · 40 % · %1 · sea · work").arg(day));
    StoryRow read = row();
    read.state.isRead = true;
    QVERIFY2(!StoryRowText::metaOf(read, QLocale::c()).contains(QLatin1Char('%')), "what is read has no progress");
}

void StoryRowTextTest::aLineFromRightToLeftStaysOne()
{
    const QString meta = StoryRowText::metaOf(row(), QLocale(QLocale::Arabic, QLocale::Egypt));
    QVERIFY(meta.isRightToLeft());
    QVERIFY2(meta.contains(QStringLiteral("\u2068★ The Paper\u2069 · \u2068")), qPrintable(meta));
}

void StoryRowTextTest::whatIsMissingIsLeftOut()
{
    StoryRow bare;
    bare.address = QUrl(QStringLiteral("https://paper.example/a"));
    bare.host = QStringLiteral("paper.example");
    bare.savedAt = QDateTime(QDate(2026, 3, 4), QTime(12, 0));
    QCOMPARE(StoryRowText::titleOf(bare), QStringLiteral("https://paper.example/a"));
    QCOMPARE(StoryRowText::metaOf(bare, QLocale::c()), QStringLiteral("paper.example · %1").arg(QLocale::c().toString(QDate(2026, 3, 4), QLocale::ShortFormat)));
}

void StoryRowTextTest::theEarHearsTheState()
{
    const QString spoken = StoryRowText::spoken(row(), QLocale::c());
    QVERIFY2(spoken.startsWith(QStringLiteral("The <b>ferry</b>, The Paper, ")), qPrintable(spoken));
    for (const char* word : {"unread", "favourite", "tags: sea, work"})
        QVERIFY2(spoken.contains(QLatin1String(word)), word);
    QVERIFY(!spoken.contains(QStringLiteral("archived")));
}

void StoryRowTextTest::aStoryInTheTrashSaysWhenItGoes()
{
    StoryRow away = row();
    away.state.trashedAt = QDateTime(QDate(2026, 3, 4), QTime(12, 0));
    const auto day = [](int month, int number) { return QLocale::c().toString(QDate(2026, month, number), QLocale::ShortFormat); };
    const QString never = StoryRowText::metaOf(away, QLocale::c());
    QVERIFY2(never.startsWith(QStringLiteral("★ The Paper · in the trash since %1 · 5 min").arg(day(3, 4))), qPrintable(never));
    const QString by = StoryRowText::metaOf(away, QLocale::c(), TrashRule{30});
    QVERIFY2(by.contains(QStringLiteral("goes for good on %1 · ").arg(day(4, 3))) && !by.contains(QStringLiteral("2025")), qPrintable(by));
    QVERIFY(StoryRowText::spoken(away, QLocale::c(), TrashRule{7}).contains(QStringLiteral("goes for good on ") + day(3, 11)));
    QVERIFY(!StoryRowText::metaOf(row(), QLocale::c(), TrashRule{7}).contains(QStringLiteral("goes")));
}

QTEST_GUILESS_MAIN(StoryRowTextTest)
#include "StoryRowTextTest.moc"
