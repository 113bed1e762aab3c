#!/bin/sh
# Pictures of the window over the fixture site, for the documents and for looking at: screenshots.sh [BUILD] [OUT]
# Needs xvfb, xdotool, imagemagick and python3. Nothing leaves this machine: the site is served on loopback.
# SETTLE: seconds that a start may take before the screen is looked at, 5; more on a busy machine.
# ONLY='NAME THEME ADDRESS [xdotool arguments…]' takes one picture; WIDTH, HEIGHT and SCALE are those of the screen, SITE is the
# folder that is served.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(cd "${1:-$root/build/release}" && pwd)
out=${2:-$root/build/screenshots}
port=${PORT:-8765}
width=${WIDTH:-1280}
height=${HEIGHT:-800}
mkdir -p "$out"
out=$(cd "$out" && pwd)

if [ -z "${BROADSHEET_ON_XVFB:-}" ]; then
    BROADSHEET_ON_XVFB=1 exec xvfb-run -a -s "-screen 0 ${width}x${height}x24" "$0" "$build" "$out"
fi

work=$(mktemp -d)
chmod 755 "$work"
# The window runs as nobody where we are root, and has to be let onto the display.
if [ "$(id -u)" -eq 0 ]; then
    cp "$XAUTHORITY" "$work/authority"
    chown 65534 "$work/authority"
    export XAUTHORITY="$work/authority"
fi
python3 -m http.server "$port" --bind 127.0.0.1 --directory "${SITE:-$root/tests/fixtures/site}" >"$work/server.log" 2>&1 &
server=$!
window=
finish() {
    kill "$server" ${window:+"$window"} 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

# painted: whether the middle of the window shows more than a ground, which a standing still screen may be on a busy machine.
painted() {
    colours=$(import -window root -crop "$((width / 4))x$((height / 2))+$((width * 3 / 8))+$((height / 4))" +repage -format %k info:-)
    [ "$colours" -gt 8 ]
}

# settle: waits until the screen is painted, a minute at the most, and stands still, twenty seconds at the most.
settle() {
    last=
    sleep "${SETTLE:-5}"
    for _ in $(seq 60); do
        painted && break
        sleep 1
    done
    for _ in $(seq 20); do
        sleep 1
        now=$(import -window root rgb:- | md5sum)
        [ "$now" = "$last" ] && return 0
        last=$now
    done
}

# shoot NAME THEME ADDRESS [xdotool arguments…]
shoot() {
    name=$1 theme=$2 address=$3
    shift 3
    data=$work/$name
    mkdir -m 777 "$data"
    printf '[reading]\ntheme=%s\n' "$theme" >"$data/settings.ini"
    chmod 666 "$data/settings.ini"
    QT_SCALE_FACTOR=${SCALE:-1} "$here/run-unprivileged.sh" "$build/app/broadsheet" --data-dir "$data" "$address" >"$work/$name.log" 2>&1 &
    window=$!
    # The first windows of a start come and go; the one that can be moved is ours.
    for _ in $(seq 60); do
        sleep 0.5
        id=$(xdotool search --onlyvisible --class broadsheet 2>/dev/null | tail -1)
        [ -n "$id" ] && xdotool windowmove "$id" 0 0 windowsize "$id" "$width" "$height" \
            windowfocus "$id" mousemove "$((width / 2))" "$((height - 10))" 2>/dev/null && break
    done
    settle
    if [ $# -gt 0 ]; then
        xdotool "$@"
        settle
    fi
    import -window root -depth 8 -define png:compression-level=9 "$out/$name.png"
    xdotool key ctrl+q
    # A dialog that is open keeps the window from closing.
    for _ in $(seq 6); do
        kill -0 "$window" 2>/dev/null || break
        sleep 0.5
    done
    pkill -P "$window" 2>/dev/null || true
    kill "$window" 2>/dev/null || true
    wait "$window" || true
    window=
}

site=http://127.0.0.1:$port
# Three stories in the library, and its list.
library="key ctrl+s sleep 3 key ctrl+l sleep 1 type --args 1 $site/kelp.html key Return sleep 6 key ctrl+s sleep 3 key f sleep 2 key ctrl+l sleep 1 type --args 1 $site/story.html key Return sleep 7 key ctrl+s sleep 3 key ctrl+1 sleep 1 key Home sleep 1"
if [ -n "${ONLY:-}" ]; then
    eval "shoot $ONLY"
    exit
fi
shoot light light "$site/story.html"
shoot dark dark "$site/story.html"
shoot sepia sepia "$site/lighthouse.html"
shoot right-to-left light "$site/rtl.html"
shoot listing light "$site/index.html"
shoot empty light "$site/shell.html"
shoot missing dark "$site/none.html"
shoot here light "$site/story.html" key j key j key j key j key Return
shoot find light "$site/story.html" key ctrl+f type rain
shoot keys light "$site/story.html" key F1
shoot rendered light "$site/shell.html" key Return sleep 8
shoot original light "$site/story.html" key ctrl+shift+o sleep 3
shoot narrow light "$site/story.html" search --onlyvisible --class broadsheet windowsize 620 700
shoot library light "$site/lighthouse.html" $library
shoot library-dark dark "$site/lighthouse.html" $library key Return sleep 3
shoot library-search light "$site/lighthouse.html" $library key ctrl+shift+f sleep 1 type kelp
