#pragma once

#include "core/dictionary/DictServer.h"
#include "core/dictionary/DictionaryShelf.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace broadsheet {

/// The dictionaries of this computer, files and the dictionary server, asked on a thread of their own. The files are opened with
/// the first question; the server is asked where one is there.
class Dictionaries final : public QObject {
    Q_OBJECT
public:
    struct Answer {
        bool hasDictionaries = false;
        std::vector<Definition> definitions;
        std::optional<Error> serverError; ///< there is a server, and it did not answer as it should
    };
    using Done = std::function<void(const Answer&)>;

    explicit Dictionaries(QStringList folders, const DictServer& server = DictServer(), QObject* parent = nullptr);
    ~Dictionaries() override;

    /// `done` is called later on this thread, or not at all when this ends before.
    void lookUp(const QString& words, Done done);
    /// The folders that are looked into.
    [[nodiscard]] const QStringList& folders() const { return m_folders; }

private:
    QStringList m_folders;
    DictServer m_server;
    std::shared_ptr<DictionaryShelf> m_shelf; ///< of the worker alone, once it is there
    QThreadPool m_worker;                     ///< one thread: questions are answered in turn
};

} // namespace broadsheet
