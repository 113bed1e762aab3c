#pragma once

#include "core/library/Ids.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace broadsheet::library {

class Database;

/// One prepared statement with bound parameters, gone with its object. Everything throws Failure.
class Statement final {
public:
    Statement(Database& database, const QString& sql);

    /// Binds the next parameter. Text and bytes are never NULL; an empty optional is.
    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64{value}); }
    Statement& bind(bool value) { return bind(qint64{value}); }
    Statement& bind(double value);
    Statement& bind(const QString& text);
    Statement& bind(const QByteArray& bytes);
    Statement& bind(const QUrl& url) { return bind(url.toString(QUrl::FullyEncoded)); }
    Statement& bind(const QDateTime& moment); ///< milliseconds of UTC; NULL when invalid
    Statement& bind(const char*) = delete;
    template <typename Id> requires std::is_enum_v<Id>
    Statement& bind(Id id) { return bind(broadsheet::number(id)); }
    template <typename Value>
    Statement& bind(const std::optional<Value>& value) { return value ? bind(*value) : bindNull(); }
    Statement& bindNull();
    Statement& bindAll(const QVariantList& values);

    /// Whether there is another row; the first call runs the statement.
    [[nodiscard]] bool next();
    /// Runs a statement that returns no rows. Answers how many rows it changed.
    qint64 run();
    /// Runs an INSERT and answers the number of its row.
    qint64 insert();

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QUrl url(int column) const { return QUrl(text(column), QUrl::StrictMode); }
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    template <typename Id>
    [[nodiscard]] Id id(int column) const { return Id(integer(column)); }

private:
    void start();

    QSqlQuery m_query;
    QString m_sql;
    bool m_started = false;
};

} // namespace broadsheet::library
