#include "core/sanitize/AllowList.h"

#include <QTest>

#include <array>

using namespace broadsheet;
using namespace broadsheet::sanitize;

class AllowListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverWritten()
    {
        for (const Tag tag : {Tag::Script, Tag::Style, Tag::Svg, Tag::Math, Tag::Template, Tag::Select, Tag::Noscript, Tag::Textarea,
                              Tag::Button, Tag::Input, Tag::Form, Tag::Iframe, Tag::Object, Tag::Embed, Tag::Canvas, Tag::Audio,
                              Tag::Video, Tag::Title, Tag::Meta, Tag::Link, Tag::Base, Tag::Frame, Tag::Frameset, Tag::Picture,
                              Tag::Source, Tag::H1, Tag::Body, Tag::Html, Tag::Head, Tag::Other})
            QVERIFY2(!mayBeWritten(tag), nameOf(tag).data());
    }

    void writtenElementsAreTheirOwnRule()
    {
        for (int i = 1; i <= static_cast<int>(Tag::Wbr); ++i) {
            const Tag as = ruleFor(static_cast<Tag>(i)).as;
            QVERIFY2(as == Tag::Other || mayBeWritten(as), nameOf(static_cast<Tag>(i)).data());
        }
    }

    void noAttributeRuns()
    {
        for (int i = 0; i <= static_cast<int>(Tag::Wbr); ++i)
            for (const std::string_view name : {"onclick", "style", "class", "name", "target", "rel", "srcset", "srcdoc", "action", "formaction", "background", "is", "slot", "xmlns"})
                QVERIFY(attributeRule(static_cast<Tag>(i), name) == nullptr);
    }

    void values_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("valid");
        const auto row = [](ValueKind kind, const char* value, bool valid) { QTest::newRow(value) << static_cast<int>(kind) << QByteArray(value) << valid; };
        row(ValueKind::Link, "https://example.org/", true);
        row(ValueKind::Link, "#story-a", true);
        row(ValueKind::Link, "#a", false);
        row(ValueKind::Link, "javascript:alert(1)", false);
        row(ValueKind::Link, "//example.org/", false);
        row(ValueKind::Address, "#story-b", false);
        row(ValueKind::Picture, "data:image/png,a", false);
        row(ValueKind::Picture, "https://example.org/a\"b", false);
        row(ValueKind::LanguageTag, "zh-Hant-TW", true);
        row(ValueKind::LanguageTag, "en_US", false);
        row(ValueKind::LanguageTag, "e", false);
        row(ValueKind::LanguageTag, "en-", false);
        row(ValueKind::Number, "12", true);
        row(ValueKind::Number, "1e3", false);
        row(ValueKind::Number, "101", false);
        row(ValueKind::Keyword, "row", true);
        row(ValueKind::Keyword, "ro", false);
        row(ValueKind::Keyword, "", false);
        row(ValueKind::Token, "c++", true);
        row(ValueKind::Token, "c c", false);
        row(ValueKind::DateTime, "2024-02-29T10:00:00.5+01:00", true);
        row(ValueKind::DateTime, "2024<", false);
        row(ValueKind::Id, "story-x", true);
        row(ValueKind::Id, "x", false);
    }
    void values()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, value);
        QFETCH(bool, valid);
        const AttributeRule rule{"x", static_cast<ValueKind>(kind), 1, 100, "row col "};
        QCOMPARE(isValidValue(rule, std::string_view(value.constData(), static_cast<std::size_t>(value.size()))), valid);
    }
};

QTEST_GUILESS_MAIN(AllowListTest)
#include "AllowListTest.moc"
