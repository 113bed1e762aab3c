#!/bin/sh
# Runs a program of the window as on a desktop where a screen reader is on: a screen, a session bus and an accessibility bus of
# its own. Qt sends no accessibility events otherwise, and `QAccessible::setActive` alone does not change that.
# Where one of these programs is missing, the test runs without, and passes over what needs them.
set -u

for program in xvfb-run dbus-run-session dbus-send; do
    command -v "$program" >/dev/null || { echo "$program is not there: nobody listens" >&2; exec "$@"; }
done

# The accessibility bus is started by the first who asks for it.
exec dbus-run-session -- sh -c '
    for ask in "org.a11y.Bus.GetAddress" \
               "org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:IsEnabled variant:boolean:true"; do
        dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus $ask >/dev/null || exec "$@"
    done
    export BROADSHEET_SCREEN_READER=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb
    exec xvfb-run -a -s "-screen 0 1280x800x24" "$@"' sh "$@"
