#!/bin/sh
# Installs what the tests need, builds the release preset with warnings as errors and runs every test; then builds
# the dev preset (address and undefined-behaviour sanitizers, no window) and runs the core's tests under it.
# The last line is "N passed, N failed"; the exit status is 0 only when nothing failed.
set -u

cd "$(dirname "$0")/.." || exit 1
exec </dev/null
export CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-2}"
export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1}"

passed=0
failed=0
finish() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
    exit
}

# A step that must work for anything after it to mean something; a failure counts as one.
need() {
    echo "== $*"
    "$@" && return
    echo "failed: $*"
    failed=$((failed + 1))
    finish
}

# The number in an attribute of CTest's own report.
reported() { sed -n "s/^.*<testsuite .*[[:space:]]$2=\"\([0-9]*\)\".*\$/\1/p; s/^[[:space:]]*$2=\"\([0-9]*\)\".*\$/\1/p" "$1" | head -n 1; }

run_tests() {
    report=$PWD/build/$1/tests.xml
    rm -f "$report"
    echo "== ctest --preset $1"
    ctest --preset "$1" --no-tests=error --output-junit "$report"
    if [ ! -s "$report" ]; then
        echo "failed: ctest --preset $1 left no report"
        failed=$((failed + 1))
        return
    fi
    here_failed=$(reported "$report" failures)
    here_passed=$(($(reported "$report" tests) - here_failed - $(reported "$report" skipped) - $(reported "$report" disabled)))
    failed=$((failed + here_failed))
    passed=$((passed + here_passed))
}

need packaging/install-packages.sh build run test

need cmake --preset release -DCMAKE_COMPILE_WARNING_AS_ERROR=ON -DBROADSHEET_PRECOMPILED_HEADERS=ON -DBROADSHEET_TESTS=ON -DBROADSHEET_WINDOW=ON
need cmake --build --preset release
run_tests release

# The compiler warns falsely about code that the sanitizers wrote into ours; true warnings ended the release build.
need cmake --preset dev -DBROADSHEET_PRECOMPILED_HEADERS=ON -DBROADSHEET_TESTS=ON
need cmake --build --preset dev
run_tests dev

finish
