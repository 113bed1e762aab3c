#include "tests/html/HostileShapes.h"

#include <array>

namespace {

constexpr int kK = 1000;
constexpr int kM = 1000 * kK;

std::string repeated(std::string_view piece, int count)
{
    std::string out;
    out.reserve(piece.size() * static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        out += piece;
    return out;
}

/// before + i + after, for i = 0 … count - 1.
std::string numbered(std::string_view before, std::string_view after, int count)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out.append(before).append(std::to_string(i)).append(after);
    return out;
}

std::string noise(std::size_t bytes)
{
    std::string out(bytes, ' ');
    unsigned state = 1;
    for (char& c : out) {
        state = state * 1664525U + 1013904223U;
        c = static_cast<char>(state >> 24);
    }
    return out;
}

constexpr auto kShapes = std::to_array<HostileShape>({
    // Depth: gumbo is quadratic in it, and frees a tree by recursion.
    {"div-5k", [] { return repeated("<div>", 5 * kK); }},
    {"div-1M", [] { return repeated("<div>", kM); }},
    {"div-closed-1M", [] { return repeated("<div>", kM) + repeated("</div>", kM); }},
    {"span-1M", [] { return repeated("<span>", kM); }},
    {"span-then-frameset", [] { return repeated("<span>", 60 * kK) + "<frameset>"; }},
    {"svg-g-1M", [] { return "<svg>" + repeated("<g>", kM); }},
    {"svg-100k", [] { return repeated("<svg>", 100 * kK); }},
    {"math-svg-mix", [] { return repeated("<math><annotation-xml><svg><foreignObject>", 50 * kK); }},
    {"table-100k", [] { return repeated("<table><tr><td>", 100 * kK); }},
    {"template-100k", [] { return repeated("<template>", 100 * kK); }},
    {"list-100k", [] { return repeated("<ul><li>", 100 * kK); }},
    {"ruby-200k", [] { return repeated("<ruby><rt>", 200 * kK); }},
    // Formatting elements that are opened again and again.
    {"font-p-10k", [] { return numbered("<p><font color=", ">x", 10 * kK); }},
    {"a-div-100k", [] { return repeated("<a href=x><div>", 100 * kK); }},
    {"a-100k", [] { return repeated("<a href=x>y", 100 * kK); }},
    {"b-misnested-50k", [] { return repeated("<b><p></b>x", 50 * kK); }},
    {"fonts-below-every-p", [] { return numbered("<font color=", ">", 480) + repeated("<p>x", 100 * kK); }},
    // Time that passes between two allocations.
    {"text-below-480-b", [] { return numbered("<b id=", ">", 480) + repeated("x ", 10 * kM); }},
    {"text-below-500-div", [] { return repeated("<div>", 500) + "<b>" + repeated("x", 30 * kM); }},
    {"end-tags-below-480-i", [] { return numbered("<i id=", ">", 480) + repeated("</b>", 2 * kM); }},
    {"p-below-500-div", [] { return repeated("<div>", 500) + repeated("<p>", 2 * kM); }},
    {"table-foster-100k", [] { return "<table>" + repeated("x<b>", 100 * kK); }},
    {"table-text-1M", [] { return "<table>" + repeated("x<tr>", kM); }},
    // Attributes, which gumbo compares each with each.
    {"attributes-10k", [] { return "<p " + numbered("a", "=v ", 10 * kK) + ">"; }},
    {"attributes-1M", [] { return "<p " + numbered("a", "=v ", kM) + ">"; }},
    {"attributes-of-an-end-tag", [] { return "</p " + numbered("a", "=v ", 100 * kK) + ">"; }},
    {"body-attributes-20k", [] { return numbered("<body a", "=1>", 20 * kK); }},
    {"attribute-30MB", [] { return "<p title='" + repeated("y", 30 * kM) + "'>"; }},
    // Breadth.
    {"li-1M", [] { return "<ul>" + repeated("<li>x", kM); }},
    {"attributed-p-1M", [] { return numbered("<p a=", ">x</p>", kM); }},
    {"custom-1M", [] { return numbered("<x-", ">y", kM / 4); }},
    {"option-1M", [] { return "<select>" + repeated("<option>x", kM); }},
    {"end-p-1M", [] { return repeated("</p>", kM); }},
    {"comments-6M", [] { return repeated("<!-->", 6 * kM); }},
    {"isindex-500k", [] { return repeated("<isindex>", 500 * kK); }},
    // The tokenizer.
    {"less-than-10M", [] { return repeated("<", 10 * kM); }},
    {"ampersands-10M", [] { return repeated("&", 10 * kM); }},
    {"references-1M", [] { return repeated("&notit;", kM); }},
    {"nul-10M", [] { return std::string(10 * kM, '\0'); }},
    {"noise-10MB", [] { return noise(10 * kM); }},
    {"comment-unclosed", [] { return "<!--" + repeated("a-", 10 * kM); }},
    {"script-unclosed", [] { return "<script>" + repeated("a<", 10 * kM); }},
    {"title-unclosed", [] { return "<title>" + repeated("a ", 10 * kM); }},
    {"script-starts-4M", [] { return repeated("<script", 4 * kM); }},
    {"scripts-300k", [] { return repeated("<script>yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy</script>", 300 * kK); }},
    {"doctype-10MB", [] { return "<!doctype " + repeated("a ", 5 * kM) + ">"; }},
    {"cdata-5M", [] { return "<svg><![CDATA[" + repeated("]]", 5 * kM); }},
    {"too-large", [] { return repeated("words ", 8 * kM); }},
    {"nothing", [] { return std::string(); }},
});

} // namespace

std::span<const HostileShape> hostileShapes() { return kShapes; }
