#pragma once

#include <QByteArray>
#include <QUrl>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace broadsheet {

class OriginalView;

/// The live page with what a reader can do there: allow its scripts, read what it shows, go back. The view is made
/// when it is first asked for: most readers never need it.
class OriginalPane final : public QWidget {
    Q_OBJECT
public:
    explicit OriginalPane(QWidget* parent = nullptr);

    /// `typedByUser`: private addresses are allowed.
    void open(const QUrl& url, bool typedByUser);
    /// Opens with scripts and reads once the page has settled.
    void renderThenRead(const QUrl& url, bool typedByUser);
    /// Off: nothing is loaded here; a sentence says so.
    void setNetworkAllowed(bool allowed);
    /// Leaves the page and forgets what it left behind.
    void leave();
    void reload();
    [[nodiscard]] QUrl url() const;

Q_SIGNALS:
    void readRequested(const QByteArray& html, const QUrl& url);
    void backRequested();
    void urlChanged(const QUrl& url);
    /// As OriginalView's.
    void requested(const QUrl& url, bool isLetThrough);

protected:
    /// The page gets it; not by a focus proxy, which would lead the Tab key past the buttons above the page.
    void focusInEvent(QFocusEvent* event) override;

private:
    OriginalView& view();
    void readWhatIsShown();
    void onLoadFinished(bool ok);

    OriginalView* m_view = nullptr;
    QCheckBox* m_scripts;
    QPushButton* m_read;
    QLabel* m_state;
    QTimer m_settle;
    bool m_readWhenSettled = false;
    bool m_isNetworkAllowed = true;
    int m_generation = 0; ///< of the page; an answer for another one is dropped
};

} // namespace broadsheet
