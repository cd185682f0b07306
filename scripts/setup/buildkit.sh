#!/usr/bin/env bash
# Two builders beside the Engine's own, for the tests that compare what comes out of them: a current BuildKit built from
# its Go modules, once with this machine's platforms (lambda-packer-remote) and once with linux/arm64 alone, so that
# everything runs under emulation on another machine (lambda-packer-arm64). Run engine.sh first; run it again at any time.
# Without a Go that can build it this says so and ends well: those tests are skipped then.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# shellcheck source-path=SCRIPTDIR source=buildkit-programs.sh
. "$(dirname "${BASH_SOURCE[0]}")/buildkit-programs.sh"

home=$buildkit_home
program=$(buildkit_program buildkitd)

skip() { say "WARNING: the tests of other builders will be SKIPPED: $*"; exit 0; }
builder_answers() { docker buildx inspect "$1" 2>/dev/null | grep -q '^Status: *running'; }
start_builder() { # name option…
  local name=$1 socket=$home/$1.sock
  shift
  if builder_answers "$name"; then return 0; fi
  say "starting the builder $name"
  printf 'root = "%s/%s"\n[registry."localhost:5000"]\n  http = true\n  insecure = true\n' "$home" "$name" >"$home/$name.toml"
  local as=()
  if [ "$(id -u)" != 0 ]; then as=(sudo -n); fi
  detach "$home/$name.log" "${as[@]}" "$program" --config "$home/$name.toml" --addr "unix://$socket" \
    --group "$(id -g)" --oci-worker=true --containerd-worker=false "$@"
  if ! docker buildx inspect "$name" >/dev/null 2>&1; then docker buildx create --name "$name" --driver remote "unix://$socket" >/dev/null; fi
  wait_for 30 builder_answers "$name" || { tail -n 20 "$home/$name.log" >&2; die "the builder $name does not answer: see $home/$name.log"; }
}

if builder_answers lambda-packer-remote && builder_answers lambda-packer-arm64; then exit 0; fi
enter_state
mkdir -p "$home"
command -v runc >/dev/null || command -v buildkit-runc >/dev/null || skip "there is no runc on the PATH"
make_buildkit buildkitd || skip "$why"
start_builder lambda-packer-remote
start_builder lambda-packer-arm64 --oci-worker-platform linux/arm64
