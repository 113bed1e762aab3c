#include "tests/ui/window/LibraryWindow.h"

#include "core/taking/TakingDesk.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/window/AddressField.h"
#include "ui/window/Announcer.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace broadsheet;

namespace {

/// Roles that a person acts on: each of them must say what it is.
bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link: return true;
    default: return false;
    }
}

/// The editor inside a spin box, the list behind a closed combo box: parts of something that has a name itself.
bool isPartOf(const QAccessibleInterface& item, std::initializer_list<QAccessible::Role> roles)
{
    const QAccessibleInterface* parent = item.parent();
    return parent && std::ranges::find(roles, parent->role()) != roles.end() && !parent->text(QAccessible::Name).isEmpty();
}

QString describe(const QAccessibleInterface& item)
{
    QStringList way;
    for (const QAccessibleInterface* step = &item; step; step = step->parent()) {
        const QObject* object = step->object();
        way.prepend(object ? QString::fromLatin1(object->metaObject()->className()) + QLatin1Char('#') + object->objectName()
                           : QString::number(int(step->role())));
    }
    return way.join(QStringLiteral(" > "));
}

struct Walk {
    int interactive = 0;
    QStringList unnamed;

    void through(QAccessibleInterface* item)
    {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        const bool isPage = item->object() && item->object()->inherits("QWebEngineView"); // its tree is the story's, not ours
        if (isInteractive(item->role()) && !isPage && item->state().focusable) {
            ++interactive;
            if (item->text(QAccessible::Name).trimmed().isEmpty() && !isPartOf(*item, {QAccessible::SpinBox, QAccessible::ComboBox}))
                unnamed.append(describe(*item));
        }
        for (int i = 0; !isPage && i < item->childCount(); ++i)
            through(item->child(i));
    }
};

/// A stop of the Tab key outside the page, in which WebEngine goes from link to link. The menu bar has its own key.
bool isStop(const QWidget& widget, const QWidget& page)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isVisible() && widget.isEnabled() && !page.isAncestorOf(&widget)
        && !qobject_cast<const QMenuBar*>(&widget);
}

QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u'#' + widget.objectName() + u' ' + widget.accessibleName();
}

/// How a control looks, its surroundings included, which may show the focus for it.
QImage lookOf(QWidget& widget) { return (widget.parentWidget() && !widget.parentWidget()->isWindow() ? widget.parentWidget() : &widget)->grab().toImage(); }

} // namespace

/// The tree that a screen reader sees: everything that can be acted on has a name.
class AccessibleTreeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theWindow();
    void theMenus();
    void nextPaneGoesThroughAllOfThem();
    void tabReachesEveryControlAndShowsWhereItIs();
    void whatHasComeIsTold();
    void whatOpens_data();
    void whatOpens();

private:
    LibraryWindow& run() { return *m_scene->run; }
    std::unique_ptr<LibraryScene> m_scene;
    std::unique_ptr<TakingDesk> m_desk;
};

void AccessibleTreeTest::initTestCase()
{
    QAccessible::setActive(true);
    m_scene = std::make_unique<LibraryScene>();
    m_desk = std::make_unique<TakingDesk>(m_scene->path(), publicLoopback(), TakerOptions());
    run().window->useTaking(*run().library, *m_desk);
    QVERIFY(m_scene->openAndSave("/story.html"));
    run().press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(run().pane().isVisible());
}

void AccessibleTreeTest::cleanupTestCase()
{
    m_scene->run.reset();
    m_desk.reset();
    m_scene.reset();
}

void AccessibleTreeTest::theWindow()
{
    for (const ActionId id : {ActionId::Find, ActionId::FilterHeadlines, ActionId::Contents, ActionId::TextAndColors, ActionId::ShowMarks, ActionId::Repair})
        run().action(id).trigger();
    const auto* parts = run().window->findChild<QListView*>(QStringLiteral("repairList"));
    QTRY_VERIFY(parts->isVisible() && parts->model()->rowCount() > 0);
    QTRY_VERIFY(!run().listed().value(0).isEmpty()); // a row has its name once it is here
    Walk walk;
    walk.through(QAccessible::queryAccessibleInterface(run().window.get()));
    QVERIFY2(walk.interactive > 25, qPrintable(QString::number(walk.interactive)));
    QVERIFY2(walk.unnamed.isEmpty(), qPrintable(walk.unnamed.join(QLatin1Char('\n'))));
}

void AccessibleTreeTest::theMenus()
{
    for (const QAction* action : run().window->findChildren<QAction*>())
        QVERIFY2(action->objectName().startsWith(QLatin1String("_q_")) /* Qt's own button in a field */ || action->isSeparator() || !action->text().isEmpty() || action->menu(), qPrintable(action->objectName()));
}

void AccessibleTreeTest::nextPaneGoesThroughAllOfThem()
{
    run().action(ActionId::EditAddress).trigger();
    const QList<QWidget*> panes{&run().pane(), &run().story(), run().window->findChild<SidePane*>(), run().window->findChild<AddressField*>()};
    for (const QWidget* pane : panes) {
        run().action(ActionId::CyclePanes).trigger();
        QTRY_VERIFY2(QApplication::focusWidget() && (pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget())),
                     pane->metaObject()->className());
    }
}

/// Round the whole window once, with everything open that theWindow() opened.
void AccessibleTreeTest::tabReachesEveryControlAndShowsWhereItIs()
{
    QWidget& page = run().story().view();
    QSet<QWidget*> missed;
    for (QWidget* widget : run().window->findChildren<QWidget*>()) {
        if (isStop(*widget, page))
            missed.insert(widget);
    }
    QVERIFY(missed.size() > 20);
    run().action(ActionId::EditAddress).trigger();
    QWidget* const first = QApplication::focusWidget();
    QStringList unseen;
    QWidget* here = first;
    for (qsizetype steps = 2 * missed.size(); steps > 0; --steps) {
        QVERIFY(here);
        missed.remove(here);
        const QImage withFocus = lookOf(*here);
        if (page.isAncestorOf(here)) { // out of the page: its last link hands the focus on from another process, at its own time
            QWidget* next = here;
            do
                next = next->nextInFocusChain();
            while (!isStop(*next, page));
            next->setFocus(Qt::TabFocusReason);
        } else {
            QTest::keyClick(here, Qt::Key_Tab);
            if (lookOf(*here) == withFocus)
                unseen.append(nameOf(*here));
        }
        QWidget* const next = QApplication::focusWidget();
        QVERIFY2(next != here, qPrintable(nameOf(*here))); // it keeps the keyboard
        here = next;
        if (here == first)
            break;
    }
    QCOMPARE(here, first);
    QStringList names;
    for (const QWidget* widget : std::as_const(missed)) {
        if (isStop(*widget, page)) // of buttons of which one is chosen, that one alone
            names.append(nameOf(*widget));
    }
    QVERIFY2(names.isEmpty(), qPrintable(QStringLiteral("not reached:\n") + names.join(u'\n')));
    QVERIFY2(unseen.isEmpty(), qPrintable(QStringLiteral("looks the same with the focus:\n") + unseen.join(u'\n')));
}

void AccessibleTreeTest::whatHasComeIsTold()
{
    auto* announcer = run().window->findChild<Announcer*>();
    QVERIFY(run().open(m_scene->url("/lighthouse.html")));
    QVERIFY2(announcer->sentence().startsWith(QStringLiteral("The story is here")), qPrintable(announcer->sentence()));
    QVERIFY(run().open(m_scene->url("/nowhere.html")));
    QVERIFY2(!announcer->sentence().startsWith(QStringLiteral("The story is here")), qPrintable(announcer->sentence()));
    QVERIFY(!announcer->sentence().isEmpty());
    QVERIFY(run().open(m_scene->url("/story.html")));
}

void AccessibleTreeTest::whatOpens_data()
{
    QTest::addColumn<ActionId>("command");
    QTest::newRow("palette") << ActionId::ShowPalette;
    QTest::newRow("settings") << ActionId::ShowSettings;
    QTest::newRow("keys") << ActionId::ShowShortcuts;
    QTest::newRow("receipt") << ActionId::ShowReceipt;
    QTest::newRow("take along") << ActionId::TakeAlong;
    QTest::newRow("versions") << ActionId::ShowVersions;
    QTest::newRow("check-up") << ActionId::Checkup;
}

void AccessibleTreeTest::whatOpens()
{
    QFETCH(ActionId, command);
    run().action(command).trigger();
    QDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) || (dialog = run().window->findChild<QDialog*>()));
    Walk walk;
    walk.through(QAccessible::queryAccessibleInterface(dialog));
    QVERIFY(walk.interactive > 0);
    QVERIFY2(walk.unnamed.isEmpty(), qPrintable(walk.unnamed.join(QLatin1Char('\n'))));
    QVERIFY(!dialog->windowTitle().isEmpty());
    dialog->close();
    QTRY_VERIFY(!run().window->findChild<QDialog*>());
}

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    AccessibleTreeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "AccessibleTreeTest.moc"
