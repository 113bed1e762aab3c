#pragma once

#include "ui/settings/Settings.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace broadsheet {

/// The settings that are yes or no.
class GeneralPage final : public QWidget {
    Q_OBJECT
public:
    explicit GeneralPage(const Settings& settings, QWidget* parent = nullptr);

    /// Puts what is chosen on this page into settings that are kept elsewhere.
    void writeTo(Settings& settings) const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox* addChoice(QVBoxLayout& column, const QString& text, const QString& meaning, bool checked);

    QCheckBox* m_reopen;
    QCheckBox* m_headlines;
    QCheckBox* m_pictures;
    QCheckBox* m_prepares;
    QCheckBox* m_remembers;
};

} // namespace broadsheet
