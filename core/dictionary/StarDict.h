#pragma once

#include "core/dictionary/Definition.h"
#include "core/dictionary/DictZip.h"
#include "core/dictionary/StarDictInfo.h"

#include <vector>

namespace broadsheet {

/// One dictionary in the StarDict form.
class StarDict final {
public:
    /// `ifoPath`: its .ifo file; the others stand beside it. UnreadableFile, TooLarge, NotHtml (not of this form), BadTransfer.
    [[nodiscard]] static Result<StarDict> open(const QString& ifoPath);

    [[nodiscard]] const QString& name() const { return m_info.name; }
    /// All entries for a word, whatever its capitals, and those that it is a synonym of.
    [[nodiscard]] std::vector<Definition> lookUp(const QString& word) const;

private:
    StarDict(StarDictInfo info, QByteArray index, QByteArray synonyms, DictZip texts);
    [[nodiscard]] std::vector<quint32> meantBy(const QByteArray& word) const;
    [[nodiscard]] QString textOf(const QByteArray& entry) const;

    StarDictInfo m_info;
    QByteArray m_index;
    QByteArray m_synonyms; ///< the .syn file; empty where there is none
    DictZip m_texts;
};

} // namespace broadsheet
