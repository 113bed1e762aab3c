#include "core/dictionary/DictConversation.h"

#include <QtTest>

using namespace broadsheet;

class DictConversationTest final : public QObject {
    Q_OBJECT

    static QByteArrayList tell(DictConversation& conversation, std::initializer_list<const char*> lines)
    {
        QByteArrayList answers;
        for (const char* line : lines) {
            if (const QByteArray answer = conversation.hear(line); !answer.isEmpty())
                answers.append(answer);
        }
        return answers;
    }

private Q_SLOTS:
    void asksAndListens()
    {
        DictConversation conversation({QStringLiteral("Night Ferry")});
        QCOMPARE(tell(conversation, {"220 gull dictd <auth> <1@gull>"}), QByteArrayList{"DEFINE * \"Night Ferry\"\r\n"});
        QVERIFY(!conversation.isOver());
        QCOMPARE(tell(conversation, {"150 2 definitions retrieved", "151 \"night ferry\" sea \"Words of the sea\"", "A boat.", "..and a dot", ".",
                                     "151 \"night ferry\" foldoc \"Machines\"", "", "  A program.", ".", "250 ok [d/m/c = 2/0/9]"}),
                 QByteArrayList{"QUIT\r\n"});
        QVERIFY(conversation.isOver());
        const auto result = conversation.result();
        QVERIFY(result);
        QCOMPARE(result->size(), std::size_t(2));
        QCOMPARE((*result)[0].word, QStringLiteral("night ferry"));
        QCOMPARE((*result)[0].text, QStringLiteral("A boat.\n.and a dot"));
        QCOMPARE((*result)[0].dictionary, QStringLiteral("Words of the sea"));
        QCOMPARE((*result)[1].text, QStringLiteral("A program."));
    }

    void asksForTheFormsInTurn()
    {
        DictConversation conversation({QStringLiteral("Ferries"), QStringLiteral("ferry"), QStringLiteral("ferr")});
        QCOMPARE(tell(conversation, {"220 ok", "552 no match", "150 1 definitions", "151 \"ferry\" sea \"Sea\"", "a boat", ".", "250 ok"}),
                 (QByteArrayList{"DEFINE * \"Ferries\"\r\n", "DEFINE * \"ferry\"\r\n", "QUIT\r\n"}));
        QCOMPARE(conversation.result()->size(), std::size_t(1));
        DictConversation unknown({QStringLiteral("gull")});
        QCOMPARE(tell(unknown, {"220 ok", "552 no match"}), (QByteArrayList{"DEFINE * \"gull\"\r\n", "QUIT\r\n"}));
        QVERIFY(unknown.result() && unknown.result()->empty());
    }

    void anEmptyDefinitionIsNone()
    {
        DictConversation conversation({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(tell(conversation, {"220 ok", "150 1", "151 \"a\" sea \"Sea\"", "", ".", "250 ok"}).last(), QByteArray("DEFINE * \"b\"\r\n"));
    }

    void whatIsNoAnswerIsAnError_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArrayList& lines, ErrorCode code) { QTest::newRow(name) << lines << int(code); };
        row("denied", {"530 Access denied"}, ErrorCode::ConnectionFailed);
        row("shutting down", {"220 ok", "421 shutting down"}, ErrorCode::ConnectionFailed);
        row("another protocol", {"HTTP/1.1 400 Bad Request"}, ErrorCode::BadTransfer);
        row("nonsense", {"220 ok", "what?"}, ErrorCode::BadTransfer);
        row("a definition of nothing", {"220 ok", "150 1", "151 \"a\""}, ErrorCode::BadTransfer);
        row("a number that is none", {"2205 ok"}, ErrorCode::BadTransfer);
    }

    void whatIsNoAnswerIsAnError()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(int, code);
        DictConversation conversation({QStringLiteral("a")});
        for (const QByteArray& line : lines)
            (void)conversation.hear(line);
        QVERIFY(conversation.isOver());
        QVERIFY(!conversation.result());
        QCOMPARE(int(conversation.result().error().code), code);
    }

    void noServerIsBelievedWithoutEnd()
    {
        DictConversation conversation({QStringLiteral("a")});
        (void)tell(conversation, {"220 ok", "150 1"});
        for (int i = 0; i < 1000 && !conversation.isOver(); ++i)
            (void)tell(conversation, {"151 \"a\" sea \"Sea\"", "text", "."});
        QVERIFY(conversation.isOver());
        QCOMPARE(qsizetype(conversation.result()->size()), DictConversation::mostDefinitions);
        DictConversation long1({QStringLiteral("a")});
        (void)tell(long1, {"220 ok", "150 1", "151 \"a\" sea \"Sea\""});
        for (int i = 0; i < 10000; ++i)
            (void)long1.hear(QByteArray(100, 'x'));
        (void)tell(long1, {".", "250 ok"});
        QVERIFY(long1.result()->front().text.size() <= DictConversation::mostDefinitionBytes);
    }

    void charactersThatDoSomethingAreLeftOut()
    {
        DictConversation conversation({QStringLiteral("a")});
        (void)tell(conversation, {"220 ok", "150 1", "151 \"a\x1b[2J\" sea \"S\x07\"", "\x1b]0;x\x07 text\there", ".", "250 ok"});
        QCOMPARE(conversation.result()->front().text, QStringLiteral("]0;x text\there"));
        QCOMPARE(conversation.result()->front().dictionary, QStringLiteral("S"));
    }

    void aWordCannotEndTheLine()
    {
        QCOMPARE(dictQuoted(QStringLiteral("a\r\nQUIT \"b\\")), QByteArray("\"a QUIT \\\"b\\\\\""));
        QCOMPARE(dictQuoted(QStringLiteral("Übung\u0001")), QByteArray("\"Übung\""));
    }

    void argumentsLoseTheirQuotes()
    {
        QCOMPARE(dictArguments("151 \"night \\\"f\\\\\" sea 'The Sea'  x"),
                 (QByteArrayList{"151", "night \"f\\", "sea", "The Sea", "x"}));
        QCOMPARE(dictArguments("\"open"), QByteArrayList{"open"});
        QCOMPARE(dictArguments("\"\" b"), (QByteArrayList{"", "b"}));
    }
};

QTEST_APPLESS_MAIN(DictConversationTest)
#include "DictConversationTest.moc"
