#include "tests/dictionary/DictionaryFixture.h"
#include "tests/dictionary/FakeDictd.h"
#include "ui/lookup/LookUpDialog.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace broadsheet;

class LookUpDialogTest final : public QObject {
    Q_OBJECT

    /// A port at which nothing listens, whatever runs on this computer.
    static DictServer nobody()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return DictServer(server.serverPort());
    }

    static QPushButton* button(const QDialog& dialog, const char* text)
    {
        for (QPushButton* each : dialog.findChildren<QPushButton*>()) {
            if (each->text().remove(u'&').startsWith(QLatin1StringView(text)))
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void showsWhatTheDictionariesSay()
    {
        const QTemporaryDir folder;
        QVERIFY(writeDictionary(folder.path(), QStringLiteral("Sea words"), {{"ferry", "<b>a</b> boat"}}));
        Dictionaries dictionaries({folder.path()}, nobody());
        QWidget window;
        QPointer dialog = new LookUpDialog(QStringLiteral(" Ferry\n"), dictionaries, &window);
        QSignalSpy answered(dialog, &LookUpDialog::answered);
        QVERIFY(answered.wait());
        QCOMPARE(dialog->text(), QStringLiteral("ferry (Sea words)\n<b>a</b> boat")); // plain text, whatever it looks like
    }

    void nothingFoundAndNoDictionaryAreSentences()
    {
        const QTemporaryDir folder;
        Dictionaries dictionaries({folder.path()}, nobody());
        QWidget window;
        auto* none = new LookUpDialog(QStringLiteral("ferry"), dictionaries, &window);
        QSignalSpy answered(none, &LookUpDialog::answered);
        QVERIFY(answered.wait());
        QVERIFY(none->text().contains(folder.path()));
        // One that is put there now is found with the next question.
        QVERIFY(writeDictionary(folder.path(), QStringLiteral("a"), {{"sea", "water"}}));
        auto* unknown = new LookUpDialog(QStringLiteral("ferry"), dictionaries, &window);
        QSignalSpy again(unknown, &LookUpDialog::answered);
        QVERIFY(again.wait());
        QCOMPARE(unknown->text(), QStringLiteral("No dictionary has it."));
    }

    void showsWhatTheServerOfThisComputerSays()
    {
        FakeDictd server({{"ferry", "a boat that comes back"}});
        Dictionaries dictionaries({}, server.asClientSeesIt());
        QWidget window;
        auto* dialog = new LookUpDialog(QStringLiteral("Ferries"), dictionaries, &window);
        QSignalSpy answered(dialog, &LookUpDialog::answered);
        QVERIFY(answered.wait());
        QCOMPARE(dialog->text(), QStringLiteral("ferry (Words of the sea)\na boat that comes back"));
        auto* unknown = new LookUpDialog(QStringLiteral("gull"), dictionaries, &window);
        QSignalSpy again(unknown, &LookUpDialog::answered);
        QVERIFY(again.wait());
        QCOMPARE(unknown->text(), QStringLiteral("No dictionary has it."));
    }

    void aServerThatDoesNotAnswerIsASentence()
    {
        FakeDictd server({}, FakeDictd::Manner::Denies);
        const QTemporaryDir folder;
        QVERIFY(writeDictionary(folder.path(), QStringLiteral("a"), {{"ferry", "a boat"}}));
        Dictionaries dictionaries({folder.path()}, server.asClientSeesIt());
        QWidget window;
        auto* dialog = new LookUpDialog(QStringLiteral("ferry"), dictionaries, &window);
        QSignalSpy answered(dialog, &LookUpDialog::answered);
        QVERIFY(answered.wait());
        QVERIFY(dialog->text().startsWith(QStringLiteral("ferry (a)\na boat\n\nThe dictionary server of this computer would not answer")));
    }

    void theWebIsAskedAfterAQuestionAlone()
    {
        Dictionaries dictionaries({}, nobody());
        QWidget window;
        auto* dialog = new LookUpDialog(QStringLiteral("ferry"), dictionaries, &window);
        dialog->show();
        QSignalSpy asked(dialog, &LookUpDialog::webSearchRequested);
        QPointer guarded(dialog);
        button(*dialog, "Search the web")->click();
        QCOMPARE(asked.count(), 0);
        auto* question = dialog->findChild<QMessageBox*>();
        QVERIFY(question && question->text().contains(QStringLiteral("duckduckgo.com")));
        question->button(QMessageBox::Cancel)->click();
        QCOMPARE(asked.count(), 0);
        QTRY_VERIFY(!dialog->findChild<QMessageBox*>());
        button(*dialog, "Search the web")->click();
        dialog->findChild<QMessageBox*>()->button(QMessageBox::Open)->click();
        QCOMPARE(asked.count(), 1);
        QTRY_VERIFY(!guarded);
    }

    void theLibraryIsOfferedWhereThereIsOne()
    {
        Dictionaries dictionaries({}, nobody());
        QWidget window;
        auto* dialog = new LookUpDialog(QStringLiteral("ferry"), dictionaries, &window);
        dialog->show();
        QVERIFY(!button(*dialog, "Search the library"));
        dialog->offerLibrarySearch();
        QSignalSpy asked(dialog, &LookUpDialog::librarySearchRequested);
        button(*dialog, "Search the library")->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("ferry"));
    }

    void anAnswerForADialogThatIsGoneIsNobodys()
    {
        Dictionaries dictionaries({}, nobody());
        {
            QWidget window;
            (void)new LookUpDialog(QStringLiteral("ferry"), dictionaries, &window);
        }
        QSignalSpy done(this, &QObject::objectNameChanged);
        dictionaries.lookUp(QStringLiteral("sea"), [this](const Dictionaries::Answer& answer) {
            QVERIFY(!answer.hasDictionaries);
            setObjectName(QStringLiteral("answered"));
        });
        QVERIFY(done.wait());
    }
};

QTEST_MAIN(LookUpDialogTest)
#include "LookUpDialogTest.moc"
