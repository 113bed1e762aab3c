#include "app/cli/ExtractOptions.h"

#include <QTest>

using namespace broadsheet;

class ExtractOptionsTest final : public QObject {
    Q_OBJECT

    static ExtractOptions options(const QString& line)
    {
        const auto parsed = parseExtractOptions(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        if (const auto* understood = std::get_if<ExtractOptions>(&parsed))
            return *understood;
        ExtractOptions none;
        none.input = QStringLiteral("misunderstood");
        return none;
    }

private Q_SLOTS:
    void nothingMeansJsonFromStandardInput()
    {
        const ExtractOptions read = options({});
        QCOMPARE(read.input, QStringLiteral("-"));
        QCOMPARE(read.format, OutputFormat::Json);
        QCOMPARE(read.jobs, 1);
        QVERIFY(!read.at.isValid() && read.baseUrl.isEmpty() && read.outputFile.isEmpty());
        QVERIFY(!read.batch && !read.check && !read.explain && !read.help && read.pages);
    }

    void readsEveryOption()
    {
        const ExtractOptions read = options(QStringLiteral(
            "-u https://a.example/b page.html --format=markdown -o out.md --at 2025-09-04T07:30:00Z --explain --check"));
        QCOMPARE(read.input, QStringLiteral("page.html"));
        QCOMPARE(read.baseUrl, QUrl(QStringLiteral("https://a.example/b")));
        QCOMPARE(read.format, OutputFormat::Markdown);
        QCOMPARE(read.outputFile, QStringLiteral("out.md"));
        QCOMPARE(read.at.toUTC(), QDateTime(QDate(2025, 9, 4), QTime(7, 30), Qt::UTC));
        QVERIFY(read.explain && read.check);
    }

    void readsABatch()
    {
        const ExtractOptions read = options(QStringLiteral("--batch --jobs 4"));
        QVERIFY(read.batch);
        QCOMPARE(read.jobs, 4);
    }

    void furtherPagesCanBeLeft()
    {
        QVERIFY(!options(QStringLiteral("--no-pages https://a.example/b")).pages);
        QVERIFY(std::holds_alternative<UsageError>(parseExtractOptions({QStringLiteral("--batch"), QStringLiteral("--no-pages")})));
    }
    void rulesAreNamedOrRefused()
    {
        QVERIFY(options(QStringLiteral("page.html")).rulesFile.isEmpty());
        QCOMPARE(options(QStringLiteral("--rules my.txt page.html")).rulesFile, QStringLiteral("my.txt"));
        QVERIFY(options(QStringLiteral("--no-rules page.html")).rulesFile.isEmpty());
        QCOMPARE(options(QStringLiteral("--rules my.txt --no-rules page.html")).input, QStringLiteral("misunderstood"));
        QCOMPARE(options(QStringLiteral("--batch --rules my.txt")).input, QStringLiteral("misunderstood"));
    }
    void aDashIsStandardInput() { QCOMPARE(options(QStringLiteral("-")).input, QStringLiteral("-")); }
    void afterTwoDashesAnythingIsAnInput() { QCOMPARE(options(QStringLiteral("-- --check")).input, QStringLiteral("--check")); }
    void helpForgivesTheRest() { QVERIFY(options(QStringLiteral("--help --jobs 3")).help); }
};

QTEST_APPLESS_MAIN(ExtractOptionsTest)
#include "ExtractOptionsTest.moc"
