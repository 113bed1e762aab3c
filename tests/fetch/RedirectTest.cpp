#include "core/fetch/Redirect.h"

#include <QtTest>

namespace broadsheet {

class RedirectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resolvesTheLocation_data() {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target");
        const auto row = [](const QByteArray& location, const char* target) { QTest::newRow(location.constData()) << location << QString::fromUtf8(target); };
        row("https://other.example/x", "https://other.example/x#part");
        row("//other.example/x", "http://other.example/x#part");
        row("/x", "http://example.org/x#part");
        row("x", "http://example.org/a/x#part");
        row("../x?y#z", "http://example.org/x?y#z");
        row("?y", "http://example.org/a/b?y#part");
        row("/a b", "http://example.org/a%20b#part");
        row("/caf\xC3\xA9", "http://example.org/caf%C3%A9#part");
        row("/caf\xE9", "http://example.org/caf%E9#part");
        row("javascript:x", "javascript:x#part");
    }

    void resolvesTheLocation() {
        QFETCH(QByteArray, location);
        QFETCH(QString, target);
        const Result<QUrl> result = follow({{"location", location}});
        QVERIFY(result.ok());
        QCOMPARE(result->toString(QUrl::FullyEncoded), target);
    }

    void refusesWhatCannotBeFollowed() {
        QCOMPARE(follow({{"location", "http://[::1"}}).error().code, ErrorCode::InvalidUrl);
        QCOMPARE(follow({{"location", "/a"}, {"location", "/b"}}).error().code, ErrorCode::BadTransfer);
        QCOMPARE(follow({}).error().code, ErrorCode::BadTransfer);
        QVERIFY(follow({{"location", "/a"}, {"location", "/a"}}).ok());
    }

private:
    static Result<QUrl> follow(const QList<HttpHead::Field>& fields) {
        HttpHead head;
        head.fields = fields;
        return redirectTarget(head, QUrl(QStringLiteral("http://example.org/a/b?c#part")));
    }
};

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::RedirectTest)
#include "RedirectTest.moc"
