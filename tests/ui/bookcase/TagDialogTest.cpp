#include "ui/bookcase/TagDialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

class TagDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesOfALine_data();
    void namesOfALine();
    void tellsWhatIsNewAndWhatIsGone();
    void aNameIsCompletedWhereItStands();
};

void TagDialogTest::namesOfALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("commas") << QStringLiteral(" , ,, ") << QStringList();
    QTest::newRow("spaces") << QStringLiteral(" long   read ,sea") << QStringList{QStringLiteral("long read"), QStringLiteral("sea")};
    QTest::newRow("twice") << QStringLiteral("sea, Sea, SEA") << QStringList{QStringLiteral("sea")};
}

void TagDialogTest::namesOfALine()
{
    QFETCH(QString, line);
    QTEST(TagDialog::namesIn(line), "names");
}

void TagDialogTest::tellsWhatIsNewAndWhatIsGone()
{
    auto* dialog = new TagDialog({QStringLiteral("sea"), QStringLiteral("work")}, {}, nullptr);
    QSignalSpy chosen(dialog, &TagDialog::chosen);
    auto* line = dialog->findChild<QLineEdit*>();
    QCOMPARE(line->text(), QStringLiteral("sea, work, "));
    line->setText(QStringLiteral("Work, boats"));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toStringList(), QStringList{QStringLiteral("boats")});
    QCOMPARE(chosen[0][1].toStringList(), QStringList{QStringLiteral("sea")});
}

void TagDialogTest::aNameIsCompletedWhereItStands()
{
    TagDialog dialog({QStringLiteral("sea")}, {QStringLiteral("long read"), QStringLiteral("sea"), QStringLiteral("work")}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* line = dialog.findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("rea"));
    auto* completer = dialog.findChild<QCompleter*>();
    QCOMPARE(completer->currentCompletion(), QStringLiteral("long read"));
    Q_EMIT completer->activated(completer->currentCompletion());
    QCOMPARE(line->text(), QStringLiteral("sea, long read, "));
}

QTEST_MAIN(TagDialogTest)
#include "TagDialogTest.moc"
