#include "ui/reading/ReadingTemplate.h"

#include "core/base/SafeUrl.h"
#include "core/language/Guess.h"
#include "ui/reading/BodyWriter.h"
#include "ui/reading/HtmlText.h"
#include "ui/reading/PageFrame.h"

#include <QDate>
#include <QRegularExpression>

namespace broadsheet {
namespace {

/// The long date of a locale without the day of the week: "d MMMM yyyy".
QString dateFormatOf(const QLocale& locale)
{
    static const QRegularExpression weekday(QStringLiteral("^dddd[^dMy']*|[^dMy']*dddd$"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

/// A date for people from ISO 8601; empty when it is none. Without the hour: a reader asks for the day.
QString dayOf(const QString& iso, const QLocale& locale)
{
    constexpr int kDateLength = 10; // 2025-09-04
    const QDate date = QDate::fromString(iso.left(kDateLength), Qt::ISODate);
    return date.isValid() ? locale.toString(date, dateFormatOf(locale)) : QString();
}

QString hostOf(const QUrl& url)
{
    const auto safe = SafeUrl::from(url);
    return safe ? safe->displayHost() : QString();
}

/// The parts of the line under the title, each isolated from the direction of the others.
QByteArray factsLine(const QStringList& facts)
{
    QByteArray line;
    for (const QString& fact : facts) {
        if (!fact.isEmpty())
            line += "<span><bdi>" + escaped(fact) + "</bdi></span>";
    }
    return line.isEmpty() ? line : "<p class=\"facts\">" + line + "</p>\n";
}

QByteArray headOf(const QString& site, const QString& title, const QStringList& facts)
{
    QByteArray head;
    if (!site.isEmpty())
        head += "<p class=\"site\"><bdi>" + escaped(site) + "</bdi></p>\n";
    if (!title.isEmpty())
        head += "<h1 dir=\"auto\">" + escaped(title) + "</h1>\n";
    return head + factsLine(facts);
}

QByteArray leadFigure(const QUrl& picture)
{
    return "<figure class=\"lead\"><img alt=\"\" src=\"reader://pane/picture/" + pictureKey(picture).toLatin1() + "\"></figure>"; // no white space: the characters of the body are counted
}

QString directionOf(const QString& declared, const QString& language)
{
    if (declared == QLatin1StringView("rtl") || declared == QLatin1StringView("ltr"))
        return declared;
    return isRightToLeft(language) ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

} // namespace

RenderedPage ReadingTemplate::render(const Reading& reading, const Appearance& appearance) const
{
    const Metadata& about = reading.metadata;
    const QString published = dayOf(about.publishedTime, m_locale);
    const QString modified = dayOf(about.modifiedTime, m_locale);
    const QString site = displayText(about.siteName);
    const QStringList facts{
        displayText(about.byline),
        published,
        modified.isEmpty() || modified == published ? QString() : tr("updated %1").arg(modified),
        reading.readingMinutes > 0 ? tr("%1 min read").arg(m_locale.toString(reading.readingMinutes)) : QString(),
    };
    const QString title = displayText(about.title);
    const QString shownSite = site.isEmpty() ? hostOf(reading.url) : site;
    RenderedPage page = compose({.title = title,
                    .language = about.language,
                    .direction = directionOf(about.direction, about.language),
                    .head = headOf(shownSite, title, facts),
                    .cssClass = "page"},
                   reading.body, about.leadImage, appearance);
    page.m_facts = {reading.url, title, displayText(about.byline), shownSite, about.language, reading.text};
    return page;
}

RenderedPage ReadingTemplate::renderRelated(const RelatedStory& story, const Reading& page, const Appearance& appearance) const
{
    const Headline& headline = story.headline;
    const QString source = displayText(headline.source);
    const QString title = displayText(headline.title);
    const QString shownSource = source.isEmpty() ? hostOf(headline.url) : source;
    RenderedPage shown = compose({.title = title,
                    .language = page.metadata.language,
                    .direction = directionOf(page.metadata.direction, page.metadata.language),
                    .head = headOf(shownSource, title, {dayOf(headline.publishedTime, m_locale)}),
                    .cssClass = "page"},
                   story.body, headline.image, appearance);
    shown.m_facts = {headline.url, title, {}, shownSource, page.metadata.language, story.text};
    return shown;
}

RenderedPage ReadingTemplate::renderNotice(const QString& title, const QStringList& paragraphs, const Appearance& appearance) const
{
    const QString heading = displayText(title);
    QByteArray body;
    for (const QString& paragraph : paragraphs)
        body += "<p>" + escaped(displayText(paragraph)) + "</p>\n";
    PageFrame frame{.title = heading,
                    .language = m_locale.bcp47Name(),
                    .direction = m_locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                    .head = headOf({}, heading, {}),
                    .cssClass = "notice"};
    return finish(frame, body, appearance);
}

RenderedPage ReadingTemplate::compose(const PageFrame& frame, const SanitizedHtml& body, const QUrl& leadPicture,
                                      const Appearance& appearance) const
{
    WrittenBody written = writeBody(body, {appearance.hyphenated ? m_hyphens : nullptr, frame.language});
    const auto lead = SafeUrl::from(leadPicture);
    const bool showsLead = lead && !bringsLeadPicture(body, leadPicture);
    RenderedPage page = finish(frame, showsLead ? leadFigure(lead->url()) + written.html : written.html, appearance);
    page.m_pictures = std::move(written.pictures);
    if (showsLead)
        page.m_pictures.insert(page.m_pictures.begin(), lead->url());
    page.m_outline = std::move(written.outline);
    page.m_lacksHyphens = appearance.hyphenated && !written.divided;
    page.m_textMap = StoryTextMap(textPlaces(body));
    return page;
}

RenderedPage ReadingTemplate::finish(const PageFrame& frame, const QByteArray& body, const Appearance& appearance) const
{
    RenderedPage page;
    page.m_title = frame.title;
    page.m_background = appearance.theme.background;
    page.m_html = fillFrame(frame, body, appearance);
    return page;
}

} // namespace broadsheet
