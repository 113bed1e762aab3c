#include "ui/reading/ReaderScheme.h"

#include <QWebEngineUrlScheme>

namespace broadsheet {

QByteArray readerScheme()
{
    return QByteArrayLiteral("reader");
}

void registerReaderScheme()
{
    if (!QWebEngineUrlScheme::schemeByName(readerScheme()).name().isEmpty())
        return;
    QWebEngineUrlScheme scheme(readerScheme());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace broadsheet
