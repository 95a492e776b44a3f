#!/bin/sh
# Layout tests of all pages in a folder: layout.sh [folder] [report.html]
# Ends with 0: all as before; 1: a layout differs or has no reference; 2: a page cannot be set.
set -eu

pages=${1:-pages}
report=${2:-layout-report.html}

set --
for page in "$pages"/*/page.yaml; do
  if [ -e "$page" ]; then set -- "$@" "${page%/page.yaml}"; fi
done
if [ $# -eq 0 ]; then
  echo "no page folder in $pages" >&2
  exit 2
fi

# BANMIAN may name another command than the one that npm has installed.
exec ${BANMIAN:-npx --no-install banmian} snapshot --report "$report" "$@"
