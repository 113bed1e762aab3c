#include "tests/pipeline/FaultPage.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace broadsheet {
namespace {

const QString kUnmended = QStringLiteral("unmended ");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void readLine(const QString& line, FaultPage& page)
{
    static const QStringList known{QStringLiteral("keep"), QStringLiteral("drop"), QStringLiteral("once"), QStringLiteral("html"),
        QStringLiteral("headline"), QStringLiteral("no headline"), QStringLiteral("obstacle"), QStringLiteral("verdict")};
    const qsizetype colon = line.indexOf(QStringLiteral(": "));
    const QString key = line.left(colon);
    const QString value = line.mid(colon + 2).trimmed();
    const bool unmended = key.startsWith(kUnmended);
    const QString what = unmended ? key.mid(kUnmended.size()) : key;
    if (colon < 0 || value.isEmpty())
        page.wrong = QStringLiteral("not \"word: text\": ") + line;
    else if (key == QLatin1String("why"))
        page.why = value;
    else if (key == QLatin1String("url"))
        page.url = QUrl(value);
    else if (key == QLatin1String("because"))
        page.because = value;
    else if (known.contains(what))
        page.lines.push_back({what, value, unmended});
    else
        page.wrong = QStringLiteral("unknown word: ") + key;
}

/// A page that asks for nothing, or whose faults have no reason, would pass in silence.
void judge(FaultPage& page)
{
    const auto asks = [&](const char* what) {
        return std::any_of(page.lines.begin(), page.lines.end(), [&](const FaultLine& line) { return line.what == QLatin1String(what); });
    };
    const bool anyUnmended = std::any_of(page.lines.begin(), page.lines.end(), [](const FaultLine& line) { return line.unmended; });
    if (page.html.isEmpty() || page.why.isEmpty() || page.url.isEmpty())
        page.wrong = QStringLiteral("page.html, why or url is missing");
    else if (!(asks("keep") || asks("obstacle")) || !(asks("drop") || asks("once")))
        page.wrong = QStringLiteral("says not both what must stay and what must go");
    else if (anyUnmended == page.because.isEmpty())
        page.wrong = QStringLiteral("\"unmended\" and \"because\" belong together");
}

} // namespace

std::vector<FaultPage> faultPagesIn(const QString& folder)
{
    std::vector<FaultPage> pages;
    const QDir all(folder);
    for (const QString& slug : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        FaultPage page;
        page.slug = slug;
        page.html = contentOf(all.filePath(slug + QStringLiteral("/page.html")));
        const QString expected = QString::fromUtf8(contentOf(all.filePath(slug + QStringLiteral("/expected.txt"))));
        for (const QString& line : expected.split(u'\n', Qt::SkipEmptyParts))
            readLine(line, page);
        if (page.wrong.isEmpty())
            judge(page);
        pages.push_back(page);
    }
    return pages;
}

} // namespace broadsheet
