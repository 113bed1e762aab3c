#include "tests/ui/shelf/ShelfHelp.h"

#include "ui/bookcase/RereadDialog.h"
#include "ui/bookcase/RereadWords.h"

#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>

using namespace broadsheet;

class RereadDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatCameOfItAndOffersToCompare();
    void canBeEnded();
    void aLibraryThatIsGoneIsSaid();
    void everyOutcomeHasItsSentence();

private:
    static QPushButton* button(const QDialog& dialog, const char* text)
    {
        for (auto* candidate : dialog.findChildren<QPushButton*>()) {
            if (candidate->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return candidate;
        }
        return nullptr;
    }
    /// "a", "b", …, each with its page.
    static std::vector<StoryId> fill(ShelfHarness& harness, int count)
    {
        std::vector<StoryId> stories;
        for (int i = 0; i < count; ++i)
            stories.push_back(harness.save(storyNamed(QString(QChar(u'a' + i)), QStringLiteral("It sails."))));
        return stories;
    }
    /// Finds another text in the pages of these, what is there already in the others.
    static KeptPageReader another(const QString& names)
    {
        return [names](const Page& page) {
            const QString name = page.url.fileName();
            return Result<Reading>(storyNamed(name, names.contains(name) ? QStringLiteral("It sails at nine.") : QStringLiteral("It sails.")).reading);
        };
    }
};

void RereadDialogTest::tellsWhatCameOfItAndOffersToCompare()
{
    ShelfHarness harness;
    auto stories = fill(harness, 4);
    SaveRequest bare = storyNamed(QStringLiteral("bare"), QStringLiteral("No page."));
    bare.original = {};
    stories.push_back(harness.save(bare));
    RereadDialog dialog(*harness.library, another(QStringLiteral("bd")), stories);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* bar = dialog.findChild<QProgressBar*>();
    QVERIFY(bar->isVisible() && !bar->accessibleName().isEmpty() && bar->maximum() == 5);
    QSignalSpy ended(&dialog, &RereadDialog::ended);
    QVERIFY(ended.wait(20000));
    QCOMPARE(bar->value(), 5);
    QVERIFY(!bar->isVisible());
    QVERIFY2(dialog.sentence().startsWith(QStringLiteral("2 ")) && dialog.sentence().contains(QStringLiteral("\n2 with the same text"))
                 && dialog.sentence().contains(QStringLiteral("\n1 without a kept page")), qPrintable(dialog.sentence()));
    auto* changed = dialog.findChild<QListWidget*>();
    QVERIFY(changed->isVisible() && !changed->accessibleName().isEmpty());
    QCOMPARE(changed->count(), 2);
    QTRY_VERIFY(changed->hasFocus());
    QSignalSpy compare(&dialog, &RereadDialog::compareRequested);
    QTest::keyClick(changed, Qt::Key_Down);
    QTest::keyClick(changed, Qt::Key_Return);
    QCOMPARE(compare.size(), 1);
    QCOMPARE(compare[0][0].value<StoryId>(), stories[3]);
    QCOMPARE(compare[0][1].toString(), QStringLiteral("Title of d"));
    QVERIFY2(dialog.isVisible(), "Enter belongs to the list");
    QCOMPARE(harness.now([story = stories[1]](Library& library) { return StoryStore(library).versions(story); })->size(), size_t(2));
    button(dialog, "Close")->click();
    QVERIFY(!dialog.isVisible());
}

void RereadDialogTest::canBeEnded()
{
    ShelfHarness harness;
    const auto stories = fill(harness, 6);
    auto gate = std::make_shared<QSemaphore>();
    auto begun = std::make_shared<QSemaphore>();
    const KeptPageReader waits = [gate, begun](const Page& page) {
        begun->release();
        gate->acquire();
        return Result<Reading>(storyNamed(page.url.fileName(), QStringLiteral("It sails at nine.")).reading);
    };
    RereadDialog dialog(*harness.library, waits, stories);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(begun->available() > 0);
    QSignalSpy ended(&dialog, &RereadDialog::ended);
    button(dialog, "End it")->click();
    gate->release(100);
    QVERIFY(ended.wait(20000));
    QVERIFY2(dialog.sentence().contains(QStringLiteral("Ended after 1 of 6")), qPrintable(dialog.sentence()));
    QVERIFY(dialog.isVisible());
}

void RereadDialogTest::aLibraryThatIsGoneIsSaid()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    AsyncLibrary library(folder.filePath(QStringLiteral("file/library")));
    RereadDialog dialog(library, plainReader(), {StoryId{1}, StoryId{2}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy ended(&dialog, &RereadDialog::ended);
    QVERIFY(ended.wait(20000));
    QVERIFY2(dialog.sentence().contains(QStringLiteral("missing, or may not be used")), qPrintable(dialog.sentence()));
}

void RereadDialogTest::everyOutcomeHasItsSentence()
{
    using Kind = RereadOutcome::Kind;
    QSet<QString> sentences;
    for (const Kind kind : {Kind::NewVersion, Kind::Same, Kind::NoPage, Kind::SeveralPages, Kind::NoStory}) {
        RereadResult result;
        result.outcome.kind = kind;
        sentences.insert(RereadWords::sentenceOf(result));
        QCOMPARE(RereadWords::summaryOf({result}, 1).count(QLatin1Char('\n')), 0);
    }
    RereadResult failed;
    failed.error = Error{ErrorCode::DiskFull, {}};
    sentences.insert(RereadWords::sentenceOf(failed));
    QCOMPARE(sentences.size(), 6);
    QVERIFY(!sentences.contains(QString()));
}

QTEST_MAIN(RereadDialogTest)
#include "RereadDialogTest.moc"
