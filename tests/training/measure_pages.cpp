// Measures pages for training: what the models read, written out as the models will read it.
//
// stdin:  for every page a line of JSON {"id", "url", "bytes": n} and then n bytes of HTML
// stdout: for every page a line of JSON {"id", "columns": n, "rows": n, "texts": […]} and then rows × columns
//         32-bit floats; a page that cannot be parsed has no rows
#include "core/html/Parser.h"
#include "core/page/Charset.h"
#include "core/pipeline/Hints.h"
#include "core/story/BlockSignals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

using namespace broadsheet;

namespace {

/// The words of a block, as they will be compared with the words of the page's true text.
QString blockText(const Document& document, const TextBlock& block)
{
    std::string text;
    for (NodeId id = block.first; id <= block.last; ++id) {
        if (!document.isText(id))
            continue;
        text += document[id].text;
        text += ' ';
    }
    return QString::fromStdString(text);
}

void writePage(const QString& id, const Document& document, const PageMeasures& page)
{
    const SignalRows rows = blockSignals(document, page);
    QJsonArray texts;
    for (const TextBlock& block : page.text.blocks)
        texts.append(blockText(document, block));
    const QJsonObject head{{QStringLiteral("id"), id}, {QStringLiteral("columns"), static_cast<int>(rows.columns)},
        {QStringLiteral("rows"), static_cast<int>(page.text.blocks.size())}, {QStringLiteral("texts"), texts}};
    const QByteArray line = QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fwrite(rows.values.data(), sizeof(float), rows.values.size(), stdout);
}

void measure(const QString& id, Page page)
{
    auto parsed = parseHtml(decode(page).utf8);
    const Document document = parsed ? std::move(parsed).value() : Document{};
    const Metadata metadata = document.isEmpty() ? Metadata{} : describe(document, page.url, page.fetchedAt);
    writePage(id, document, document.isEmpty() ? PageMeasures{} : measurePage(document, hintsFrom(metadata, page.url)));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--names") {
        for (const std::string_view name : blockSignalNames())
            std::cout << name << '\n';
        return 0;
    }
    std::string line;
    while (std::getline(std::cin, line)) {
        const QJsonObject job = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        Page page;
        page.url = QUrl(job[QLatin1String("url")].toString());
        page.bytes.resize(job[QLatin1String("bytes")].toInt());
        std::cin.read(page.bytes.data(), page.bytes.size());
        measure(job[QLatin1String("id")].toString(), std::move(page));
    }
    return 0;
}
