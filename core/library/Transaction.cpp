#include "core/library/Transaction.h"

#include "core/library/Attempt.h"
#include "core/library/Database.h"

#include <QSqlQuery>

namespace broadsheet::library {

Transaction::Transaction(Database& database) : m_database(database)
{
    m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (m_database.mayChange())
        return;
    QSqlQuery(m_database.connection()).exec(QStringLiteral("ROLLBACK"));
    fail(ErrorCode::LibraryUnavailable, QStringLiteral("the file that is open is no longer the library: it was moved or went away"));
}

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
