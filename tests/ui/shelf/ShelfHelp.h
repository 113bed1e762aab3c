#pragma once

#include "core/library/StoryStore.h"
#include "tests/library/LibraryHelp.h"
#include "ui/shelf/AsyncLibrary.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace broadsheet {

/// A library on its thread in a folder of its own, and plain looks into it from beside.
class ShelfHarness final {
public:
    ShelfHarness() { start(); }

    /// Closes it and opens it again, as the next start of the program does.
    void restart()
    {
        library.reset();
        start();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library")); }

    /// Does something in the library and waits until it is done.
    template <typename Work>
    auto now(Work work)
    {
        using R = std::invoke_result_t<Work, Library&>;
        std::optional<R> answer;
        library->change(library.get(), work, [&answer](const R& result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10000))
            qFatal("the library does not answer");
        return *answer;
    }

    StoryId save(const SaveRequest& request)
    {
        return now([request](Library& open) -> Result<StoryId> {
            const auto outcome = StoryStore(open).save(request);
            return outcome ? Result<StoryId>(outcome->story) : Result<StoryId>(outcome.error());
        }).value();
    }

    std::unique_ptr<AsyncLibrary> library;

private:
    void start()
    {
        library = std::make_unique<AsyncLibrary>(path());
        library->open();
        (void)QTest::qWaitFor([this] { return library->status().kind == LibraryStatus::Kind::Open; }, 10000);
    }

    QTemporaryDir m_folder;
};

} // namespace broadsheet
