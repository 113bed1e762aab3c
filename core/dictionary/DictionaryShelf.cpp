#include "core/dictionary/DictionaryShelf.h"

#include "core/dictionary/WordForms.h"

#include <QDir>

namespace broadsheet {
namespace {

constexpr std::size_t kMostDictionaries = 32;
constexpr qsizetype kMostFolders = 200; // that are looked into

QStringList infoFilesIn(const QString& folder)
{
    QStringList files;
    QStringList folders{folder};
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, kMostFolders))
        folders.append(QDir(folder).filePath(name));
    for (const QString& each : folders) {
        for (const QString& name : QDir(each).entryList({QStringLiteral("*.ifo")}, QDir::Files, QDir::Name))
            files.append(QDir(each).filePath(name));
    }
    return files;
}

} // namespace

QStringList DictionaryShelf::usualFolders(const QStringList& dataFolders, const QString& home)
{
    QStringList folders{QDir(home).filePath(QStringLiteral(".stardict/dic"))};
    for (const QString& folder : dataFolders)
        folders.append(QDir(folder).filePath(QStringLiteral("stardict/dic")));
    folders.removeDuplicates();
    return folders;
}

DictionaryShelf DictionaryShelf::open(const QStringList& folders)
{
    DictionaryShelf shelf;
    for (const QString& folder : folders) {
        for (const QString& file : infoFilesIn(folder)) {
            if (shelf.m_dictionaries.size() == kMostDictionaries)
                return shelf;
            if (auto dictionary = StarDict::open(file))
                shelf.m_dictionaries.push_back(std::move(dictionary).value());
        }
    }
    return shelf;
}

std::vector<Definition> DictionaryShelf::lookUp(const QString& selected) const
{
    std::vector<Definition> definitions;
    const QStringList forms = wordForms(selected);
    for (const StarDict& dictionary : m_dictionaries) {
        for (const QString& form : forms) {
            const auto found = dictionary.lookUp(form);
            definitions.insert(definitions.end(), found.begin(), found.end());
            if (!found.empty())
                break;
        }
    }
    return definitions;
}

} // namespace broadsheet
