#include "core/base/DisplayHost.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace broadsheet {
namespace {

/// Letters that a reader takes for Latin ones. A label of these alone is a mask; one other letter gives it away.
constexpr std::u16string_view kLatinLookalikes =
    u"\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0456\u0458\u0455\u04bb\u051b\u051d\u0501\u04cf\u0433\u043a\u043d\u0442\u043c" // Cyrillic
    u"\u03b1\u03bf\u03c1\u03bd\u03c5\u03b9\u03ba\u03c4\u03c9\u03c7\u03b3"; // Greek

/// Scripts that are written together: Japanese and Korean use Han beside their own. One number a family.
int family(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Hiragana: case QChar::Script_Katakana: case QChar::Script_Hangul: case QChar::Script_Bopomofo:
    case QChar::Script_Han:
        return QChar::Script_Han;
    default:
        return script;
    }
}

bool misleads(QStringView label)
{
    std::set<int> families;
    bool onlyLookalikes = true;
    for (const char32_t c : label.toUcs4()) {
        const QChar::Script script = QChar::script(c);
        if (QChar::isLetter(c) && c > 0x7f && (c > 0xffff || kLatinLookalikes.find(static_cast<char16_t>(c)) == std::u16string_view::npos))
            onlyLookalikes = false;
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            families.insert(family(script));
    }
    const bool latinBesideHan = families == std::set<int>{QChar::Script_Latin, QChar::Script_Han};
    if (families.size() > 1 && !latinBesideHan)
        return true;
    const bool lookalikeScript = families.count(QChar::Script_Cyrillic) > 0 || families.count(QChar::Script_Greek) > 0;
    return lookalikeScript && onlyLookalikes;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString displayHost(const QUrl& url)
{
    const QString pretty = url.host(QUrl::PrettyDecoded); // QUrl itself keeps domains without a policy in punycode
    if (isAscii(pretty))
        return pretty;
    for (const QStringView label : QStringView(pretty).split(QLatin1Char('.')))
        if (!isAscii(label) && misleads(label))
            return url.host(QUrl::FullyEncoded);
    return pretty;
}

} // namespace broadsheet
