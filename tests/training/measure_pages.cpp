// Measures pages for training: what the models read, written out as the models will read it.
//
// measure_pages blocks|links|kinds                     measures pages
// measure_pages block-names|link-names|kind-names      prints the names of the columns
//
// stdin:  for every page a line of JSON {"id", "url", "bytes": n} and then n bytes of HTML
// stdout: for every page a line of JSON {"id", "columns": n, "rows": n, "texts": […]} and then rows × columns
//         32-bit floats; a page that cannot be parsed has no rows;
//         texts are the words of each block, or the address of each link
#include "core/html/Parser.h"
#include "core/html/Text.h"
#include "core/page/Charset.h"
#include "core/pipeline/Hints.h"
#include "core/related/LinkSignals.h"
#include "core/story/BlockSignals.h"
#include "core/story/KindSignals.h"

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

std::string pathWithClasses(const Document& document, NodeId id)
{
    std::string out;
    for (int i = 0; i < 9 && id != kNoNode; ++i, id = document.parent(id)) {
        std::string c(document.attribute(id, "class"));
        out = std::string(document[id].text) + (c.empty() ? "" : "." + c.substr(0, 40)) + " > " + out;
    }
    return out;
}

void writeLinks(const QString& language, const QString& id, const QUrl& url, const Document& document, const PageMeasures& page)
{
    const auto targets = collectTargets(document, page, baseUrlOf(document, url), {url});
    const LinkLists lists = findCards(document, page, targets);
    const LinkLandscape landscape(document, page, url, targets, lists);
    const LinkRows rows = linkSignals(landscape, targets.size());
    QJsonArray looks, sections;
    for (const int l : landscape.groups().look) looks.append(l);
    for (const int l : landscape.groups().section) sections.append(l);
    QJsonArray addresses;
    QJsonArray listOf, texts, headings, paths;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const LinkTarget& target = targets[i];
        addresses.append(QString::fromStdString(target.address));
        listOf.append(lists.cards[i].list);
        const int hb = lists.lists[static_cast<std::size_t>(lists.cards[i].list)].headingBlock;
        headings.append(hb < 0 ? QString() : blockText(document, page.text.blocks[static_cast<std::size_t>(hb)]).simplified());
        texts.append(QString::fromStdString(textOf(document, target.anchor)).simplified());
        paths.append(QString::fromStdString(pathWithClasses(document, target.anchor)));
    }
    write({{QStringLiteral("id"), id}, {QStringLiteral("columns"), static_cast<int>(rows.columns)},
              {QStringLiteral("rows"), static_cast<int>(targets.size())}, {QStringLiteral("texts"), addresses}, {QStringLiteral("lists"), listOf}, {QStringLiteral("titles"), texts}, {QStringLiteral("headings"), headings}, {QStringLiteral("paths"), paths}, {QStringLiteral("lang"), language}, {QStringLiteral("looks"), looks}, {QStringLiteral("sections"), sections}}, rows.values);
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

void writeKind(const QString& id, const Document& document, const PageMeasures& page)
{
    const std::vector<float> row = kindSignals(document, page);
    write({{QStringLiteral("id"), id}, {QStringLiteral("columns"), static_cast<int>(kindSignalNames().size())},
              {QStringLiteral("rows"), row.empty() ? 0 : 1}}, row);
}

void measure(const QString& id, const Page& page, std::string_view what)
{
    auto parsed = parseHtml(decode(page).utf8);
    const Document document = parsed ? std::move(parsed).value() : Document{};
    const Metadata metadata = document.isEmpty() ? Metadata{} : describe(document, page.url, page.fetchedAt);
    const PageMeasures measures = document.isEmpty() ? PageMeasures{} : measurePage(document, hintsFrom(metadata, page.url));
    if (what == "links")
        writeLinks(metadata.language, id, page.url, document, measures);
    else if (what == "kinds")
        writeKind(id, document, measures);
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
    if (mode != "blocks" && mode != "links" && mode != "kinds") {
        std::cerr << "usage: measure_pages blocks|links|kinds|block-names|link-names|kind-names\n";
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
