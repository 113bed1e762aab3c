#include "ui/headlines/VisitBook.h"

#include <QtTest>

using namespace broadsheet;

namespace {

std::shared_ptr<const Reading> front(std::initializer_list<const char*> paths)
{
    auto reading = std::make_shared<Reading>();
    reading->url = QUrl(QStringLiteral("https://gull.example/"));
    for (const char* path : paths) {
        RelatedStory story;
        story.headline.url = reading->url.resolved(QUrl(QString::fromLatin1(path)));
        reading->related.push_back(std::move(story));
    }
    return reading;
}

QUrl url(const char* path) { return QUrl(QStringLiteral("https://gull.example") + QString::fromLatin1(path)); }

} // namespace

class VisitBookTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameReadingIsOneVisit();
    void loadedAnewIsAnotherVisit();
    void tellsWhatWasOpenedAndRead();
    void forgets();
};

void VisitBookTest::theSameReadingIsOneVisit()
{
    VisitBook book;
    QVERIFY(book.newOn(front({"/a"})).isEmpty());
    const auto second = front({"/a", "/b"});
    QCOMPARE(book.newOn(second), QSet<QUrl>{url("/b")});
    QCOMPARE(book.newOn(second), QSet<QUrl>{url("/b")}); // back from a story: still new
}

void VisitBookTest::loadedAnewIsAnotherVisit()
{
    VisitBook book;
    (void)book.newOn(front({"/a"}));
    (void)book.newOn(front({"/a", "/b"}));
    QVERIFY(book.newOn(front({"/a", "/b"})).isEmpty());
}

void VisitBookTest::tellsWhatWasOpenedAndRead()
{
    VisitBook book;
    const auto reading = front({"/a#comments", "/b", "/c"});
    book.setOpened(url("/a"));
    QVERIFY(book.setRead(url("/b")));
    QVERIFY(!book.setRead(url("/b")));
    QCOMPARE(book.openedOn(*reading), QSet<QUrl>{url("/a")});
    QCOMPARE(book.readOn(*reading), QSet<QUrl>{url("/b")});
}

void VisitBookTest::forgets()
{
    VisitBook book;
    book.setOpened(url("/a"));
    (void)book.newOn(front({"/a"}));
    book.forget();
    QVERIFY(book.memory().isEmpty());
    QVERIFY(book.newOn(front({"/a", "/b"})).isEmpty()); // a first visit again
}

QTEST_APPLESS_MAIN(VisitBookTest)
#include "VisitBookTest.moc"
