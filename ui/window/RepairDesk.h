#pragma once

#include "core/library/Ids.h"
#include "core/repair/RepairFiles.h"
#include "ui/repair/RepairBook.h"
#include "ui/session/StoryReader.h"
#include "ui/shelf/AsyncLibrary.h"

#include <QObject>
#include <QPalette>

class QPushButton;

namespace broadsheet {

class Navigator;
class RepairPanel;
class SidePane;
class WindowActions;
struct HistoryEntry;

/// The repair of the story that is open: reads its pages again with everything that was left out, shows that beside the story,
/// and shows the story anew after each correction, with the reader where they were.
class RepairDesk final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive the desk. Without files to keep repairs in there is no
    /// command.
    RepairDesk(Navigator& navigator, SidePane& side, WindowActions& actions, const RepairFiles& files);
    ~RepairDesk() override;

    /// Where the pages behind saved copies are; it must outlive the desk.
    void setLibrary(AsyncLibrary& library) { m_library = &library; }
    void setListPalette(const QPalette& palette);
    /// Closes the panel; false when it was not open.
    bool dismiss();

Q_SIGNALS:
    /// The story that is open is shown as it was repaired just now.
    void repaired();
    /// The panel went; the side pane may go as well.
    void closed();

private:
    void open();
    void load();
    void loadOriginal(VersionId version);
    void readAnew();
    void onRead(const StoryRead& read);
    void show(const Reading& story);
    void onExtended();
    void onState();
    void enable();
    [[nodiscard]] bool isOpen() const;

    Navigator& m_navigator;
    SidePane& m_side;
    WindowActions& m_actions;
    bool m_areKept;
    AsyncLibrary* m_library = nullptr;
    RepairBook m_book;
    StoryReader m_reader;
    RepairPanel* m_panel;
    QPushButton* m_tab;
    StorySource m_source;   ///< the pages that are being repaired
    bool m_toShow = false;  ///< what is read now is to be shown: it was corrected
    bool m_showing = false; ///< the navigator is being told so
    Latest m_asking;
};

} // namespace broadsheet
