// What a library of many stories takes: a page of a list, a search, opening a story, saving one, starting. See README.md.
//
// usage: bench_library_speed [--stories N] [--folder DIR]      a folder that holds such a library already is used again

#include "LibraryHelp.h"

#include "core/library/Database.h"
#include "core/library/QueryParser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

#include <sys/resource.h>

using namespace broadsheet;

namespace {

constexpr int kWords = 300;         ///< of a story: a short news item
constexpr int kVocabulary = 60000;  ///< as many words as a newspaper's year
constexpr int kRounds = 15;

/// Words by Zipf's law, so that a few stand in every story and most in a handful.
class Language final {
public:
    Language()
    {
        for (int i = 0; i < kVocabulary; ++i)
            m_words.append(wordsFrom(quint32(i), 1) + QString::number(i, 36));
    }
    QString text(quint32 seed, int words) const
    {
        QRandomGenerator random(seed);
        QStringList text;
        for (int i = 0; i < words; ++i)
            text.append(word(static_cast<int>(std::exp(random.generateDouble() * std::log(kVocabulary))) - 1));
        return text.join(QLatin1Char(' '));
    }
    QString word(int rank) const { return m_words.at(std::clamp(rank, 0, kVocabulary - 1)); }

private:
    QStringList m_words;
};

double cpuMilliseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

double medianOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// By the clock and by the processor: on a machine that others use, only the second says something about the code.
void measure(const char* name, double target, const std::function<void(int)>& work)
{
    std::vector<double> times;
    std::vector<double> cpu;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const double before = cpuMilliseconds();
        work(round);
        cpu.push_back(cpuMilliseconds() - before);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::printf("%-36s %8.1f %8.1f %8.1f   (aim: %.0f)\n", name, medianOf(times), std::ranges::max(times), medianOf(cpu), target);
}

void need(bool done, const char* what)
{
    if (!done)
        qFatal("%s failed", what);
}

void fill(Library& library, const Language& language, int stories)
{
    // Only while filling: what is measured afterwards is synced as ever.
    library.database().execute(QStringLiteral("PRAGMA synchronous = OFF"));
    const auto there = Catalogue(library).count({});
    for (int i = static_cast<int>(there ? *there : 0); i < stories; ++i) {
        SaveRequest request = storyNamed(QStringLiteral("n%1").arg(i), language.text(quint32(i), kWords));
        request.reading.metadata.title = language.text(quint32(i) + 7, 8);
        need(StoryStore(library).save(request).ok(), "a save");
        if (i % 10000 == 0)
            std::fprintf(stderr, "%d\n", i);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("stories"), QStringLiteral("how many (100000)"), QStringLiteral("N"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("folder"), QStringLiteral("of the library"), QStringLiteral("DIR")});
    parser.addHelpOption();
    parser.process(application);
    QTemporaryDir temporary;
    const QString folder = parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder")) : temporary.path();
    const Language language;
    const int stories = parser.value(QStringLiteral("stories")).toInt();
    {
        const auto library = Library::open(folder);
        need(library.ok(), "the opening");
        fill(**library, language, stories);
    }
    std::printf("%d stories of %d words              median      max      CPU   ms\n", stories, kWords);
    measure("start: open, count, first page", 1000, [&](int) {
        const auto library = Library::open(folder);
        need(library.ok() && Catalogue(**library).list({}, SortBy::Saved, SortOrder::Descending, 0, 50).ok(), "the start");
    });
    const auto opened = Library::open(folder);
    Library& library = **opened;
    Catalogue catalogue(library);
    const auto page = [&](const QString& query, SortBy by, qint64 offset) {
        need(catalogue.list(parseQuery(query), by, SortOrder::Descending, offset, 50).ok(), "a list");
    };
    measure("list page: the newest", 50, [&](int) { page({}, SortBy::Saved, 0); });
    measure("list page: in the middle", 50, [&](int) { page({}, SortBy::Saved, stories / 2); });
    measure("list page: by date of publication", 50, [&](int) { page({}, SortBy::Published, 0); });
    measure("list page: by length", 50, [&](int) { page({}, SortBy::Length, 0); });
    measure("list page: by progress", 50, [&](int) { page({}, SortBy::Progress, 0); });
    measure("list page: is:favourite (none)", 50, [&](int) { page(QStringLiteral("is:favourite"), SortBy::Saved, 0); });
    measure("every number for a virtual list", 50, [&](int) { need(catalogue.identifiers({}, SortBy::Saved, SortOrder::Descending).ok(), "a list"); });
    measure("search: a rare word", 100, [&](int i) { page(language.word(30000 + i), SortBy::Relevance, 0); });
    measure("search: a usual word", 100, [&](int i) { page(language.word(300 + i), SortBy::Relevance, 0); });
    measure("search: the commonest word", 100, [&](int) { page(language.word(0), SortBy::Relevance, 0); });
    measure("search: two words and a filter", 100, [&](int i) { page(language.word(50 + i) + QStringLiteral(" ") + language.word(500 + i) + QStringLiteral(" is:unread"), SortBy::Relevance, 0); });
    measure("search: the beginning of a word", 100, [&](int i) { page(language.word(300 + i).first(3) + QLatin1Char('*'), SortBy::Relevance, 0); });
    measure("open a story", 50, [&](int i) { need(StoryStore(library).load(StoryId{1 + i * (stories / kRounds)}).ok(), "an opening"); });
    measure("more on this", 100, [&](int i) { need(catalogue.moreLike(StoryId{1 + i * (stories / kRounds)}, 5).ok(), "more"); });
    measure("save one", 100, [&](int i) {
        need(StoryStore(library).save(storyNamed(QStringLiteral("x%1-%2").arg(i).arg(QCoreApplication::applicationPid()), language.text(quint32(stories + i), kWords))).ok(), "a save");
    });
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-36s %8.1f   MiB\n", "peak memory", static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}
