#include "core/library/Attempt.h"
#include "core/library/StoredBody.h"

#include <QTest>

using namespace broadsheet;

class StoredBodyTest final : public QObject {
    Q_OBJECT

    static ErrorCode errorOf(const library::SealedBytes& sealed)
    {
        const auto result = library::attempt([&] { return library::openBody(sealed, QUrl(QStringLiteral("https://paper.example/a")), QStringLiteral("the body")); });
        return result ? ErrorCode::Cancelled : result.error().code;
    }

private Q_SLOTS:
    void opensWhatWasStored()
    {
        const auto body = library::openBody(library::seal("<p>A gull.</p>"), {}, {});
        QCOMPARE(body.text, QStringLiteral("A gull."));
    }
    void onlyOtherBytesAreDamage()
    {
        library::SealedBytes sealed = library::seal("<p>A gull.</p>");
        sealed.sha256[0] = char(sealed.sha256[0] ^ 1);
        QCOMPARE(errorOf(sealed), ErrorCode::LibraryDamaged);
    }
    void whatCannotBeParsedIsNone() { QCOMPARE(errorOf(library::seal(QByteArray("<i>").repeated(2000))), ErrorCode::TooDeep); }
};

QTEST_APPLESS_MAIN(StoredBodyTest)
#include "StoredBodyTest.moc"
