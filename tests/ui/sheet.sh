#!/bin/sh
# The sheet: the pages of tests/fixtures/looks in every theme, on a small and a large screen and at twice the size: sheet.sh [BUILD] [OUT]
# PAGES, THEMES and SCREENS (width:height:scale) choose fewer. Look at every picture, and mend what is ugly, cut off or confusing.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${1:-$root/build/release}
out=${2:-$root/build/sheet}
pages=${PAGES:-long-read picture-story code-and-tables arabic japanese footnotes-and-mathematics lists-and-quotations mixed-scripts}
themes=${THEMES:-light dark sepia gray contrast}
screens=${SCREENS:-1280:800:1 1920:1080:1 2560:1600:2}
mkdir -p "$out"

for screen in $screens; do
    width=${screen%%:*}
    scale=${screen##*:}
    height=${screen#*:}
    height=${height%:*}
    for theme in $themes; do
        for page in $pages; do
            WIDTH=$width HEIGHT=$height SCALE=$scale SITE=$root/tests/fixtures \
                ONLY="$page-$theme-${width}x$height-$scale $theme \"\$site/looks/$page.html\" ${KEYS:-}" \
                "$here/screenshots.sh" "$build" "$out"
        done
    done
done
# All of them on one sheet, each with its name below it.
montage -label '%t' "$out"/*-*-*x*-*.png -resize 640x -tile 4x -geometry +8+8 "$out/sheet.jpg"
