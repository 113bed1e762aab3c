#include "core/library/Transaction.h"

#include "core/library/Database.h"

#include <QSqlQuery>

namespace broadsheet::library {

Transaction::Transaction(Database& database) : m_database(database) { m_database.execute(QStringLiteral("BEGIN IMMEDIATE")); }

Transaction::~Transaction()
{
    // Without a throw: SQLite may have rolled back by itself already (a full disk), and then there is nothing to undo.
    if (m_open)
        QSqlQuery(m_database.connection()).exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    m_database.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace broadsheet::library
