#include "ui/window/MarkTools.h"

#include "ui/commands/WindowActions.h"
#include "ui/marks/MarkColour.h"
#include "ui/marks/MarkList.h"
#include "ui/marks/NoteDialog.h"
#include "ui/marks/Quotation.h"
#include "ui/window/StoryPane.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace broadsheet {
namespace {

QIcon swatch(QRgb colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(QRectF(2, 2, 12, 12), 3, 3);
    return QIcon(pixmap);
}

QuotationSource sourceOf(const StoryFacts& facts) { return {facts.title, facts.author, facts.site, facts.url}; }

} // namespace

MarkTools::MarkTools(StoryPane& story, WindowActions& actions, MarkStore& store, QWidget& window)
    : QObject(&window), m_story(story), m_actions(actions), m_window(window), m_store(&store), m_marks(story.view(), store),
      m_list(new MarkList(m_marks, &window))
{
    m_list->hide(); // until it has its place
    connect(&story, &StoryPane::pageChanged, this, [this](const RenderedPage& page) {
        m_facts = page.facts();
        if (m_facts.url.isEmpty())
            m_marks.clearStory();
        else
            m_marks.setStory({m_facts.url, m_facts.text}, page.textMap());
    });
    connect(&m_marks, &StoryMarks::marksChanged, this, &MarkTools::enableActions);
    connect(&m_marks, &StoryMarks::failed, this, [this] { Q_EMIT said(tr("The highlight could not be kept.")); });
    connect(&m_marks, &StoryMarks::markChosen, this, &MarkTools::showMarkMenu);
    connect(m_list, &MarkList::noteWanted, this, &MarkTools::editNote);
    connect(&story.view(), &ReadingView::menuAboutToShow, this, &MarkTools::addToPaneMenu);
    connectActions();
    enableActions();
}

void MarkTools::setStore(MarkStore& store)
{
    m_store = &store;
    m_marks.setStore(store);
}

void MarkTools::connectActions()
{
    const auto run = [this](ActionId id, auto command) { connect(&m_actions.action(id), &QAction::triggered, this, command); };
    run(ActionId::SelectSentence, [this] { m_marks.selectSentence(false); });
    run(ActionId::SelectMore, [this] { m_marks.selectSentence(true); });
    run(ActionId::Highlight, [this] { highlight(m_colour); });
    run(ActionId::AddNote, [this] { highlightWithNote(); });
    run(ActionId::RemoveMark, [this] { removeCurrent(); });
    run(ActionId::RestoreMark, [this] { m_marks.restoreLast(); });
    run(ActionId::CopyQuotation, [this] { copyQuotation(false); });
    run(ActionId::CopyMarkdown, [this] { copyQuotation(true); });
}

void MarkTools::addMenus()
{
    QMenu* menu = m_actions.menu(MenuId::Story).addMenu(tr("Highlight &in"));
    fillColours(*menu);
    int number = 1;
    for (QAction* action : menu->actions()) {
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number++)));
        m_window.addAction(action);
    }
}

void MarkTools::fillColours(QMenu& menu)
{
    for (const MarkColourSpec& spec : MarkColour::all()) {
        const QString name = QString::fromLatin1(spec.name);
        menu.addAction(swatch(spec.sample), MarkColour::labelOf(spec), this, [this, name] { highlight(name); });
    }
}

void MarkTools::enableActions()
{
    const bool story = m_marks.hasStory();
    for (const ActionId id : {ActionId::SelectSentence, ActionId::SelectMore, ActionId::Highlight, ActionId::AddNote,
                              ActionId::CopyQuotation, ActionId::CopyMarkdown})
        m_actions.action(id).setEnabled(story);
    m_actions.action(ActionId::RemoveMark).setEnabled(hasCurrent());
    m_actions.action(ActionId::RestoreMark).setEnabled(m_marks.canRestore());
}

void MarkTools::highlight(const QString& colour)
{
    m_colour = colour;
    m_marks.markSelection(colour, [this](qint64 id) {
        if (id >= 0) {
            m_current = id;
            Q_EMIT said(m_store->isKept() ? tr("Highlighted.") : tr("Highlighted. It lasts until this window is closed."));
        } else if (m_marks.hasStory()) {
            Q_EMIT said(tr("Select some words of the story first; V selects a sentence."));
        }
    });
}

/// On what is selected, else on the mark that was dealt with last.
void MarkTools::highlightWithNote()
{
    m_marks.selectedPassage([this](const std::optional<StoryPassage>& passage) {
        if (passage)
            askForNote(*passage, {});
        else if (hasCurrent())
            editNote(m_current);
        else
            Q_EMIT said(tr("Select some words of the story first; V selects a sentence."));
    });
}

/// The passage was taken before: while a reader writes, further pages may come in, and the selection is gone with the old text.
void MarkTools::askForNote(const StoryPassage& passage, const QString& written)
{
    auto* dialog = new NoteDialog(passage.words(), written, &m_window);
    connect(dialog, &NoteDialog::noteWritten, this, [this, passage](const QString& note) {
        m_marks.markPassage(passage, m_colour, note, [this, passage, note](qint64 id) {
            if (id >= 0)
                m_current = id;
            else if (!note.isEmpty())
                askForNote(passage, note); // what was written is not lost with the mark
        });
    });
    dialog->open();
}

void MarkTools::editNote(qint64 id)
{
    const StoryMark* mark = m_marks.find(id);
    if (!mark)
        return;
    auto* dialog = new NoteDialog(mark->words, mark->note, &m_window);
    connect(dialog, &NoteDialog::noteWritten, this, [this, id](const QString& note) { m_marks.setNote(id, note); });
    dialog->open();
}

void MarkTools::removeCurrent()
{
    if (!hasCurrent())
        return;
    m_marks.remove(std::exchange(m_current, -1));
    const QString key = m_actions.action(ActionId::RestoreMark).shortcut().toString(QKeySequence::NativeText);
    Q_EMIT said(tr("The highlight is gone. %1 brings it back.").arg(key));
}

void MarkTools::copyQuotation(bool asMarkdown)
{
    m_marks.selection([this, asMarkdown](const TextSpan& selected) {
        const StoryMark* mark = m_marks.find(m_current);
        QString words = selected.isEmpty() && mark ? mark->words : m_marks.words(selected);
        words.remove(QChar(0xad)); // soft hyphens are no words
        if (words.isEmpty()) {
            Q_EMIT said(tr("Select some words of the story first; V selects a sentence."));
            return;
        }
        const QString note = selected.isEmpty() && mark ? mark->note : QString();
        QGuiApplication::clipboard()->setText(asMarkdown ? markdownQuotation(words, sourceOf(m_facts), note) : quotation(words, sourceOf(m_facts)));
        Q_EMIT said(tr("Copied, with its source."));
    });
}

void MarkTools::showMarkMenu(qint64 id)
{
    if (!m_marks.find(id))
        return;
    m_current = id;
    enableActions();
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Note…"), this, [this, id] { editNote(id); });
    for (const MarkColourSpec& spec : MarkColour::all()) {
        const QString name = QString::fromLatin1(spec.name);
        menu->addAction(swatch(spec.sample), MarkColour::labelOf(spec), this, [this, id, name] { m_marks.setColour(id, name); });
    }
    menu->addSeparator();
    menu->addAction(tr("Copy as &quotation"), this, [this] { copyQuotation(false); });
    menu->addAction(tr("Copy as &Markdown"), this, [this] { copyQuotation(true); });
    menu->addAction(tr("&Take out"), this, &MarkTools::removeCurrent);
    menu->popup(QCursor::pos());
}

void MarkTools::addToPaneMenu(QMenu& menu)
{
    if (!m_marks.hasStory() || m_story.view().selectedText().isEmpty())
        return;
    menu.addSeparator();
    fillColours(*menu.addMenu(tr("Highlight")));
    for (const ActionId id : {ActionId::AddNote, ActionId::CopyQuotation, ActionId::CopyMarkdown})
        menu.addAction(&m_actions.action(id));
}

} // namespace broadsheet
