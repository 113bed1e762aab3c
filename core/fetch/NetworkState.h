#pragma once

#include <QObject>

#include <memory>

namespace broadsheet {

/// What a system knows of its network; a seam for tests.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isOnline() const = 0;
    /// Whether bytes are counted or paid for. False where the system does not say.
    [[nodiscard]] virtual bool isMetered() const { return false; }
Q_SIGNALS:
    void changed();
};

/// Whether the network may be counted on: what the system says of it, unless a person decided to stay offline. A hint and
/// no promise: a fetch finds out for itself, and says Offline when there is none.
class NetworkState final : public QObject {
    Q_OBJECT
public:
    /// What a person decided.
    enum class Choice {
        Automatic, ///< as the system says
        Offline,   ///< nothing is asked of the network
    };

    /// Takes part in the life of `watch`; see systemNetwork.
    explicit NetworkState(std::unique_ptr<NetworkWatch> watch, QObject* parent = nullptr);
    ~NetworkState() override;

    [[nodiscard]] bool isOnline() const { return m_isOnline; }
    [[nodiscard]] Choice choice() const { return m_choice; }
    /// Whether the system itself has a network, whatever was decided.
    [[nodiscard]] bool hasNetwork() const { return m_watch->isOnline(); }
    /// Nothing that nobody asked for should be fetched then.
    [[nodiscard]] bool isMetered() const { return m_watch->isMetered(); }
    void choose(Choice choice);

Q_SIGNALS:
    void changed(bool isOnline);
    /// A person decided, whether that changes anything now or not.
    void chosen();
    void meteredChanged(bool isMetered);

private:
    void look();

    std::unique_ptr<NetworkWatch> m_watch;
    Choice m_choice = Choice::Automatic;
    bool m_isOnline = true;
    bool m_isMetered = false;
};

} // namespace broadsheet
