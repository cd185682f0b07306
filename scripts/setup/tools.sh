#!/usr/bin/env bash
# The programs the tests read ZIP files and answers with, and the terminal that they type into; installs only what is missing.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

missing=()
while read -r program package; do
  command -v "$program" >/dev/null || missing+=("$package")
done <<'LIST'
unzip unzip
zip zip
7z p7zip-full
bsdtar libarchive-tools
python3 python3
curl curl
jq jq
git git
xz xz-utils
zsh zsh
fish fish
tmux tmux
ps procps
LIST
[ ${#missing[@]} -gt 0 ] || exit 0
enter_state
apt_install "${missing[@]}"
