#include "ui/hyphens/Hyphenator.h"

#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hyphen.h>

#include <cstdlib>

namespace broadsheet {
namespace {

constexpr int kLeastBefore = 2; ///< letters before a hyphen; a dictionary may ask for more
constexpr int kLeastAfter = 3;  ///< and after it: two letters alone on a line look lost in every language
constexpr int kLongestWord = 120; ///< UTF-16 units; what is longer is no word

/// What hnj_hyphen_hyphenate3 hands out: divisions that change letters, one entry a byte.
struct Replacements {
    char** texts = nullptr;
    int* places = nullptr;
    int* cuts = nullptr;
    int count = 0;

    ~Replacements()
    {
        for (int i = 0; texts && i < count; ++i)
            std::free(texts[i]);
        std::free(texts);
        std::free(places);
        std::free(cuts);
    }
    [[nodiscard]] bool at(int index) const { return texts && texts[index]; }
};

} // namespace

struct Hyphenator::Private {
    HyphenDict* dictionary;
    QStringEncoder toBytes;

    Private(HyphenDict* loaded, QStringEncoder encoder) : dictionary(loaded), toBytes(std::move(encoder)) {}
    ~Private() { hnj_hyphen_free(dictionary); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;
};

Hyphenator::Hyphenator(std::unique_ptr<Private> made) : d(std::move(made)) {}
Hyphenator::~Hyphenator() = default;

std::unique_ptr<Hyphenator> Hyphenator::load(const QString& path)
{
    if (!QFile::exists(path)) // libhyphen says so on standard error
        return nullptr;
    HyphenDict* dictionary = hnj_hyphen_load(QFile::encodeName(path).constData());
    if (!dictionary)
        return nullptr;
    QByteArray name(dictionary->cset);
    if (name.startsWith("ISO8859-"))
        name.replace("ISO8859-", "ISO-8859-");
    QStringEncoder encoder(name.constData());
    auto made = std::make_unique<Private>(dictionary, std::move(encoder));
    if (!made->toBytes.isValid())
        return nullptr;
    return std::unique_ptr<Hyphenator>(new Hyphenator(std::move(made)));
}

std::vector<int> Hyphenator::divisions(QStringView word) const
{
    if (word.size() < kLeastBefore + kLeastAfter || word.size() > kLongestWord)
        return {};
    const QString lower = word.toString().toLower();
    d->toBytes.resetState();
    const QByteArray bytes = d->toBytes.encode(lower);
    // One mark a letter: a word whose letters are not all known, or need two units, is left whole.
    if (lower.size() != word.size() || d->toBytes.hasError() || (!d->dictionary->utf8 && bytes.size() != lower.size()))
        return {};
    QByteArray marks(bytes.size() + 5, '\0'); // five more, as hyphen.h asks
    Replacements replacements;
    replacements.count = int(bytes.size());
    if (hnj_hyphen_hyphenate3(d->dictionary, bytes.constData(), int(bytes.size()), marks.data(), nullptr, &replacements.texts,
                              &replacements.places, &replacements.cuts, kLeastBefore, kLeastAfter, 0, 0) != 0)
        return {};
    std::vector<int> places;
    for (int letter = 0; letter + 1 < lower.size(); ++letter) {
        if (lower[letter].isSurrogate())
            return {};
        if ((marks[letter] & 1) && !replacements.at(letter))
            places.push_back(letter + 1);
    }
    return places;
}

} // namespace broadsheet
