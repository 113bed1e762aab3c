#include "core/html/RawTextLift.h"

#include "core/html/Parser.h"
#include "core/html/Walk.h"

#include <string>

#include <QTest>

using namespace broadsheet;

namespace {

const std::string kLong(200, 'L');

} // namespace

class RawTextLiftTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void liftsLongScriptsAndStyles()
    {
        const std::string source = "<script>" + kLong + "</script><p><STYLE type=a>" + kLong + "</Style >b";
        const RawTextLift lift = liftRawText(source);
        QCOMPARE(lift.pieces.size(), std::size_t(2));
        QCOMPARE(QByteArray::fromStdString(lift.text), QByteArray("<script>x</script><p><STYLE type=a>x</Style >b"));
        QVERIFY(lift.pieces[0].content == kLong && lift.pieces[1].content == kLong);
        QCOMPARE(lift.at(8), &lift.pieces[0]);
        QCOMPARE(lift.at(lift.pieces[1].offset), &lift.pieces[1]);
        QVERIFY(lift.at(9) == nullptr && lift.at(0) == nullptr && lift.at(100000) == nullptr);
    }
    void leavesTheRest_data()
    {
        QTest::addColumn<QByteArray>("source");
        const auto row = [](const char* name, const std::string& source) { QTest::newRow(name) << QByteArray::fromStdString(source); };
        row("short", "<script>short</script>");
        row("in a comment", "<!-- <script>" + kLong + "</script> -->");
        row("in a value", "<p title='<script>" + kLong + "</script>'>");
        row("in a text area", "<textarea><style>" + kLong + "</style></textarea>");
        row("in a title", "<title><style>" + kLong + "</style></title>");
        row("in a drawing", "<svg><style>" + kLong + "</style></svg>");
        row("after plaintext", "<plaintext><style>" + kLong + "</style>");
        row("never closed", "<script>" + kLong);
        row("closed by a longer name", "<script>" + kLong + "</scripts>");
        row("old comment inside", "<script><!-- <script>" + kLong + "</script>" + kLong + "</script>");
        row("longer name", "<scripts>" + kLong + "</script>");
        row("with a NUL", "<style>" + kLong + std::string(1, '\0') + "</style>");
    }
    void leavesTheRest()
    {
        QFETCH(QByteArray, source);
        const std::string text = source.toStdString();
        QVERIFY(liftRawText(text).pieces.empty());
    }
    void aSelfClosedDrawingHidesNothing()
    {
        const std::string source = "<svg/><style>" + kLong + "</style>";
        QCOMPARE(liftRawText(source).pieces.size(), std::size_t(1));
    }
    void theTreeIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* before, const char* after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("script", "<p>a<script>", "</script>b");
        row("script with line ends", "<script>\r\n", "\r</script>");
        row("style in a table", "<table><style>", "</style><td>a");
        row("two", "<style>a{}</style><script type='x>y'>", "</script><script>b</script>");
        // Where the scan is misled, and the page must be parsed whole.
        row("style in a select", "<select><style>", "</style><option>a</select>b");
        row("odd comment", "<!--a--!><p><style>", "</style>b");
        row("frameset", "<frameset><script>", "</script></frameset>");
        row("style in a foreign element that a tag breaks out of", "<svg><p><style>", "</style>b");
        row("end tag in a select", "<select><style>", "<p>a</p></style></select>");
    }
    void theTreeIsTheSame()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        // The same page with a text that is too short to be lifted, and with a long one.
        const std::string brief = "{b}";
        const auto whole = parseHtml((before + QByteArray::fromStdString(brief) + after).toStdString());
        const auto lifted = parseHtml((before + QByteArray::fromStdString(kLong) + after).toStdString());
        QVERIFY(whole.ok() && lifted.ok());
        QCOMPARE(lifted->size(), whole->size());
        for (NodeId id = 0; id < whole->size(); ++id) {
            QCOMPARE((*lifted)[id].end, (*whole)[id].end);
            QCOMPARE(lifted->tag(id), whole->tag(id));
            std::string expected((*whole)[id].text);
            if (const std::size_t at = expected.find(brief); at != std::string::npos)
                expected.replace(at, brief.size(), kLong);
            QCOMPARE(QByteArray::fromStdString(std::string((*lifted)[id].text)), QByteArray::fromStdString(expected));
        }
    }
    void aForgedStandInChangesNothing()
    {
        // The page's own script is "x" like a stand-in, and the long one is swallowed by an odd comment.
        const auto document = parseHtml("<script>x</script><!--a--!><p><script>" + kLong + "</script>");
        QVERIFY(document.ok());
        const NodeId first = firstBelow(*document, 0, Tag::Script);
        QCOMPARE((*document)[document->firstChild(first)].text, std::string_view("x"));
    }
};

QTEST_APPLESS_MAIN(RawTextLiftTest)
#include "RawTextLiftTest.moc"
