#include "core/html/Tokens.h"

#include <QTest>

#include <string>
#include <vector>

using namespace broadsheet;

namespace {

std::string joined(std::string_view value)
{
    std::string out;
    forEachToken(value, [&](std::string_view token) {
        if (!out.empty())
            out += ' ';
        out += token;
    });
    return out;
}

} // namespace

class TokensTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsClassNames_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("tokens");
        QTest::newRow("dashes") << QByteArray("post-body  entry_content") << QByteArray("post body entry content");
        QTest::newRow("camel") << QByteArray("relatedPosts") << QByteArray("related posts");
        QTest::newRow("acronym") << QByteArray("HTMLBody") << QByteArray("html body");
        QTest::newRow("trailing acronym") << QByteArray("shareURL") << QByteArray("share url");
        QTest::newRow("all upper") << QByteArray("SIDEBAR") << QByteArray("sidebar");
        QTest::newRow("title case") << QByteArray("Sidebar") << QByteArray("sidebar");
        QTest::newRow("digits stay") << QByteArray("col2 h1") << QByteArray("col2 h1");
        QTest::newRow("digit before a hump") << QByteArray("col2Wide") << QByteArray("col2 wide");
        QTest::newRow("other marks") << QByteArray("md:w-1/2 a.b") << QByteArray("md w 1 2 a b");
        QTest::newRow("other scripts") << QByteArray("\xd0\xb0-\xd0\xb1") << QByteArray("\xd0\xb0 \xd0\xb1");
        QTest::newRow("nothing") << QByteArray(" -_ ") << QByteArray("");
        // Near misses: no word is found inside a word.
        QTest::newRow("shadow is not ad") << QByteArray("shadow header-loaded") << QByteArray("shadow header loaded");
    }
    void partsClassNames()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, tokens);
        QCOMPARE(QByteArray::fromStdString(joined(value.toStdString())), tokens);
    }
    void cutsEndlessTokens()
    {
        const std::string lower(500, 'a');
        const std::string upper(500, 'A');
        QCOMPARE(joined(lower), std::string(kLongestToken, 'a'));
        QCOMPARE(joined(upper), std::string(kLongestToken, 'a'));
    }
    void stopsWhenAsked()
    {
        int seen = 0;
        forEachToken("a b c", [&](std::string_view token) { ++seen; return token != "b"; });
        QCOMPARE(seen, 2);
    }
};

QTEST_APPLESS_MAIN(TokensTest)
#include "TokensTest.moc"
