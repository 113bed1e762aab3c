#include "tests/ui/speech/FakeSpeaker.h"
#include "ui/preferences/ReadingPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

namespace {

/// The page over a silent speaker of two languages.
struct Shown {
    FakeSpeaker* speaker = new FakeSpeaker;
    ReadingPage page;
    QSignalSpy changed{&page, &ReadingPage::changed};

    explicit Shown(const Settings& settings = {}, bool hasEngine = true) : page(settings, std::unique_ptr<Speaker>(speaker))
    {
        speaker->available = hasEngine;
        speaker->languages = {QStringLiteral("de"), QStringLiteral("en")};
        page.show();
    }

    QComboBox& box(const char* name)
    {
        for (QComboBox* each : page.findChildren<QComboBox*>()) {
            if (each->accessibleName() == QLatin1StringView(name))
                return *each;
        }
        qFatal("there is no such box");
    }

    Settings written() const
    {
        Settings settings;
        page.writeTo(settings);
        return settings;
    }
};

} // namespace

class ReadingPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheSettings()
    {
        Settings settings;
        settings.focus = FocusMode::FiveLines;
        settings.speech = {0.45, true, {{QStringLiteral("de"), QStringLiteral("two")}, {QStringLiteral("fr"), QStringLiteral("elsewhere")}}};
        Shown s(settings);
        QVERIFY(s.written() == settings); // a speed that is not in the list, and a voice of another engine, stay as they are
        s.box("Language of the voice").setCurrentIndex(0);
        QCOMPARE(s.box("Voice").currentText(), QStringLiteral("two"));
        QCOMPARE(s.changed.count(), 0);
    }

    void writesWhatIsChosen()
    {
        Shown s;
        s.box("Focus").setCurrentIndex(4);
        s.box("Speed of reading aloud").setCurrentIndex(0);
        s.page.findChild<QCheckBox*>()->toggle();
        s.box("Language of the voice").setCurrentIndex(0);
        s.box("Voice").setCurrentIndex(2);
        Q_EMIT s.box("Voice").activated(2);
        QCOMPARE(s.changed.count(), 4);
        QVERIFY(s.written().focus == FocusMode::Paragraph);
        QVERIFY(s.written().speech == (SpeechChoices{-0.6, true, {{QStringLiteral("de"), QStringLiteral("two")}}}));
        s.box("Voice").setCurrentIndex(0); // the engine's own choice again
        Q_EMIT s.box("Voice").activated(0);
        QVERIFY(s.written().speech.voices.isEmpty());
    }

    void aVoiceCanBeHeard()
    {
        Shown s;
        s.box("Language of the voice").setCurrentIndex(0);
        s.box("Voice").setCurrentIndex(2);
        s.page.findChild<QPushButton*>()->click();
        QCOMPARE(s.speaker->language, QStringLiteral("de"));
        QCOMPARE(s.speaker->chosenVoice, QStringLiteral("two"));
        QCOMPARE(s.speaker->said, QStringList{QStringLiteral("Deutsch")});
        s.page.hide();
        QVERIFY(s.speaker->calls.contains(QStringLiteral("stop")));
    }

    void withoutAnEngineThePageSaysWhatToInstall()
    {
        Shown s({}, false);
        QVERIFY(!s.box("Language of the voice").isEnabled() && !s.box("Voice").isEnabled());
        QVERIFY(!s.page.findChild<QPushButton*>()->isEnabled());
        bool isSaid = false;
        for (const QLabel* label : s.page.findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("qt6-speech-speechd-plugin")));
        QVERIFY(isSaid);
    }

    void everyControlHasAName()
    {
        Shown s;
        for (const QComboBox* box : s.page.findChildren<QComboBox*>())
            QVERIFY(!box->accessibleName().isEmpty());
        QVERIFY(!s.page.findChild<QCheckBox*>()->accessibleDescription().isEmpty());
        QVERIFY(!s.page.findChild<QPushButton*>()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(ReadingPageTest)
#include "ReadingPageTest.moc"
