#pragma once

#include "core/fetch/Fetcher.h"
#include "core/fetch/FetcherOptions.h"
#include "core/library/StoryStore.h"
#include "tests/fetch/LoopbackServer.h"
#include "ui/bookcase/LibraryPane.h"
#include "ui/bookcase/StoryList.h"
#include "ui/commands/WindowActions.h"
#include "ui/headlines/HeadlineList.h"
#include "ui/headlines/HeadlineModel.h"
#include "ui/shelf/AsyncLibrary.h"
#include "ui/window/EntryFace.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Navigator.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/SidePane.h"
#include "ui/window/StoryPane.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>

namespace broadsheet {

/// An internet of one machine: every name has a public address, and all of them lead to loopback.
inline FetcherOptions publicLoopback()
{
    FetcherOptions options;
    options.resolve = [](const QString&) { return QList{QHostAddress(QStringLiteral("1.1.1.1"))}; };
    options.route = [](const QHostAddress&) { return QHostAddress(QHostAddress::LocalHost); };
    options.isOnline = [] { return true; };
    return options;
}

/// The fixture site on loopback, which can be cut off.
class FixtureSite final {
public:
    FixtureSite()
    {
        const QDir site(QStringLiteral(BROADSHEET_FIXTURES "/site"));
        for (const QString& name : site.entryList({QStringLiteral("*.html")}))
            serve(QLatin1Char('/') + name, site.filePath(name), "text/html; charset=utf-8");
        const QDir pictures(site.filePath(QStringLiteral("pictures")));
        for (const QString& name : pictures.entryList({QStringLiteral("*.jpg")}))
            serve(QStringLiteral("/pictures/") + name, pictures.filePath(name), "image/jpeg");
    }
    void cutOff() { server.close(); }

    LoopbackServer server;

private:
    void serve(const QString& path, const QString& file, const QByteArray& type)
    {
        QFile content(file);
        if (content.open(QIODevice::ReadOnly))
            server.on(path.toLatin1(), LoopbackScript::answer(content.readAll(), type));
    }
};

/// One run of the program over a data folder: the window, its library, its fetcher.
class LibraryWindow final {
public:
    explicit LibraryWindow(const QString& folder, const Settings& settings = {}, const RepairFiles& repairs = {})
    {
        library = std::make_unique<AsyncLibrary>(folder);
        window = std::make_unique<MainWindow>(fetcher, settings, repairs);
        window->useLibrary(*library);
        library->open();
        window->resize(1200, 700);
        QSignalSpy shown(&story().view(), &ReadingView::shown);
        window->show();
        (void)shown.wait(30000);
        (void)QTest::qWaitFor([this] { return library->status().kind != LibraryStatus::Kind::Opening; }, 10000);
    }
    ~LibraryWindow() { window.reset(); }

    /// Does something that opens another entry and waits until it stands there; false when none came.
    template <typename Action>
    bool arrives(Action action)
    {
        QSignalSpy changed(&window->navigator(), &Navigator::currentChanged);
        QSignalSpy shown(&story().view(), &ReadingView::shown);
        action();
        if (changed.isEmpty() && !changed.wait(20000))
            return false;
        return faceOf(*window->navigator().current()) != EntryFace::Story || !shown.isEmpty() || shown.wait(20000);
    }
    bool open(const QUrl& url)
    {
        return arrives([&] { window->openAddress(url.toString()); });
    }

    /// Asks the library from beside.
    template <typename Work>
    auto ask(Work work)
    {
        using R = std::invoke_result_t<Work, Library&>;
        std::optional<R> answer;
        library->read(library.get(), work, [&answer](const R& result) { answer = result; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 10000);
        return *answer;
    }
    qint64 stories(const QString& query = {})
    {
        return ask([query](Library& open) { return Catalogue(open).count(LibraryViews::queryOf({}, query)); }).value();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window.get(), key, modifiers); }
    [[nodiscard]] StoryPane& story() { return *window->findChild<StoryPane*>(); }
    [[nodiscard]] LibraryPane& pane() { return *window->findChild<LibraryPane*>(); }
    [[nodiscard]] HeadlineList& headlines() { return *window->findChild<HeadlineList*>(); }
    [[nodiscard]] QAction& action(ActionId id) { return window->findChild<WindowActions*>()->action(id); }
    [[nodiscard]] QString notice() { return story().notice().isVisible() ? story().notice().sentence() : QString(); }
    void clickNotice() { story().notice().findChild<QPushButton*>()->click(); }
    /// The titles in the library's list, as far as they are here.
    [[nodiscard]] QStringList listed()
    {
        QStringList titles;
        for (int row = 0; row < pane().model().rowCount(); ++row)
            titles.append(pane().model().index(row).data().toString());
        return titles;
    }

    Fetcher fetcher{publicLoopback()};
    std::unique_ptr<AsyncLibrary> library;
    std::unique_ptr<MainWindow> window;
};

/// A data folder, the site, and one run of the program after the other.
class LibraryScene final {
public:
    LibraryScene() { start({}); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] RepairFiles repairs() const { return {folder.filePath(QStringLiteral("site-rules.txt")), folder.filePath(QStringLiteral("repairs"))}; }
    [[nodiscard]] QUrl url(const char* page) const { return site.server.url(QString::fromLatin1(page), QStringLiteral("paper.example")); }
    void restart()
    {
        const Settings settings = run->window->settings();
        run.reset();
        start(settings);
    }
    bool openAndSave(const char* page)
    {
        if (!run->open(url(page)))
            return false;
        run->press(Qt::Key_S, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return run->action(ActionId::SaveStory).isChecked(); }, 20000);
    }
    /// Opens the first story of the library's list by the keyboard.
    bool openFirst()
    {
        run->press(Qt::Key_1, Qt::ControlModifier);
        StoryList& list = run->pane().list();
        if (!QTest::qWaitFor([&] { return list.model()->rowCount() > 0; }, 10000))
            return false;
        list.setCurrentIndex(list.model()->index(0, 0));
        return run->arrives([&] { QTest::keyClick(&list, Qt::Key_Return); });
    }
    [[nodiscard]] const HistoryEntry& current() const { return *run->window->navigator().current(); }

    QTemporaryDir folder;
    FixtureSite site;
    std::unique_ptr<LibraryWindow> run;

private:
    void start(const Settings& settings) { run = std::make_unique<LibraryWindow>(path(), settings, repairs()); }
};

} // namespace broadsheet
