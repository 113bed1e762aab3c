#include "core/exchange/JsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace broadsheet;

class JsonWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesCommasWhereTheyBelong()
    {
        JsonWriter writer;
        writer.beginObject();
        writer.key("a");
        writer.number(qint64{1});
        writer.key("b");
        writer.beginArray();
        writer.endArray();
        writer.key("c");
        writer.beginArray();
        writer.boolean(true);
        writer.null();
        writer.beginObject();
        writer.endObject();
        writer.json("[2]");
        writer.endArray();
        writer.endObject();
        QCOMPARE(writer.take(), QByteArray(R"({"a":1,"b":[],"c":[true,null,{},[2]]})"));
    }

    void everyCharacterComesBackFromAnotherParser()
    {
        QString text = QStringLiteral("ünï 日本語 🚢 \"quoted\" back\\slash");
        for (char16_t c = 0; c < 0x80; ++c)
            text += QChar(c);
        JsonWriter writer;
        writer.beginArray();
        writer.string(text);
        const QByteArray utf8 = text.toUtf8();
        writer.string(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
        writer.endArray();
        QJsonParseError error;
        const QJsonArray read = QJsonDocument::fromJson(writer.take(), &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(read.at(0).toString(), text);
        QCOMPARE(read.at(1).toString(), text);
    }

    void halfASurrogatePairStaysValidJson()
    {
        JsonWriter writer;
        writer.beginArray();
        writer.string(QString(QChar(0xD83D)));
        writer.endArray();
        QJsonParseError error;
        const QJsonDocument read = QJsonDocument::fromJson(writer.take(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(read.array().at(0).toString().size(), 1);
    }

    void writesNumbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("whole") << 12.0 << QByteArray("12");
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("hundreds keep their zeros") << 100.0 << QByteArray("100");
        QTest::newRow("three decimals") << 0.12349 << QByteArray("0.123");
        QTest::newRow("negative") << -1.5 << QByteArray("-1.5");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("null");
    }
    void writesNumbers()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, expected);
        JsonWriter writer;
        writer.number(value);
        QCOMPARE(writer.take(), expected);
    }

    void startsAfreshAfterTake()
    {
        JsonWriter writer;
        writer.number(qint64{1});
        static_cast<void>(writer.take());
        writer.number(qint64{2});
        QCOMPARE(writer.take(), QByteArray("2"));
    }
};

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "JsonWriterTest.moc"
