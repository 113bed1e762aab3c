#include "app/cli/ExtractHelp.h"

#include "app/cli/Sentences.h"

namespace broadsheet {
namespace {

QString usage()
{
    return CliText::tr(
        "NAME\n"
        "    broadsheet-cli extract - print the story and the related headlines of a page\n"
        "\n"
        "SYNOPSIS\n"
        "    broadsheet-cli extract [INPUT] [-u URL] [--format json|html|text|markdown]\n"
        "                           [-o FILE] [--at TIME] [--explain] [--check]\n"
        "                           [--no-pages] [--rules FILE]\n"
        "    broadsheet-cli extract --batch [--jobs N]\n"
        "\n"
        "DESCRIPTION\n"
        "    Reads one page, finds its main story and the headlines that it offers beside\n"
        "    it, and prints them. INPUT is an http or https link, a file (.html, .htm,\n"
        "    .xhtml, .mht, any of them also .gz), or \"-\" or nothing for standard input.\n"
        "    When a link's story goes on on further pages, these are fetched one after\n"
        "    another and joined; of a file nothing is ever fetched.\n"
        "    Results go to standard output, messages to standard error.\n");
}

QString options()
{
    return CliText::tr(
        "OPTIONS\n"
        "    -u, --url URL        the page's address: the base of its links\n"
        "    -f, --format FORMAT  json (if nothing is said), html, text or markdown\n"
        "    -o, --output FILE    write the result to FILE, whole or not at all\n"
        "    --at TIME            the moment (ISO 8601) against which \"2 hours ago\" is\n"
        "                         resolved; if nothing is said, when the page was fetched\n"
        "    --explain            also print every decision to standard error: each block\n"
        "                         and link with its score, what raised and lowered it and\n"
        "                         which step decided; in json, as \"trace\" as well\n"
        "    --check              print nothing; the exit status is the answer\n"
        "    --no-pages           of a story on several pages, read the one that INPUT names\n"
        "    --rules FILE         put blocks back and take them out as the rules in FILE say\n"
        "                         for the page's site (see below)\n"
        "    --no-rules           read the page as it is; if nothing is said, so it is\n"
        "    --batch              read one JSON object a line from standard input,\n"
        "                         {\"id\", \"path\", \"url\", \"at\"}, and answer each with a line,\n"
        "                         in any order\n"
        "    --jobs N             work on N pages at once (with --batch; 1 if not given)\n"
        "    -h, --help           print this\n");
}

QString rules()
{
    return CliText::tr(
        "RULES\n"
        "    A text of lines: a host or registrable domain, and below it what to keep and\n"
        "    what to remove on its pages; the last rule that means a block decides. What\n"
        "    stands behind \"#\" is for people. The window writes such a file as\n"
        "    site-rules.txt into the configuration folder.\n"
        "\n"
        "        example.org\n"
        "        keep    div.summary\n"
        "        remove  aside > p.newsletter\n");
}

QString statusAndExamples()
{
    return CliText::tr(
        "EXIT STATUS\n"
        "    0  a story was found; with --batch: every line was answered\n"
        "    1  the page holds no story; \"obstacle\" in the JSON names a page that only\n"
        "       stands in a story's place (consent, challenge, login, error, region,\n"
        "       redirect, interstitial, shell)\n"
        "    2  the command line was not understood\n"
        "    3  the input could not be loaded, or the result not be written\n"
        "    4  the input was refused: too large, too deep, or not a page\n"
        "\n"
        "ENVIRONMENT\n"
        "    NO_COLOR             when set, --explain uses no colour on a terminal\n"
        "\n"
        "EXAMPLES\n"
        "    broadsheet-cli extract --format text https://example.org/a\n"
        "    curl -s https://example.org/a | broadsheet-cli extract -u https://example.org/a\n"
        "    echo '{\"id\": 1, \"path\": \"page.html.gz\"}' | broadsheet-cli extract --batch\n");
}

} // namespace

QByteArray extractHelp()
{
    return (usage() + QLatin1Char('\n') + options() + QLatin1Char('\n') + rules() + QLatin1Char('\n') + statusAndExamples()).toUtf8();
}

} // namespace broadsheet
