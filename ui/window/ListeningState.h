#pragma once

#include "ui/speech/SpokenPlaces.h"
#include "ui/window/ListeningQueue.h"

#include <QByteArray>

namespace broadsheet {

/// What of listening outlives the window: up to where stories were read aloud, and what was to follow.
struct ListeningState {
    SpokenPlaces places;
    ListeningQueue queue;
};

/// As JSON, to be kept. Bodies that stand on another page are left out: those stories come from their own pages then.
[[nodiscard]] QByteArray toJson(const ListeningState& state);
/// What is damaged there is passed over; addresses that are none to open are.
[[nodiscard]] ListeningState listeningFromJson(const QByteArray& json);

} // namespace broadsheet
