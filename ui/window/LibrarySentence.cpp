#include "ui/window/LibrarySentence.h"

#include "ui/messages/Message.h"

#include <QLocale>

namespace broadsheet {

QString LibrarySentence::of(const LibraryStatus& status)
{
    using Kind = LibraryStatus::Kind;
    switch (status.kind) {
    case Kind::Opening:
    case Kind::Open: return {};
    case Kind::ReadOnly: return tr("The library can only be read: its folder does not allow changes. Nothing can be saved until it does.");
    case Kind::Snapshot:
        return tr("The library can only be read: its folder does not allow changes. What was saved last, before a program was cut short, may be missing here.");
    case Kind::Failed: break;
    }
    const QString sentence = of(status.error);
    if (!status.backup)
        return sentence;
    return tr("%1 There is a backup of %2.").arg(sentence, QLocale().toString(status.backup->madeAt.toLocalTime(), QLocale::ShortFormat));
}

QString LibrarySentence::of(const Error& error)
{
    const Message message = Messages::forError(error, {});
    return message.whatHappened + QLatin1Char(' ') + message.whatToDo;
}

} // namespace broadsheet
