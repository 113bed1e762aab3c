#include "ui/reading/PaneInterceptor.h"

#include "ui/reading/ReaderScheme.h"

namespace broadsheet {

void PaneInterceptor::interceptRequest(QWebEngineUrlRequestInfo& info)
{
    if (info.requestUrl().scheme().toLatin1() == readerScheme())
        return;
    info.block(true);
    Q_EMIT refused(info.requestUrl());
}

} // namespace broadsheet
