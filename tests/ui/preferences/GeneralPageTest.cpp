#include "ui/preferences/GeneralPage.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QtTest>

using namespace broadsheet;

class GeneralPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheSettings();
    void writesWhatIsChosen();
    void everyChoiceSaysWhatItMeans();
};

void GeneralPageTest::showsTheSettings()
{
    Settings settings;
    settings.reopenLastPage = false;
    settings.picturesShown = false;
    settings.preparesStories = false;
    settings.remembersReading = false;
    const GeneralPage page(settings);
    Settings written;
    page.writeTo(written);
    QCOMPARE(written, settings);
}

void GeneralPageTest::writesWhatIsChosen()
{
    const Settings settings;
    GeneralPage page(settings);
    QSignalSpy changed(&page, &GeneralPage::changed);
    const auto boxes = page.findChildren<QCheckBox*>();
    for (QCheckBox* box : boxes)
        box->toggle();
    QCOMPARE(changed.size(), boxes.size());
    Settings written;
    page.writeTo(written);
    QCOMPARE(written.reopenLastPage, !settings.reopenLastPage);
    QCOMPARE(written.headlinesShown, !settings.headlinesShown);
    QCOMPARE(written.picturesShown, !settings.picturesShown);
    QCOMPARE(written.remembersReading, !settings.remembersReading);
    QCOMPARE(written.preparesStories, !settings.preparesStories);
}

void GeneralPageTest::everyChoiceSaysWhatItMeans()
{
    const GeneralPage page{Settings()};
    for (const QCheckBox* box : page.findChildren<QCheckBox*>()) {
        QVERIFY(!box->text().isEmpty());
        QVERIFY(!box->accessibleDescription().isEmpty());
    }
}

QTEST_MAIN(GeneralPageTest)
#include "GeneralPageTest.moc"
