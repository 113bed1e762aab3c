#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QImage;
class QLabel;
class QToolButton;

namespace broadsheet {

class PictureCanvas;

/// One picture of a story, as the viewer names it.
struct PictureEntry {
    QString key;     ///< handed to the source
    QString alt;     ///< text
    QString caption; ///< text
};

/// Shows the pictures of a story large, over the whole of its window.
class PictureViewer final : public QWidget {
    Q_OBJECT
public:
    /// Brings the bytes of a picture, now or later; empty when there are none.
    using Source = std::function<void(const QString& key, std::function<void(QByteArray bytes)> done)>;

    /// Covers `window` when it is opened.
    PictureViewer(Source source, QWidget* window);

    /// Opens at one of the pictures; nothing happens when there are none.
    void open(std::vector<PictureEntry> pictures, const QString& key);
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] PictureCanvas& canvas() { return *m_canvas; }

    void step(int by);
    void copyPicture();
    void savePicture();

Q_SIGNALS:
    /// The viewer is gone; `key` is the picture that was seen last.
    void closed(const QString& key);
    /// Something to tell the reader: saved, not saved.
    void said(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QToolButton* addButton(const QString& text, const QString& name, const QString& keys, std::function<void()> run);
    void layOut();
    void showCurrent();
    void showBytes(const QByteArray& bytes);
    void showImage(const QImage& image);
    void showSentences();
    void end();
    void writeTo(const QString& path);

    Source m_source;
    std::vector<PictureEntry> m_pictures;
    int m_index = 0;
    QByteArray m_bytes;
    bool m_isWaiting = false;
    PictureCanvas* m_canvas;
    QWidget* m_bar;
    QLabel* m_caption;
    QLabel* m_count;
    std::vector<QToolButton*> m_buttons;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace broadsheet
