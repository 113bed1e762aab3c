#pragma once

#include "core/sanitize/Sanitizer.h"
#include "ui/reading/PictureSource.h"
#include "ui/reading/ReaderScheme.h"
#include "ui/reading/ReadingTemplate.h"
#include "ui/reading/ReadingView.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace broadsheet {

/// A value that a callback brings. Waits in an event loop and not by polling: WebEngine's work on this thread comes in
/// many small tasks, and QTest::qWaitFor sleeps 10 ms between them.
template <typename T>
class Answer final {
public:
    auto taker()
    {
        return [state = m_state](const T& value) {
            state->value = value;
            state->loop.exitLoop();
        };
    }
    T wait()
    {
        if (!m_state->value)
            m_state->loop.enterLoopMSecs(kPatienceMs);
        return m_state->value.value_or(T{});
    }

private:
    static constexpr int kPatienceMs = 30000;
    struct State {
        std::optional<T> value;
        QTestEventLoop loop;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Pictures from memory; unknown ones are missing at once, held ones when the test lets go.
class FakePictures final : public PictureSource {
public:
    std::map<QUrl, QByteArray> known;
    bool hold = false;
    std::vector<QUrl> asked;

    void request(const QUrl& url, Done done) override
    {
        asked.push_back(url);
        if (hold)
            m_held.push_back([this, url, done] { answer(url, done); });
        else
            answer(url, done);
    }

    void release()
    {
        hold = false;
        for (const auto& answer : std::exchange(m_held, {}))
            answer();
    }

private:
    void answer(const QUrl& url, const Done& done) { done(known[url], "image/png"); }

    std::vector<std::function<void()>> m_held;
};

/// A plain picture.
inline QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The address of a picture beside the story of `readingOf`.
inline QUrl picture(const char* name)
{
    return QUrl(QStringLiteral("https://news.example/") + QString::fromLatin1(name));
}

/// A reading of some markup, as the pipeline would make it.
inline Reading readingOf(const QByteArray& html, const QString& title = QStringLiteral("A title"))
{
    Reading reading;
    reading.url = QUrl(QStringLiteral("https://news.example/story"));
    reading.metadata.title = title;
    reading.metadata.language = QStringLiteral("en");
    reading.hasStory = true;
    const auto body = Sanitizer(reading.url).sanitize(html);
    if (body)
        reading.body = *body;
    return reading;
}

/// A story that is several screens long.
inline QByteArray longStory(int paragraphs = 60)
{
    QByteArray html;
    for (int i = 1; i <= paragraphs; ++i)
        html += "<p>Paragraph number " + QByteArray::number(i) + " tells of the harbour, of the boats that came in with the "
                "morning tide, and of the people who waited for them on the quay with baskets and with patience.</p>";
    return html;
}

/// The pane with what a test wants to do to it.
class Pane final {
public:
    FakePictures pictures;
    ReadingView view{pictures};

    Pane()
    {
        view.resize(800, 600);
        static_cast<QWidget&>(view).show();
    }

    QWebEngineView& web() { return *view.findChild<QWebEngineView*>(); }
    QWidget& input() { return *web().focusProxy(); }

    bool open(const RenderedPage& page)
    {
        QSignalSpy shown(&view, &ReadingView::shown);
        view.show(page);
        return shown.wait(30000);
    }

    bool open(const QByteArray& html, const Appearance& appearance = {})
    {
        return open(ReadingTemplate().render(readingOf(html), appearance));
    }

    /// The value of an expression in the application world.
    QVariant evaluate(const QString& script, quint32 world = QWebEngineScript::ApplicationWorld)
    {
        Answer<QVariant> answer;
        web().page()->runJavaScript(script, world, answer.taker());
        return answer.wait();
    }

    ReadingPosition position()
    {
        Answer<ReadingPosition> answer;
        view.currentPosition(answer.taker());
        return answer.wait();
    }

    /// The active match and the number of matches.
    std::pair<int, int> find(const QString& text, const FindOptions& options = {})
    {
        Answer<std::pair<int, int>> answer;
        view.find(text, options, [take = answer.taker()](int active, int count) { take({active, count}); });
        return answer.wait();
    }

    /// Where the centre of the first element that matches stands, in the input widget.
    QPoint centreOf(const QString& selector)
    {
        const QVariantList place = evaluate(QStringLiteral("(() => { const r = document.querySelector('%1').getBoundingClientRect(); "
                                                           "return [r.left + r.width / 2, r.top + r.height / 2]; })()").arg(selector)).toList();
        return place.size() == 2 ? QPointF(place[0].toDouble(), place[1].toDouble()).toPoint() : QPoint();
    }
};

} // namespace broadsheet

/// As QTEST_MAIN, with the scheme registered first.
#define BROADSHEET_PANE_TEST_MAIN(Class)              \
    int main(int argc, char* argv[])                  \
    {                                                 \
        broadsheet::registerReaderScheme();           \
        QApplication application(argc, argv);         \
        Class test;                                   \
        return QTest::qExec(&test, argc, argv);       \
    }
