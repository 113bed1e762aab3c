#include "core/page/EncodingLabels.h"

#include <QSet>

#include <QTest>

using namespace broadsheet;

class EncodingLabelsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsLabels_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* label, const char* name) { QTest::newRow(label) << QByteArray(label) << QByteArray(name); };
        row("utf-8", "UTF-8");
        row(" UTF8\n", "UTF-8");
        row("latin1", "windows-1252");
        row("ISO-8859-1", "windows-1252");
        row("us-ascii", "windows-1252");
        row("iso-8859-9", "windows-1254");
        row("tis-620", "windows-874");
        row("x-sjis", "Shift_JIS");
        row("gb2312", "GBK");
        row("ks_c_5601-1987", "EUC-KR");
        row("utf-16", "UTF-16LE");
        row("iso-2022-kr", "replacement");
        row("hz-gb-2312", "replacement");
        // What the web forbids or never had.
        row("utf-7", "");
        row("utf-32", "");
        row("iso-8859-12", "");
        row("utf 8", "");
        row("", "");
        row("utf-8-and-a-great-deal-more-than-any-label-has", "");
    }
    void findsLabels()
    {
        QFETCH(QByteArray, label);
        QFETCH(QByteArray, name);
        const auto found = EncodingLabels::find(label.toStdString());
        QCOMPARE(found ? QByteArray(found->name().data(), static_cast<qsizetype>(found->name().size())) : QByteArray(), name);
    }
    void theTableIsWhole()
    {
        QSet<QByteArray> labels;
        qsizetype count = 0;
        for (const EncodingLabels::Row& row : EncodingLabels::rows()) {
            const QByteArray name(row.name.data(), static_cast<qsizetype>(row.name.size()));
            for (const QByteArray& label : QByteArray(row.labels.data(), static_cast<qsizetype>(row.labels.size())).split(' ')) {
                QVERIFY(!label.isEmpty());
                labels.insert(label);
                ++count;
                QCOMPARE(EncodingLabels::find(label.toStdString())->name(), row.name);
            }
            QVERIFY2(EncodingLabels::find(row.name).has_value(), name.constData());
        }
        QCOMPARE(count, qsizetype(228)); // the Encoding Standard's own count, no label twice
        QCOMPARE(labels.size(), count);
        QCOMPARE(EncodingLabels::rows().size(), std::size_t(40));
    }
};

QTEST_APPLESS_MAIN(EncodingLabelsTest)
#include "EncodingLabelsTest.moc"
