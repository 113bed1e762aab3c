#include "tests/ui/shelf/ShelfHelp.h"

#include "core/library/Database.h"
#include "ui/bookcase/VersionsDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTextEdit>
#include <QTreeWidget>

using namespace broadsheet;

class VersionsDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theNewestIsComparedWithTheOneBefore();
    void anyTwoCanBeCompared();
    void changesAreGoneToByKey();
    void theChosenVersionIsRead();
    void oneVersionSaysSo();
    void aDamagedBodySaysSo();

private:
    QTreeWidget& list() { return *m_dialog->findChild<QTreeWidget*>(); }
    QComboBox& other() { return *m_dialog->findChild<QComboBox*>(); }
    QTextEdit& text() { return *m_dialog->findChild<QTextEdit*>(); }
    QString summary() { return m_dialog->findChild<QLabel*>(QStringLiteral("summary"))->text(); }
    QPushButton& button(const char* label)
    {
        for (QPushButton* each : m_dialog->findChildren<QPushButton*>()) {
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(label))
                return *each;
        }
        qFatal("no button %s", label);
    }
    void open(StoryId story)
    {
        m_dialog = new VersionsDialog(*m_harness->library, story, QStringLiteral("Night ferry"));
        QSignalSpy compared(m_dialog, &VersionsDialog::compared);
        m_dialog->show();
        QVERIFY(compared.wait(10000) || !compared.isEmpty());
        QTRY_VERIFY(!summary().isEmpty());
    }

    std::unique_ptr<ShelfHarness> m_harness;
    QPointer<VersionsDialog> m_dialog;
    StoryId m_story{};
};

void VersionsDialogTest::init()
{
    m_harness = std::make_unique<ShelfHarness>();
    m_story = m_harness->save(storyNamed(QStringLiteral("ferry"), QStringLiteral("The ferry sails at noon. Nobody is on board.")));
    m_harness->save(storyNamed(QStringLiteral("ferry"), QStringLiteral("The ferry sailed at noon. Nobody is on board.")));
    m_harness->save(storyNamed(QStringLiteral("ferry"), QStringLiteral("The ferry sailed at noon. Nobody was on board. It is back.")));
}

void VersionsDialogTest::cleanup()
{
    delete m_dialog;
    m_harness.reset();
}

void VersionsDialogTest::theNewestIsComparedWithTheOneBefore()
{
    open(m_story);
    QCOMPARE(list().topLevelItemCount(), 3);
    QCOMPARE(list().currentItem(), list().topLevelItem(0));
    QVERIFY(list().topLevelItem(0)->text(0).contains(QStringLiteral("newest")));
    QVERIFY(list().topLevelItem(2)->text(2).contains(QStringLiteral("first saved")));
    QVERIFY(list().topLevelItem(0)->text(2).contains(QStringLiteral("Broadsheet")));
    QCOMPARE(other().count(), 2);
    const QString shown = text().toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("[taken out: \u2068is\u2069]")) && shown.contains(QStringLiteral("[added: \u2068was\u2069]")), qPrintable(shown));
    QVERIFY(!shown.contains(QStringLiteral("sails")));
    QVERIFY2(summary().contains(QStringLiteral("added")) && summary().contains(QStringLiteral("taken out")), qPrintable(summary()));
}

void VersionsDialogTest::anyTwoCanBeCompared()
{
    open(m_story);
    other().setCurrentIndex(1); // the first
    QTRY_VERIFY(text().toPlainText().contains(QStringLiteral("sailed")));
    list().setCurrentItem(list().topLevelItem(2)); // the first can only be compared with a later one
    QTRY_VERIFY(text().toPlainText().contains(QStringLiteral("[taken out: \u2068sails\u2069]")));
    QVERIFY2(!text().toPlainText().contains(QStringLiteral("back")), "with the one after it");
}

void VersionsDialogTest::changesAreGoneToByKey()
{
    open(m_story);
    QPushButton& next = button("Next change");
    QTRY_VERIFY(next.isEnabled());
    next.click();
    const QString first = text().textCursor().selectedText();
    QVERIFY2(first.startsWith(QLatin1Char('[')), qPrintable(first));
    next.click();
    QVERIFY(text().textCursor().selectedText() != first);
    button("Previous change").click();
    QCOMPARE(text().textCursor().selectedText(), first);
}

void VersionsDialogTest::theChosenVersionIsRead()
{
    open(m_story);
    QList<std::pair<StoryId, VersionId>> read;
    connect(m_dialog, &VersionsDialog::readRequested, this, [&read](StoryId story, VersionId version) { read.append({story, version}); });
    list().setCurrentItem(list().topLevelItem(1));
    button("Read this version").click();
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.front().first, m_story);
    QCOMPARE(m_harness->now([&](Library& library) { return StoryStore(library).load(m_story, read.front().second); })->reading.text,
             QStringLiteral("The ferry sailed at noon. Nobody is on board."));
    QTRY_VERIFY(!m_dialog);
}

void VersionsDialogTest::oneVersionSaysSo()
{
    open(m_harness->save(storyNamed(QStringLiteral("other"), QStringLiteral("One text."))));
    QVERIFY2(summary().contains(QStringLiteral("one version")), qPrintable(summary()));
    QVERIFY(!other().isEnabled());
    QVERIFY(!button("Next change").isEnabled());
    QVERIFY(button("Read this version").isEnabled());
}

void VersionsDialogTest::aDamagedBodySaysSo()
{
    const auto done = m_harness->now([](Library& library) {
        return library::attempt([&] { library.database().execute(QStringLiteral("UPDATE bodies SET packed = x'00' WHERE version = 2")); });
    });
    QVERIFY(done.ok());
    open(m_story);
    QTRY_VERIFY2(summary().contains(QStringLiteral("not what was written")), qPrintable(summary()));
    QVERIFY(text().toPlainText().isEmpty());
}

QTEST_MAIN(VersionsDialogTest)
#include "VersionsDialogTest.moc"
