#include "ui/marks/MemoryMarks.h"

#include <QtTest>

using namespace broadsheet;

/// The rules that every store keeps.
class MemoryMarksTest final : public QObject {
    Q_OBJECT

    const MarkedStory m_story{QUrl(QStringLiteral("https://a.example/s#part")), QStringLiteral("The sea is grey. The sea is wide.\n\nThe end.")};

    static qint64 added(MemoryMarks& store, const MarkedStory& story, qint64 start, qint64 length, const char* colour = "yellow", const char* note = "")
    {
        qint64 id = -1;
        store.add(story, {start, length, QString::fromLatin1(colour), QString::fromLatin1(note)}, [&](const Result<qint64>& result) { id = result ? *result : -1; });
        return id;
    }

    static std::vector<StoryMark> listed(MemoryMarks& store, const MarkedStory& story)
    {
        std::vector<StoryMark> marks;
        store.list(story, [&](const Result<std::vector<StoryMark>>& result) { marks = *result; });
        return marks;
    }

private Q_SLOTS:
    void marksBelongToTheirStory()
    {
        MemoryMarks store;
        QVERIFY(added(store, m_story, 21, 3) > 0);
        const auto marks = listed(store, {QUrl(QStringLiteral("https://a.example/s")), m_story.text});
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks[0].words, QStringLiteral("sea"));
        QCOMPARE(marks[0].start, qint64(21)); // the second sea, not the first
        QVERIFY(listed(store, {QUrl(QStringLiteral("https://a.example/t")), m_story.text}).empty());
    }

    void overlappingMarksOfAColourBecomeOne()
    {
        MemoryMarks store;
        const qint64 first = added(store, m_story, 0, 7);
        store.setNote(first, QStringLiteral("one"), [](const Result<qint64>& result) { QVERIFY(result); });
        (void)added(store, m_story, 30, 3, "green");
        (void)added(store, m_story, 4, 12);
        const auto marks = listed(store, m_story);
        QCOMPARE(marks.size(), std::size_t(2));
        QCOMPARE(marks[0].words, QStringLiteral("The sea is grey."));
        QCOMPARE(marks[0].note, QStringLiteral("one"));
        (void)added(store, m_story, 0, 3, "yellow", "two");
        QCOMPARE(listed(store, m_story)[0].note, QStringLiteral("one\n\ntwo"));
        QCOMPARE(marks[1].colour, QStringLiteral("green"));
        (void)added(store, m_story, 4, 3, "blue");
        QCOMPARE(listed(store, m_story).size(), std::size_t(3)); // another colour is another mark
    }

    void removedMarksComeBack()
    {
        MemoryMarks store;
        const qint64 id = added(store, m_story, 0, 3);
        store.remove(id, [](const Result<qint64>& result) { QVERIFY(result); });
        QVERIFY(listed(store, m_story).empty());
        store.restore(id, [](const Result<qint64>& result) { QVERIFY(result); });
        QCOMPARE(listed(store, m_story).size(), std::size_t(1));
        store.remove(99, [](const Result<qint64>& result) { QVERIFY(!result); });
    }

    void wordsAreFoundInAnotherTextOrComeLast()
    {
        MemoryMarks store;
        (void)added(store, m_story, 0, 3, "green");
        (void)added(store, m_story, 21, 3);
        const auto marks = listed(store, {m_story.url, QStringLiteral("A new beginning. The sea is wide.")});
        QCOMPARE(marks[0].words, QStringLiteral("The"));
        QCOMPARE(marks[1].start, qint64(21));
        QCOMPARE(listed(store, {m_story.url, QStringLiteral("sea")})[1].start, qint64(-1));
    }

    void nothingIsNoMark()
    {
        MemoryMarks store;
        QCOMPARE(added(store, m_story, 5, 0), qint64(-1));
        QCOMPARE(added(store, m_story, 1000, 5), qint64(-1));
        QCOMPARE(added(store, m_story, 33, 2), qint64(-1)); // the blank line alone
    }
};

QTEST_APPLESS_MAIN(MemoryMarksTest)
#include "MemoryMarksTest.moc"
