#include "core/sanitize/SanitizedHtml.h"

namespace broadsheet {

const Document& SanitizedHtml::tree() const
{
    static const Document nothing;
    return m_tree ? *m_tree : nothing;
}

} // namespace broadsheet
