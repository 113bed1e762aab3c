#include "ui/taking/TakeDialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QtTest>

using namespace broadsheet;
using Related = TakingWishes::Related;

class TakeDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersAFew();
    void theNumberChoosesItself();
    void offersAll();
    void withoutHeadlinesOnlyTheStory();
    void tellsWhatWasChosen();
};

void TakeDialogTest::offersAFew()
{
    const TakeDialog dialog(QStringLiteral("A storm"), 30, 1 << 28, nullptr);
    QCOMPARE(dialog.wishes().related, Related::First);
    QCOMPARE(dialog.wishes().first, 5);
    const TakeDialog small(QStringLiteral("A storm"), 2, 1 << 28, nullptr);
    QCOMPARE(small.wishes().first, 2);
}

void TakeDialogTest::theNumberChoosesItself()
{
    TakeDialog dialog(QStringLiteral("A storm"), 30, 1 << 28, nullptr);
    dialog.findChildren<QRadioButton*>().first()->setChecked(true);
    QCOMPARE(dialog.wishes().related, Related::None);
    dialog.findChild<QSpinBox*>()->setValue(12);
    QCOMPARE(dialog.wishes().related, Related::First);
    QCOMPARE(dialog.wishes().first, 12);
}

void TakeDialogTest::offersAll()
{
    TakeDialog dialog(QStringLiteral("A storm"), 30, 1 << 28, nullptr);
    dialog.findChildren<QRadioButton*>().last()->setChecked(true);
    QCOMPARE(dialog.wishes().related, Related::All);
}

void TakeDialogTest::withoutHeadlinesOnlyTheStory()
{
    const TakeDialog dialog(QStringLiteral("A storm"), 0, 1 << 28, nullptr);
    QCOMPARE(dialog.wishes().related, Related::None);
    QVERIFY(!dialog.findChild<QSpinBox*>()->isEnabled());
}

void TakeDialogTest::tellsWhatWasChosen()
{
    TakeDialog dialog(QStringLiteral("A storm"), 4, 1 << 28, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    int told = 0;
    connect(&dialog, &TakeDialog::chosen, this, [&](const TakingWishes& wishes) { told = wishes.first; });
    for (QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons()) {
        if (dialog.findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
    }
    QCOMPARE(told, 4);
}

QTEST_MAIN(TakeDialogTest)
#include "TakeDialogTest.moc"
