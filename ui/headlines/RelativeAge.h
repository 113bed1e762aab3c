#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace broadsheet {

/// How long ago something was published, in few words.
class RelativeAge final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::RelativeAge)
public:
    /// `iso` as in Headline::publishedTime; empty when it is no time. A date without a time is told in days. What is
    /// older than a week, or in the future, is told as a date.
    [[nodiscard]] static QString of(const QString& iso, const QDateTime& now, const QLocale& locale = QLocale());
};

} // namespace broadsheet
