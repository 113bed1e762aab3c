#include "core/sanitize/Srcset.h"

#include <QTest>

using namespace broadsheet::sanitize;

class SrcsetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void candidates_data()
    {
        QTest::addColumn<QByteArray>("srcset");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* srcset, const char* expected) { QTest::newRow(name) << QByteArray(srcset) << QByteArray(expected); };
        row("nothing", " , ,", "");
        row("widths", "a.jpg 320w, b.jpg 640w", "a.jpg 320 0;b.jpg 640 0;");
        row("densities", "a.jpg, b.jpg 1.5x,c.jpg 2x", "a.jpg 0 0;b.jpg 0 1.5;c.jpg 0 2;");
        row("commas inside addresses", "https://e.org/w_320,h_200/a.jpg 320w,https://e.org/w_640,c/b.jpg 640w", "https://e.org/w_320,h_200/a.jpg 320 0;https://e.org/w_640,c/b.jpg 640 0;");
        row("a comma ends an address", "a.jpg, b.jpg,,", "a.jpg 0 0;b.jpg 0 0;");
        row("line ends and unknown descriptors", "\n a.jpg\t320w 200h ,\n b.jpg future(a, b) 640w", "a.jpg 320 0;b.jpg 640 0;");
        row("nonsense widths", "a.jpg -5w, b.jpg xw, c.jpg 99999999999w", "a.jpg 0 0;b.jpg 0 0;c.jpg 0 0;");
    }
    void candidates()
    {
        QFETCH(QByteArray, srcset);
        QFETCH(QByteArray, expected);
        QByteArray got;
        for (const SrcsetCandidate& each : parseSrcset(std::string_view(srcset.constData(), static_cast<std::size_t>(srcset.size()))))
            got += QByteArray(each.address.data(), static_cast<qsizetype>(each.address.size())) + ' ' + QByteArray::number(each.width) + ' ' + QByteArray::number(each.density) + ';';
        QCOMPARE(got, expected);
    }
};

QTEST_GUILESS_MAIN(SrcsetTest)
#include "SrcsetTest.moc"
