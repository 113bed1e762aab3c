#!/bin/sh
# Brings the sentences of the program into the .ts files: update.sh [FOLDER]     (default: this folder)
# New sentences arrive as "unfinished", those that are gone leave. broadsheet_en.ts holds the plurals alone.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=$(cd "${1:-$here}" && pwd)
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
[ -x "$lupdate" ] || { echo "update.sh: lupdate is not there; install qt6-l10n-tools" >&2; exit 1; }
cd "$root"
for language in en de ar; do
    plural=
    [ "$language" = en ] && plural=-pluralonly
    "$lupdate" -silent -I . -locations none -no-obsolete $plural ui app/window -source-language en_GB -target-language "$language" \
        -ts "$folder/broadsheet_$language.ts"
done
