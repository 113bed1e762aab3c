#include "core/page/Charset.h"

namespace broadsheet {

DecodedText decode(const Page& page)
{
    return {QString::fromUtf8(page.bytes).toUtf8().toStdString(), QStringLiteral("UTF-8"), DecodedText::Source::Fallback};
}

} // namespace broadsheet
