#include "core/page/PageFile.h"

#include "tests/page/Gzipped.h"

#include <QFile>
#include <QTemporaryDir>

#include <QTest>

using namespace broadsheet;

class PageFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFixtures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("html") << QStringLiteral("story.html");
        QTest::newRow("xhtml") << QStringLiteral("story.xhtml");
        QTest::newRow("archive") << QStringLiteral("story.mht");
    }
    void readsFixtures()
    {
        QFETCH(QString, name);
        const QString path = QStringLiteral(BROADSHEET_FIXTURES "/page/") + name;
        const auto page = readPageFile(path);
        QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().detail));
        QVERIFY(page->bytes.contains("The lighthouse keeper"));
        QVERIFY(page->fetchedAt.isValid());
        QCOMPARE(page->fetchedAt.timeSpec(), Qt::UTC);
    }
    void readsPackedFiles()
    {
        const auto page = readPageFile(write(QStringLiteral("a.html.gz"), gzipped("<p>packed")));
        QVERIFY(page.ok());
        QCOMPARE(page->bytes, QByteArray("<p>packed"));
        QVERIFY(page->url.isEmpty());
        const auto archive = readPageBytes(gzipped("MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: https://example.org/a\n\n<p>inside"));
        QVERIFY(archive.ok());
        QCOMPARE(archive->url, QUrl(QStringLiteral("https://example.org/a")));
        QCOMPARE(archive->bytes, QByteArray("<p>inside"));
    }
    void readsBytes()
    {
        const auto page = readPageBytes("<!-- saved from url=(0020)https://example.org/ --><p>a");
        QVERIFY(page.ok());
        QCOMPARE(page->url, QUrl(QStringLiteral("https://example.org/")));
        QVERIFY(!page->fetchedAt.isValid());
        QVERIFY(readPageBytes({}).ok());
    }
    void refusesWhatCannotBeRead()
    {
        QCOMPARE(readPageFile(m_folder.filePath(QStringLiteral("absent.html"))).error().code, ErrorCode::UnreadableFile);
        QCOMPARE(readPageFile(m_folder.path()).error().code, ErrorCode::UnreadableFile);
        QCOMPARE(readPageFile(QString()).error().code, ErrorCode::UnreadableFile);
        QCOMPARE(readPageFile(QStringLiteral("/dev/zero"), {1 << 16, 1 << 16}).error().code, ErrorCode::TooLarge);
    }
    void refusesWhatIsNoPage()
    {
        const auto pdf = readPageFile(write(QStringLiteral("a.html"), "%PDF-1.4"));
        QCOMPARE(pdf.error().code, ErrorCode::NotHtml);
        QCOMPARE(pdf.error().detail, QStringLiteral("application/pdf"));
        QCOMPARE(readPageBytes(gzipped(gzipped("<p>twice"))).error().detail, QStringLiteral("application/gzip"));
        QCOMPARE(readPageBytes(gzipped("{\"a\": 1}")).error().detail, QStringLiteral("application/json"));
    }
    void keepsToItsLimits()
    {
        const PageFileLimits limits{1000, 5000};
        QCOMPARE(readPageBytes(QByteArray(1001, 'a'), limits).error().code, ErrorCode::TooLarge);
        QVERIFY(readPageBytes(QByteArray(1000, 'a'), limits).ok());
        QCOMPARE(readPageBytes(gzipped(QByteArray(5001, 'a')), limits).error().code, ErrorCode::TooLarge);
        QVERIFY(readPageBytes(gzipped(QByteArray(5000, 'a')), limits).ok());
        QCOMPARE(readPageFile(write(QStringLiteral("large.html"), QByteArray(1001, 'a')), limits).error().code, ErrorCode::TooLarge);
        QCOMPARE(readPageBytes(gzipped("<p>words").chopped(4)).error().code, ErrorCode::Truncated);
    }

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a temporary file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(PageFileTest)
#include "PageFileTest.moc"
