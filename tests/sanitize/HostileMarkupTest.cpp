#include "OutputProperties.h"

#include "core/html/Parser.h"
#include "core/sanitize/Sanitizer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;

/// Markup written to break out of a sanitiser: whatever comes in, nothing outside the allow list comes out.
class HostileMarkupTest : public QObject {
    Q_OBJECT

private:
    const QUrl m_base{QStringLiteral("https://example.org/story/1")};

    /// Runs every line of a file of {"id", "html"} objects; the number of lines that held markup.
    int runFile(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const Sanitizer sanitizer(m_base);
        int count = 0;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            const QByteArray html = line[QLatin1String("html")].toString().toUtf8();
            const auto safe = sanitizer.sanitize(html);
            ++count;
            if (!safe)
                continue; // refused by a limit of the parser
            const QString fault = test::firstFault(*safe, m_base);
            if (!fault.isEmpty())
                QTest::qFail(qPrintable(line[QLatin1String("id")].toString() + QStringLiteral(": ") + fault), __FILE__, __LINE__);
        }
        return count;
    }

private Q_SLOTS:
    void ownVectors()
    {
        QVERIFY(runFile(QStringLiteral(BROADSHEET_FIXTURES "/sanitize/hostile.jsonl")) >= 60);
    }

    void collectedVectors()
    {
        const QString path = QStringLiteral(BROADSHEET_SHARED "/hostile/xss-vectors.jsonl");
        if (!QFile::exists(path))
            QSKIP("the collected attack vectors are not beside this checkout");
        QVERIFY(runFile(path) > 13000);
    }

    /// The checks above would pass if they saw nothing: they must refuse what a page really sends.
    void checksSeeHostileTrees_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("script") << QByteArray("<p>a<script>b</script>");
        QTest::newRow("handler") << QByteArray("<p onclick=a()>a");
        QTest::newRow("scheme") << QByteArray("<a href='javascript:a()'>a</a>");
        QTest::newRow("data picture") << QByteArray("<img src='data:image/png;base64,AA'>");
        QTest::newRow("foreign") << QByteArray("<svg><g></g></svg>");
        QTest::newRow("style") << QByteArray("<p style='color:red'>a");
        QTest::newRow("bare id") << QByteArray("<p id=x>a");
    }
    void checksSeeHostileTrees()
    {
        QFETCH(QByteArray, html);
        const auto parsed = parseHtml(html.toStdString());
        QVERIFY(parsed.ok());
        QVERIFY(!test::firstForbidden(*parsed).isEmpty());
    }
};

QTEST_GUILESS_MAIN(HostileMarkupTest)
#include "HostileMarkupTest.moc"
