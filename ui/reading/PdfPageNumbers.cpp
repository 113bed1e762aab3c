#include "ui/reading/PdfPageNumbers.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>


namespace broadsheet {
namespace {

constexpr double kSizePt = 9;
constexpr double kFromFootPt = 28; ///< one centimetre: within the margin of 20 mm
constexpr double kDigitWidth = 0.556; ///< of the size: figures of Helvetica; space and slash have half of it

/// What the end of the file says.
struct Table {
    QHash<int, qsizetype> offsets; ///< of objects, by number
    int size = 0;                  ///< one more than the highest number
    int root = 0;
    qsizetype start = -1;
};


int firstNumber(const QByteArray& text, const char* pattern)
{
    const auto match = QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromLatin1(text));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

/// One classic table, as Skia writes it; an empty one for anything else.
Table tableOf(const QByteArray& pdf)
{
    Table table;
    const qsizetype mark = pdf.lastIndexOf("startxref");
    if (mark < 0)
        return {};
    table.start = pdf.mid(mark + 9, 24).simplified().split(' ').value(0).toLongLong();
    if (table.start <= 0 || pdf.mid(table.start, 4) != "xref")
        return {};
    const qsizetype trailer = pdf.indexOf("trailer", table.start);
    if (trailer < 0 || trailer > mark)
        return {};
    const QByteArray end = pdf.mid(trailer, mark - trailer);
    table.size = firstNumber(end, "/Size (\\d+)");
    table.root = firstNumber(end, "/Root (\\d+) 0 R");
    const QList<QByteArray> lines = pdf.mid(table.start, trailer - table.start).simplified().split(' ');
    // "xref", first, count, then three words an entry.
    if (lines.size() < 3 || lines[1] != "0" || table.size <= 0 || table.root <= 0 || end.contains("/Prev"))
        return {};
    for (int number = 0; 3 + number * 3 + 2 < lines.size(); ++number) {
        if (lines[3 + number * 3 + 2] == "n")
            table.offsets.insert(number, lines[3 + number * 3].toLongLong());
    }
    return table;
}

/// The dictionary of an object, "<<" to ">>"; empty where there is none.
QByteArray dictionaryOf(const QByteArray& pdf, const Table& table, int number)
{
    const qsizetype offset = table.offsets.value(number, -1);
    const QByteArray head = QByteArray::number(number) + " 0 obj";
    if (offset < 0 || pdf.mid(offset, head.size()) != head)
        return {};
    const qsizetype start = pdf.indexOf("<<", offset);
    const qsizetype end = pdf.indexOf("endobj", offset);
    const qsizetype stream = pdf.indexOf("stream", offset);
    if (start < 0 || end < start)
        return {};
    const QByteArray body = pdf.mid(start, (stream > start && stream < end ? stream : end) - start);
    return body.left(body.lastIndexOf(">>") + 2);
}

QList<int> kidsOf(const QByteArray& dictionary)
{
    static const QRegularExpression list(QStringLiteral("/Kids\\s*\\[([^\\]]*)\\]"));
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    QList<int> kids;
    auto found = reference.globalMatch(list.match(QString::fromLatin1(dictionary)).captured(1));
    while (found.hasNext())
        kids.append(found.next().captured(1).toInt());
    return kids;
}

/// The pages below a node of the tree, in order; nothing where something does not fit.
QList<int> pagesOf(const QByteArray& pdf, const Table& table)
{
    QList<int> pages;
    QList<int> open{firstNumber(dictionaryOf(pdf, table, table.root), "/Pages (\\d+) 0 R")};
    QSet<int> seen;
    while (!open.isEmpty()) {
        const int number = open.takeFirst();
        const QByteArray dictionary = dictionaryOf(pdf, table, number);
        if (dictionary.isEmpty() || seen.contains(number))
            return {};
        seen.insert(number);
        if (const QList<int> kids = kidsOf(dictionary); !kids.isEmpty())
            open = kids + open;
        else
            pages.append(number);
    }
    return pages;
}

QByteArray stream(const QByteArray& content)
{
    return "<</Length " + QByteArray::number(content.size()) + ">> stream\n" + content + "\nendstream";
}

/// The middle of the foot, in the page's own points.
QByteArray numberStream(const QByteArray& pageDictionary, int number, int count)
{
    static const QRegularExpression box(QStringLiteral("/MediaBox\\s*\\[\\s*\\S+\\s+\\S+\\s+(\\S+)\\s+\\S+\\s*\\]"));
    const double width = box.match(QString::fromLatin1(pageDictionary)).captured(1).toDouble();
    const QByteArray text = QByteArray::number(number) + " / " + QByteArray::number(count);
    const double textWidth = kSizePt * kDigitWidth * (double(text.size()) - 1.5);
    return "Q q BT /BroadsheetFoot " + QByteArray::number(kSizePt) + " Tf 0.3 g " + QByteArray::number((width - textWidth) / 2, 'f', 2) + ' '
        + QByteArray::number(kFromFootPt) + " Td (" + text + ") Tj ET Q";
}

/// The page with our streams around its own and our face among its own; empty where it is not written as expected.
QByteArray numbered(QByteArray page, int before, int after, int font)
{
    static const QRegularExpression contents(QStringLiteral("/Contents (\\d+ 0 R)"));
    const auto own = contents.match(QString::fromLatin1(page));
    const qsizetype resources = page.indexOf("/Resources");
    const qsizetype open = page.indexOf("<<", resources);
    if (!own.hasMatch() || resources < 0 || open < 0 || !page.mid(resources + 10, open - resources - 10).trimmed().isEmpty())
        return {};
    const QByteArray face = "/BroadsheetFoot " + QByteArray::number(font) + " 0 R";
    const qsizetype fonts = page.indexOf("/Font", open);
    const qsizetype fontsOpen = page.indexOf("<<", fonts);
    if (fonts > 0 && fontsOpen > 0 && page.mid(fonts + 5, fontsOpen - fonts - 5).trimmed().isEmpty())
        page.insert(fontsOpen + 2, face + ' ');
    else if (fonts < 0)
        page.insert(open + 2, "/Font <<" + face + ">> ");
    else
        return {};
    const QByteArray reference = own.captured(1).toLatin1();
    return page.replace("/Contents " + reference, "/Contents [" + QByteArray::number(before) + " 0 R " + reference + ' '
                                                      + QByteArray::number(after) + " 0 R]");
}

/// Objects written behind the end of the file, and the table that finds them.
class Update final {
public:
    explicit Update(const QByteArray& pdf) : m_pdf(pdf.endsWith('\n') ? pdf : pdf + '\n') {}

    void add(int number, const QByteArray& body)
    {
        m_entries.append({number, m_pdf.size()});
        m_pdf += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }

    QByteArray finished(const Table& table, int size)
    {
        const qsizetype start = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto& [number, offset] : m_entries)
            m_pdf += QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        return m_pdf + "trailer\n<</Size " + QByteArray::number(size) + " /Root " + QByteArray::number(table.root) + " 0 R /Prev "
            + QByteArray::number(table.start) + ">>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    }

private:
    QByteArray m_pdf;
    QList<std::pair<int, qsizetype>> m_entries;
};

} // namespace

QByteArray withPageNumbers(const QByteArray& pdf)
{
    const Table table = tableOf(pdf);
    const QList<int> pages = table.size > 0 ? pagesOf(pdf, table) : QList<int>();
    if (pages.isEmpty())
        return pdf;
    int next = table.size;
    const int font = next++;
    const int before = next++;
    Update update(pdf);
    update.add(font, "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>");
    update.add(before, stream("q"));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray page = dictionaryOf(pdf, table, pages[i]);
        const int after = next++;
        const QByteArray changed = numbered(page, before, after, font);
        if (changed.isEmpty())
            return pdf;
        update.add(after, stream(numberStream(page, int(i) + 1, int(pages.size()))));
        update.add(pages[i], changed);
    }
    return update.finished(table, next);
}

} // namespace broadsheet
