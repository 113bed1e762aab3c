#!/bin/sh
# Runs a program with a sound server of its own, whose sound goes nowhere: run-with-silent-sound.sh PROGRAM [ARGUMENT…]
# The program sees BROADSHEET_SILENT_SOUND=1 then. Without pulseaudio it runs all the same, with whatever sound there is.
set -u

command -v pulseaudio >/dev/null || exec "$@"
folder=$(mktemp -d) || exit 1
server=
clean() {
    [ -z "$server" ] || kill "$server" 2>/dev/null
    wait
    rm -rf "$folder"
}
trap clean EXIT
trap 'exit 130' INT TERM
export HOME="$folder" XDG_RUNTIME_DIR="$folder" PULSE_SERVER="unix:$folder/sound"
pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --log-level=error \
    -L module-null-sink -L "module-native-protocol-unix socket=$folder/sound auth-anonymous=1" >/dev/null 2>&1 &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    [ -S "$folder/sound" ] && break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
done
if [ -S "$folder/sound" ]; then
    export BROADSHEET_SILENT_SOUND=1
fi
"$@"
