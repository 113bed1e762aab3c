#pragma once

#include "core/library/Attempt.h"

#include <QObject>

#include <functional>

class QWidget;

namespace broadsheet {

class AsyncLibrary;

/// Where the library stands: another folder is chosen, or it is moved into one.
class LibraryMoving final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this; `window` is what the dialogs belong to.
    LibraryMoving(AsyncLibrary& library, QWidget& window, QObject* parent = nullptr);

    /// For a library whose folder is not there: the reader shows where it is, or where a new one shall be.
    void askForAnother();
    /// Asks where to, and moves it.
    void askWhereTo();
    /// Moves it without asking.
    void moveTo(const QString& folder);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void askForFolder(const QString& title, std::function<void(const QString&)> then);
    void onMoved(const QString& from, const Result<Done>& moved);

    AsyncLibrary& m_library;
    QWidget& m_window;
    bool m_isMoving = false;
};

} // namespace broadsheet
