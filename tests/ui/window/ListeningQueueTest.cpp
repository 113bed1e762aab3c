#include "ui/window/ListeningQueue.h"

#include <QtTest>

using namespace broadsheet;

namespace {

QUrl at(const char* path) { return QUrl(QStringLiteral("https://gull.example/") + QString::fromLatin1(path)); }

std::vector<ListeningQueue::Entry> entries(std::initializer_list<const char*> paths)
{
    std::vector<ListeningQueue::Entry> list;
    for (const char* path : paths)
        list.push_back({at(path)});
    return list;
}

QStringList rest(ListeningQueue queue)
{
    QStringList paths;
    while (const auto next = queue.next())
        paths.append(next->url.path().mid(1));
    return paths;
}

} // namespace

class ListeningQueueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHeadlineOnce()
    {
        ListeningQueue queue;
        queue.begin(at("a"), entries({"b", "a", "c", "b?utm_source=list", "d"}));
        QCOMPARE(rest(queue), (QStringList{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
    }

    /// b names a first, and a names b.
    void twoStoriesThatNameEachOtherAreNotReadForEver()
    {
        ListeningQueue queue;
        queue.begin(at("a"), entries({"b", "c"}));
        QCOMPARE(queue.next()->url, at("b"));
        queue.begin(at("b"), entries({"a", "x"})); // the reader paused and begins again there: it goes on as it was
        QCOMPARE(rest(queue), QStringList{QStringLiteral("c")});
        QCOMPARE(queue.next()->url, at("c"));
        queue.begin(at("c"), entries({"a", "b", "y"})); // it was at its end
        QCOMPARE(rest(queue), QStringList{QStringLiteral("y")});
    }

    void anotherStoryBeginsAnotherQueue()
    {
        ListeningQueue queue;
        queue.begin(at("a"), entries({"b", "c"}));
        queue.begin(at("z"), entries({"a", "b"}));
        QCOMPARE(queue.current(), at("z"));
        QCOMPARE(rest(queue), QStringList{QStringLiteral("b")});
    }

    void whatIsReadBetweenIsPassedOver()
    {
        ListeningQueue queue;
        queue.begin(at("a"), entries({"b", "c"}));
        queue.passOver(at("b"));
        QCOMPARE(queue.current(), at("b"));
        QCOMPARE(rest(queue), QStringList{QStringLiteral("c")});
    }

    void thereIsAnEnd()
    {
        std::vector<ListeningQueue::Entry> many(3 * ListeningQueue::most, {at("x")});
        for (std::size_t i = 0; i < many.size(); ++i)
            many[i].url = at(qPrintable(QString::number(i)));
        ListeningQueue queue;
        queue.begin(at("a"), many);
        QCOMPARE(queue.ahead().size(), ListeningQueue::most);
        QCOMPARE(ListeningQueue(at("a"), many).ahead().size(), ListeningQueue::most);
        QVERIFY(!ListeningQueue().next());
    }
};

QTEST_APPLESS_MAIN(ListeningQueueTest)
#include "ListeningQueueTest.moc"
