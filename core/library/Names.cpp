#include "core/library/Names.h"

namespace broadsheet::library {
namespace {

/// The value up to `last` whose name it is, else `otherwise`.
template <typename Enum>
Enum named(const QString& name, Enum last, Enum otherwise)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (nameOf(Enum(i)) == name)
            return Enum(i);
    }
    return otherwise;
}

} // namespace

QString nameOf(Completeness::Verdict verdict)
{
    switch (verdict) {
    case Completeness::Verdict::Whole: return QStringLiteral("whole");
    case Completeness::Verdict::Preview: return QStringLiteral("preview");
    case Completeness::Verdict::Unknown: break;
    }
    return QStringLiteral("unknown");
}

Completeness::Verdict verdictNamed(const QString& name) { return named(name, Completeness::Verdict::Preview, Completeness::Verdict::Unknown); }
PageKind pageKindNamed(const QString& name) { return named(name, PageKind::Other, PageKind::Other); }
HeadlineKind headlineKindNamed(const QString& name) { return named(name, HeadlineKind::Author, HeadlineKind::Related); }

} // namespace broadsheet::library
