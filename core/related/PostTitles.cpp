#include "core/related/PostTitles.h"

#include <QRegularExpression>

namespace broadsheet {

bool namesOwnPost(const QString& title, const QString& pageTitle)
{
    static const QRegularExpression number(QStringLiteral("^#\\s*\\d+$"));
    // English and most others; German; Dutch; Scandinavian; Finnish; Spanish; Italian; Polish; Turkish; Chinese.
    static const QRegularExpression reply(QStringLiteral("^(?:re|aw|antw|sv|vs|rv|rif|odp|ynt|回复|回覆)\\s*[:：]\\s*"), QRegularExpression::CaseInsensitiveOption);
    if (number.match(title).hasMatch())
        return true;
    const QRegularExpressionMatch match = reply.match(title);
    return match.hasMatch() && !pageTitle.isEmpty() && title.mid(match.capturedLength()).compare(pageTitle, Qt::CaseInsensitive) == 0;
}

} // namespace broadsheet
