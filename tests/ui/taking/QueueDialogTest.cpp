#include "ui/taking/QueueDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace broadsheet;

namespace {

std::vector<QueuedStory> stories()
{
    QueuedStory waiting;
    waiting.id = QueueId{3};
    waiting.title = QStringLiteral("A storm");
    QueuedStory failed;
    failed.id = QueueId{5};
    failed.address = QUrl(QStringLiteral("https://gull.example/kelp"));
    failed.state = QueuedStory::State::Failed;
    failed.reason = QStringLiteral("timeout");
    return {waiting, failed};
}

} // namespace

class QueueDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysThatNothingWaits();
    void listsWhatWaitsAndWhy();
    void keepsWhatIsSelected();
    void tellsWhatWasAsked();
};

void QueueDialogTest::saysThatNothingWaits()
{
    const QueueDialog dialog(nullptr);
    QVERIFY(dialog.findChild<QLabel*>()->text().startsWith(QStringLiteral("Nothing waits")));
    QVERIFY(dialog.selected().empty());
}

void QueueDialogTest::listsWhatWaitsAndWhy()
{
    QueueDialog dialog(nullptr);
    dialog.show(stories());
    const auto* list = dialog.findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("A storm"));
    QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("https://gull.example/kelp"));
    QVERIFY(list->topLevelItem(1)->text(1).contains(QStringLiteral("does not answer")));
    QVERIFY(!list->accessibleName().isEmpty());
}

void QueueDialogTest::keepsWhatIsSelected()
{
    QueueDialog dialog(nullptr);
    dialog.show(stories());
    dialog.findChild<QTreeWidget*>()->topLevelItem(1)->setSelected(true);
    dialog.show(stories());
    QCOMPARE(dialog.selected(), std::vector{QueueId{5}});
}

void QueueDialogTest::tellsWhatWasAsked()
{
    QueueDialog dialog(nullptr);
    dialog.show(stories());
    std::vector<QueueId> retried;
    std::vector<QueueId> removed;
    connect(&dialog, &QueueDialog::retryRequested, this, [&](const std::vector<QueueId>& ids) { retried = ids; });
    connect(&dialog, &QueueDialog::removeRequested, this, [&](const std::vector<QueueId>& ids) { removed = ids; });
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto click = [&](const char* text) {
        for (QPushButton* button : buttons) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
                button->click();
        }
    };
    click("Try again");
    QVERIFY(retried.empty()); // nothing is selected
    dialog.findChild<QTreeWidget*>()->selectAll();
    click("Try again");
    click("Remove");
    QCOMPARE(retried.size(), size_t(2));
    QCOMPARE(removed.size(), size_t(2));
}

QTEST_MAIN(QueueDialogTest)
#include "QueueDialogTest.moc"
