#include "ui/appearance/AppearancePanel.h"
#include "ui/appearance/CustomColorRow.h"
#include "ui/appearance/TypePreset.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace broadsheet;

class AppearancePanelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<QWidget>();
        m_host->resize(1000, 800);
        m_host->show();
        m_panel = new AppearancePanel(*m_host);
        m_panel->setLook({}, themeFor(ThemeName::Light, false));
        m_panel->open();
    }
    void cleanup() { m_host.reset(); }

    void everyNumberIsChangedAtOnce()
    {
        QSignalSpy changed(m_panel, &AppearancePanel::lookChanged);
        int moved = 0;
        for (QSlider* slider : m_panel->findChildren<QSlider*>()) {
            slider->setValue(slider->maximum());
            QCOMPARE(changed.size(), ++moved);
        }
        const Look look = changed.last()[0].value<Look>();
        QCOMPARE(look.fontSizePx, TypeRange::largestFontPx);
        QCOMPARE(look.fontWeight, TypeRange::heaviestWeight);
        QCOMPARE(look.lineHeight, TypeRange::highestLine);
        QCOMPARE(look.columnWidthEm, TypeRange::widestColumnEm);
        QCOMPARE(look.letterSpacingEm, TypeRange::widestLetterSpacingEm);
        QCOMPARE(look.wordSpacingEm, TypeRange::widestWordSpacingEm);
    }

    void aReadyMadeSetIsTakenWhole()
    {
        QSignalSpy changed(m_panel, &AppearancePanel::lookChanged);
        QComboBox* presets = named<QComboBox>(QStringLiteral("Ready-made"));
        QTest::keyClick(presets, Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        const Typography type = changed[0][0].value<Look>();
        QCOMPARE(type, applied(typePresets()[1], {}));
    }

    void whatIsShownIsNotAChange()
    {
        QSignalSpy changed(m_panel, &AppearancePanel::lookChanged);
        Look look;
        look.fontSizePx = 33;
        look.justified = true;
        look.theme = ThemeName::Sepia;
        m_panel->setLook(look, themeFor(ThemeName::Sepia, false));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(named<QSlider>(QStringLiteral("Size"))->value(), 33 - TypeRange::smallestFontPx);
        QCOMPARE(named<QComboBox>(QStringLiteral("Ready-made"))->currentIndex(), -1);
    }

    void straightEdgesDivideWords()
    {
        QSignalSpy changed(m_panel, &AppearancePanel::lookChanged);
        m_panel->findChildren<QCheckBox*>().front()->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0][0].value<Look>().justified && changed[0][0].value<Look>().hyphenated);
    }

    void themesAreButtons()
    {
        QSignalSpy changed(m_panel, &AppearancePanel::lookChanged);
        buttonWith(labelOf(ThemeName::Gray))->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0][0].value<Look>().theme == ThemeName::Gray);
        QVERIFY(m_panel->findChild<CustomColorRow*>()->isHidden());
        buttonWith(labelOf(ThemeName::Custom))->click();
        QVERIFY(m_panel->findChild<CustomColorRow*>()->isVisible());
    }

    void faintColoursGetASentence()
    {
        CustomColorRow row;
        QVERIFY(row.sentence().isEmpty());
        row.setColors({.background = Qt::white, .text = QColor(0xcccccc), .link = Qt::blue});
        QVERIFY(row.sentence().contains(QStringLiteral("1.6")));
        row.setColors({.background = Qt::white, .text = Qt::black, .link = QColor(0xffff00)});
        QVERIFY(row.sentence().contains(QStringLiteral("Links")));
    }

    void firstThingsComeBack()
    {
        Look look;
        look.fontSizePx = 33;
        look.theme = ThemeName::Dark;
        m_panel->setLook(look, themeFor(ThemeName::Dark, false));
        QSignalSpy changed(m_panel, &AppearancePanel::lookChanged);
        buttonWith(QStringLiteral("As it was at &first"))->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0][0].value<Look>() == Look());
    }

    void everyControlHasAName()
    {
        for (const QWidget* widget : m_panel->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !(qobject_cast<const QSlider*>(widget) || qobject_cast<const QComboBox*>(widget)))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
        for (const QAbstractButton* button : m_panel->findChildren<QAbstractButton*>())
            QVERIFY(!button->text().isEmpty());
        QVERIFY(!named<QComboBox>(QStringLiteral("Typeface"))->itemText(0).isEmpty());
    }

private:
    template <typename Widget>
    Widget* named(const QString& name)
    {
        for (Widget* widget : m_panel->findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no control named %s", qPrintable(name));
    }
    QPushButton* buttonWith(const QString& text)
    {
        for (QPushButton* button : m_panel->findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("no button with %s", qPrintable(text));
    }

    std::unique_ptr<QWidget> m_host;
    AppearancePanel* m_panel = nullptr;
};

QTEST_MAIN(AppearancePanelTest)
#include "AppearancePanelTest.moc"
