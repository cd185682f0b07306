#!/usr/bin/env bash
# What runs and judges workflows on this machine, under tools/ in the state folder: act (a runner) and actionlint as Go modules, zizmor
# as a Python package; Node 24, on which a runner starts actions, is the one of nodes.sh. Installs only what is missing.
# Without a Go that can build them this says so and ends well: those tests are skipped then.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

act=v0.2.89
actionlint=v1.7.12
zizmor=1.32.0
needed_go=1.25
home=$state/tools

skip() { say "WARNING: the tests with a real runner will be SKIPPED: $*"; exit 0; }
has() { [ -x "$home/$1-$2" ] && [ "$(readlink "$home/$1")" = "$1-$2" ]; }

install_module() { # program version package
  need_go "$needed_go" || skip "$1 needs Go $needed_go, and there is none here or in this machine's package sources"
  say "building $1 $2"
  rm -rf "$home/new"
  GOBIN=$home/new CGO_ENABLED=0 GOFLAGS=-buildvcs=false "$go" install -trimpath "$3@$2" >"$home/$1.log" 2>&1 9>&- ||
    { tail -n 15 "$home/$1.log" >&2; skip "$1 could not be built: see $home/$1.log"; }
  mv -f "$home/new/$1" "$home/$1-$2"
  ln -sfn "$1-$2" "$home/$1"
}

install_zizmor() {
  say "fetching zizmor $zizmor"
  rm -rf "$home/new"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --target "$home/new" "zizmor==$zizmor" \
    >"$home/zizmor.log" 2>&1 || { tail -n 15 "$home/zizmor.log" >&2; skip "pip could not install zizmor: see $home/zizmor.log"; }
  mv -f "$home/new/bin/zizmor" "$home/zizmor-$zizmor"
  ln -sfn "zizmor-$zizmor" "$home/zizmor"
}

bash "$(dirname "${BASH_SOURCE[0]}")/nodes.sh"
if has act "$act" && has actionlint "$actionlint" && has zizmor "$zizmor"; then exit 0; fi
enter_state
mkdir -p "$home"
has act "$act" || install_module act "$act" github.com/nektos/act
has actionlint "$actionlint" || install_module actionlint "$actionlint" github.com/rhysd/actionlint/cmd/actionlint
if ! has zizmor "$zizmor"; then
  python3 -m pip --version >/dev/null 2>&1 || apt_install python3-pip
  install_zizmor
fi
rm -rf "$home/new"
