#pragma once

#include "core/pipeline/Reading.h"
#include "ui/reading/Appearance.h"
#include "ui/reading/RenderedPage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace broadsheet {

class HyphenDictionaries;
struct PageFrame;

/// The only maker of RenderedPage: markup comes from SanitizedHtml alone, everything else is text and is escaped.
class ReadingTemplate final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::ReadingTemplate)
public:
    /// `locale` writes the dates; `hyphens`, which must outlive the template, divide the words where the appearance wants
    /// that. Null: no word is divided.
    explicit ReadingTemplate(QLocale locale = QLocale(), const HyphenDictionaries* hyphens = nullptr)
        : m_locale(std::move(locale)), m_hyphens(hyphens) {}

    /// The story of a page.
    [[nodiscard]] RenderedPage render(const Reading& reading, const Appearance& appearance) const;
    /// A headline whose own body stands on the page; `page` is that page's reading, for language and direction.
    [[nodiscard]] RenderedPage renderRelated(const RelatedStory& story, const Reading& page, const Appearance& appearance) const;
    /// A few sentences of our own: nothing open yet, a page that could not be read. All text, no markup.
    [[nodiscard]] RenderedPage renderNotice(const QString& title, const QStringList& paragraphs, const Appearance& appearance) const;

private:
    [[nodiscard]] RenderedPage compose(const PageFrame& frame, const SanitizedHtml& body, const QUrl& leadPicture,
                                       const Appearance& appearance) const;
    [[nodiscard]] RenderedPage finish(const PageFrame& frame, const QByteArray& body, const Appearance& appearance) const;

    QLocale m_locale;
    const HyphenDictionaries* m_hyphens;
};

} // namespace broadsheet
