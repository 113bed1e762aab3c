// How quick the window feels: start, a prepared headline, scrolling a very long story. Each start is a process of its own.
//
// usage: bench_window_speed [--starts N] [--headlines N] [--frames N]
// Run it where there is a screen (or under xvfb-run), as an ordinary user: WebEngine's sandbox does not work for root.
#include "tests/ui/window/MainWindowHarness.h"
#include "ui/reading/PanePage.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/reading/ReadingView.h"
#include "ui/session/StoryPreparer.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace broadsheet;

namespace {

/// When the parent started this process, in milliseconds of the wall clock.
constexpr auto kBegin = "BROADSHEET_BENCH_BEGIN";
constexpr int kPatience = 30000;
/// In ms: more than fetching and reading a page of the fixture site takes.
constexpr int kReadAhead = 1000;
constexpr int kStoryWords = 50000;

/// Milliseconds of the wall clock, as WebEngine counts them too.
double now() { return static_cast<double>(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count()) / 1000; }

/// Of this process, in mebibytes.
double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

struct Spread {
    double median = 0;
    double p95 = 0;
    double most = 0;
};

Spread spreadOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) { return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))]; };
    return {at(0.5), at(0.95), values.back()};
}

void print(const char* what, const std::vector<double>& values, const char* aim)
{
    const Spread spread = spreadOf(values);
    std::printf("%-44s median %7.1f   p95 %7.1f   most %7.1f   (n %zu, aim %s)\n", what, spread.median, spread.p95, spread.most, values.size(), aim);
    std::fflush(stdout);
}

/// The value of an expression in the pane.
QVariant valueOf(ReadingView& view, const QString& script)
{
    std::optional<QVariant> value;
    view.page().call(script, [&](const QVariant& answer) { value = answer; });
    while (!value)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *value;
}

/// When the page's text was on the screen for the first time, in milliseconds of the wall clock, by WebEngine's own account.
double paintedAt(ReadingView& view)
{
    const QString ask = QStringLiteral("(() => { const [paint] = performance.getEntriesByName('first-contentful-paint'); return paint ? performance.timeOrigin + paint.startTime : 0; })()");
    for (;;)
        if (const double at = valueOf(view, ask).toDouble(); at > 0)
            return at;
}

/// Tells when a window is painted for the first time.
class FirstPaint final : public QObject {
public:
    double ms = 0;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && ms == 0)
            ms = now() - qEnvironmentVariable(kBegin).toDouble();
        return QObject::eventFilter(object, event);
    }
};

/// One start with a story to show, told to the parent as a line of JSON.
int startOnce(const QString& story)
{
    Fetcher fetcher;
    MainWindow window(fetcher, Settings());
    FirstPaint paint;
    window.installEventFilter(&paint);
    ReadingView& view = window.findChild<StoryPane*>()->view();
    window.resize(1280, 800);
    window.show();
    QSignalSpy changed(&window.navigator(), &Navigator::currentChanged);
    window.openAddress(story);
    if (!changed.wait(kPatience))
        return 1;
    QSignalSpy shown(&view, &ReadingView::shown);
    if (!shown.wait(kPatience))
        return 1;
    const double usable = std::max(paintedAt(view), now()); // it answers as well
    const QJsonObject told{{QStringLiteral("shown"), paint.ms}, {QStringLiteral("usable"), usable - qEnvironmentVariable(kBegin).toDouble()},
        {QStringLiteral("mib"), residentMiB()}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}

void measureStarts(int starts)
{
    std::vector<double> shown;
    std::vector<double> usable;
    std::vector<double> memory;
    for (int i = 0; i < starts; ++i) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kBegin), QString::number(now(), 'f', 3));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start-once"), QStringLiteral(BROADSHEET_FIXTURES "/site/story.html")});
        child.waitForFinished(2 * kPatience);
        const QJsonObject told = QJsonDocument::fromJson(child.readAllStandardOutput().trimmed()).object();
        if (told.isEmpty()) {
            std::fprintf(stderr, "a start failed: %s\n", child.readAllStandardError().constData());
            continue;
        }
        shown.push_back(told[QLatin1String("shown")].toDouble());
        usable.push_back(told[QLatin1String("usable")].toDouble());
        memory.push_back(told[QLatin1String("mib")].toDouble());
    }
    print("start: window painted, ms", shown, "400");
    print("start: story painted in the pane, ms", usable, "1200");
    print("window process with one story, MiB", memory, "none");
}

/// The way from a click to the text, each in milliseconds after the click.
struct Way {
    double asked = 0;   ///< WebEngine begins to go to the page
    double arrived = 0; ///< it has the page
    double parsed = 0;
    double painted = 0;
};

Way wayOf(ReadingView& view, double begin)
{
    Way way;
    way.painted = paintedAt(view) - begin;
    const QVariantList told = valueOf(view, QStringLiteral("(() => { const [n] = performance.getEntriesByType('navigation');"
                                                           " return [0, n.responseEnd, n.domInteractive].map(at => performance.timeOrigin + at); })()")).toList();
    if (told.size() == 3) {
        way.asked = told[0].toDouble() - begin;
        way.arrived = told[1].toDouble() - begin;
        way.parsed = told[2].toDouble() - begin;
    }
    return way;
}

/// Rests on one headline long enough for its page to be read, then clicks on it.
std::optional<Way> clickOnPrepared(MainWindowHarness& harness, int headline)
{
    harness.list().setCurrentIndex(harness.model().index(harness.model().rowOf(headline)));
    QTest::qWait(StoryPreparer::usualPatience + kReadAhead);
    QSignalSpy shown(&harness.story().view(), &ReadingView::shown);
    const double begin = now();
    harness.click(headline);
    if (shown.isEmpty() && !shown.wait(kPatience))
        return std::nullopt;
    return wayOf(harness.story().view(), begin);
}

/// The headline of a page that is on the site.
int headlineTo(MainWindowHarness& harness, const QString& path)
{
    const auto& headlines = harness.window->navigator().current()->reading->related;
    for (std::size_t i = 0; i < headlines.size(); ++i)
        if (headlines[i].headline.url.path() == path)
            return static_cast<int>(i);
    return -1;
}

void measureHeadlines(int headlines)
{
    MainWindowHarness harness;
    std::vector<double> asked;
    std::vector<double> arrived;
    std::vector<double> parsed;
    std::vector<double> times;
    for (int i = 0; i < headlines; ++i) {
        if (!harness.open(QStringLiteral("/story.html")))
            continue;
        const int headline = headlineTo(harness, i % 2 == 0 ? QStringLiteral("/lighthouse.html") : QStringLiteral("/kelp.html"));
        if (const auto way = clickOnPrepared(harness, headline)) {
            asked.push_back(way->asked);
            arrived.push_back(way->arrived);
            parsed.push_back(way->parsed);
            times.push_back(way->painted);
        }
    }
    print("  of which: until WebEngine goes there, ms", asked, "none");
    print("  until the page has arrived, ms", arrived, "none");
    print("  until it is parsed, ms", parsed, "none");
    print("click on a prepared headline: text painted, ms", times, "100 (p95)");
}

QByteArray longStory()
{
    QByteArray html = "<!doctype html><title>A very long story</title><article><h1>A very long story</h1>";
    const QByteArray sentence = "On the twelfth day they began to build a boat that drinks from the sky and has not missed a crossing since. ";
    const int words = static_cast<int>(sentence.count(' '));
    for (int written = 0, paragraph = 0; written < kStoryWords; written += 5 * words, ++paragraph) {
        if (paragraph % 40 == 0)
            html += "<h2>Part " + QByteArray::number(paragraph / 40 + 1) + "</h2>";
        html += "<p>" + QByteArray::number(paragraph) + ". " + sentence.repeated(5) + "</p>";
    }
    return html + "</article>";
}

void measureScrolling(int frames)
{
    MainWindowHarness harness;
    harness.server.on("/long.html", LoopbackScript::answer(longStory(), "text/html; charset=utf-8"));
    const double begin = now();
    if (!harness.open(QStringLiteral("/long.html"))) {
        std::fprintf(stderr, "the long story did not come\n");
        return;
    }
    ReadingView& view = harness.story().view();
    print("open 50,000 words: text painted, ms", {paintedAt(view) - begin}, "none");
    (void)valueOf(view, QStringLiteral(R"((() => {
        const frames = []; let last = performance.now(); window.benchFrames = null;
        const step = now => {
            frames.push(now - last); last = now;
            window.scrollBy(0, 120);
            if (frames.length < %1) requestAnimationFrame(step); else window.benchFrames = frames.slice(2);
        };
        requestAnimationFrame(step); return 0; })())").arg(frames));
    QVariant told;
    while ((told = valueOf(view, QStringLiteral("window.benchFrames"))).isNull())
        QTest::qWait(100);
    std::vector<double> times;
    for (const QVariant& ms : told.toList())
        times.push_back(ms.toDouble());
    const auto slow = std::count_if(times.begin(), times.end(), [](double ms) { return ms > 50; });
    print("scroll 50,000 words: a frame, ms", times, "50 (every one)");
    std::printf("frames over 50 ms: %td of %zu; window process %.0f MiB\n", slow, times.size(), residentMiB());
}

} // namespace

int main(int argc, char** argv)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QCommandLineParser line;
    line.addHelpOption();
    line.addOptions({{QStringLiteral("starts"), {}, QStringLiteral("N"), QStringLiteral("10")},
        {QStringLiteral("headlines"), {}, QStringLiteral("N"), QStringLiteral("40")}, {QStringLiteral("frames"), {}, QStringLiteral("N"), QStringLiteral("600")},
        {QStringLiteral("start-once"), {}, QStringLiteral("FILE")}});
    line.process(application);
    if (line.isSet(QStringLiteral("start-once")))
        return startOnce(line.value(QStringLiteral("start-once")));
    measureStarts(line.value(QStringLiteral("starts")).toInt());
    measureHeadlines(line.value(QStringLiteral("headlines")).toInt());
    measureScrolling(line.value(QStringLiteral("frames")).toInt());
    return 0;
}
