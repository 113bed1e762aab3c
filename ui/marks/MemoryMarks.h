#pragma once

#include "core/library/TextQuote.h"
#include "ui/marks/MarkStore.h"

namespace broadsheet {

/// Marks that last as long as the program: for stories that are in no library, and for tests.
class MemoryMarks final : public MarkStore {
public:
    [[nodiscard]] bool isKept() const override { return false; }
    void list(const MarkedStory& story, Done<std::vector<StoryMark>> done) override;
    void add(const MarkedStory& story, const WantedMark& wanted, Done<qint64> done) override;
    void setNote(qint64 mark, const QString& note, Done<qint64> done) override;
    void remove(qint64 mark, Done<qint64> done) override;
    void restore(qint64 mark, Done<qint64> done) override;

private:
    struct Row {
        StoryMark mark;
        QUrl url;
        TextQuote quote;
        bool removed = false;
    };

    [[nodiscard]] Row* find(qint64 mark);
    [[nodiscard]] std::vector<StoryMark> marksOf(const MarkedStory& story) const;

    std::vector<Row> m_rows;
    qint64 m_lastId = 0;
};

} // namespace broadsheet
