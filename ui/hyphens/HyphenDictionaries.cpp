#include "ui/hyphens/HyphenDictionaries.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace broadsheet {
namespace {

bool isLetters(const QString& part, int least, int most)
{
    return part.size() >= least && part.size() <= most
        && std::all_of(part.begin(), part.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); });
}

/// The names a dictionary of this language can have, the best first; none for a tag that is no language. What a page calls its
/// language becomes part of a file's name here, so nothing but letters gets through.
QStringList namesFor(const QString& tag)
{
    const QStringList parts = QString(tag).replace(u'_', u'-').split(u'-');
    const QString language = parts.front().toLower();
    if (!isLetters(language, 2, 3))
        return {};
    QStringList names;
    for (const QString& part : parts.mid(1)) {
        if (isLetters(part, 2, 2))
            names.append(QStringLiteral("hyph_%1_%2.dic").arg(language, part.toUpper()));
    }
    names.append(QStringLiteral("hyph_%1.dic").arg(language));
    // Where the language is at home, as far as Qt knows: "ru" is ru_RU, "pt" is pt_BR.
    const QString usual = QLocale(language).name();
    if (usual.startsWith(language + u'_'))
        names.append(QStringLiteral("hyph_%1.dic").arg(usual));
    names.append(QStringLiteral("hyph_%1_*.dic").arg(language));
    return names;
}

} // namespace

HyphenDictionaries::HyphenDictionaries(QStringList folders) : m_folders(std::move(folders)) {}

QStringList HyphenDictionaries::systemFolders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hyphen"), QStandardPaths::LocateDirectory);
}

QString HyphenDictionaries::pathFor(const QString& tag) const
{
    for (const QString& name : namesFor(tag)) {
        for (const QString& folder : m_folders) {
            const QStringList found = QDir(folder).entryList({name}, QDir::Files | QDir::Readable, QDir::Name);
            if (!found.isEmpty())
                return QDir(folder).filePath(found.front());
        }
    }
    return {};
}

const Hyphenator* HyphenDictionaries::forLanguage(const QString& tag) const
{
    auto path = m_paths.constFind(tag);
    if (path == m_paths.constEnd())
        path = m_paths.insert(tag, pathFor(tag));
    if (path->isEmpty())
        return nullptr;
    auto loaded = m_loaded.constFind(*path);
    if (loaded == m_loaded.constEnd())
        loaded = m_loaded.insert(*path, std::shared_ptr<Hyphenator>(Hyphenator::load(*path)));
    return loaded->get();
}

} // namespace broadsheet
