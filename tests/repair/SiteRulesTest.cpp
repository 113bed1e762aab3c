#include "core/repair/SiteRules.h"

#include <QTest>

using namespace broadsheet;

namespace {

BlockSelector selector(const char* text) { return *BlockSelector::parse(text); }

/// "keep div.summary, remove p.newsletter"
QByteArray said(const std::vector<SiteRule>& rules)
{
    QByteArray text;
    for (const SiteRule& rule : rules)
        text += (text.isEmpty() ? "" : ", ") + nameOf(rule.verdict) + ' ' + QByteArray::fromStdString(rule.selector.text());
    return text;
}

QByteArray rulesFor(const QByteArray& text, const char* host, const char* site)
{
    return said(SiteRules::parse(text).rulesFor(QString::fromLatin1(host), QString::fromLatin1(site)));
}

/// "3 not understood"
QByteArray complaints(const QByteArray& text)
{
    static constexpr const char* kNames[] = {"not-understood", "no-host", "too-long", "too-many"};
    QByteArray told;
    for (const RuleComplaint& complaint : SiteRules::parse(text).complaints())
        told += (told.isEmpty() ? "" : " ") + QByteArray::number(complaint.line) + ' ' + kNames[static_cast<int>(complaint.problem)];
    return told;
}

const QByteArray kFile = "# my rules\n"
                         "example.org\n"
                         "keep    div.summary   # the short version\n"
                         "remove  p.newsletter\n"
                         "\n"
                         "news.example.net\n"
                         "remove\tdiv#story > p.promo\n";

} // namespace

class SiteRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRulesByHostAndByRegistrableDomain()
    {
        QCOMPARE(complaints(kFile), QByteArray());
        QCOMPARE(rulesFor(kFile, "example.org", "example.org"), QByteArray("keep div.summary, remove p.newsletter"));
        QCOMPARE(rulesFor(kFile, "www.example.org", "example.org"), QByteArray("keep div.summary, remove p.newsletter"));
        QCOMPARE(rulesFor(kFile, "news.example.net", "example.net"), QByteArray("remove div#story > p.promo"));
        QCOMPARE(rulesFor(kFile, "old.example.net", "example.net"), QByteArray()); // another host of that site
        QCOMPARE(rulesFor(kFile, "anexample.org", "anexample.org"), QByteArray());
        QCOMPARE(rulesFor(kFile, "", ""), QByteArray());
    }
    void linesOfOtherSystemsAreRead() { QCOMPARE(rulesFor("Example.ORG\r\nkeep p.a\r\n", "example.org", "example.org"), QByteArray("keep p.a")); }
    void saysWhichLinesItDoesNotUnderstand()
    {
        QCOMPARE(complaints("keep p.a\nexample.org\nhide p.a\nkeep\nkeep div p\nkeep p.b"), QByteArray("1 no-host 3 not-understood 4 not-understood 5 not-understood"));
        QCOMPARE(complaints("example.org\nkeep ." + QByteArray(1000, 'x')), QByteArray("2 too-long"));
        QByteArray many = "example.org\n";
        for (int i = 0; i < SiteRules::kMostRules + 1; ++i)
            many += "keep p.a\n";
        QCOMPARE(complaints(many), QByteArray::number(SiteRules::kMostRules + 2) + " too-many");
        QCOMPARE(complaints("example.org\n\xff\xfe\x00 keep\n"), QByteArray("2 not-understood"));
    }
    void whatIsNotChangedComesBackByteForByte()
    {
        const QByteArray odd = kFile + "what is this\r\n\t\nno newline at the end";
        QCOMPARE(SiteRules::parse(odd).text(), odd);
        QCOMPARE(SiteRules::parse({}).text(), QByteArray());
    }
    void aRuleIsAddedToItsSiteAndTheRestStays()
    {
        SiteRules rules = SiteRules::parse(kFile + "what is this\n");
        QVERIFY(rules.add(QStringLiteral("example.org"), {RepairVerdict::Keep, selector("aside.facts")}));
        QCOMPARE(rules.text(), QByteArray(kFile).replace("p.newsletter\n", "p.newsletter\nkeep    aside.facts\n") + "what is this\n");
        QCOMPARE(rules.verdictOn(QStringLiteral("example.org"), selector("aside.facts")), std::optional(RepairVerdict::Keep));
    }
    void aNewSiteStandsAtTheEnd()
    {
        SiteRules rules;
        QVERIFY(rules.add(QStringLiteral("example.org"), {RepairVerdict::Remove, selector("p.a")}));
        QCOMPARE(rules.text(), QByteArray("example.org\nremove  p.a\n"));
        QVERIFY(rules.add(QStringLiteral("example.net"), {RepairVerdict::Keep, selector("p.a")}));
        QCOMPARE(rules.text(), QByteArray("example.org\nremove  p.a\n\nexample.net\nkeep    p.a\n"));
    }
    void addressesOfMachinesAreHosts()
    {
        for (const char* host : {"127.0.0.1", "::1", "localhost", "my_host.example"}) {
            SiteRules rules;
            QVERIFY(rules.add(QString::fromLatin1(host), {RepairVerdict::Keep, selector("p.a")}));
            QCOMPARE(rules.rulesFor(QString::fromLatin1(host), QString()).size(), size_t(1));
        }
    }
    void theOtherVerdictTakesTheOldOnesPlace()
    {
        SiteRules rules = SiteRules::parse(kFile);
        QVERIFY(rules.add(QStringLiteral("example.org"), {RepairVerdict::Remove, selector("div.summary")}));
        QCOMPARE(said(rules.rulesFor(QStringLiteral("example.org"), QString())), QByteArray("remove p.newsletter, remove div.summary"));
    }
    void aRuleIsTakenAway()
    {
        SiteRules rules = SiteRules::parse(kFile);
        rules.remove(QStringLiteral("example.org"), selector("p.newsletter"));
        QCOMPARE(rules.text(), QByteArray(kFile).replace("remove  p.newsletter\n", ""));
        rules.remove(QStringLiteral("example.com"), selector("div.summary"));
        QVERIFY(rules.text().contains("div.summary"));
        QVERIFY(!rules.verdictOn(QStringLiteral("example.org"), selector("p.newsletter")));
    }
    void aFullFileTakesNoMore()
    {
        QByteArray full = "example.org\n";
        for (int i = 0; i < SiteRules::kMostRules; ++i)
            full += "keep p.a" + QByteArray::number(i) + '\n';
        SiteRules rules = SiteRules::parse(full);
        QVERIFY(!rules.add(QStringLiteral("example.org"), {RepairVerdict::Keep, selector("p.b")}));
        QCOMPARE(rules.text(), full);
    }
};

QTEST_APPLESS_MAIN(SiteRulesTest)
#include "SiteRulesTest.moc"
