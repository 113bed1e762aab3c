// What finding the related headlines costs beside gumbo's own parse of the same pages. See README.md.
//
// usage: bench_related_cost [--rounds N] [--every N] [FOLDER]      FOLDER holds .html or .html.gz files

#include "core/html/Parser.h"
#include "core/metadata/Metadata.h"
#include "core/page/Charset.h"
#include "core/page/PageFile.h"
#include "core/pipeline/Hints.h"
#include "core/related/RelatedFinder.h"
#include "core/story/BlockSignals.h"
#include "core/story/StoryModel.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

#include <gumbo.h>

using namespace broadsheet;

namespace {

double secondsOfThisProcess()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// CPU seconds over all pages.
struct Costs {
    double gumbo = 0;
    double measure = 0;
    double related = 0;
    double signals = 0; ///< of the story's blocks
    double scores = 0;  ///< those, and the model
};

/// Seconds that `work` takes.
template <typename Work>
double timed(Work work)
{
    const double start = secondsOfThisProcess();
    work();
    return secondsOfThisProcess() - start;
}

void costOf(const Page& page, Costs& costs)
{
    costs.gumbo += timed([&] {
        GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page.bytes.constData(), static_cast<std::size_t>(page.bytes.size()));
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    });
    const Result<Document> document = parseHtml(decode(page).utf8);
    if (!document)
        return;
    const QUrl url(QStringLiteral("https://site.example/section/page"));
    const QDateTime at(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    const Metadata metadata = describe(*document, url, at);
    PageMeasures measures;
    costs.measure += timed([&] { measures = measurePage(*document, hintsFrom(metadata, url)); });
    Trace trace;
    costs.related += timed([&] { (void)findRelated(*document, measures, {url, metadata.canonicalUrl, url, at, metadata.language}, trace); });
    costs.signals += timed([&] { (void)blockSignals(*document, measures); });
    costs.scores += timed([&] { (void)scoreBlocks(*document, measures); });
}

void print(const char* name, std::vector<double> values, const char* unit)
{
    std::ranges::sort(values);
    std::printf("%-34s %8.3f %8.3f %8.3f  %s\n", name, values.front(), values[values.size() / 2], values.back(), unit);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("how often (3)"), QStringLiteral("N"), QStringLiteral("3")});
    parser.addOption({QStringLiteral("every"), QStringLiteral("take every Nth page (1)"), QStringLiteral("N"), QStringLiteral("1")});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("of .html or .html.gz files"));
    parser.addHelpOption();
    parser.process(application);
    const QStringList folders = parser.positionalArguments();
    const QDir folder(folders.isEmpty() ? QStringLiteral(BROADSHEET_SHARED "/corpus/wcxb/html") : folders.first());
    const QStringList names = folder.entryList({QStringLiteral("*.html"), QStringLiteral("*.html.gz")}, QDir::Files, QDir::Name);
    std::vector<Page> pages;
    for (qsizetype i = 0; i < names.size(); i += std::max(1, parser.value(QStringLiteral("every")).toInt()))
        if (Result<Page> page = readPageFile(folder.absoluteFilePath(names.at(i))))
            pages.push_back(std::move(*page));
    if (pages.empty()) {
        std::puts("no pages there: name a folder of .html or .html.gz files");
        return 1;
    }

    std::vector<double> gumbo, related, ratio, measure, signals, scores;
    const auto count = static_cast<double>(pages.size());
    for (int round = 0; round < std::max(1, parser.value(QStringLiteral("rounds")).toInt()); ++round) {
        Costs costs;
        for (const Page& page : pages)
            costOf(page, costs);
        gumbo.push_back(1000 * costs.gumbo / count);
        related.push_back(1000 * costs.related / count);
        ratio.push_back(costs.related / costs.gumbo);
        measure.push_back(costs.measure / costs.gumbo);
        signals.push_back(costs.signals / costs.gumbo);
        scores.push_back((costs.scores - costs.signals) / costs.gumbo);
    }
    std::printf("%zu pages, %zu rounds                  min   median      max\n", pages.size(), gumbo.size());
    print("gumbo: parse and destroy", gumbo, "ms CPU a page");
    print("related headlines", related, "ms CPU a page");
    print("related / gumbo", ratio, "times");
    print("measures of a page / gumbo", measure, "times"); // both halves read them
    print("signals of its blocks / gumbo", signals, "times");
    print("the story's model / gumbo", scores, "times");
    return 0;
}
