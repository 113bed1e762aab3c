#pragma once

#include <QObject>

namespace broadsheet {

/// Takes the soft hyphens out of what the pane puts on the clipboard: they are for the eye, not for the text.
class CleanCopy final : public QObject {
    Q_OBJECT
public:
    explicit CleanCopy(QObject* parent = nullptr);

    /// The next change of the clipboard is ours.
    void expect();

private:
    void clean(int mode);

    bool m_expected = false;
};

} // namespace broadsheet
