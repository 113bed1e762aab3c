#include "core/story/RunningText.h"

#include "core/measure/ElementMeasures.h"

namespace broadsheet {

bool isRunningText(const TextBlocks& text, const std::vector<bool>& kept, float share)
{
    std::uint32_t words = 0;
    std::uint32_t running = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            continue;
        words += text.blocks[i].text.words;
        running += isParagraphLike(text.blocks[i]) ? text.blocks[i].text.words : 0;
    }
    return static_cast<float>(running) >= share * static_cast<float>(words);
}

} // namespace broadsheet
