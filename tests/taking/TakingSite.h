#pragma once

#include "tests/fetch/LoopbackServer.h"

namespace broadsheet {

/// A newspaper of our own on loopback: a page with a story, a picture and cards for `stories` more, each of which has a page
/// and a picture. Stories count from 1.
class TakingSite final {
public:
    explicit TakingSite(int stories);

    [[nodiscard]] LoopbackServer& server() { return m_server; }
    [[nodiscard]] QUrl page() const { return m_server.url(QStringLiteral("/front/story")); }
    [[nodiscard]] QUrl story(int number) const { return m_server.url(storyPath(number)); }
    [[nodiscard]] static QString storyPath(int number) { return QStringLiteral("/2026/11/story-%1").arg(number); }
    [[nodiscard]] static QByteArray picturePath(int number) { return "/pictures/" + QByteArray::number(number) + ".png"; }

    /// Another answer than the story's page.
    void answerStory(int number, const LoopbackScript& script) { m_server.on(storyPath(number).toLatin1(), script); }
    void answerPicture(int number, const LoopbackScript& script) { m_server.on(picturePath(number), script); }

    /// How often a path was asked for.
    [[nodiscard]] int asked(const QByteArray& path) const;
    [[nodiscard]] static QByteArray storyMarkup(int number);
    /// Bytes that call themselves PNG.
    [[nodiscard]] static QByteArray picture(int number, qsizetype bytes = 2000);

private:
    [[nodiscard]] QByteArray pageMarkup(int stories) const;

    LoopbackServer m_server;
};

} // namespace broadsheet
