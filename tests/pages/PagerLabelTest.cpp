#include "core/pages/PagerLabel.h"

#include <QTest>

using namespace broadsheet;
using Kind = PagerLabel::Kind;

Q_DECLARE_METATYPE(PagerLabel::Kind)

class PagerLabelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labels_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("total");
        const auto row = [](const char* text, Kind kind, int number = 0, int total = 0) { QTest::newRow(text) << QByteArray(text) << kind << number << total; };
        row("2", Kind::Number, 2);
        row(" Page 2 ", Kind::Number, 2);
        row("Page 2 of 5", Kind::Number, 2, 5);
        row("Seite 2 von 5", Kind::Number, 2, 5);
        row("Página 2 de 5", Kind::Number, 2, 5);
        row("2 / 5", Kind::Number, 2, 5);
        row("第2页/共5页", Kind::Number, 2, 5);
        row("Next", Kind::Next);
        row("»", Kind::Next);
        row("weiter >", Kind::Next);
        row("Next page", Kind::NextPage);
        row("Next page (2 of 5)", Kind::NextPage, 2, 5);
        row("Continue to page 2", Kind::Number, 2);
        row("nächste Seite", Kind::NextPage);
        row("Page suivante", Kind::NextPage);
        row("Página siguiente", Kind::NextPage);
        row("Pagina successiva", Kind::NextPage);
        row("Próxima página", Kind::NextPage);
        row("Volgende pagina", Kind::NextPage);
        row("Następna strona", Kind::NextPage);
        row("Nästa sida", Kind::NextPage);
        row("Næste side", Kind::NextPage);
        row("Следующая страница", Kind::NextPage);
        row("Sonraki sayfa", Kind::NextPage);
        row("次のページへ", Kind::NextPage);
        row("下一页", Kind::NextPage);
        row("다음 페이지", Kind::NextPage);
        row("View as a single page", Kind::None); // not in the list, and so nothing
        row("View as single page", Kind::Whole);
        row("Auf einer Seite lesen", Kind::Whole);
        // near misses
        row("Next article", Kind::None);
        row("Next post: The bridge", Kind::None);
        row("Nächster Artikel", Kind::None);
        row("Continue reading", Kind::None);
        row("Page", Kind::None);
        row("5 of 2", Kind::None);
        row("2 3 4", Kind::None);
        row("2024", Kind::None);
        row("View all stories", Kind::None);
        row("The next page in the history of the port", Kind::None);
        row("", Kind::None);
    }
    void labels()
    {
        QFETCH(QByteArray, text);
        const PagerLabel label = pagerLabelOf({text.constData(), static_cast<std::size_t>(text.size())});
        QTEST(label.kind, "kind");
        QTEST(label.number, "number");
        QTEST(label.total, "total");
    }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("pager");
        const auto row = [](const char* text, bool pager) { QTest::newRow(text) << QByteArray(text) << pager; };
        row("1 2 3 Next »", true);
        row("1 | 2 | 3", true);
        row("Page 2 of 5", true);
        row("Next page", true);
        row("Auf einer Seite lesen", true);
        row("7", false);
        row("1984", false);
        row("12 14", false);
        row("Page", false);
        row("Next week the ferry sails.", false);
        row("He turned to page 2.", false);
    }
    void lines()
    {
        QFETCH(QByteArray, text);
        QTEST(isPagerLine({text.constData(), static_cast<std::size_t>(text.size())}), "pager");
    }
};

QTEST_GUILESS_MAIN(PagerLabelTest)
#include "PagerLabelTest.moc"
