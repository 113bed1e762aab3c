#include "core/page/EncodingGuess.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <QTest>

using namespace broadsheet;

class EncodingGuessTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsRunningText_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        const QString russian = QStringLiteral("Сегодня утром над городом прошёл сильный дождь, и многие улицы остались под водой. "
                                               "Жители вышли на набережную, чтобы посмотреть на поднявшуюся реку.");
        const QString japanese = QStringLiteral("今朝、町に強い雨が降り、多くの通りが水につかりました。住民たちは川を見に出かけました。");
        const QString korean = QStringLiteral("오늘 아침 도시에 강한 비가 내려 많은 거리가 물에 잠겼습니다. 주민들은 강을 보러 나왔습니다.");
        QTest::newRow("windows-1251") << QByteArray("windows-1251") << russian;
        QTest::newRow("KOI8-R") << QByteArray("KOI8-R") << russian;
        QTest::newRow("Shift_JIS") << QByteArray("Shift_JIS") << japanese;
        QTest::newRow("EUC-JP") << QByteArray("EUC-JP") << japanese;
        QTest::newRow("EUC-KR") << QByteArray("EUC-KR") << korean;
    }
    void knowsRunningText()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        QStringEncoder encoder(encoding.constData());
        const QByteArray bytes = "<html><body class='a b c'><p>" + QByteArray(encoder.encode(text)) + "</p></body></html>";
        const auto guess = guessedEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QVERIFY(guess.has_value());
        QCOMPARE(QByteArray(guess->name().data(), static_cast<qsizetype>(guess->name().size())), encoding);
    }
    void saysNothingAboutTooLittle()
    {
        QVERIFY(!guessedEncoding("<p>plain</p>"));
        QVERIFY(!guessedEncoding("<p>caf\xe9</p>"));
        QVERIFY(!guessedEncoding(""));
        QVERIFY(!guessedEncoding("<"));
    }
};

QTEST_APPLESS_MAIN(EncodingGuessTest)
#include "EncodingGuessTest.moc"
