#include "ui/window/StoryTools.h"

#include "core/dictionary/DictionaryShelf.h"
#include "ui/commands/FocusMenu.h"
#include "ui/commands/WindowActions.h"
#include "ui/marks/MarkList.h"
#include "ui/marks/MemoryMarks.h"
#include "ui/pictures/PictureViewer.h"
#include "ui/reading/HtmlText.h"
#include "ui/reading/PaneCalls.h"
#include "ui/reading/PanePage.h"
#include "ui/speech/EngineSpeaker.h"
#include "ui/window/LookUpTools.h"
#include "ui/window/MarkTools.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/SidePane.h"
#include "ui/window/SpeechTools.h"
#include "ui/window/StoryPane.h"

#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

namespace broadsheet {
namespace {

QStringList dictionaryFolders()
{
    return DictionaryShelf::usualFolders(QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation), QDir::homePath());
}

} // namespace

StoryTools::StoryTools(StoryPane& story, WindowActions& actions, QWidget& window)
    : QObject(&window), m_story(story), m_actions(actions), m_markStore(std::make_unique<MemoryMarks>()),
      m_marks(new MarkTools(story, actions, *m_markStore, window)),
      m_speech(new SpeechTools(story, actions, std::make_unique<EngineSpeaker>(), this)),
      m_lookUp(new LookUpTools(story, actions, dictionaryFolders(), window))
{
    connect(m_lookUp, &LookUpTools::said, this, &StoryTools::said);
    connect(m_lookUp, &LookUpTools::openOutsideRequested, this, &StoryTools::openOutsideRequested);
    connect(m_speech, &SpeechTools::said, this, &StoryTools::said);
    connect(m_speech, &SpeechTools::choicesChanged, this, &StoryTools::choicesChanged);
    connect(m_marks, &MarkTools::said, this, &StoryTools::said);
    connectReferences();
    connectPictures(window);
    connect(&story.view(), &ReadingView::codeCopied, this, [this] { Q_EMIT said(tr("The code is copied.")); });
    connect(&actions.action(ActionId::NextFocus), &QAction::triggered, this,
            [this] { chooseFocusMode(FocusMenu::after(m_story.view().focusMode())); });
}

StoryTools::~StoryTools() = default;

void StoryTools::setMarkStore(std::unique_ptr<MarkStore> store)
{
    m_marks->setStore(*store);
    m_markStore = std::move(store); // the old one goes when nobody asks it any more
}

StoryMarks& StoryTools::marks() { return m_marks->marks(); }

void StoryTools::addLists(SidePane& side)
{
    MarkList& list = m_marks->list();
    QPushButton& tab = side.addPage(list);
    const auto label = [&tab](int count) { tab.setText(count > 0 ? tr("Highlights (%1)").arg(count) : tr("Highlights")); };
    label(0);
    connect(&list, &MarkList::countChanged, &tab, label);
    connect(&m_actions.action(ActionId::ShowMarks), &QAction::triggered, &tab, [&side, &tab, &list] {
        side.show();
        tab.click();
        list.setFocus(Qt::ShortcutFocusReason);
    });
}

void StoryTools::addMenus()
{
    m_marks->addMenus();
    m_focusMenu = m_actions.menu(MenuId::View).addMenu(tr("&Focus"));
    FocusMenu::fill(*m_focusMenu, m_story.view().focusMode(), [this](FocusMode mode) { chooseFocusMode(mode); });
}

void StoryTools::setFocusMode(FocusMode mode)
{
    m_story.view().setFocusMode(mode);
    FocusMenu::check(*m_focusMenu, mode);
}

FocusMode StoryTools::focusMode() const { return m_story.view().focusMode(); }

void StoryTools::chooseFocusMode(FocusMode mode)
{
    setFocusMode(mode);
    Q_EMIT choicesChanged();
    Q_EMIT said(mode == FocusMode::None ? tr("Focus: off") : tr("Focus: %1").arg(FocusMenu::labelOf(mode).remove(u'&').toLower()));
}

void StoryTools::connectReferences()
{
    ReadingView& view = m_story.view();
    QAction& back = m_actions.action(ActionId::BackInStory);
    back.setEnabled(false);
    connect(&back, &QAction::triggered, &view, &ReadingView::goBackInStory);
    connect(&view, &ReadingView::wayBackChanged, this, [&back, &view] { back.setEnabled(view.hasWayBack()); });
}

void StoryTools::connectPictures(QWidget& window)
{
    ReadingView& view = m_story.view();
    m_viewer = new PictureViewer([&view](const QString& key, const auto& done) { view.takePicture(key, done); }, &window);
    connect(&view, &ReadingView::pictureChosen, this, &StoryTools::showPicture);
    connect(&m_actions.action(ActionId::ShowPictureLarge), &QAction::triggered, this, [this] { showPicture({}); });
    connect(m_viewer, &PictureViewer::closed, this, [&view](const QString& key) {
        view.setFocus(Qt::OtherFocusReason);
        view.page().call(paneCalls::showPicture(key));
    });
    connect(m_viewer, &PictureViewer::said, this, [this](const QString& sentence) { m_story.notice().showNotice(sentence); });
}

/// An empty key is the first picture that is on the screen.
void StoryTools::showPicture(const QString& key)
{
    m_story.view().page().call(paneCalls::pictures(), [this, key](const QVariant& answer) {
        std::vector<PictureEntry> pictures;
        QString first = key;
        for (const QVariant& each : answer.toList()) {
            const QVariantMap picture = each.toMap();
            pictures.push_back({picture.value(QStringLiteral("key")).toString(), displayText(picture.value(QStringLiteral("alt")).toString()),
                                displayText(picture.value(QStringLiteral("caption")).toString())});
            if (first.isEmpty() && picture.value(QStringLiteral("onScreen")).toBool())
                first = pictures.back().key;
        }
        m_viewer->open(std::move(pictures), first);
    });
}

bool StoryTools::dismiss()
{
    return m_story.view().dismiss() || m_speech->close();
}

} // namespace broadsheet
