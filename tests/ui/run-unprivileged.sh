#!/bin/sh
# Runs a test program of the window. WebEngine's sandbox refuses to work for root, and tests without it would prove
# little: so root becomes nobody first, with a private home. Everybody else runs the program directly.
set -u

[ "$(id -u)" -eq 0 ] || exec "$@"

nobody=65534
if ! setpriv --reuid=$nobody --regid=$nobody --clear-groups test -x "$1"; then
    # A build folder below a home that only root may enter.
    echo "nobody may not run $1: running as root, without the sandbox" >&2
    QTWEBENGINE_DISABLE_SANDBOX=1 exec "$@"
fi

home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
chown -R $nobody:$nobody "$home"
cd "$home" || exit 1
HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/.config" XDG_CACHE_HOME="$home/.cache" \
    XDG_DATA_HOME="$home/.local/share" TMPDIR="$home" \
    setpriv --reuid=$nobody --regid=$nobody --clear-groups "$@"
