#include "tests/html/HostileShapes.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 kMostKilobytes = 4LL << 20; // the sanitizer keeps a shadow and what was freed
#else
constexpr qint64 kMostKilobytes = 512LL << 10; // the whole process, the page's own bytes included
#endif
constexpr int kPatience = 120'000; // ms; a hang, on a machine with anything else to do

struct Outcome {
    int documents = 0;
    int refusals = 0;
    qint64 kilobytes = 0;
    QByteArray line;
};

/// In a process of its own: a crash is seen, and the memory is the parse's alone.
Outcome outcomeOf(const QString& kind, const QString& what)
{
    QProcess process;
    process.start(QStringLiteral(HOSTILE_PARSE), {kind, what});
    const bool ended = process.waitForFinished(kPatience);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {0, 0, 0, ended ? process.readAllStandardError() : QByteArray("it hangs")};
    Outcome outcome;
    outcome.line = process.readAllStandardOutput().trimmed();
    const QList<QByteArray> fields = outcome.line.split(' ');
    if (fields.size() == 5) {
        outcome.documents = fields[0].toInt();
        outcome.refusals = fields[1].toInt();
        outcome.kilobytes = fields[2].toLongLong();
    }
    return outcome;
}

} // namespace

/// No page crashes the parser, hangs it or takes its memory, on the smallest stack there is.
class HostilePagesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapeEndsInADocumentOrARefusal_data()
    {
        QTest::addColumn<QString>("shape");
        for (const HostileShape& shape : hostileShapes()) {
            const QByteArray name(shape.name.data(), static_cast<qsizetype>(shape.name.size()));
            QTest::newRow(name.constData()) << QString::fromLatin1(name);
        }
    }
    void shapeEndsInADocumentOrARefusal()
    {
        QFETCH(QString, shape);
        const Outcome outcome = outcomeOf(QStringLiteral("shape"), shape);
        QVERIFY2(outcome.documents + outcome.refusals == 1, outcome.line.constData());
        QVERIFY2(outcome.kilobytes < kMostKilobytes, outcome.line.constData());
    }
    void everyFileOfTheSharedCorpusDoes()
    {
        const QString archive = QStringLiteral(BROADSHEET_SHARED "/hostile/gumbo-corpus.tar.gz");
        if (!QFile::exists(archive))
            QSKIP("the shared corpus is not beside this checkout");
        const Outcome outcome = outcomeOf(QStringLiteral("archive"), archive);
        QVERIFY2(outcome.documents + outcome.refusals > 1000, outcome.line.constData());
        QVERIFY2(outcome.kilobytes < kMostKilobytes, outcome.line.constData());
    }
};

QTEST_GUILESS_MAIN(HostilePagesTest)
#include "HostilePagesTest.moc"
