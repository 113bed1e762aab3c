#include "Layering.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace broadsheet::layering;

class LayeringTest final : public QObject {
    Q_OBJECT

    static std::vector<SourceFile> filesOf(const QString& folder)
    {
        const QDir root(QStringLiteral(BROADSHEET_SOURCE));
        std::vector<SourceFile> files;
        QDirIterator walk(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("CMakeLists.txt")},
            QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
        return files;
    }

private Q_SLOTS:
    void everyFileKnowsOnlyWhatItMay_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"core", "ui", "app", "tests"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }
    void everyFileKnowsOnlyWhatItMay()
    {
        QFETCH(QString, folder);
        const std::vector<SourceFile> files = filesOf(folder);
        QVERIFY2(files.size() > 5, "the sources were not found");
        const QStringList found = violations(files);
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    void gumboStandsInOneFile()
    {
        int files = 0;
        for (const SourceFile& file : filesOf(QStringLiteral("core")))
            files += file.text.contains(QLatin1String("#include <gumbo.h>")) ? 1 : 0;
        QCOMPARE(files, 1);
    }

    void aPlantedViolationIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isWrong");
        const auto row = [](const char* name, const char* path, const char* line, bool isWrong) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << isWrong;
        };
        row("a lower room knows a higher", "core/html/A.cpp", "#include \"core/story/B.h\"", true);
        row("story knows related", "core/story/A.cpp", "#include \"core/related/Headline.h\"", true);
        row("related knows story", "core/related/A.cpp", "#include \"core/story/B.h\"", false);
        row("the core knows the window", "core/base/A.cpp", "#include \"ui/theme/Theme.h\"", true);
        row("the command line knows the window", "app/cli/A.cpp", "#include \"ui/theme/Theme.h\"", true);
        row("rooms of the window know each other", "ui/window/A.cpp", "#include \"ui/theme/Theme.h\"", false);
        row("a room of its own making", "core/misc/A.cpp", "int a;", true);
        row("its own header", "core/html/A.cpp", "#include \"core/html/A.h\"", false);
        row("a header of Gui", "core/page/A.cpp", "#include <QImage>", true);
        row("a module of Widgets", "core/page/A.cpp", "#include <QtWidgets/QLabel>", true);
        row("the application of Core", "app/cli/A.cpp", "#include <QCoreApplication>", false);
        row("linking Gui", "core/page/CMakeLists.txt", "  USES Qt6::Gui)", true);
        row("linking Network in its room", "core/fetch/CMakeLists.txt", "  USES Qt6::Network)", false);
        row("a socket in the window", "ui/session/A.cpp", "#include <QNetworkAccessManager>", true);
        row("a socket in its room", "core/fetch/A.cpp", "#include <QTcpSocket>", false);
        row("SQL in the window", "ui/session/A.cpp", "#include <QSqlQuery>", true);
        row("gumbo in a second file", "core/html/Walk.cpp", "#include <gumbo.h>", true);
        row("gumbo in a comment", "core/html/Walk.cpp", "// unlike #include <gumbo.h>", false);
        row("a parser in the window", "ui/reading/A.cpp", "#include \"core/html/Parser.h\"", true);
        row("a clock in the pipeline", "core/pipeline/A.cpp", "const auto now = QDateTime::currentDateTimeUtc();", true);
        row("a clock in the command line", "app/cli/A.cpp", "const auto now = QDateTime::currentDateTimeUtc();", false);
        row("a file in the pipeline", "core/pipeline/A.cpp", "QFile file(path);", true);
        row("a word that begins alike", "core/pipeline/A.cpp", "QFilesystem x;", false);
        row("settings in the core", "core/fetch/A.cpp", "QSettings settings;", true);
        row("a nested event loop", "ui/session/A.cpp", "QEventLoop loop;", true);
        row("a second maker of safe markup", "core/sanitize/SanitizedHtml.h", "    friend class Cache;", true);
        row("the maker of safe markup", "core/sanitize/SanitizedHtml.h", "    friend class Sanitizer;", false);
    }
    void aPlantedViolationIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, isWrong);
        const QStringList found = violations({{path, line + QLatin1Char('\n')}});
        QVERIFY2(found.isEmpty() != isWrong, qPrintable(found.join(QLatin1Char('\n'))));
    }

    void aFileMayBeOnlySoLong()
    {
        const QString longest = QStringLiteral("\n").repeated(kLongestFile);
        QCOMPARE(violations({{QStringLiteral("tests/html/ATest.cpp"), longest}}), QStringList());
        QCOMPARE(violations({{QStringLiteral("tests/html/ATest.cpp"), longest + QLatin1Char('\n')}}).size(), 1);
    }
};

QTEST_APPLESS_MAIN(LayeringTest)
#include "LayeringTest.moc"
