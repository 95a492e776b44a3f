#!/bin/sh
# Layout tests of all pages in a folder: layout.sh [folder] [report.html]
# Ends with 0: all as before; 1: a layout differs or has no reference; 2: a page cannot be set, or there is none.
set -eu

pages=${1:-pages}
report=${2:-layout-report.html}

# BANMIAN may name another command than the one that npm has installed.
exec ${BANMIAN:-npx --no-install banmian} snapshot --report "$report" "$pages"
