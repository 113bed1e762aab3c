#pragma once

#include "ui/settings/Settings.h"

#include <QString>

namespace broadsheet {

/// Keeps Settings in an INI file. What is missing or damaged there is the default; what others wrote there stays.
class SettingsStore final {
public:
    explicit SettingsStore(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Settings load() const;
    /// Whether everything stands on the disk now.
    bool save(const Settings& settings) const;

private:
    QString m_path;
};

} // namespace broadsheet
