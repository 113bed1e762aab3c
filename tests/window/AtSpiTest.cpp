// The real program on a real display, seen through AT-SPI as a screen reader sees it.
#include "tests/fetch/LoopbackServer.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace broadsheet;

namespace {

/// An object on the accessibility bus.
struct Node {
    QString service;
    QString path;
};

// Bits of the first word of GetState (at-spi2-core, atspi-constants.h).
constexpr unsigned kFocusable = 11;
constexpr unsigned kShowing = 25;

const QDBusArgument& operator>>(const QDBusArgument& argument, Node& node)
{
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> node.service >> path;
    argument.endStructure();
    node.path = path.path();
    return argument;
}

const QSet<QString>& interactiveRoles()
{
    static const QSet<QString> roles{QStringLiteral("push button"), QStringLiteral("toggle button"), QStringLiteral("check box"),
        QStringLiteral("radio button"), QStringLiteral("combo box"), QStringLiteral("text"), QStringLiteral("entry"), QStringLiteral("spin button"),
        QStringLiteral("slider"), QStringLiteral("list"), QStringLiteral("list item"), QStringLiteral("table"), QStringLiteral("tree"),
        QStringLiteral("tree item"), QStringLiteral("page tab"), QStringLiteral("menu"), QStringLiteral("menu item"), QStringLiteral("link")};
    return roles;
}

/// The accessibility bus of the session.
class Bus final {
public:
    Bus()
        : m_bus(QDBusConnection::connectToBus(addressOf(), QStringLiteral("accessibility")))
    {
    }
    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

    [[nodiscard]] QString name(const Node& node) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(node.service, node.path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        call << QStringLiteral("org.a11y.atspi.Accessible") << QStringLiteral("Name");
        const QDBusMessage reply = m_bus.call(call);
        return reply.arguments().isEmpty() ? QString() : reply.arguments().constFirst().value<QDBusVariant>().variant().toString();
    }
    [[nodiscard]] QString role(const Node& node) const { return ask(node, "GetRoleName").arguments().value(0).toString(); }
    [[nodiscard]] std::vector<Node> children(const Node& node) const
    {
        std::vector<Node> nodes;
        const QDBusMessage reply = ask(node, "GetChildren");
        if (reply.arguments().isEmpty())
            return nodes;
        const auto array = reply.arguments().constFirst().value<QDBusArgument>();
        array.beginArray();
        while (!array.atEnd()) {
            Node child;
            array >> child;
            nodes.push_back(child);
        }
        array.endArray();
        return nodes;
    }
    [[nodiscard]] bool hasState(const Node& node, unsigned bit) const
    {
        const QDBusMessage reply = ask(node, "GetState");
        if (reply.arguments().isEmpty())
            return false;
        QList<uint> words;
        reply.arguments().constFirst().value<QDBusArgument>() >> words;
        return !words.isEmpty() && (words.constFirst() >> bit & 1U) != 0;
    }

private:
    static QString addressOf()
    {
        const QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
            QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
        return QDBusConnection::sessionBus().call(call).arguments().value(0).toString();
    }
    [[nodiscard]] QDBusMessage ask(const Node& node, const char* method) const
    {
        return m_bus.call(QDBusMessage::createMethodCall(node.service, node.path, QStringLiteral("org.a11y.atspi.Accessible"), QString::fromLatin1(method)));
    }

    QDBusConnection m_bus;
};

struct Seen {
    int objects = 0;
    int interactive = 0;
    QStringList unnamed;
    QSet<QString> names;

    void walk(const Bus& bus, const Node& node, const QString& way, bool isPart = false)
    {
        ++objects;
        const QString role = bus.role(node);
        const QString name = bus.name(node).trimmed();
        const QString here = way + QStringLiteral(" > ") + role + (name.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(name.left(30)));
        names.insert(name);
        if (interactiveRoles().contains(role) && bus.hasState(node, kShowing) && bus.hasState(node, kFocusable)) {
            ++interactive;
            if (name.isEmpty() && !isPart)
                unnamed.append(here);
        }
        // The editor of a spin box and the list of a combo box are named by what they are a part of.
        const bool holdsParts = (role == QLatin1String("spin button") || role == QLatin1String("combo box")) && !name.isEmpty();
        for (const Node& child : bus.children(node))
            walk(bus, child, here, holdsParts);
    }
};

} // namespace

class AtSpiTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isConnected())
            QSKIP("no accessibility bus: at-spi2-core is not installed, or this session may not start it");
        QFile story(QStringLiteral(BROADSHEET_FIXTURES "/site/story.html"));
        QVERIFY(story.open(QIODevice::ReadOnly));
        m_server.on("/story.html", LoopbackScript::answer(story.readAll()));
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(BROADSHEET_PROGRAM),
            {QStringLiteral("--data-dir"), m_data.path(), m_server.url(QStringLiteral("/story.html")).toString()});
        QVERIFY(m_program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(isStoryThere(), 60000);
    }
    void everythingThatCanBeActedOnHasAName()
    {
        Seen seen;
        seen.walk(m_bus, application(), {});
        QVERIFY2(seen.unnamed.isEmpty(), qPrintable(seen.unnamed.join(QLatin1Char('\n'))));
        // The walk has been through the window: its bars, its list of headlines, what stands in it.
        QVERIFY2(seen.interactive > 30, qPrintable(QString::number(seen.interactive)));
        for (const char* name : {"Address", "Save the story", "Headlines", "Text and colours…"})
            QVERIFY2(seen.names.contains(QString::fromUtf8(name)), name);
        qInfo("%d objects, %d of them to act on", seen.objects, seen.interactive);
    }
    void theStoryAndItsHeadlinesAreReadToo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("title") << QStringLiteral("The last ferry to Orrin Island");
        QTest::newRow("a heading within the pane") << QStringLiteral("A weight on a rope");
        QTest::newRow("a headline beside it") << QStringLiteral("A baker’s year without an oven");
    }
    void theStoryAndItsHeadlinesAreReadToo()
    {
        QFETCH(QString, text);
        // The pane's own tree comes a little after the window's.
        QTRY_VERIFY_WITH_TIMEOUT(isRead(text), 60000);
    }
    void cleanupTestCase()
    {
        m_program.terminate();
        if (!m_program.waitForFinished(10000))
            m_program.kill();
    }

private:
    /// The program's own node: the only application there.
    Node application()
    {
        const std::vector<Node> applications = m_bus.children({QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root")});
        return applications.empty() ? Node() : applications.front();
    }
    /// Whether an object anywhere in the program is named by these words.
    bool isRead(const QString& text)
    {
        Seen seen;
        seen.walk(m_bus, application(), {});
        return std::any_of(seen.names.cbegin(), seen.names.cend(), [&](const QString& name) { return name.contains(text); });
    }
    bool isStoryThere()
    {
        const Node root = application();
        if (root.service.isEmpty())
            return false;
        const std::vector<Node> windows = m_bus.children(root);
        return std::any_of(windows.begin(), windows.end(), [&](const Node& window) { return m_bus.name(window).contains(QStringLiteral("ferry")); });
    }

    Bus m_bus;
    LoopbackServer m_server;
    QTemporaryDir m_data;
    QProcess m_program;
};

QTEST_GUILESS_MAIN(AtSpiTest)
#include "AtSpiTest.moc"
