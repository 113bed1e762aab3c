#!/bin/sh
# Installs the packages of the named groups of packages.txt that are not there yet.
# usage: packaging/install-packages.sh GROUP…        (build, run, test, training)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || { echo "usage: install-packages.sh GROUP…" >&2; exit 2; }

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system; these packages are needed: see packaging/packages.txt." >&2
    exit 0
fi

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=
for group in "$@"; do
    packages=$(awk -v group="$group" '$1 == group { print $2 }' "$here/packages.txt")
    [ -n "$packages" ] || { echo "install-packages.sh: there is no group \"$group\"" >&2; exit 2; }
    for package in $packages; do
        is_installed "$package" || missing="$missing $package"
    done
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Please install these packages as root, then try again:$missing" >&2
        exit 1
    fi
    as_root=sudo
fi

echo "Installing:$missing"
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q </dev/null
# shellcheck disable=SC2086 # a list of words on purpose
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing </dev/null
