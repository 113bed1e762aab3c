#include "tests/ui/speech/FakeSpeaker.h"
#include "ui/commands/KeysPage.h"
#include "ui/preferences/GeneralPage.h"
#include "ui/preferences/SettingsDialog.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

class SettingsDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsAChoice();
    void tellsAKey();
    void keepsWhatItDoesNotShow();
};

void SettingsDialogTest::tellsAChoice()
{
    SettingsDialog dialog(Settings(), {}, std::make_unique<FakeSpeaker>(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    dialog.findChild<QCheckBox*>()->toggle();
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].value<Settings>() != Settings());
}

void SettingsDialogTest::tellsAKey()
{
    SettingsDialog dialog(Settings(), {}, std::make_unique<FakeSpeaker>(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    auto* page = dialog.findChild<KeysPage*>();
    page->setCurrent(ActionId::Reload);
    page->addKey(QKeySequence(QStringLiteral("Ctrl+Alt+Shift+L")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Settings>().keys, page->keyMap().changes());
    QCOMPARE(page->keyMap().changes().size(), 1);
}

void SettingsDialogTest::keepsWhatItDoesNotShow()
{
    Settings settings;
    settings.fontSizePx = 33;
    settings.focus = FocusMode::Ruler;
    settings.speech = {0.3, true, {{QStringLiteral("de"), QStringLiteral("Anna")}}};
    settings.lastPage = QUrl(QStringLiteral("https://gull.example/storm"));
    SettingsDialog dialog(settings, {}, std::make_unique<FakeSpeaker>(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy changed(&dialog, &SettingsDialog::changed);
    dialog.findChild<GeneralPage*>()->findChild<QCheckBox*>()->toggle();
    const auto told = changed[0][0].value<Settings>();
    QCOMPARE(told.fontSizePx, 33);
    QVERIFY(told.focus == FocusMode::Ruler);
    QVERIFY(told.speech == settings.speech);
    QCOMPARE(told.lastPage, settings.lastPage);
}

QTEST_MAIN(SettingsDialogTest)
#include "SettingsDialogTest.moc"
