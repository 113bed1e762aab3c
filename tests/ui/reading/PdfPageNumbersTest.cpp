#include "ui/reading/PdfPageNumbers.h"

#include <QTest>

using namespace broadsheet;

namespace {

/// A PDF of so many empty pages, as Skia writes them.
QByteArray pdfOf(int pages, const QByteArray& resources = "<</ProcSet [/PDF]>>")
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray& body) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (int i = 0; i < pages; ++i)
        kids += QByteArray::number(4 + i) + " 0 R ";
    object("<</Type /Catalog\n/Pages 2 0 R>>");
    object("<</Type /Pages\n/Count " + QByteArray::number(pages) + "\n/Kids [" + kids + "]>>");
    object("<</Length 0>> stream\n\nendstream");
    for (int i = 0; i < pages; ++i)
        object("<</Type /Page\n/Resources " + resources + "\n/MediaBox [0 0 595 842]\n/Contents 3 0 R\n/Parent 2 0 R>>");
    const qsizetype start = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<</Size " + QByteArray::number(offsets.size() + 1) + "\n/Root 1 0 R>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF";
}

} // namespace

class PdfPageNumbersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageHasItsNumber()
    {
        const QByteArray pdf = pdfOf(3);
        const QByteArray numbered = withPageNumbers(pdf);
        QVERIFY(numbered.startsWith(pdf)); // what was printed is not touched
        for (const char* text : {"(1 / 3)", "(2 / 3)", "(3 / 3)"})
            QCOMPARE(numbered.count(text), 1);
        QCOMPARE(numbered.count("/Contents [9 0 R 3 0 R"), 0);
        QCOMPARE(numbered.count(" 0 R 3 0 R "), 3);
        QVERIFY(numbered.contains("/Prev "));
        QVERIFY(numbered.endsWith("%%EOF\n"));
    }

    void theTableSaysWhereThingsStand()
    {
        const QByteArray numbered = withPageNumbers(pdfOf(2));
        const qsizetype start = numbered.mid(numbered.lastIndexOf("startxref") + 9).simplified().split(' ').first().toLongLong();
        QCOMPARE(numbered.mid(start, 4), QByteArray("xref"));
        const QList<QByteArray> words = numbered.mid(start, numbered.lastIndexOf("trailer") - start).simplified().split(' ');
        QCOMPARE(words.size(), 1 + 6 * 5); // a face, a stream before, and for each page one behind and the page itself
        for (int i = 1; i + 4 < words.size(); i += 5) {
            const QByteArray head = words[i] + " 0 obj";
            QCOMPARE(numbered.mid(words[i + 2].toLongLong(), head.size()), head);
        }
    }

    void facesOfThePageStay()
    {
        const QByteArray numbered = withPageNumbers(pdfOf(1, "<</Font <</F4 3 0 R>> /ProcSet [/PDF]>>"));
        QVERIFY(numbered.contains("/BroadsheetFoot 5 0 R /F4 3 0 R"));
    }

    void whatIsOtherwiseComesBackAsItIs()
    {
        for (const QByteArray& pdf : {QByteArray(), QByteArray("%PDF-1.4"), pdfOf(1).replace("xref\n0", "xxxx\n0"), pdfOf(1, "3 0 R"),
                                      pdfOf(1).replace("4 0 obj", "7 0 obj"), pdfOf(1).replace("/Kids [4 0 R", "/Kids [2 0 R")})
            QCOMPARE(withPageNumbers(pdf), pdf);
    }
};

QTEST_GUILESS_MAIN(PdfPageNumbersTest)
#include "PdfPageNumbersTest.moc"
