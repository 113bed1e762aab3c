#include "core/library/PictureAddresses.h"

#include "core/base/SafeUrl.h"
#include "core/html/Document.h"

#include <QSet>

namespace broadsheet {

std::vector<QUrl> pictureAddresses(const Reading& reading)
{
    std::vector<QUrl> addresses;
    QSet<QUrl> seen;
    const auto add = [&](const QUrl& url) {
        if (!SafeUrl::from(url) || seen.contains(url))
            return;
        seen.insert(url);
        addresses.push_back(url);
    };
    add(reading.metadata.leadImage);
    const Document& tree = reading.body.tree();
    for (NodeId id = 0; id < tree.size(); ++id) {
        if (!tree.isElement(id) || tree.tag(id) != Tag::Img)
            continue;
        const std::string_view source = tree.attribute(id, "src");
        add(QUrl(QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size())), QUrl::StrictMode));
    }
    return addresses;
}

} // namespace broadsheet
