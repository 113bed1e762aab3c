#include "ui/reading/FigureColumns.h"

#include "core/html/Text.h"
#include "core/html/Walk.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace broadsheet {
namespace {

/// One number is no column.
constexpr int fewestNumbers = 2;

constexpr std::array<std::string_view, 8> signsOfMathematics{"=", "≈", "≠", "≤", "≥", "∑", "√", "×"};

struct Column {
    std::vector<NodeId> cells;
    int numbers = 0;
    bool words = false;
};

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

/// A mark for "nothing here", as tables of numbers have it.
bool isDash(std::string_view text) { return text == "-" || text == "–" || text == "—" || text == "−"; }

/// Takes a sign, a currency or a unit off the ends.
std::string_view withoutSigns(std::string_view text)
{
    for (const std::string_view sign : {"+", "-", "−", "±", "~", "≈", "<", ">", "$", "€", "£", "¥"}) {
        if (text.starts_with(sign))
            text.remove_prefix(sign.size());
    }
    for (const std::string_view unit : {"%", "‰", "°", "$", "€", "£", "¥"}) {
        if (text.ends_with(unit))
            text.remove_suffix(unit.size());
    }
    return text;
}

/// Whether `text` is one number with the signs that parts of it are parted by.
bool isNumber(std::string_view text)
{
    const std::string_view number = withoutSigns(text);
    const auto isPart = [](char letter) { return isDigit(letter) || letter == '.' || letter == ',' || letter == ' ' || letter == '\''; };
    return std::ranges::any_of(number, isDigit) && std::ranges::all_of(number, isPart);
}

bool spans(const Document& document, NodeId cell)
{
    const auto wide = [&](std::string_view name) {
        const std::string_view value = document.attribute(cell, name);
        return !value.empty() && value != "1";
    };
    return wide("colspan") || wide("rowspan");
}

void add(Column& column, const Document& document, NodeId cell)
{
    column.cells.push_back(cell);
    if (document.tag(cell) == Tag::Th)
        return; // the head of a column or a row
    const std::string text = textOf(document, cell);
    if (isNumber(text))
        ++column.numbers;
    else
        column.words = column.words || !(text.empty() || isDash(text));
}

} // namespace

std::vector<NodeId> cellsInFigureColumns(const Document& document, NodeId table)
{
    std::vector<Column> columns;
    std::size_t next = 0;
    bool regular = true;
    walk(document, table, [&](NodeId id) {
        if (document.isText(id))
            return true;
        const Tag tag = document.tag(id);
        if (tag == Tag::Tr)
            next = 0;
        if (tag == Tag::Td || tag == Tag::Th) {
            regular = regular && !spans(document, id);
            columns.resize(std::max(columns.size(), next + 1));
            add(columns[next++], document, id);
        }
        regular = regular && (tag != Tag::Table || id == table);
        return regular;
    });
    std::vector<NodeId> cells;
    for (const Column& column : columns) {
        if (regular && !column.words && column.numbers >= fewestNumbers)
            cells.insert(cells.end(), column.cells.begin(), column.cells.end());
    }
    std::ranges::sort(cells);
    return cells;
}

bool reckons(const Document& document, NodeId root)
{
    bool found = false;
    walk(document, root, [&](NodeId id) {
        if (document.isText(id)) {
            const std::string_view text = document[id].text;
            found = found || std::ranges::any_of(signsOfMathematics, [text](std::string_view sign) { return text.find(sign) != text.npos; });
        } else {
            found = found || document.tag(id) == Tag::Var || document.tag(id) == Tag::Sub;
        }
        return !found;
    });
    return found;
}

} // namespace broadsheet
