// Measures pages for training: what the models read, written out as the models will read it.
//
// measure_pages blocks|words|links|link-words|kinds|kind-words  measures pages
// measure_pages block-names|link-names|kind-names      prints the names of the columns
//
// stdin:  for every page a line of JSON {"id", "url", "bytes": n} and then n bytes of HTML
// stdout: for every page a line of JSON {"id", "columns": n, "rows": n, "texts": […]} and then rows × columns
//         32-bit floats; a page that cannot be parsed has no rows;
//         texts are the words of each block, or the address of each link, with the page's "language" and the run of each;
//         words have no rows but hashed words: "elements": [[parent, [name], [name as own], [name as above]] …] for each
//         element with text, "blocks": [[element, [word of the text], [word of the heading above]] …];
//         link-words neither: "links": [[[name around it], [name by nearness], [word of its text], [word of its headings],
//         [word of its address]] …]
//         kind-words neither: "page": [word of its texts], "address": [word of its own address], "declared": [what its markup says]
#include "core/html/Parser.h"
#include "core/page/Charset.h"
#include "core/pipeline/Hints.h"
#include "core/related/LinkRuns.h"
#include "core/related/LinkSignals.h"
#include "core/related/LinkWords.h"
#include "core/story/BlockSignals.h"
#include "core/measure/HashedWords.h"
#include "core/story/KindSignals.h"
#include "core/story/KindWords.h"
#include "core/story/LearnedSignals.h"

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

void write(const QJsonObject& head, const std::vector<float>& values)
{
    const QByteArray line = QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fwrite(values.data(), sizeof(float), values.size(), stdout);
}

void writeLinks(const QString& id, const QUrl& url, const QString& language, const Document& document, const PageMeasures& page)
{
    const auto targets = collectTargets(document, page, baseUrlOf(document, url), {url});
    const LinkLists lists = findCards(document, page, targets);
    const LinkLandscape landscape(document, page, url, targets, lists);
    const LinkRows rows = linkSignals(landscape, targets.size());
    QJsonArray addresses;
    for (const LinkTarget& target : targets)
        addresses.append(QString::fromStdString(target.address));
    QJsonArray runs;
    for (const int run : runsOf(landscape.groups()))
        runs.append(run);
    write({{QStringLiteral("id"), id}, {QStringLiteral("columns"), static_cast<int>(rows.columns)},
              {QStringLiteral("rows"), static_cast<int>(targets.size())}, {QStringLiteral("texts"), addresses},
              {QStringLiteral("language"), language}, {QStringLiteral("runs"), runs}}, rows.values);
}

QJsonArray numbers(const HashedWords& words)
{
    QJsonArray result;
    for (const std::uint32_t word : words)
        result.append(static_cast<qint64>(word));
    return result;
}

/// The names of the elements around a link: all of them, and the near ones told apart by nearness.
QJsonArray namesAround(const Document& document, NodeId anchor, NodeId card)
{
    HashedWords all;
    HashedWords near;
    forEachNamedAround(document, anchor, card, [&](NodeId element, std::optional<Nearness> nearness) {
        const HashedWords names = namesOf(document, element);
        all.insert(all.end(), names.begin(), names.end());
        const HashedWords told = nearness ? nearNames(names, *nearness) : HashedWords();
        near.insert(near.end(), told.begin(), told.end());
    });
    return {numbers(all), numbers(near)};
}

void writeLinkWords(const QString& id, const QUrl& url, const Document& document, const PageMeasures& page)
{
    const auto targets = collectTargets(document, page, baseUrlOf(document, url), {url});
    const LinkLists lists = findCards(document, page, targets);
    const LinkLandscape landscape(document, page, url, targets, lists);
    QJsonArray links;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const LinkView view = landscape.view(i);
        QJsonArray words = namesAround(document, targets[i].anchor, lists.cards[i].element);
        words.append(numbers(wordsOfLinkText(view)));
        words.append(numbers(wordsOfLinkHeadings(view)));
        words.append(numbers(wordsOfLinkAddress(view)));
        links.append(words);
    }
    write({{QStringLiteral("id"), id}, {QStringLiteral("columns"), 0}, {QStringLiteral("rows"), 0}, {QStringLiteral("links"), links}}, {});
}

void writeBlocks(const QString& id, const Document& document, const PageMeasures& page)
{
    const SignalRows rows = blockSignals(document, page);
    QJsonArray texts;
    for (const TextBlock& block : page.text.blocks)
        texts.append(blockText(document, block));
    write({{QStringLiteral("id"), id}, {QStringLiteral("columns"), static_cast<int>(rows.columns)},
              {QStringLiteral("rows"), static_cast<int>(page.text.blocks.size())}, {QStringLiteral("texts"), texts}}, rows.values);
}

void writeWords(const QString& id, const Document& document, const PageMeasures& page)
{
    QJsonArray elements;
    std::vector<qint64> index(document.size(), -1);
    for (NodeId node = 0; node < document.size(); ++node) {
        if (!document.isElement(node) || page.elements[node].words == 0)
            continue;
        index[node] = elements.size();
        const NodeId parent = document.parent(node);
        const HashedWords names = namesOf(document, node);
        elements.append(QJsonArray{parent == kNoNode ? -1 : index[parent], numbers(names),
            numbers(nearNames(names, Nearness::Own)), numbers(nearNames(names, Nearness::Above))});
    }
    QJsonArray blocks;
    const std::vector<int> headings = headingsAbove(document, page);
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const auto heading = headings[i] < 0 ? std::span<const std::uint32_t>() : page.text.hashesOf(page.text.blocks[static_cast<std::size_t>(headings[i])]);
        blocks.append(QJsonArray{index[page.text.blocks[i].container], numbers(edgesOfText(page.text.hashesOf(page.text.blocks[i]))),
            numbers(wordsOfHeading(heading))});
    }
    write({{QStringLiteral("id"), id}, {QStringLiteral("columns"), 0}, {QStringLiteral("rows"), 0},
              {QStringLiteral("elements"), elements}, {QStringLiteral("blocks"), blocks}}, {});
}

void writeKind(const QString& id, const Document& document, const PageMeasures& page)
{
    const std::vector<float> row = kindSignals(document, page);
    write({{QStringLiteral("id"), id}, {QStringLiteral("columns"), static_cast<int>(kindSignalNames().size())},
              {QStringLiteral("rows"), row.empty() ? 0 : 1}}, row);
}

void writeKindWords(const QString& id, const Document& document, const PageMeasures& page)
{
    write({{QStringLiteral("id"), id}, {QStringLiteral("columns"), 0}, {QStringLiteral("rows"), 0},
              {QStringLiteral("page"), numbers(wordsOfPage(page))}, {QStringLiteral("address"), numbers(wordsOfOwnAddress(page.hints))},
              {QStringLiteral("declared"), numbers(wordsOfDeclarations(document))}}, {});
}

void measure(const QString& id, const Page& page, std::string_view what)
{
    auto parsed = parseHtml(decode(page).utf8);
    const Document document = parsed ? std::move(parsed).value() : Document{};
    const Metadata metadata = document.isEmpty() ? Metadata{} : describe(document, page.url, page.fetchedAt);
    const PageMeasures measures = document.isEmpty() ? PageMeasures{} : measurePage(document, hintsFrom(metadata, page.url));
    if (what == "links")
        writeLinks(id, page.url, metadata.language, document, measures);
    else if (what == "link-words")
        writeLinkWords(id, page.url, document, measures);
    else if (what == "words")
        writeWords(id, document, measures);
    else if (what == "kinds")
        writeKind(id, document, measures);
    else if (what == "kind-words")
        writeKindWords(id, document, measures);
    else
        writeBlocks(id, document, measures);
}

void printNames(std::string_view mode)
{
    const auto print = [](const auto& names) {
        for (const auto& name : names)
            std::cout << name << '\n';
    };
    if (mode == "kind-names")
        print(kindSignalNames());
    else
        print(mode == "link-names" ? linkSignalNames() : blockSignalNames());
}

} // namespace

int main(int argc, char** argv)
{
    const std::string_view mode = argc > 1 ? argv[1] : "";
    if (mode.ends_with("-names")) {
        printNames(mode);
        return 0;
    }
    if (mode != "blocks" && mode != "words" && mode != "links" && mode != "kinds" && mode != "link-words" && mode != "kind-words") {
        std::cerr << "usage: measure_pages blocks|words|links|link-words|kinds|kind-words|block-names|link-names|kind-names\n";
        return 2;
    }
    std::string line;
    while (std::getline(std::cin, line)) {
        const QJsonObject job = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        Page page;
        page.url = QUrl(job[QLatin1String("url")].toString());
        page.bytes.resize(job[QLatin1String("bytes")].toInt());
        std::cin.read(page.bytes.data(), page.bytes.size());
        measure(job[QLatin1String("id")].toString(), page, mode);
    }
    return 0;
}
