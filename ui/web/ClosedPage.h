#pragma once

#include <QWebEnginePage>

class QWebEngineSettings;

namespace broadsheet {

/// A WebEngine page that grants nothing: no permission, window, dialog, file, full screen, certificate exception or
/// download. What the pane and the Original view forbid alike stands here once; each opens what it needs.
class ClosedPage : public QWebEnginePage {
    Q_OBJECT
public:
    explicit ClosedPage(QWebEngineProfile* profile, QObject* parent = nullptr);

    /// Turns off every setting that neither view needs, JavaScript among them.
    static void closeSettings(QWebEngineSettings& settings);

Q_SIGNALS:
    /// A link asked for a window or tab of its own (middle button, Ctrl, target). None was opened.
    void windowRefused(const QUrl& url);

protected:
    QWebEnginePage* createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList& oldFiles, const QStringList& acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl& origin, const QString& message) override;
    bool javaScriptConfirm(const QUrl& origin, const QString& message) override;
    bool javaScriptPrompt(const QUrl& origin, const QString& message, const QString& defaultValue, QString* result) override;
    /// Silent: pages fill logs otherwise.
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line, const QString& source) override;

private:
    void denyPermissions();
};

} // namespace broadsheet
