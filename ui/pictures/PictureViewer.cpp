#include "ui/pictures/PictureViewer.h"

#include "ui/pictures/PictureCanvas.h"
#include "ui/pictures/PictureImage.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

constexpr double kStepFactor = 1.25;
constexpr double kMovePx = 80;

/// The keys that are the viewer's own while it is open, although the window has them for something else.
bool isOwnKey(const QKeyEvent& event)
{
    constexpr std::array withControl{Qt::Key_C, Qt::Key_S, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Equal, Qt::Key_0};
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers == Qt::NoModifier)
        return event.key() < Qt::Key_F1 || event.key() > Qt::Key_F35;
    return modifiers == Qt::ControlModifier && std::find(withControl.begin(), withControl.end(), event.key()) != withControl.end();
}

} // namespace

PictureViewer::PictureViewer(Source source, QWidget* window)
    : QWidget(window), m_source(std::move(source)), m_canvas(new PictureCanvas(this)), m_bar(new QWidget(this)),
      m_caption(new QLabel(m_bar)), m_count(new QLabel(m_bar))
{
    setObjectName(QStringLiteral("pictureViewer"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    connect(m_canvas, &PictureCanvas::clickedBeside, this, &PictureViewer::end);
    window->installEventFilter(this);
    hide();
}

void PictureViewer::layOut()
{
    m_bar->setObjectName(QStringLiteral("pictureBar"));
    m_bar->setAttribute(Qt::WA_StyledBackground);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(4);
    row->addWidget(m_caption, 1);
    row->addSpacing(12);
    row->addWidget(m_count);
    const auto zoom = [this](double factor) {
        m_canvas->change([factor](ZoomFrame& frame) { frame.zoomInMiddle(factor); });
    };
    m_previous = addButton(QStringLiteral("‹"), tr("Previous picture"), QStringLiteral("Left"), [this] { step(-1); });
    m_next = addButton(QStringLiteral("›"), tr("Next picture"), QStringLiteral("Right"), [this] { step(1); });
    addButton(QStringLiteral("−"), tr("Smaller"), QStringLiteral("-"), [zoom] { zoom(1 / kStepFactor); });
    addButton(QStringLiteral("+"), tr("Larger"), QStringLiteral("+"), [zoom] { zoom(kStepFactor); });
    addButton(tr("Whole"), tr("The whole picture"), QStringLiteral("0"), [this] { m_canvas->change([](ZoomFrame& frame) { frame.fit(); }); });
    addButton(tr("Copy"), tr("Copy the picture"), QStringLiteral("Ctrl+C"), [this] { copyPicture(); });
    addButton(tr("Save…"), tr("Save the picture"), QStringLiteral("Ctrl+S"), [this] { savePicture(); });
    addButton(QStringLiteral("✕"), tr("Close"), QStringLiteral("Esc"), [this] { end(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_bar);
}

QToolButton* PictureViewer::addButton(const QString& text, const QString& name, const QString& keys, std::function<void()> run)
{
    auto* button = new QToolButton(m_bar);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, QKeySequence(keys).toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, run);
    m_bar->layout()->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

void PictureViewer::open(std::vector<PictureEntry> pictures, const QString& key)
{
    if (pictures.empty())
        return;
    m_pictures = std::move(pictures);
    const auto here = std::find_if(m_pictures.begin(), m_pictures.end(), [&](const PictureEntry& entry) { return entry.key == key; });
    m_index = here == m_pictures.end() ? 0 : int(here - m_pictures.begin());
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus(Qt::OtherFocusReason);
    showCurrent();
}

QString PictureViewer::currentKey() const { return m_pictures.empty() ? QString() : m_pictures[std::size_t(m_index)].key; }
QString PictureViewer::caption() const { return m_caption->text(); }

void PictureViewer::step(int by)
{
    const int to = std::clamp(m_index + by, 0, int(m_pictures.size()) - 1);
    if (to == m_index)
        return;
    m_index = to;
    showCurrent();
}

void PictureViewer::showCurrent()
{
    m_isWaiting = true;
    m_bytes.clear();
    m_canvas->setImage({});
    showSentences();
    m_source(currentKey(), [self = QPointer(this), key = currentKey()](const QByteArray& bytes) {
        if (self && self->isVisible() && self->currentKey() == key)
            self->showBytes(bytes);
    });
}

/// A photograph takes a tenth of a second and more to decode: the window does not wait for it.
void PictureViewer::showBytes(const QByteArray& bytes)
{
    m_bytes = bytes;
    if (bytes.isEmpty()) {
        showImage({});
        return;
    }
    QThreadPool::globalInstance()->start([self = QPointer(this), key = currentKey(), bytes] {
        const QImage image = pictureImage(bytes);
        QMetaObject::invokeMethod(qApp, [self, key, image] {
            if (self && self->isVisible() && self->currentKey() == key)
                self->showImage(image);
        }, Qt::QueuedConnection);
    });
}

void PictureViewer::showImage(const QImage& image)
{
    m_isWaiting = false;
    m_canvas->setImage(image);
    showSentences();
}

void PictureViewer::showSentences()
{
    const PictureEntry& entry = m_pictures[std::size_t(m_index)];
    QString words = entry.caption.isEmpty() ? entry.alt : entry.caption;
    if (!m_isWaiting && m_canvas->image().isNull())
        words = m_bytes.isEmpty() ? tr("This picture is not to be had.")
                                  : tr("This picture can be saved, but a picture of this form is shown on the page only. %1").arg(words);
    const QString count = tr("%1 of %2").arg(locale().toString(m_index + 1), locale().toString(int(m_pictures.size())));
    m_caption->setText(words);
    m_count->setText(count);
    const QString described = entry.alt.isEmpty() ? words : entry.alt;
    setAccessibleName(described.isEmpty() ? tr("Picture %1").arg(count) : tr("Picture %1: %2").arg(count, described));
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < int(m_pictures.size()));
}

void PictureViewer::copyPicture()
{
    if (!m_canvas->image().isNull())
        QGuiApplication::clipboard()->setImage(m_canvas->image());
}

void PictureViewer::savePicture()
{
    if (m_bytes.isEmpty())
        return;
    auto* dialog = new QFileDialog(window(), tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(pictureFileEnding(m_bytes));
    dialog->selectFile(tr("picture-%1").arg(m_index + 1) + u'.' + pictureFileEnding(m_bytes));
    connect(dialog, &QFileDialog::fileSelected, this, &PictureViewer::writeTo);
    dialog->open();
}

void PictureViewer::writeTo(const QString& path)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size() && file.commit();
    Q_EMIT said(saved ? tr("Saved.") : tr("The picture could not be saved."));
}

void PictureViewer::end()
{
    if (isHidden())
        return;
    const QString key = currentKey();
    hide();
    m_canvas->setImage({});
    m_bytes.clear();
    Q_EMIT closed(key);
}

bool PictureViewer::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

/// The arrow keys belong to the pictures, whichever button has the keyboard.
bool PictureViewer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    if (watched != parentWidget() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PictureViewer::keyPressEvent(QKeyEvent* event)
{
    const auto zoom = [this](double factor) { m_canvas->change([factor](ZoomFrame& frame) { frame.zoomInMiddle(factor); }); };
    const auto move = [this](double by) { m_canvas->change([by](ZoomFrame& frame) { frame.move({0, by}); }); };
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Escape: end(); break;
    case Qt::Key_Right: step(forward); break;
    case Qt::Key_Left: step(-forward); break;
    case Qt::Key_Space: step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); break;
    case Qt::Key_Home: step(-m_index); break;
    case Qt::Key_End: step(int(m_pictures.size())); break;
    case Qt::Key_Up: move(kMovePx); break;
    case Qt::Key_Down: move(-kMovePx); break;
    case Qt::Key_Plus: case Qt::Key_Equal: zoom(kStepFactor); break;
    case Qt::Key_Minus: zoom(1 / kStepFactor); break;
    case Qt::Key_0: m_canvas->change([](ZoomFrame& frame) { frame.fit(); }); break;
    case Qt::Key_C: copyPicture(); break;
    case Qt::Key_S: savePicture(); break;
    default: QWidget::keyPressEvent(event);
    }
}

/// The keyboard stays in the viewer while it covers the window.
bool PictureViewer::focusNextPrevChild(bool next)
{
    std::vector<QWidget*> stops{this};
    for (QToolButton* button : m_buttons) {
        if (button->isEnabled())
            stops.push_back(button);
    }
    const auto here = std::find(stops.begin(), stops.end(), QWidget::window()->focusWidget());
    const auto index = here == stops.end() ? std::size_t(0) : std::size_t(here - stops.begin());
    stops[(index + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace broadsheet
