#pragma once

namespace broadsheet::library {

class Database;

/// A change that is made whole or not at all. It takes the write lock at its beginning, so that it never has to give
/// up in the middle because another program wrote in between.
class Transaction final {
public:
    /// Throws LibraryUnavailable when the file is not the library any more: it was moved while this waited for the lock.
    explicit Transaction(Database& database);
    ~Transaction(); ///< takes everything back unless committed
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Returns once everything stands on the disk.
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace broadsheet::library
