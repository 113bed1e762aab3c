#pragma once

#include "core/library/Reread.h"

class QMainWindow;

namespace broadsheet {

class AsyncLibrary;
class Fetcher;
class HeadlineModel;
class LibraryPictures;
class Navigator;
class NoticeBar;
class PictureLoader;
class SidePane;
class StoryMarks;
class StoryPane;
class WindowActions;

/// The parts of the window that the library has to do with. All outlive whoever is given them.
struct LibraryParts {
    AsyncLibrary& library;
    Fetcher& fetcher;
    Navigator& navigator;
    PictureLoader& loader;
    LibraryPictures& pictures;
    HeadlineModel& headlines;
    StoryPane& story;
    StoryMarks& marks;
    SidePane& side;
    NoticeBar& banner; ///< for what is wrong with the library itself
    WindowActions& actions;
    QMainWindow& window;
    KeptPageReader readPage; ///< kept pages, with what the reader has corrected
};

} // namespace broadsheet
