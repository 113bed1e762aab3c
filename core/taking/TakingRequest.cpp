#include "core/taking/TakingRequest.h"

namespace broadsheet {

FetchRequest takingRequest(const QUrl& address, FetchPurpose purpose, const QUrl& typed, const QUrl& referrer)
{
    FetchRequest request;
    request.url = address;
    request.purpose = purpose;
    request.typedByUser = !typed.host().isEmpty() && address.host() == typed.host() && address.port() == typed.port();
    request.referrer = referrer;
    return request;
}

} // namespace broadsheet
