#include "app/cli/SaveReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;

class SaveReportTest final : public QObject {
    Q_OBJECT

    static QUrl url(const char* path) { return QUrl(QStringLiteral("https://paper.example/") + QLatin1String(path)); }

    /// A page with three headlines: one was saved now, one was there, one failed.
    static SaveReport report()
    {
        TakeRequest request;
        request.reading.url = url("page");
        request.reading.metadata.title = QStringLiteral("The page");
        for (const char* path : {"now", "there", "gone"}) {
            RelatedStory related;
            related.headline.url = url(path);
            related.headline.title = QLatin1String(path);
            request.reading.related.push_back(related);
        }
        TakeAnswer answer;
        answer.outcome = {SaveOutcome::Kind::New, StoryId{1}, VersionId{2}, {StoryId{9}}};
        answer.plan.wanted = {{url("now"), QStringLiteral("now"), HeadlineKind::Related, PlannedStory::Wants::Story},
            {url("gone"), QStringLiteral("gone"), HeadlineKind::Related, PlannedStory::Wants::Story}};
        answer.plan.saved = {{url("there"), QStringLiteral("there"), HeadlineKind::Related, PlannedStory::Wants::Story}};
        TakenStory pictures;
        pictures.address = url("page");
        pictures.onlyPictures = true;
        pictures.pictures = 3;
        TakenStory now;
        now.address = url("now");
        now.title = QStringLiteral("Now in full");
        now.outcome = SaveOutcome{SaveOutcome::Kind::New, StoryId{5}, VersionId{6}, {}};
        now.fromPage = true;
        now.missingPictures = 1;
        return reportOf(request, answer, {pictures, now}, [](const QUrl& address) {
            HeadlineState state;
            state.kind = address == url("gone") ? HeadlineState::Kind::Failed : HeadlineState::Kind::Saved;
            state.story = address == url("gone") ? std::nullopt : std::optional(StoryId{address == url("there") ? 4 : 5});
            state.reason = address == url("gone") ? QStringLiteral("http-status") : QString();
            state.httpStatus = address == url("gone") ? 404 : 0;
            return state;
        });
    }

private Q_SLOTS:
    void inPageOrderAsJson()
    {
        const QJsonObject main = QJsonDocument::fromJson(jsonOf(report())).object();
        QCOMPARE(main.value(QLatin1String("schema")).toInt(), 1);
        QCOMPARE(main.value(QLatin1String("id")).toInt(), 1);
        QCOMPARE(main.value(QLatin1String("version")).toInt(), 2);
        QCOMPARE(main.value(QLatin1String("kept")).toString(), QStringLiteral("new"));
        QCOMPARE(main.value(QLatin1String("pictures")).toInt(), 3);
        QCOMPARE(main.value(QLatin1String("sameText")).toArray(), QJsonArray{9});
        const QJsonArray related = main.value(QLatin1String("related")).toArray();
        QCOMPARE(related.size(), 3);
        const QJsonObject now = related[0].toObject();
        QCOMPARE(now.value(QLatin1String("title")).toString(), QStringLiteral("Now in full"));
        QCOMPARE(now.value(QLatin1String("from")).toString(), QStringLiteral("headline"));
        QCOMPARE(now.value(QLatin1String("missingPictures")).toInt(), 1);
        const QJsonObject there = related[1].toObject();
        QCOMPARE(there.value(QLatin1String("kept")).toString(), QStringLiteral("unchanged"));
        QCOMPARE(there.value(QLatin1String("id")).toInt(), 4);
        const QJsonObject gone = related[2].toObject();
        QCOMPARE(gone.value(QLatin1String("state")).toString(), QStringLiteral("failed"));
        QCOMPARE(gone.value(QLatin1String("error")).toString(), QStringLiteral("http-status"));
        QCOMPARE(gone.value(QLatin1String("httpStatus")).toInt(), 404);
        QVERIFY(!gone.contains(QLatin1String("id")));
    }

    void aLineForWhatIsThere()
    {
        const QList<QByteArray> lines = linesOf(report()).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains("The page (saved, 3 picture(s), the same text as 9)"));
        QVERIFY(lines[1].contains("its text from the page of its headline"));
        QVERIFY(lines[2].contains("4  there (was there already)"));
    }
};

QTEST_APPLESS_MAIN(SaveReportTest)
#include "SaveReportTest.moc"
