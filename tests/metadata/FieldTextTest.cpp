#include "core/metadata/FieldText.h"

#include <QTest>

using namespace broadsheet;

class FieldTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unescapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char* text, const char* plain) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(plain); };
        row("A &amp; B", "A & B");
        row("A &amp;amp; B", "A & B");
        row("it&#8217;s &quot;so&quot;", "it’s \"so\"");
        row("a &lt;b&gt; tag", "a <b> tag");
        row("the <title> tag &amp; others", "the <title> tag & others");
        row("  many\n\t spaces ", "many spaces");
        row("so\xC2\xAD" "ft hy\xE2\x80\x8Bphen", "soft hyphen");
        row("bell\x07", "bell");
        // Near misses.
        row("R&D; and more", "R&D; and more");
        row("A & B; C", "A & B; C");
        row("AT&T", "AT&T");
        row("", "");
    }
    void unescapes()
    {
        QFETCH(QString, text);
        QTEST(fieldText(text), "plain");
    }

    void takesMarkupOut()
    {
        QCOMPARE(withoutMarkup(QStringLiteral("<p>One <b>two</b></p><p>three</p>")), QStringLiteral("One two three"));
        QCOMPARE(withoutMarkup(QStringLiteral("&lt;p&gt;One&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;")), QStringLiteral("One"));
        QCOMPARE(withoutMarkup(QStringLiteral("plain")), QStringLiteral("plain"));
    }

    void measuresOverlap()
    {
        QCOMPARE(wordOverlap(u"a b c", u"A, B; C!"), 1.0);
        QCOMPARE(wordOverlap(u"a b", u"c d"), 0.0);
        QCOMPARE(wordOverlap(u"", u"c d"), 0.0);
        QCOMPARE(wordOverlap(u"a a", u"a b"), 0.5);
    }
};

QTEST_APPLESS_MAIN(FieldTextTest)
#include "FieldTextTest.moc"
