#include "ui/window/TrailMenu.h"

#include "tests/fetch/LoopbackServer.h"
#include "ui/window/Navigator.h"

#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

namespace {

Result<Reading> readAtOnce(const Page& page, const ReadOptions&)
{
    Reading reading;
    reading.url = page.url;
    reading.metadata.title = QString::fromUtf8(page.bytes);
    return reading;
}

} // namespace

class TrailMenuTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysThatThereIsNone();
    void showsTheWayAndGoesThere();
};

void TrailMenuTest::saysThatThereIsNone()
{
    Fetcher fetcher;
    ReadingSession session(fetcher, nullptr, readAtOnce);
    Navigator navigator(session);
    TrailMenu menu(navigator);
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions()[0]->isEnabled());
}

void TrailMenuTest::showsTheWayAndGoesThere()
{
    LoopbackServer server;
    server.on("/a", LoopbackScript::answer("Salt & wind"));
    server.on("/b", LoopbackScript::answer(QByteArray(200, 'x')));
    Fetcher fetcher;
    ReadingSession session(fetcher, nullptr, readAtOnce);
    Navigator navigator(session);
    QSignalSpy changed(&navigator, &Navigator::currentChanged);
    for (const char* path : {"/a", "/b"}) {
        navigator.open(server.url(QString::fromLatin1(path)));
        QVERIFY(changed.wait());
    }
    TrailMenu menu(navigator);
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 2);
    QCOMPARE(menu.actions()[0]->text(), QStringLiteral("Salt && wind"));
    QCOMPARE(menu.actions()[1]->text().size(), 70);
    QVERIFY(menu.actions()[1]->isChecked() && !menu.actions()[0]->isChecked());
    menu.actions()[0]->trigger();
    QCOMPARE(navigator.current()->url, server.url(QStringLiteral("/a")));
}

QTEST_MAIN(TrailMenuTest)
#include "TrailMenuTest.moc"
