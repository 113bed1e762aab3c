#pragma once

#include "ui/reading/RenderedPage.h"

#include <QHash>
#include <QPointer>
#include <QWebEngineUrlSchemeHandler>

#include <functional>
#include <optional>

namespace broadsheet {

class PictureSource;

/// Serves the pane: `reader://pane/page/<generation>`, `reader://pane/picture/<key>`; of the current page
/// alone, and only pictures that stand in it. Everything else is not found.
class PaneSchemeHandler final : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    explicit PaneSchemeHandler(PictureSource& pictures, QObject* parent = nullptr);

    /// Makes this the current page and gives the address under which it is served.
    [[nodiscard]] QUrl setPage(const RenderedPage& page);

    /// The bytes of a picture of the current page: what was served, else what the source has. `done` as in PictureSource.
    void takePicture(const QString& key, std::function<void(QByteArray bytes)> done);

    void requestStarted(QWebEngineUrlRequestJob* job) override;

Q_SIGNALS:
    /// A picture of the current page is not to be had.
    void pictureMissing(const QString& key);
    /// A picture that was served stands on white or on nothing: the class of pane.css for it.
    void groundKnown(const QString& key, const QString& cssClass);

private:
    void servePage(QWebEngineUrlRequestJob* job, const QString& name) const;
    void servePicture(QWebEngineUrlRequestJob* job, const QString& key);
    void serveStill(QPointer<QWebEngineUrlRequestJob> job, const QString& key, const QByteArray& type, const QByteArray& bytes);
    void lookAtGround(const QString& key, const QByteArray& bytes);

    PictureSource& m_pictures;
    std::optional<RenderedPage> m_page;
    QHash<QString, QUrl> m_pictureUrls; ///< by key
    QHash<QString, QByteArray> m_served; ///< by key; shared with WebEngine's copy as long as that lasts
    quint64 m_generation = 0;
};

} // namespace broadsheet
