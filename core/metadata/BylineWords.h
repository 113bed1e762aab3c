#pragma once

#include <QStringView>

namespace broadsheet {

/// Word lists of bylines, all in lower case. Tables in BylineWords.cpp.

/// The length of the "By " or "Written by: " with which a byline begins; 0 when it begins with none.
[[nodiscard]] qsizetype bylinePrefix(QStringView text);
/// The text with each Chinese, Japanese or Korean label in a line of its own and its sign made a colon ("文/甲 摄影/乙"), and with
/// names out of the words that are written to them without a space ("記者王小明", "王小明 記者", "홍길동 기자").
[[nodiscard]] QString withEastAsianLabelsApart(QString text);
/// Whether a word stands between two names ("and", "und", "&" …).
[[nodiscard]] bool isNameJoiner(QStringView word);
/// Whether a part of a byline says what somebody is and not who ("Staff writer", "Senior Editor, Politics").
[[nodiscard]] bool isRole(QStringView part);
/// Whether a part is an academic or professional title behind a name ("PhD", "RD", "M.D.").
[[nodiscard]] bool isCredential(QStringView part);
/// Whether a part is one of the labels and buttons that stand beside bylines ("Updated", "Share", "Follow" …).
[[nodiscard]] bool isBylineNoise(QStringView part);
/// Whether a part introduces people who did not write ("Reviewed by", "Photos by").
[[nodiscard]] bool namesOthers(QStringView part);
/// Whether a word in lower case may stand inside a name ("van", "de").
[[nodiscard]] bool isNameParticle(QStringView word);
/// Whether a "name" stands for nobody ("admin", "unknown", "staff").
[[nodiscard]] bool isNobody(QStringView name);

} // namespace broadsheet
