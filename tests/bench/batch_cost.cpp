// What `broadsheet-cli extract --batch` costs beside gumbo's own parse of the same pages. See README.md.
//
// usage: bench_batch_cost [--rounds N] [--every N] [FOLDER]      FOLDER holds .html or .html.gz files

#include "core/page/PageFile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

#include <gumbo.h>
#include <sys/resource.h>

namespace {

/// Seconds.
struct Cost {
    double cpu = 0;
    double wall = 0;
};

double secondsOfThisProcess()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double secondsOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMebibytesOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

struct Pages {
    QStringList paths;
    QByteArray jobs;     ///< the lines for --batch
    qint64 bytes = 0;    ///< unpacked
};

Pages pagesIn(const QString& folder, int every)
{
    Pages pages;
    const QDir directory(folder);
    const QStringList names = directory.entryList({QStringLiteral("*.html"), QStringLiteral("*.html.gz")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); i += every) {
        const QString path = directory.absoluteFilePath(names.at(i));
        pages.paths.append(path);
        const QJsonObject job{{QStringLiteral("id"), names.at(i)}, {QStringLiteral("path"), path},
            {QStringLiteral("url"), QStringLiteral("https://site.example/section/page")}};
        pages.jobs += QJsonDocument(job).toJson(QJsonDocument::Compact) + '\n';
    }
    return pages;
}

/// Reads and unpacks every page, then parses it with gumbo as it comes: CPU seconds of each.
struct Baseline {
    double unpack = 0;
    double parse = 0;
};

Baseline baselineOf(Pages& pages)
{
    Baseline result;
    pages.bytes = 0;
    for (const QString& path : pages.paths) {
        const double start = secondsOfThisProcess();
        const broadsheet::Result<broadsheet::Page> page = broadsheet::readPageFile(path);
        const double unpacked = secondsOfThisProcess();
        result.unpack += unpacked - start;
        if (!page)
            continue;
        pages.bytes += page->bytes.size();
        GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page->bytes.constData(), static_cast<std::size_t>(page->bytes.size()));
        gumbo_destroy_output(&kGumboDefaultOptions, output);
        result.parse += secondsOfThisProcess() - unpacked;
    }
    return result;
}

Cost costOfBatch(const Pages& pages, int jobs)
{
    QTemporaryFile lines;
    if (!lines.open() || lines.write(pages.jobs) != pages.jobs.size() || !lines.flush())
        qFatal("no room for the list of pages");
    QProcess process;
    process.setStandardInputFile(lines.fileName());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double cpu = secondsOfChildren();
    const auto start = std::chrono::steady_clock::now();
    process.start(QStringLiteral(BROADSHEET_CLI),
        {QStringLiteral("extract"), QStringLiteral("--batch"), QStringLiteral("--jobs"), QString::number(jobs)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("the batch did not end well");
    return {secondsOfChildren() - cpu, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count()};
}

void print(const char* name, std::vector<double> values, const char* unit)
{
    std::ranges::sort(values);
    std::printf("%-34s %8.2f %8.2f %8.2f  %s\n", name, values.front(), values[values.size() / 2], values.back(), unit);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("how often (5)"), QStringLiteral("N"), QStringLiteral("5")});
    parser.addOption({QStringLiteral("every"), QStringLiteral("take every Nth page (1)"), QStringLiteral("N"), QStringLiteral("1")});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("of .html or .html.gz files"));
    parser.addHelpOption();
    parser.process(application);
    const QStringList folders = parser.positionalArguments();
    const int rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    Pages pages = pagesIn(folders.isEmpty() ? QStringLiteral(BROADSHEET_SHARED "/corpus/wcxb/html") : folders.first(),
        std::max(1, parser.value(QStringLiteral("every")).toInt()));
    if (pages.paths.isEmpty()) {
        std::puts("no pages there: name a folder of .html or .html.gz files");
        return 1;
    }

    std::vector<double> gumbo, unpack, work, ratio, wall, speedUp, moreCpu;
    const auto count = static_cast<double>(pages.paths.size());
    for (int round = 0; round < rounds; ++round) {
        const Baseline baseline = baselineOf(pages);
        const Cost one = costOfBatch(pages, 1);
        const Cost two = costOfBatch(pages, 2);
        const double own = one.cpu - baseline.unpack;
        gumbo.push_back(1000 * baseline.parse / count);
        unpack.push_back(1000 * baseline.unpack / count);
        work.push_back(1000 * own / count);
        ratio.push_back(own / baseline.parse);
        wall.push_back(1000 * one.wall / count);
        speedUp.push_back(one.wall / two.wall);
        moreCpu.push_back(two.cpu / one.cpu);
    }
    std::printf("%lld pages, %.1f MiB unpacked, %d rounds       min   median      max\n", static_cast<long long>(pages.paths.size()),
        static_cast<double>(pages.bytes) / (1 << 20), rounds);
    print("gumbo: parse and destroy", gumbo, "ms CPU a page");
    print("read and unpack (not counted)", unpack, "ms CPU a page");
    print("batch: all the rest", work, "ms CPU a page");
    print("batch / gumbo", ratio, "times");
    print("batch, --jobs 1", wall, "ms a page on the clock");
    print("--jobs 2 is faster", speedUp, "times");
    print("CPU of --jobs 2 / --jobs 1", moreCpu, "times"); // above 1: the threads wait for each other's locks or caches
    std::printf("%-34s %8.1f  MiB\n", "peak memory of a batch", peakMebibytesOfChildren());
    return 0;
}
