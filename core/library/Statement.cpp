#include "core/library/Statement.h"

#include "core/library/Database.h"

#include <QTimeZone>

namespace broadsheet::library {

Statement::Statement(Database& database, const QString& sql) : m_query(database.connection()), m_sql(sql)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throwSqlError(m_query.lastError(), sql);
}

Statement& Statement::bind(qint64 value)
{
    m_query.addBindValue(value);
    return *this;
}

Statement& Statement::bind(double value)
{
    m_query.addBindValue(value);
    return *this;
}

// A null QString would become NULL, which no text column takes.
Statement& Statement::bind(const QString& text)
{
    m_query.addBindValue(text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement& Statement::bind(const QByteArray& bytes)
{
    m_query.addBindValue(bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement& Statement::bind(const QDateTime& moment) { return moment.isValid() ? bind(moment.toMSecsSinceEpoch()) : bindNull(); }

Statement& Statement::bindNull()
{
    m_query.addBindValue(QVariant());
    return *this;
}

Statement& Statement::bindAll(const QVariantList& values)
{
    for (const QVariant& value : values)
        m_query.addBindValue(value);
    return *this;
}

void Statement::start()
{
    m_started = true;
    if (!m_query.exec())
        throwSqlError(m_query.lastError(), m_sql);
}

bool Statement::next()
{
    if (!m_started)
        start();
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throwSqlError(m_query.lastError(), m_sql);
    return false;
}

qint64 Statement::run()
{
    start();
    return m_query.numRowsAffected();
}

qint64 Statement::insert()
{
    start();
    return m_query.lastInsertId().toLongLong();
}

QDateTime Statement::moment(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::utc());
}

} // namespace broadsheet::library
