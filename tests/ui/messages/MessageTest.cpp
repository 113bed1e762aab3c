#include "ui/messages/Message.h"

#include <QSet>
#include <QtTest>

using namespace broadsheet;

namespace {

const QUrl story(QStringLiteral("https://news.example/story"));

bool has(const Message& message, Remedy remedy)
{
    return std::find(message.remedies.begin(), message.remedies.end(), remedy) != message.remedies.end();
}

} // namespace

class MessageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsOwnSentences();
    void everyObstacleHasItsOwnSentences();
    void namesTheHostAndNotTheDetail();
    void aMisleadingHostIsShownAsItIs();
    void saysWhenToComeBack();
    void anEmptyPageOffersToRunItsScripts();
    void aFileIsNotOfferedToTheBrowser();
    void everyRemedyHasALabel();
};

void MessageTest::everyCodeHasItsOwnSentences()
{
    QSet<QString> titles;
    int codes = 0;
    // nameOf knows every code; the first number it does not know ends the list.
    for (int i = 0; nameOf(ErrorCode(i)) != QStringLiteral("unknown"); ++i, ++codes) {
        const Message message = Messages::forError({ErrorCode(i), {}}, story);
        const QByteArray code = nameOf(ErrorCode(i)).toUtf8();
        QVERIFY2(!message.title.isEmpty(), code);
        QVERIFY2(message.whatHappened.endsWith(QLatin1Char('.')), code);
        QVERIFY2(message.whatToDo.endsWith(QLatin1Char('.')), code);
        QVERIFY2(!message.whatHappened.contains(QLatin1String("%1")), code);
        QVERIFY2(!message.remedies.empty(), code);
        QVERIFY2(!titles.contains(message.title), code);
        titles.insert(message.title);
    }
    QVERIFY(codes > 20);
}

void MessageTest::everyObstacleHasItsOwnSentences()
{
    QSet<QString> titles;
    for (int i = 0; i <= int(Obstacle::Shell); ++i) {
        const Message message = Messages::forObstacle(Obstacle(i), story);
        const QByteArray name = nameOf(Obstacle(i)).toUtf8();
        QVERIFY2(message.whatHappened.endsWith(QLatin1Char('.')) && message.whatToDo.endsWith(QLatin1Char('.')), name);
        QVERIFY2(!message.whatHappened.contains(QLatin1String("%1")), name);
        QVERIFY2(has(message, Remedy::OpenOutside), name);
        QVERIFY2(!titles.contains(message.title), name);
        titles.insert(message.title);
    }
    QCOMPARE(Messages::forObstacle(Obstacle::Shell, story).remedies.front(), Remedy::RenderThenRead);
    QVERIFY(!has(Messages::forObstacle(Obstacle::Challenge, story), Remedy::RenderThenRead));
}

void MessageTest::namesTheHostAndNotTheDetail()
{
    const Message message = Messages::forError({ErrorCode::Timeout, QStringLiteral("idle for 15000 ms")}, story);
    QVERIFY(message.whatHappened.contains(QStringLiteral("news.example")));
    QVERIFY(!message.whatHappened.contains(QStringLiteral("15000")));
    QCOMPARE(message.technical, QStringLiteral("timeout: idle for 15000 ms"));
}

void MessageTest::aMisleadingHostIsShownAsItIs()
{
    // A Cyrillic а in a Latin name.
    const QUrl url(QStringLiteral("https://b\u0430nk.com/"));
    const Message message = Messages::forError({ErrorCode::TlsFailed, {}}, url);
    QVERIFY2(message.whatHappened.contains(QStringLiteral("xn--")), qPrintable(message.whatHappened));
}

void MessageTest::saysWhenToComeBack()
{
    Error busy{ErrorCode::HttpStatus, {}, 429, 61};
    QVERIFY(Messages::forError(busy, story).whatToDo.contains(QStringLiteral("2 minutes")));
    busy.retryAfterSeconds = 5;
    QVERIFY(Messages::forError(busy, story).whatToDo.contains(QStringLiteral("a minute")));
    const Error gone{ErrorCode::HttpStatus, {}, 404};
    QVERIFY(Messages::forError(gone, story).title != Messages::forError(busy, story).title);
}

void MessageTest::anEmptyPageOffersToRunItsScripts()
{
    QCOMPARE(Messages::forError({ErrorCode::EmptyPage, {}}, story).remedies.front(), Remedy::RenderThenRead);
    QCOMPARE(Messages::forPageWithoutStory(story).remedies.front(), Remedy::RenderThenRead);
    QVERIFY(!has(Messages::forError({ErrorCode::TlsFailed, {}}, story), Remedy::ShowOriginal));
}

void MessageTest::aFileIsNotOfferedToTheBrowser()
{
    const QUrl file = QUrl::fromLocalFile(QStringLiteral("/srv/page.html"));
    for (int i = 0; nameOf(ErrorCode(i)) != QStringLiteral("unknown"); ++i) {
        const Message message = Messages::forError({ErrorCode(i), {}}, file);
        QVERIFY(!has(message, Remedy::OpenOutside));
        QVERIFY(!has(message, Remedy::ShowOriginal));
        QVERIFY(!has(message, Remedy::RenderThenRead));
        QVERIFY(!message.remedies.empty());
    }
    QVERIFY(Messages::forError({ErrorCode::UnreadableFile, {}}, file).whatHappened.contains(QStringLiteral("page.html")));
}

void MessageTest::everyRemedyHasALabel()
{
    QSet<QString> labels;
    for (const Remedy remedy : {Remedy::TryAgain, Remedy::OpenOutside, Remedy::ShowOriginal, Remedy::RenderThenRead, Remedy::EditAddress})
        labels.insert(Messages::labelOf(remedy));
    QCOMPARE(labels.size(), 5);
    QVERIFY(!labels.contains(QString()));
}

QTEST_GUILESS_MAIN(MessageTest)
#include "MessageTest.moc"
