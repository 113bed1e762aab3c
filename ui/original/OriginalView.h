#pragma once

#include <QByteArray>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

namespace broadsheet {

/// The live page, when the reader asked for it: another WebEngine profile than the pane's, off the record, in the
/// sandbox, with JavaScript off until asked for this page. Without the sandbox it shows a sentence and loads nothing.
class OriginalView final : public QWidget {
    Q_OBJECT
public:
    explicit OriginalView(QWidget* parent = nullptr);
    ~OriginalView() override;

    /// Whether WebEngine's sandbox is on; remote pages are refused when it is not.
    [[nodiscard]] static bool sandboxIsOn();

    /// Opens an address; JavaScript is off again. Emits `refused` for anything but a public http(s) address, unless
    /// `typedByUser` allows a private one.
    void open(const QUrl& url, bool typedByUser = false);
    /// Off: the page that is open is left, none is opened, and a sentence says why.
    void setNetworkAllowed(bool allowed);
    /// Whether a page is open, and no sentence in its place.
    [[nodiscard]] bool isOpen() const;
    /// JavaScript for the page that is open; loads it again. Off as soon as another page is opened.
    void setScriptAllowed(bool allowed);
    [[nodiscard]] bool scriptAllowed() const;
    void stop();
    void reload();
    /// Leaves the page: stops everything and forgets cookies and storage.
    void clear();
    [[nodiscard]] QUrl url() const;

    /// The document as it stands on the screen, serialised; for reading a page that only scripts can build. Hostile
    /// input like any other: hand it to the pipeline, as "text/html; charset=utf-8" whatever the page itself declares.
    /// Empty when nothing is open.
    void renderedHtml(std::function<void(QByteArray html, QUrl url)> done);

Q_SIGNALS:
    void urlChanged(const QUrl& url);
    void titleChanged(const QString& title); ///< text
    void loadStarted();
    void loadProgress(int percent);
    void loadFinished(bool ok);
    /// A page was not opened; `sentence` is for people, and is shown in the view as well.
    void refused(const QUrl& url, const QString& sentence);
    void renderProcessGone();
    /// The page asks for something of the network; not let through: our rules forbid it.
    void requested(const QUrl& url, bool isLetThrough);

private:
    void begin(const QUrl& url, bool typedByUser);
    void connectPage();
    void refuse(const QUrl& url, const QString& sentence);
    void showMenu(const QPoint& place);

    struct Live;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace broadsheet
