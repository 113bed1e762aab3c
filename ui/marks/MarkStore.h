#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <functional>
#include <vector>

namespace broadsheet {

/// The story that marks belong to: its address without fragment, and its plain text as it is shown.
struct MarkedStory {
    QUrl url;
    QString text;
};

/// A highlight, with or without a note.
struct StoryMark {
    qint64 id = 0;
    QString colour; ///< a name: "yellow"
    QString words;
    QString note;
    QDateTime madeAt;
    qint64 start = -1; ///< UTF-16 units of the story's plain text before it; -1: not found in this text

    [[nodiscard]] qint64 length() const { return words.size(); }
};

/// A highlight to be made over `length` UTF-16 units from `start` of the story's plain text.
struct WantedMark {
    qint64 start = 0;
    qint64 length = 0;
    QString colour; ///< a name: "yellow"
    QString note;   ///< may be empty
};

/// Where highlights are kept. Answers come on the same thread, at once or later; a store that ends answers no more.
class MarkStore {
public:
    template <typename T>
    using Done = std::function<void(const Result<T>&)>;

    MarkStore() = default;
    virtual ~MarkStore() = default;
    MarkStore(const MarkStore&) = delete;
    MarkStore& operator=(const MarkStore&) = delete;

    /// Whether marks outlive the program.
    [[nodiscard]] virtual bool isKept() const = 0;
    /// In the order of the text; what is not found in it comes last.
    virtual void list(const MarkedStory& story, Done<std::vector<StoryMark>> done) = 0;
    /// Marks words, with their note, in one step. Marks of the same colour that overlap them become one with them, and their
    /// notes are kept before the new one. The answer is its id.
    virtual void add(const MarkedStory& story, const WantedMark& wanted, Done<qint64> done) = 0;
    virtual void setNote(qint64 mark, const QString& note, Done<qint64> done) = 0;
    /// Takes a mark out; `restore` brings it back.
    virtual void remove(qint64 mark, Done<qint64> done) = 0;
    virtual void restore(qint64 mark, Done<qint64> done) = 0;
};

} // namespace broadsheet
