#!/bin/sh
# Runs a program with a display, a session bus and the accessibility bus of its own, as nobody where we are root:
# run-on-a-desktop.sh PROGRAM [arguments…]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LIBGL_ALWAYS_SOFTWARE=1 \
    exec "$here/../ui/run-unprivileged.sh" /usr/bin/xvfb-run -a -s "-screen 0 1280x800x24" dbus-run-session -- "$@"
