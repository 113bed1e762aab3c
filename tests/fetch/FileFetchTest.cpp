#include "core/fetch/Fetcher.h"
#include "tests/fetch/FetchHelp.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace broadsheet {

class FileFetchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QFile file(m_folder.filePath(QStringLiteral("page.html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<!doctype html><p>from the disk");
    }

    void readsAFileThatWasTyped() {
        Fetcher fetcher;
        const Result<Page> page = fetchNow(fetcher, typedRequest(fileUrl("page.html")));
        QVERIFY(page.ok());
        QCOMPARE(page->bytes, QByteArray("<!doctype html><p>from the disk"));
        QCOMPARE(page->url, fileUrl("page.html"));
    }

    void refusesAFileThatWasNot() {
        Fetcher fetcher;
        FetchRequest request = typedRequest(fileUrl("page.html"));
        request.typedByUser = false;
        QCOMPARE(outcomeOf(fetchNow(fetcher, request)), QStringLiteral("url-refused"));
        request.typedByUser = true;
        request.purpose = FetchPurpose::Picture;
        QCOMPARE(outcomeOf(fetchNow(fetcher, request)), QStringLiteral("url-refused"));
    }

    void saysThatAFileIsMissing() {
        Fetcher fetcher;
        QCOMPARE(outcomeOf(fetchNow(fetcher, typedRequest(fileUrl("none.html")))), QStringLiteral("unreadable-file"));
    }

private:
    [[nodiscard]] QUrl fileUrl(const char* name) const { return QUrl::fromLocalFile(m_folder.filePath(QString::fromLatin1(name))); }
    QTemporaryDir m_folder;
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::FileFetchTest)
#include "FileFetchTest.moc"
