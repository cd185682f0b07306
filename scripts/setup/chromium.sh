#!/usr/bin/env bash
# A browser for the tests of report.html and for the README's pictures: the machine's own Chromium or Chrome, else Debian's chromium.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# The same names as in scripts/chromium.mjs. Ubuntu's chromium-browser is a stub that asks for a snap.
for program in chromium google-chrome-stable google-chrome; do
  if command -v "$program" >/dev/null && "$program" --version --no-sandbox >/dev/null 2>&1; then exit 0; fi
done
enter_state
apt_install chromium fonts-dejavu-core
chromium --version --no-sandbox >/dev/null || die "chromium is installed and does not start"
