#!/usr/bin/env bash
# All tests, from nothing: `--fast` runs what needs no Engine. Ends with `N passed, N failed`.
set -euo pipefail
cd "$(dirname "$0")/.."

passed=0 failed=0

# Runs one check and counts it: check NAME COMMAND…
check() {
  local name=$1
  shift
  echo "== $name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "FAILED: $name" >&2; fi
}

# Runs jest and adds its counts.
jest() {
  local counts
  counts=$(node scripts/run-jest.mjs "$@") || counts='0 1'
  passed=$((passed + ${counts% *})) failed=$((failed + ${counts#* }))
}

# What the bundle is built from must be committed as built; a checkout without Git cannot tell.
dist_is_committed() {
  git rev-parse --is-inside-work-tree >/dev/null 2>&1 || return 0
  git diff --quiet -- dist && [ -z "$(git ls-files --others --exclude-standard -- dist)" ] ||
    { echo "dist/ differs from its sources: run 'npm run bundle' and commit it" >&2; return 1; }
}

if ! cmp -s package-lock.json node_modules/.lambda-packer-lock; then
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.lambda-packer-lock
fi
check 'bundle' npm run --silent bundle
check 'dist is built from the committed sources' dist_is_committed
check 'lint' npm run --silent lint
if [ "${1:-}" = --fast ]; then
  jest --selectProjects fast --maxWorkers=100%
else
  bash scripts/setup/tools.sh
  bash scripts/setup/engine.sh
  bash scripts/setup/base-images.sh
  bash scripts/setup/nodes.sh
  bash scripts/setup/buildkit.sh
  bash scripts/setup/moto.sh
  bash scripts/setup/sbom-tools.sh
  bash scripts/setup/container-builder.sh
  bash scripts/setup/act.sh
  bash scripts/setup/chromium.sh
  export LAMBDA_PACKER_BASE_REGISTRY=localhost:5000/lambda
  jest --selectProjects fast --maxWorkers=100%
  jest --again --selectProjects alone --runInBand
  # They wait for containers and networks most of the time.
  jest --again --selectProjects slow --maxWorkers=2
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
