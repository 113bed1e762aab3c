#include "ui/window/Announcer.h"

#include "tests/ui/window/Heard.h"
#include "ui/window/NoticeBar.h"

using namespace broadsheet;

class AnnouncerTest final : public QObject {
    Q_OBJECT

    bool m_isHeard = false;

private Q_SLOTS:
    void initTestCase()
    {
        showNotificationsToScreenReaders();
        m_isHeard = Heard::isPossible();
    }

    void everySentenceIsSaid()
    {
        if (!m_isHeard)
            QSKIP("nobody listens here");
        QWidget window;
        Announcer announcer(window);
        window.show();
        const Heard heard;
        announcer.announce(QStringLiteral("Loading…"));
        announcer.announce(QStringLiteral("The story is here."));
        announcer.announce(QStringLiteral("The story is here."));
        QCOMPARE(heard.list(), (QStringList{QStringLiteral("Loading…"), QStringLiteral("The story is here."), QStringLiteral("The story is here.")}));
        QVERIFY(announcer.width() <= 1 && announcer.focusPolicy() == Qt::NoFocus);
    }

    void aNoticeIsReadWhenItComes()
    {
        if (!m_isHeard)
            QSKIP("nobody listens here");
        QWidget window;
        NoticeBar notice(&window);
        window.show();
        const Heard heard;
        notice.showNotice(QStringLiteral("Not loaded anew."));
        notice.showNotice(QStringLiteral("Still not."));
        QCOMPARE(heard.list(), (QStringList{QStringLiteral("Not loaded anew."), QStringLiteral("Still not.")}));
    }

    void whatWasSaidIsRememberedEitherWay()
    {
        QWidget window;
        Announcer announcer(window);
        announcer.announce(QStringLiteral("Loading…"));
        QCOMPARE(announcer.sentence(), QStringLiteral("Loading…"));
        QVERIFY(m_isHeard || announcer.accessibleName().isEmpty());
    }
};

QTEST_MAIN(AnnouncerTest)
#include "AnnouncerTest.moc"
