#!/bin/sh
# Installs what Broadsheet needs, builds it and runs it.
# usage: packaging/run.sh [LINK|FILE]
# With a display it opens the window; without one it says so and prints the story and its headlines here.
set -eu

caller=$PWD
root=$(cd "$(dirname "$0")/.." && pwd)
window=$root/build/release/app/broadsheet
command_line=$root/build/release/app/broadsheet-cli

# What to open: a link as it is, a file by its whole name, since the program may start elsewhere.
input=${1-}
case $input in
    '' | *://* | /*) ;;
    *) [ ! -e "$caller/$input" ] || input=$caller/$input ;;
esac

build() {
    cd "$root"
    packaging/install-packages.sh build run
    cmake --preset release </dev/null
    cmake --build --preset release --target broadsheet broadsheet-cli </dev/null
}

has_display() { [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; }

print_here() {
    if [ -z "$input" ]; then
        input=$root/tests/fixtures/pages/aggregator.html
        echo "No link was given, so here is an example page: $input"
    fi
    echo
    exec "$command_line" extract --format text "$input"
}

# The window shows pages in a sandbox that root may not use: so it runs as the user who called sudo …
run_as_sudo_user() {
    uid=$(id -u "$SUDO_USER")
    echo "Opening the window as $SUDO_USER, because its sandbox does not work for root."
    home=$(getent passwd "$SUDO_USER" | cut -d: -f6)
    cd /
    exec setpriv --reuid="$uid" --regid="$(id -g "$SUDO_USER")" --init-groups \
        env HOME="$home" USER="$SUDO_USER" LOGNAME="$SUDO_USER" \
        XAUTHORITY="${XAUTHORITY:-$home/.Xauthority}" XDG_RUNTIME_DIR="/run/user/$uid" \
        DBUS_SESSION_BUS_ADDRESS="${DBUS_SESSION_BUS_ADDRESS:-unix:path=/run/user/$uid/bus}" \
        "$window" ${input:+"$input"}
}

# … or, where root is the only user there is, as nobody, with a home of its own inside the build folder.
run_as_nobody() {
    home=$root/build/home-of-nobody
    mkdir -p "$home/run"
    chmod 700 "$home" "$home/run"
    ticket=${XAUTHORITY:-${HOME-}/.Xauthority}
    [ ! -r "$ticket" ] || cp "$ticket" "$home/.Xauthority"
    chown -R nobody:nogroup "$home"
    as_nobody="setpriv --reuid=nobody --regid=nogroup --clear-groups"
    if ! $as_nobody test -x "$window" -a -w "$home"; then
        echo "The window does not run as root, because its sandbox does not work for root. Please start this script as an ordinary user."
        print_here
    fi
    echo "Opening the window as the user nobody, because its sandbox does not work for root; its library is in $home."
    cd /
    # shellcheck disable=SC2086 # a command and its words
    exec $as_nobody env HOME="$home" XAUTHORITY="$home/.Xauthority" \
        XDG_RUNTIME_DIR="$home/run" USER=nobody LOGNAME=nobody "$window" ${input:+"$input"}
}

build
if ! has_display; then
    echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window stays shut."
    print_here
elif [ "$(id -u)" -ne 0 ]; then
    exec "$window" ${input:+"$input"}
elif [ -n "${SUDO_USER-}" ] && [ "$SUDO_USER" != root ]; then
    run_as_sudo_user
else
    run_as_nobody
fi
