#include "ui/pictures/PictureCanvas.h"
#include "ui/pictures/PictureViewer.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMap>
#include <QShortcut>
#include <QToolButton>
#include <QtTest>

using namespace broadsheet;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkMagenta);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// A window with the viewer over it.
class PictureViewerTest final : public QObject {
    Q_OBJECT

    struct Open {
        /// Pictures are decoded on another thread.
        bool shows(QSize size)
        {
            return QTest::qWaitFor([&] { return viewer.canvas().image().size() == size; }, 20000);
        }

        QWidget window;
        QMap<QString, QByteArray> known{{QStringLiteral("a"), png(400, 300)}, {QStringLiteral("b"), png(80, 60)}, {QStringLiteral("c"), "<svg/>"}};
        PictureViewer viewer{[this](const QString& key, const auto& done) { done(known.value(key)); }, &window};

        Open()
        {
            window.resize(500, 400);
            window.show();
            viewer.open({{QStringLiteral("a"), QStringLiteral("A boat"), QStringLiteral("The Petrel.")},
                         {QStringLiteral("b"), QStringLiteral("A wheel"), {}},
                         {QStringLiteral("c"), {}, {}}},
                        QStringLiteral("a"));
            isThere = shows(QSize(400, 300));
        }

        bool isThere = false;
    };

private Q_SLOTS:
    void coversTheWindowAndTellsThePicture()
    {
        Open open;
        QVERIFY(open.isThere);
        QCOMPARE(open.viewer.geometry(), open.window.rect());
        QCOMPARE(open.viewer.caption(), QStringLiteral("The Petrel."));
        QCOMPARE(open.viewer.canvas().image().size(), QSize(400, 300));
        QCOMPARE(open.viewer.accessibleName(), QStringLiteral("Picture 1 of 3: A boat"));
        open.window.resize(700, 500);
        QCOMPARE(open.viewer.geometry(), open.window.rect());
    }

    void arrowsGoThroughThePictures()
    {
        Open open;
        QTest::keyClick(&open.viewer, Qt::Key_Left);
        QCOMPARE(open.viewer.currentKey(), QStringLiteral("a"));
        QTest::keyClick(&open.viewer, Qt::Key_Right);
        QCOMPARE(open.viewer.currentKey(), QStringLiteral("b"));
        QCOMPARE(open.viewer.caption(), QStringLiteral("A wheel")); // without a caption, what it shows
        // Also while a button has the keyboard.
        QTest::keyClick(open.viewer.findChildren<QToolButton*>().last(), Qt::Key_Right);
        QCOMPARE(open.viewer.currentKey(), QStringLiteral("c"));
        QTest::keyClick(&open.viewer, Qt::Key_Home);
        QCOMPARE(open.viewer.currentKey(), QStringLiteral("a"));
    }

    void aPictureThatCannotBeShownIsToldOf()
    {
        Open open;
        QTest::keyClick(&open.viewer, Qt::Key_End);
        QVERIFY(open.viewer.canvas().image().isNull());
        QTRY_VERIFY_WITH_TIMEOUT(open.viewer.caption().contains(QStringLiteral("can be saved")), 20000);
        open.known.remove(QStringLiteral("b"));
        QTest::keyClick(&open.viewer, Qt::Key_Left);
        QVERIFY(open.viewer.caption().contains(QStringLiteral("not to be had")));
    }

    void keysAndWheelChangeTheSize()
    {
        Open open;
        const double whole = open.viewer.canvas().frame().scale();
        QTest::keyClick(&open.viewer, Qt::Key_Plus);
        QVERIFY(open.viewer.canvas().frame().scale() > whole);
        QTest::keyClick(&open.viewer, Qt::Key_Minus);
        QVERIFY(qAbs(open.viewer.canvas().frame().scale() - whole) < 1e-9);
        QWheelEvent wheel(QPointF(100, 100), QPointF(100, 100), {}, {0, 600}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&open.viewer.canvas(), &wheel);
        QVERIFY(qAbs(open.viewer.canvas().frame().scale() - 2 * whole) < 1e-9);
        QTest::keyClick(&open.viewer, Qt::Key_0);
        QCOMPARE(open.viewer.canvas().frame().scale(), whole);
    }

    void draggingMovesALargePicture()
    {
        Open open;
        open.viewer.canvas().change([](ZoomFrame& frame) { frame.zoomInMiddle(8); });
        const QRectF before = open.viewer.canvas().frame().target();
        QTest::mousePress(&open.viewer.canvas(), Qt::LeftButton, {}, {200, 200});
        QTest::mouseMove(&open.viewer.canvas(), {230, 190});
        QTest::mouseRelease(&open.viewer.canvas(), Qt::LeftButton, {}, {230, 190});
        QCOMPARE(open.viewer.canvas().frame().target(), before.translated(30, -10));
        QVERIFY(open.viewer.isVisible());
    }

    void escapeAndAClickBesideClose()
    {
        Open open;
        QSignalSpy closed(&open.viewer, &PictureViewer::closed);
        QTest::keyClick(&open.viewer, Qt::Key_Right);
        QTest::keyClick(&open.viewer, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed[0][0].toString(), QStringLiteral("b"));
        QVERIFY(open.viewer.isHidden());
        open.viewer.open({{QStringLiteral("b"), {}, {}}}, QStringLiteral("b"));
        QVERIFY(open.viewer.canvas().image().isNull()); // the window does not wait for a picture
        QVERIFY(open.shows(QSize(80, 60)));
        QTest::mouseClick(&open.viewer.canvas(), Qt::LeftButton, {}, {5, 5});
        QVERIFY(open.viewer.isHidden());
    }

    void theWindowsLettersRestWhileItIsOpen()
    {
        Open open;
        QShortcut letter(QKeySequence(Qt::Key_Plus), &open.window);
        QSignalSpy activated(&letter, &QShortcut::activated);
        open.window.activateWindow();
        open.viewer.setFocus();
        QTest::keyClick(&open.viewer, Qt::Key_Plus);
        QCOMPARE(activated.count(), 0);
    }

    void copiesThePicture()
    {
        Open open;
        QTest::keyClick(&open.viewer, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(400, 300));
    }

    void everyButtonHasANameAndTheKeyboardStaysInside()
    {
        Open open;
        open.window.activateWindow();
        const auto buttons = open.viewer.findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 8);
        for (const QToolButton* button : buttons)
            QVERIFY(!button->accessibleName().isEmpty() && button->toolTip().contains(button->accessibleName()));
        open.viewer.setFocus();
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(open.window.focusWidget(), Qt::Key_Tab);
            QVERIFY(open.window.focusWidget() == &open.viewer || open.viewer.isAncestorOf(open.window.focusWidget()));
        }
    }
};

QTEST_MAIN(PictureViewerTest)
#include "PictureViewerTest.moc"
