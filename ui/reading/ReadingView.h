#pragma once

#include "ui/reading/Appearance.h"
#include "ui/reading/FindOptions.h"
#include "ui/reading/FocusMode.h"
#include "ui/reading/ReadingPosition.h"
#include "ui/reading/RenderedPage.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QPrinter;

namespace broadsheet {

class PanePage;
class PictureSource;
struct PrintOptions;

enum class ScrollStep { ScreenForward, ScreenBack, LineForward, LineBack, Start, End };

/// The reading pane. Shows RenderedPages and nothing else: no script of the page, no network, no navigation.
/// registerReaderScheme() must have been called before the QApplication was made.
class ReadingView final : public QWidget {
    Q_OBJECT
public:
    /// `pictures` must outlive the view.
    explicit ReadingView(PictureSource& pictures, QWidget* parent = nullptr);
    ~ReadingView() override;

    /// Shows a page from its start; `shown` follows. (QWidget::show() still shows the widget.)
    void show(const RenderedPage& page);
    using QWidget::show;
    /// Shows another writing of the page that is up, at the words that are at the top; `shown` follows.
    void replace(const RenderedPage& page);
    /// Changes the page's look at once, without loading it again; the words at the top stay there.
    void setAppearance(const Appearance& appearance);

    /// Where the reader is; `done` is called later, with the start of the page when nothing is shown.
    void currentPosition(std::function<void(ReadingPosition)> done) const;
    /// Goes there, now or as soon as the page that is loading is shown, and stays there while pictures arrive, until
    /// the reader scrolls.
    void restorePosition(const ReadingPosition& position);
    /// 0 … 1 of the scrollable way.
    void setScrollFraction(double fraction);
    /// Scrolls; `done(moved)` tells whether there was anything left to scroll.
    void scroll(ScrollStep step, std::function<void(bool moved)> done = {});
    /// Brings the heading RenderedPage::outline()[index] to the top.
    void scrollToHeading(int index);

    /// Finds the next occurrence, wrapping around; `done(active, count)` counts from 1, 0 of 0 for none. Case and accents do
    /// not count unless wished. An empty text takes the marks away and selects what was found last.
    void find(const QString& text, const FindOptions& options, std::function<void(int active, int count)> done = {});
    /// The same for all of these at once, the most telling first: with the first of them that is there it begins. Of matches that
    /// overlap the earlier, or longer, counts. Whether they have to be whole words, each says for itself.
    void findAny(const std::vector<FindPhrase>& phrases, const FindOptions& options, std::function<void(int active, int count)> done = {});

    /// What stands out, in this page and those after it.
    void setFocusMode(FocusMode mode);
    [[nodiscard]] FocusMode focusMode() const;
    /// Closes what lies over the text: a note, then the way back. False when there was nothing.
    bool dismiss();
    /// To where the reader was before a link within the story was followed.
    void goBackInStory();
    [[nodiscard]] bool hasWayBack() const;

    [[nodiscard]] QString selectedText() const;
    void copySelection();
    void selectAll();
    /// The page itself, for those who do more with its words.
    [[nodiscard]] PanePage& page();
    /// The bytes of a picture that stands in the page, now or later; empty when there are none. `done` may never be called.
    void takePicture(const QString& key, std::function<void(QByteArray bytes)> done);
    /// The page as a PDF in the print style; empty bytes when it failed.
    void printToPdf(const PrintOptions& options, std::function<void(QByteArray pdf)> done);
    /// The page on a printer, which must live until `done(printed)`.
    void print(QPrinter& printer, const PrintOptions& options, std::function<void(bool printed)> done);

Q_SIGNALS:
    /// A link (http or https) was clicked. Nothing was opened.
    void linkActivated(const QUrl& url, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    /// The pointer is over a link; empty when it has left.
    void linkHovered(const QUrl& url);
    /// "Read Link Later" was chosen in the context menu of a link.
    void queueRequested(const QUrl& url);
    /// A picture of the page was clicked, or Enter was pressed on it.
    void pictureChosen(const QString& key);
    /// A link within the story was followed, or the reader went back; see `hasWayBack`.
    void wayBackChanged();
    /// "Open in your browser" was chosen in the context menu of a link.
    void openOutsideRequested(const QUrl& url);
    /// The context menu is about to be shown; others may add to it.
    void menuAboutToShow(QMenu& menu);
    /// The reader scrolled, or the page was laid out anew; at most some ten times a second.
    void positionChanged(const broadsheet::ReadingPosition& position);
    /// The page stands on the screen and in its place; pictures may still be arriving.
    void shown();
    /// WebEngine's process for the pane ended unexpectedly. `show` starts another one.
    void renderProcessGone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Runs a script in the pane; no answer comes once the view is being taken apart.
    void ask(const QString& script, const std::function<void(const QVariant&)>& done) const;
    void connectPage();
    void onReady();
    void onTold(const QString& kind, const QVariant& value);
    void onPictureMissing(const QString& key);
    void onGroundKnown(const QString& key, const QString& cssClass);
    void reportPositionSoon();
    void showMenu(const QPoint& place);
    void watchInput();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace broadsheet
