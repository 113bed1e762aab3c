#include "core/metadata/JsonLd.h"

#include <QTest>

using namespace broadsheet;

namespace {
/// JSON with " written as ' (moc cannot read raw strings).
QByteArray json(const char* text) { return QByteArray(text).replace('\'', '"'); }
std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

QStringList headlines(std::string_view script)
{
    QStringList all;
    for (const QJsonObject& object : readJsonLd(script))
        all << object.value(QLatin1StringView("headline")).toString(QStringLiteral("-"));
    return all;
}
} // namespace

class JsonLdTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mends_data()
    {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char* name, const QByteArray& script) { QTest::newRow(name) << script; };
        row("sound", json("{'headline': 'One, two'}"));
        row("list", json("[{'headline': 'One, two'}]"));
        row("CDATA", "//<![CDATA[\n{\"headline\": \"One, two\"}\n//]]>");
        row("comment", "<!-- {\"headline\": \"One, two\"} -->");
        row("line comment", "{ // the story\n\"headline\": \"One, two\"}");
        row("block comment", "{/* story */\"headline\": \"One, two\"}");
        row("trailing comma", "{\"headline\": \"One, two\",\n}");
        row("doubled comma", "{\"headline\": \"One, two\", ,}");
        row("trailing comma in a list", "[{\"headline\": \"One, two\"},]");
        row("semicolon behind", "{\"headline\": \"One, two\"};");
        row("escaped apostrophe", "{\"headline\": \"One, two\", \"a\": \"it\\'s\"}");
        row("line feed in a string", "{\"headline\": \"One, two\", \"a\": \"x\ny\tz\"}");
        row("control character", "{\"headline\": \"One, two\", \"a\": \"x\x01y\"}");
    }
    void mends()
    {
        QFETCH(QByteArray, script);
        QCOMPARE(headlines(view(script)), QStringList{QStringLiteral("One, two")});
    }

    void keepsStringsAsTheyAre()
    {
        const auto objects = readJsonLd("{\"a\": \"http://x.example/,} /* no */ ; //\", \"b\": 1,}");
        QCOMPARE(objects.size(), std::size_t{1});
        QCOMPARE(objects[0].value(QLatin1StringView("a")).toString(), QStringLiteral("http://x.example/,} /* no */ ; //"));
    }

    void takesNestsApart()
    {
        const QByteArray script1 = json("{'@graph': [{'headline': 'a'}, {'headline': 'b', 'mainEntity': {'headline': 'c'}}]}");
        QCOMPARE(headlines(view(script1)),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        const QByteArray script2 = json("[[{'headline': 'a'}], {'mainEntityOfPage': {'headline': 'b'}}]");
        QCOMPARE(headlines(view(script2)),
                 (QStringList{QStringLiteral("a"), QStringLiteral("-"), QStringLiteral("b")}));
    }

    void givesUp_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("window.x = 1");
        QTest::newRow("cut") << json("{'headline': 'On");
        QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("large") << json("{'headline': '") + QByteArray(2 << 20, 'x') + QByteArray("\"}");
    }
    void givesUp()
    {
        QFETCH(QByteArray, script);
        QVERIFY(readJsonLd(view(script)).empty());
    }
};

QTEST_APPLESS_MAIN(JsonLdTest)
#include "JsonLdTest.moc"
