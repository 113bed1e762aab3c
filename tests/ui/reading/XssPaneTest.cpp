#include "OpenPage.h"
#include "PaneHarness.h"
#include "XssVectors.h"

#include "ui/reading/PaneInterceptor.h"
#include "ui/reading/PanePage.h"

#include <QWebEngineSettings>

using namespace broadsheet;

namespace {

constexpr std::size_t kBatch = 50; // documents in one open page

bool everyVector()
{
    return qEnvironmentVariableIntValue("BROADSHEET_ALL_VECTORS") == 1;
}

/// How many must run at least for the control to be one; of a part only its share is there.
int leastToFire(std::size_t vectors)
{
    constexpr int kOfOurOwn = 36;      // of the 50, which are alone where the collection is absent
    constexpr std::size_t kPerRun = 45; // of the collection one in 35 runs in a frame of its own
    return everyVector() ? int(vectors / kPerRun) : kOfOurOwn;
}

/// Every sink at once: the attack as the body, and as every text around it.
RenderedPage pageOf(const XssVector& vector)
{
    const QString text = QString::fromUtf8(vector.html);
    Reading reading = readingOf("<p>Before</p>" + vector.html + "<p>After</p>", text);
    reading.metadata.byline = text;
    reading.metadata.siteName = text;
    reading.metadata.language = text.left(200);
    reading.metadata.direction = text.left(200);
    reading.metadata.publishedTime = text;
    reading.metadata.leadImage = QUrl(text.left(200));
    return ReadingTemplate().render(reading, {});
}

/// The page without the second lock (policy) and the style sheet: what the sanitiser and the template alone are worth.
QByteArray withoutPolicy(const RenderedPage& page)
{
    QByteArray html = page.html();
    const qsizetype start = html.indexOf("<meta http-equiv=\"Content-Security-Policy\"");
    html.remove(start, html.indexOf('>', start) + 1 - start);
    const qsizetype style = html.indexOf("<style>");
    html.remove(style, html.indexOf("</style>") - style);
    return html;
}

/// What many documents did in open pages.
struct Outcome {
    QSet<QString> fired;
    int navigations = 0;
    QStringList requests;
    int hung = 0; ///< batches that never ended
};

template <typename DocumentOf>
Outcome runInOpenPages(const std::vector<XssVector>& vectors, DocumentOf documentOf)
{
    Outcome outcome;
    for (std::size_t from = 0; from < vectors.size(); from += kBatch) {
        std::vector<std::pair<QString, QByteArray>> documents;
        for (std::size_t i = from; i < std::min(from + kBatch, vectors.size()); ++i)
            documents.emplace_back(vectors[i].id, documentOf(vectors[i]));
        QWebEngineProfile profile;
        CountingInterceptor interceptor;
        profile.setUrlRequestInterceptor(&interceptor);
        OpenPage page(&profile);
        outcome.hung += page.run(documents) ? 0 : 1;
        outcome.fired += page.fired;
        outcome.navigations += page.navigations;
        outcome.requests += interceptor.requests;
    }
    return outcome;
}

} // namespace

class XssPaneTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vectors = xssVectors(everyVector()); }

    /// Without this the other two would prove nothing.
    void withoutTheSanitiserManyRun()
    {
        const Outcome outcome = runInOpenPages(m_vectors, [](const XssVector& vector) { return vector.html; });
        qInfo("unsanitised: %d of %d ran, %d requests, %d navigations, %d batches hung", int(outcome.fired.size()),
              int(m_vectors.size()), int(outcome.requests.size()), outcome.navigations, outcome.hung);
        QVERIFY(outcome.fired.size() >= leastToFire(m_vectors.size()));
        QVERIFY(!outcome.requests.isEmpty());
    }

    /// The sanitiser and the template alone: JavaScript on, no policy, no scheme, no interceptor's help.
    void sanitisedNoneRunsInAnOpenPage()
    {
        const Outcome outcome = runInOpenPages(m_vectors, [](const XssVector& vector) { return withoutPolicy(pageOf(vector)); });
        QVERIFY2(outcome.fired.isEmpty(), qPrintable(outcome.fired.values().join(u' ')));
        QVERIFY2(outcome.requests.isEmpty(), qPrintable(outcome.requests.join(u' ')));
        QCOMPARE(outcome.navigations, 0);
        QCOMPARE(outcome.hung, 0);
    }

    /// The real pane, one page a vector, JavaScript forced on.
    void noneRunsInThePane()
    {
        Pane pane;
        armPane(pane);
        QSignalSpy requests(pane.web().page()->profile()->findChild<PaneInterceptor*>(), &PaneInterceptor::refused);
        QSignalSpy refused(qobject_cast<PanePage*>(pane.web().page()), &PanePage::navigationRefused);
        QSignalSpy links(&pane.view, &ReadingView::linkActivated);
        QSignalSpy finished(pane.web().page(), &QWebEnginePage::loadFinished);
        for (const XssVector& vector : m_vectors) {
            finished.clear();
            QVERIFY2(pane.open(pageOf(vector)), qPrintable(vector.id));
            QVERIFY2(!finished.isEmpty() || finished.wait(30000), qPrintable(vector.id));
            const QString found = pane.evaluate(inspection()).toString();
            QVERIFY2(found == QLatin1StringView("clean"), qPrintable(vector.id + u' ' + found));
        }
        QTestEventLoop().enterLoopMSecs(500); // for what comes late
        qInfo("in the pane: %d pages, %d requests, %d navigations", int(m_vectors.size()), int(requests.count()), int(refused.count()));
        QCOMPARE(requests.count(), 0);
        QCOMPARE(refused.count(), 0);
        QCOMPARE(links.count(), 0);
    }

private:
    /// JavaScript on in the page's world, with a witness that the application world can read.
    static void armPane(Pane& pane)
    {
        QWebEnginePage& page = *pane.web().page();
        page.settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
        QWebEngineScript witness;
        witness.setWorldId(QWebEngineScript::MainWorld);
        witness.setInjectionPoint(QWebEngineScript::DocumentCreation);
        witness.setRunsOnSubFrames(true);
        witness.setSourceCode(QStringLiteral(R"(for (const name of ['alert', 'confirm', 'prompt', 'print', 'fetch', 'eval'])
            Object.defineProperty(window, name, { value: () => { top.document.documentElement.dataset.ran = name; } });)"));
        page.scripts().insert(witness);
    }

    /// Beside what ran by itself: what could run when a reader moves or clicks. "clean", or what was found.
    static QString inspection()
    {
        return QStringLiteral(R"((() => {
            if (document.documentElement.dataset.ran)
                return 'ran ' + document.documentElement.dataset.ran;
            const forbidden = document.body.querySelector('script, style, link, meta, base, iframe, frame, object, embed, svg, math, ' +
                'form, input, button, select, textarea, template, noscript, video, audio, source, applet, portal, marquee');
            if (forbidden)
                return 'element ' + forbidden.outerHTML;
            for (const element of document.body.querySelectorAll('*')) {
                for (const { name, value } of element.attributes) {
                    if (name.startsWith('on') || name === 'style' || name === 'srcset' || name === 'target')
                        return 'attribute ' + name;
                    if (name === 'href' && !/^(https?:\/\/|#)/.test(value))
                        return 'link ' + value;
                    if (name === 'src' && !/^reader:\/\/pane\/picture\/[0-9a-f]{32}$/.test(value))
                        return 'source ' + value;
                }
            }
            return document.querySelectorAll('head > *').length === 6 ? 'clean' : 'head ' + document.head.innerHTML;
        })())");
    }

    std::vector<XssVector> m_vectors;
};

BROADSHEET_PANE_TEST_MAIN(XssPaneTest)
#include "XssPaneTest.moc"
