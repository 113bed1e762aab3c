#include "app/cli/BatchJob.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

class BatchJobTest final : public QObject {
    Q_OBJECT

    static QJsonObject answerTo(const QByteArray& text, bool tooLong = false)
    {
        const QByteArray answer = answerBatchLine({text, tooLong, 12});
        return answer.count('\n') == 1 && answer.endsWith('\n') ? QJsonDocument::fromJson(answer).object() : QJsonObject();
    }
    static QJsonObject errorOf(const QJsonObject& answer) { return answer.value(QLatin1String("error")).toObject(); }

private Q_SLOTS:
    void namesTheLineOfABadLine()
    {
        const QJsonObject answer = answerTo("{");
        QCOMPARE(answer.value(QLatin1String("ok")).toBool(true), false);
        QCOMPARE(errorOf(answer).value(QLatin1String("code")).toString(), QStringLiteral("bad-line"));
        QVERIFY(errorOf(answer).value(QLatin1String("detail")).toString().startsWith(QLatin1String("line 12: ")));
        QCOMPARE(errorOf(answerTo("{}", true)).value(QLatin1String("code")).toString(), QStringLiteral("bad-line"));
    }

    void refusalsHaveTheirCode()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4");
        file.close();
        const QJsonObject line{{QStringLiteral("id"), 1}, {QStringLiteral("path"), file.fileName()}};
        const QJsonObject answer = answerTo(QJsonDocument(line).toJson(QJsonDocument::Compact));
        QCOMPARE(answer.value(QLatin1String("id")).toInt(), 1);
        QCOMPARE(errorOf(answer).value(QLatin1String("code")).toString(), QStringLiteral("not-html"));
        QCOMPARE(errorOf(answer).value(QLatin1String("detail")).toString(), QStringLiteral("application/pdf"));
    }

    void answersHaveTheFieldsOfJson()
    {
        const QJsonObject line{{QStringLiteral("id"), QStringLiteral("a")}, {QStringLiteral("path"), QStringLiteral(BROADSHEET_FIXTURES "/pages/news.html")},
            {QStringLiteral("url"), QStringLiteral("https://site.example/page")}};
        const QJsonObject answer = answerTo(QJsonDocument(line).toJson(QJsonDocument::Compact));
        QVERIFY(answer.value(QLatin1String("ok")).toBool());
        QCOMPARE(answer.value(QLatin1String("url")).toString(), QStringLiteral("https://site.example/page"));
        for (const char* key : {"title", "pageKind", "contentHtml", "contentText", "related", "timing", "wordCount", "complete"})
            QVERIFY2(answer.contains(QLatin1String(key)), key);
    }
};

QTEST_APPLESS_MAIN(BatchJobTest)
#include "BatchJobTest.moc"
