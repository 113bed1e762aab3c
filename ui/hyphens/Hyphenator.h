#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace broadsheet {

/// Where the words of one language may be divided, by the patterns of one libhyphen dictionary. libhyphen stands behind this
/// one class.
class Hyphenator final {
public:
    /// Null where the file is none or cannot be read.
    [[nodiscard]] static std::unique_ptr<Hyphenator> load(const QString& path);
    ~Hyphenator();
    Hyphenator(const Hyphenator&) = delete;
    Hyphenator& operator=(const Hyphenator&) = delete;

    /// The places in a word of letters, as numbers of UTF-16 units before them, ascending. Divisions that change the
    /// spelling are left out, since a soft hyphen cannot do that.
    [[nodiscard]] std::vector<int> divisions(QStringView word) const;

private:
    struct Private;
    explicit Hyphenator(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace broadsheet
