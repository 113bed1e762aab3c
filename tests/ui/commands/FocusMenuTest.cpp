#include "ui/commands/FocusMenu.h"

#include <QAction>
#include <QMenu>
#include <QSet>
#include <QtTest>

using namespace broadsheet;

class FocusMenuTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyGoesThroughAllOfThem()
    {
        QSet<int> seen;
        FocusMode mode = FocusMode::None;
        for (std::size_t i = 0; i < allFocusModes().size(); ++i) {
            seen.insert(int(mode));
            mode = FocusMenu::after(mode);
        }
        QCOMPARE(seen.size(), qsizetype(allFocusModes().size()));
        QVERIFY(mode == FocusMode::None);
    }

    void theMenuTellsAndChecksTheChoice()
    {
        QMenu menu;
        FocusMode chosen = FocusMode::None;
        FocusMenu::fill(menu, FocusMode::OneLine, [&](FocusMode mode) { chosen = mode; });
        QCOMPARE(menu.actions().size(), qsizetype(allFocusModes().size()));
        QVERIFY(menu.actions()[1]->isChecked());
        menu.actions()[4]->trigger();
        QVERIFY(chosen == FocusMode::Paragraph);
        FocusMenu::check(menu, FocusMode::Ruler);
        QVERIFY(menu.actions().last()->isChecked() && !menu.actions()[4]->isChecked());
    }
};

QTEST_MAIN(FocusMenuTest)
#include "FocusMenuTest.moc"
