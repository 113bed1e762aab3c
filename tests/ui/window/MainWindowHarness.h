#pragma once

#include "core/fetch/Fetcher.h"
#include "tests/fetch/LoopbackServer.h"
#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/window/EntryFace.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Navigator.h"
#include "ui/window/StoryPane.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

namespace broadsheet {

/// A window over the fixture site on loopback.
class MainWindowHarness {
public:
    MainWindowHarness()
    {
        const QDir site(QStringLiteral(BROADSHEET_FIXTURES "/site"));
        for (const QString& name : site.entryList({QStringLiteral("*.html")}))
            serve(QLatin1Char('/') + name, site.filePath(name), "text/html; charset=utf-8");
        const QDir pictures(site.filePath(QStringLiteral("pictures")));
        for (const QString& name : pictures.entryList({QStringLiteral("*.jpg")}))
            serve(QStringLiteral("/pictures/") + name, pictures.filePath(name), "image/jpeg");
        window = std::make_unique<MainWindow>(fetcher, Settings());
        window->resize(1100, 700);
        // The sentences of an empty window are shown first; a test must not take them for its page.
        QSignalSpy shown(&story().view(), &ReadingView::shown);
        window->show();
        (void)shown.wait(30000);
    }

    /// Opens a page of the site and waits until it stands there; false when it did not come.
    bool open(const QString& path)
    {
        QSignalSpy changed(&window->navigator(), &Navigator::currentChanged);
        QSignalSpy shown(&story().view(), &ReadingView::shown);
        window->openAddress(server.url(path).toString());
        if (!changed.wait(20000))
            return false;
        return faceOf(*window->navigator().current()) != EntryFace::Story || !shown.isEmpty() || shown.wait(20000);
    }

    ReadingPosition position()
    {
        ReadingPosition found;
        bool answered = false;
        story().view().currentPosition([&](const ReadingPosition& position) {
            found = position;
            answered = true;
        });
        (void)QTest::qWaitFor([&] { return answered; }, 10000);
        return found;
    }

    StoryPane& story() { return *window->findChild<StoryPane*>(); }
    HeadlineList& list() { return *window->findChild<HeadlineList*>(); }
    HeadlineModel& model() { return *qobject_cast<HeadlineModel*>(list().model()); }
    /// Clicks on a headline as a reader would.
    void click(int headline, Qt::MouseButton button = Qt::LeftButton)
    {
        const QModelIndex index = model().index(model().rowOf(headline));
        list().scrollTo(index);
        QTest::mouseClick(list().viewport(), button, {}, list().visualRect(index).center());
    }

    LoopbackServer server;
    Fetcher fetcher;
    std::unique_ptr<MainWindow> window;

private:
    void serve(const QString& path, const QString& file, const QByteArray& type)
    {
        QFile content(file);
        if (content.open(QIODevice::ReadOnly))
            server.on(path.toLatin1(), LoopbackScript::answer(content.readAll(), type));
    }
};

} // namespace broadsheet
