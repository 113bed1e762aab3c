#include "DictionaryFixture.h"
#include "core/dictionary/DictZip.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace broadsheet;

class DictZipTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString written(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("words.dict.dz"));
        return writeFile(path, bytes) ? path : QString();
    }

private Q_SLOTS:
    void anyPartCanBeRead()
    {
        QByteArray text;
        for (int i = 0; i < 400; ++i)
            text += QByteArray::number(i) + ' ';
        for (const QByteArray& bytes : {text, dictZipped(text, 100)}) {
            const auto zip = DictZip::open(written(bytes));
            QVERIFY(zip);
            for (const quint32 at : {0U, 95U, 100U, 777U}) {
                for (const quint32 size : {1U, 100U, 350U})
                    QCOMPARE(zip->read(at, size).value(), text.mid(at, size));
            }
            QVERIFY(!zip->read(quint64(text.size()) - 5, 100));
            QVERIFY(!zip->read(~quint64(0) - 2, 100));
        }
    }

    void damagedFilesAreTold()
    {
        QVERIFY(!DictZip::open(m_folder.filePath(QStringLiteral("none"))));
        const QByteArray whole = dictZipped(QByteArray(1000, 'x') + "end", 100);
        QVERIFY(!DictZip::open(written(whole.left(20))));
        QVERIFY(!DictZip::open(written(whole.chopped(10))));
        QVERIFY(!DictZip::open(written(QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03 gzip without pieces", 30))));
        QByteArray spoilt = whole;
        spoilt[spoilt.size() - 30] = char(spoilt[spoilt.size() - 30] ^ 0x55);
        if (const auto zip = DictZip::open(written(spoilt)))
            QVERIFY(zip->read(0, 100).ok()); // the first piece is whole; another need not be, and nothing crashes
    }
};

QTEST_GUILESS_MAIN(DictZipTest)
#include "DictZipTest.moc"
