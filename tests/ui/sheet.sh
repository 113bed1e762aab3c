#!/bin/sh
# The sheet: a page with its headlines (seed) and those of tests/fixtures/looks in every theme, on a small and a large screen and at twice
# the size: sheet.sh [BUILD] [OUT]
# PAGES, THEMES and SCREENS (width:height:scale) choose fewer. Look at every picture, and mend what is ugly, cut off or confusing.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${1:-$root/build/release}
out=${2:-$root/build/sheet}
pages=${PAGES:-seed long-read picture-story code-and-tables arabic japanese footnotes-and-mathematics lists-and-quotations mixed-scripts}
themes=${THEMES:-light dark sepia gray contrast}
screens=${SCREENS:-1280:800:1 1920:1080:1 2560:1600:2}
mkdir -p "$out"

# address PAGE: where the page stands below the folder that is served.
address() {
    case $1 in
    seed) echo site/story.html ;;
    *) echo "looks/$1.html" ;;
    esac
}

for screen in $screens; do
    width=${screen%%:*}
    scale=${screen##*:}
    height=${screen#*:}
    height=${height%:*}
    for theme in $themes; do
        for page in $pages; do
            WIDTH=$width HEIGHT=$height SCALE=$scale SITE=$root/tests/fixtures \
                ONLY="$page-$theme-${width}x$height-$scale $theme \"\$site/$(address "$page")\" ${KEYS:-}" \
                "$here/screenshots.sh" "$build" "$out"
        done
    done
done
# All of them on one sheet, each with its name below it; made small first, since all at once and in full are too much for ImageMagick.
small=$(mktemp -d)
trap 'rm -rf "$small"' EXIT
for picture in "$out"/*-*-*x*-*.png; do
    convert "$picture" -resize 640x "$small/${picture##*/}"
done
montage -font "$(fc-match -f '%{file}' sans-serif)" -label '%t' "$small"/*.png -tile 4x -geometry +8+8 "$out/sheet.jpg"
