#pragma once

#include "core/library/Catalogue.h"
#include "core/library/Library.h"
#include "core/library/StoryStore.h"

#include <QTemporaryDir>

namespace broadsheet {

/// A library in a folder of its own, gone with its object. The clock stands still unless a test moves it.
class TemporaryLibrary final {
public:
    TemporaryLibrary();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library")); }
    [[nodiscard]] Library& get() { return *m_library; }
    void close() { m_library.reset(); }
    /// Opens it again; answers what a program would see.
    Result<Done> reopen();

    QDateTime now;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

/// A story of ours at https://paper.example/<name>: a title made from the name, one paragraph a line of `text`, and two headlines.
[[nodiscard]] SaveRequest storyNamed(const QString& name, const QString& text);
/// The same with a picture.
[[nodiscard]] SaveRequest storyWithPicture(const QString& name, const QString& text, const QByteArray& picture);
/// Saves it; the test fails when that does.
StoryId saved(Library& library, const SaveRequest& request);
/// Saves stories, whose names begin so, until no more fits on the disk: large ones first, then small ones, so that the last page is filled. Answers those that
/// were saved, in that order; none when something else stopped it.
[[nodiscard]] std::vector<StoryId> savedUntilFull(Library& library, const QString& name = QStringLiteral("s"));
/// The titles that a query finds, newest first.
[[nodiscard]] QStringList titlesFor(Library& library, const QString& query);
/// `count` words that look like language, different for every seed.
[[nodiscard]] QString wordsFrom(quint32 seed, int count);

} // namespace broadsheet
