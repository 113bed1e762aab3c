#pragma once

#include "ui/reading/PictureSource.h"

#include <QList>

namespace broadsheet {

/// A source that answers everything with one word and remembers what it was asked.
class PicturesOfElsewhere final : public PictureSource {
public:
    void request(const QUrl& url, Done done) override
    {
        asked.append(url);
        done("elsewhere", "image/png");
    }
    QList<QUrl> asked;
};

/// What a source answers, once it does.
struct PictureAnswer {
    bool isThere = false;
    QByteArray bytes;
    QByteArray mimeType;

    PictureSource::Done take()
    {
        return [this](const QByteArray& b, const QByteArray& m) {
            isThere = true;
            bytes = b;
            mimeType = m;
        };
    }
};

} // namespace broadsheet
