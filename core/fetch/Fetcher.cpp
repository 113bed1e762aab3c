#include "core/fetch/Fetcher.h"

namespace broadsheet {
struct Fetcher::Private {};
Fetcher::Fetcher(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {}
Fetcher::~Fetcher() = default;
std::unique_ptr<Fetch> Fetcher::start(const FetchRequest&) { return nullptr; }
} // namespace broadsheet
