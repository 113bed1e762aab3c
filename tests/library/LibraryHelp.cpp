#include "LibraryHelp.h"

#include "core/library/QueryParser.h"
#include "core/sanitize/PlainText.h"
#include "core/sanitize/Sanitizer.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

namespace broadsheet {

TemporaryLibrary::TemporaryLibrary() : now(QDate(2026, 3, 4), QTime(12, 0), QTimeZone::utc())
{
    const Result<Done> opened = reopen();
    if (!opened)
        qFatal("no library: %s", qPrintable(opened.error().detail));
}

Result<Done> TemporaryLibrary::reopen()
{
    m_library.reset();
    Result<std::unique_ptr<Library>> opened = Library::open(path(), {[this] { return now; }});
    if (!opened)
        return opened.error();
    m_library = std::move(opened).value();
    return Done{};
}

SaveRequest storyNamed(const QString& name, const QString& text)
{
    SaveRequest request;
    Reading& reading = request.reading;
    reading.url = QUrl(QStringLiteral("https://paper.example/") + name);
    reading.metadata.title = QStringLiteral("Title of ") + name;
    reading.metadata.byline = QStringLiteral("Ada Moor");
    reading.metadata.siteName = QStringLiteral("The Paper");
    reading.metadata.publishedTime = QStringLiteral("2025-09-04T07:30:00Z");
    reading.metadata.language = QStringLiteral("en");
    reading.kind = PageKind::Article;
    reading.hasStory = true;
    QByteArray markup;
    for (const QString& line : text.split(QLatin1Char('\n')))
        markup += "<p>" + line.toHtmlEscaped().toUtf8() + "</p>";
    const Result<SanitizedHtml> body = Sanitizer(reading.url).sanitize(markup);
    reading.body = body ? *body : SanitizedHtml();
    reading.text = QString::fromStdString(toPlainText(reading.body));
    reading.wordCount = static_cast<int>(text.split(QLatin1Char(' ')).size());
    reading.readingMinutes = 1 + reading.wordCount / 220;
    RelatedStory wall;
    wall.headline.title = QStringLiteral("Harbour wall is finished");
    wall.headline.url = QUrl(QStringLiteral("https://paper.example/wall"));
    wall.headline.section = QStringLiteral("Read next");
    RelatedStory tide;
    tide.headline.title = QStringLiteral("Tide tables");
    tide.headline.url = QUrl(QStringLiteral("https://coast.example/tide"));
    tide.headline.source = QStringLiteral("Coast");
    tide.headline.kind = HeadlineKind::Latest;
    const Result<SanitizedHtml> tideBody = Sanitizer(tide.headline.url).sanitize(QByteArray("<p>High water at noon.</p>"));
    tide.body = tideBody ? *tideBody : SanitizedHtml();
    tide.text = QStringLiteral("High water at noon.");
    reading.related = {wall, tide};
    request.original = {"<!doctype html><title>" + name.toUtf8() + "</title>" + markup, QStringLiteral("text/html"), reading.url, {}};
    return request;
}

SaveRequest storyWithPicture(const QString& name, const QString& text, const QByteArray& picture)
{
    SaveRequest request = storyNamed(name, text);
    request.pictures.push_back({QUrl(QStringLiteral("https://paper.example/pictures/") + name), picture, QStringLiteral("image/png"), {}});
    return request;
}

StoryId saved(Library& library, const SaveRequest& request)
{
    const Result<SaveOutcome> outcome = StoryStore(library).save(request);
    if (!outcome)
        QTest::qFail(qPrintable(nameOf(outcome.error().code) + outcome.error().detail), __FILE__, __LINE__);
    return outcome ? outcome->story : StoryId{};
}

std::vector<StoryId> savedUntilFull(Library& library, const QString& name)
{
    constexpr quint32 kMost = 3000;       ///< of each kind; a small disk is full long before
    constexpr int kPictureBytes = 400000;
    std::vector<StoryId> stories;
    for (const bool isLarge : {true, false}) {
        for (quint32 i = 0; i < kMost; ++i) {
            QByteArray noise(isLarge ? kPictureBytes : 0, Qt::Uninitialized);
            QRandomGenerator random(i);
            for (char& byte : noise)
                byte = static_cast<char>(random.bounded(256));
            const QString whole = name + (isLarge ? QStringLiteral("-large%1") : QStringLiteral("-small%1")).arg(i);
            const SaveRequest request = isLarge ? storyWithPicture(whole, wordsFrom(i, 100), noise) : storyNamed(whole, wordsFrom(kMost + i, 100));
            const auto outcome = StoryStore(library).save(request);
            if (!outcome && outcome.error().code == ErrorCode::DiskFull)
                break;
            if (!outcome)
                return {};
            stories.push_back(outcome->story);
        }
    }
    return stories;
}

QStringList titlesFor(Library& library, const QString& query)
{
    const auto rows = Catalogue(library).list(parseQuery(query), SortBy::Saved, SortOrder::Descending, 0, 100);
    QStringList titles;
    if (!rows)
        return {rows.error().detail};
    for (const StoryRow& row : *rows)
        titles.append(row.title.mid(QStringLiteral("Title of ").size()));
    return titles;
}

QString wordsFrom(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QStringList words;
    for (int i = 0; i < count; ++i) {
        QString word;
        for (int syllables = random.bounded(1, 4); syllables > 0; --syllables) {
            word += QLatin1Char("bdfgklmnprstvz"[random.bounded(14)]);
            word += QLatin1Char("aeiou"[random.bounded(5)]);
            word += QLatin1Char("lnrst"[random.bounded(5)]);
        }
        words.append(word);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace broadsheet
