#include "core/sanitize/SanitizedHtml.h"
#include "core/sanitize/Sanitizer.h"

#include <QTest>

#include <memory>
#include <string>
#include <type_traits>

using namespace broadsheet;

// No string of any kind becomes SanitizedHtml: the sanitiser is the only way to one that is not empty.
static_assert(!std::is_constructible_v<SanitizedHtml, QString>);
static_assert(!std::is_constructible_v<SanitizedHtml, QByteArray>);
static_assert(!std::is_constructible_v<SanitizedHtml, const char*>);
static_assert(!std::is_constructible_v<SanitizedHtml, std::string>);
static_assert(!std::is_constructible_v<SanitizedHtml, std::string_view>);
static_assert(!std::is_constructible_v<SanitizedHtml, QStringView>);
static_assert(!std::is_constructible_v<SanitizedHtml, QByteArray, std::shared_ptr<const Document>>);
static_assert(!std::is_convertible_v<QString, SanitizedHtml> && !std::is_convertible_v<QByteArray, SanitizedHtml>);
static_assert(!std::is_assignable_v<SanitizedHtml&, QString> && !std::is_assignable_v<SanitizedHtml&, QByteArray>);
static_assert(!std::is_assignable_v<decltype(std::declval<SanitizedHtml&>().html()), QByteArray>); // read only
static_assert(std::is_copy_constructible_v<SanitizedHtml> && std::is_default_constructible_v<SanitizedHtml>);

class SanitizedHtmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultIsEmpty()
    {
        const SanitizedHtml none;
        QVERIFY(none.isEmpty());
        QVERIFY(none.tree().isEmpty());
    }

    void treeOutlivesItsSource()
    {
        SanitizedHtml copy;
        {
            const auto made = Sanitizer(QUrl()).sanitize(QByteArray("<p>kept</p>"));
            QVERIFY(made.ok());
            copy = *made;
        }
        const Document& tree = copy.tree();
        QCOMPARE(tree.tag(tree.body()), Tag::Body);
        QCOMPARE(tree[tree.size() - 1].text, std::string_view("kept"));
    }
};

QTEST_GUILESS_MAIN(SanitizedHtmlTest)
#include "SanitizedHtmlTest.moc"
