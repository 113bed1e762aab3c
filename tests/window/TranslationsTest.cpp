#include "app/window/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace broadsheet;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural
    bool isFinished = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (!xml.readNext() || !xml.isEndElement() || xml.name() != QLatin1String("translation")) {
                if (xml.atEnd())
                    break;
                if (xml.isStartElement())
                    message.forms.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.forms.isEmpty())
                message.forms.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return messages;
}

/// The places that values are put into, in order.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?[0-9]|n)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    return places;
}

QString tsPath(const QString& folder, const QString& language) { return folder + QStringLiteral("/broadsheet_%1.ts").arg(language); }

} // namespace

class TranslationsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksTheReadersLanguage_data();
    void speaksTheReadersLanguage();
    void countsInEnglish();
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void noSentenceIsMissing_data();
    void noSentenceIsMissing();

private:
    const QString m_folder = QStringLiteral(BROADSHEET_TRANSLATIONS);
};

void TranslationsTest::speaksTheReadersLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("German") << QStringLiteral("de_AT") << QStringLiteral("de") << Qt::LeftToRight;
    QTest::newRow("Arabic") << QStringLiteral("ar_EG") << QStringLiteral("ar") << Qt::RightToLeft;
    QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("en") << Qt::LeftToRight;
    QTest::newRow("a language that is not there") << QStringLiteral("eo") << QStringLiteral("en") << Qt::LeftToRight;
    QTest::newRow("the same, from right to left") << QStringLiteral("he_IL") << QStringLiteral("en") << Qt::LeftToRight;
}

void TranslationsTest::speaksTheReadersLanguage()
{
    QFETCH(QString, locale);
    Translations translations{QLocale(locale)};
    QTEST(translations.language(), "language");
    QTEST(translations.direction(), "direction");
    translations.install();
    QTEST(QGuiApplication::layoutDirection(), "direction");
    const QString close = QCoreApplication::translate("broadsheet::SettingsDialog", "Settings");
    QCOMPARE(close == QStringLiteral("Settings"), translations.language() == QStringLiteral("en"));
}

void TranslationsTest::countsInEnglish()
{
    Translations translations{QLocale(QStringLiteral("en_GB"))};
    translations.install();
    QCOMPARE(QCoreApplication::translate("broadsheet::ReceiptDialog", "%n page(s)", nullptr, 1), QStringLiteral("1 page"));
    QCOMPARE(QCoreApplication::translate("broadsheet::ReceiptDialog", "%n page(s)", nullptr, 2), QStringLiteral("2 pages"));
}

void TranslationsTest::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TranslationsTest::everySentenceIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesIn(tsPath(m_folder, language));
    QVERIFY(messages.size() > 3);
    for (const Message& message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.context + QStringLiteral(": ") + message.source));
        for (const QString& form : message.forms) {
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.source));
            QStringList missing = placesIn(message.source);
            for (const QString& place : placesIn(form))
                missing.removeOne(place);
            missing.removeAll(QStringLiteral("%n")); // "one page" needs no number
            QVERIFY2(missing.isEmpty(), qPrintable(message.source + QStringLiteral(" -> ") + form));
        }
    }
}

void TranslationsTest::noSentenceIsMissing_data() { everySentenceIsTranslated_data(); }

void TranslationsTest::noSentenceIsMissing()
{
    QFETCH(QString, language);
    const QString script = m_folder + QStringLiteral("/update.sh");
    QTemporaryDir folder;
    QVERIFY(QFile::copy(tsPath(m_folder, language), tsPath(folder.path(), language)));
    QProcess update;
    update.start(QStringLiteral("sh"), {script, folder.path()});
    if (!update.waitForFinished(120000) || update.exitCode() != 0)
        QSKIP("lupdate is not there");
    const auto known = messagesIn(tsPath(m_folder, language));
    const auto now = messagesIn(tsPath(folder.path(), language));
    const auto names = [](const QList<Message>& messages) {
        QStringList list;
        for (const Message& message : messages)
            list.append(message.context + QStringLiteral(": ") + message.source);
        list.sort();
        return list;
    };
    QCOMPARE(names(known).join(QLatin1Char('\n')), names(now).join(QLatin1Char('\n'))); // else: run update.sh and translate
}

QTEST_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
