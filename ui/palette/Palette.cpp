#include "ui/palette/Palette.h"

#include "ui/palette/PaletteDelegate.h"
#include "ui/palette/PaletteModel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

/// Widths and heights in characters of the font: a palette is read, not measured.
constexpr int widthInCharacters = 72;
constexpr double heightInWindow = 0.6;

} // namespace

Palette::Palette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent), m_model(new PaletteModel(std::move(entries), this)), m_field(new QLineEdit(this)),
      m_list(new QListView(this)), m_count(new QLabel(this))
{
    setWindowTitle(tr("Find a command, a heading, a headline or a saved story"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_field->setPlaceholderText(tr("Type some letters of what you want"));
    m_field->setAccessibleName(windowTitle());
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setQuery(text);
        Q_EMIT queryChanged(text);
    });
    connect(m_model, &PaletteModel::modelReset, this, [this] {
        choose(0);
        showCount();
    });
    connect(m_list, &QListView::clicked, this, &Palette::runCurrent);
    choose(0);
    showCount();
    m_field->setFocus();
}

void Palette::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    m_count->setObjectName(QStringLiteral("keyName"));
    const int wanted = fontMetrics().averageCharWidth() * widthInCharacters;
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(wanted, wanted);
    resize(qMin(wanted, room.width() * 9 / 10), int(room.height() * heightInWindow));
}

void Palette::setFound(const QString& query, std::vector<PaletteEntry> entries) { m_model->setFound(query, std::move(entries)); }

void Palette::choose(int row)
{
    const int last = m_model->rowCount() - 1;
    m_list->setCurrentIndex(last < 0 ? QModelIndex() : m_model->index(qBound(0, row, last)));
}

void Palette::showCount()
{
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? tr("Nothing fits. Fewer letters find more.") : tr("%n found", nullptr, count));
}

void Palette::runCurrent()
{
    const PaletteEntry* entry = m_model->entryAt(m_list->currentIndex().row());
    if (!entry)
        return;
    const auto run = entry->run;
    accept(); // first: what is run may open a dialog of its own
    if (run)
        run();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    const int screen = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: choose(row + 1); return true;
    case Qt::Key_Up: choose(row - 1); return true;
    case Qt::Key_PageDown: choose(row + screen); return true;
    case Qt::Key_PageUp: choose(row - screen); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace broadsheet
