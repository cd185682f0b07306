#!/usr/bin/env bash
# The README's pictures, from real runs of examples/quickstart: the terminal and the report. Does its own set-up.
set -euo pipefail
cd "$(dirname "$0")/.."

for each in tools engine base-images chromium; do bash "scripts/setup/$each.sh"; done
npm run --silent bundle
export LAMBDA_PACKER_BASE_REGISTRY=${LAMBDA_PACKER_BASE_REGISTRY:-localhost:5000/lambda}
node scripts/terminal-picture.mjs
node scripts/screenshots.mjs
