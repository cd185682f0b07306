#!/usr/bin/env bash
# release.sh check TAG: the tag is the version of package.json, the reusable workflows name the action by it, and dist/ is what
# the sources make. release.sh move TAG: the tag of its major version (v1 for v1.2.3) points where TAG does.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { echo "release.sh: $*" >&2; exit 1; }

action=${1:-} tag=${2:-}
[[ $tag =~ ^v([0-9]+)\.[0-9]+\.[0-9]+$ ]] || fail "a release is tagged vX.Y.Z, not '$tag'"
major=v${BASH_REMATCH[1]}

check() {
  [ "$tag" = "v$(node -p 'require("./package.json").version')" ] || fail "package.json has another version than $tag"
  local other
  other=$(grep -hno 'org/lambda-packer@[^ ]*' .github/workflows/*.yml | grep -v "@$tag\$" || true)
  [ -z "$other" ] || fail "the workflows must name the action as org/lambda-packer@$tag: $other"
  npm ci --no-audit --no-fund --loglevel=error
  npm run --silent bundle
  [ -z "$(git status --porcelain -- dist)" ] || fail "dist/ differs from its sources: run 'npm run bundle' and commit it"
}

move() {
  local at refs=repos/$GITHUB_REPOSITORY/git
  at=$(git rev-parse HEAD)
  if gh api --silent "$refs/ref/tags/$major" 2>/dev/null; then
    gh api --silent -X PATCH "$refs/refs/tags/$major" -f "sha=$at" -F force=true
  else
    gh api --silent -X POST "$refs/refs" -f "ref=refs/tags/$major" -f "sha=$at"
  fi
  echo "$major is $tag ($at)"
}

case $action in
  check | move) "$action" ;;
  *) fail "usage: release.sh check|move TAG" ;;
esac
