#pragma once

#include "core/dictionary/DictionaryShelf.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace broadsheet {

/// The dictionaries of this computer, asked on a thread of their own. They are opened with the first question.
class Dictionaries final : public QObject {
    Q_OBJECT
public:
    struct Answer {
        bool hasDictionaries = false;
        std::vector<Definition> definitions;
    };
    using Done = std::function<void(const Answer&)>;

    explicit Dictionaries(QStringList folders, QObject* parent = nullptr);
    ~Dictionaries() override;

    /// `done` is called later on this thread, or not at all when this ends before.
    void lookUp(const QString& words, Done done);
    /// The folders that are looked into.
    [[nodiscard]] const QStringList& folders() const { return m_folders; }

private:
    QStringList m_folders;
    std::shared_ptr<DictionaryShelf> m_shelf; ///< of the worker alone, once it is there
    QThreadPool m_worker;                     ///< one thread: questions are answered in turn
};

} // namespace broadsheet
