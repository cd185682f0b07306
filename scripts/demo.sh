#!/usr/bin/env bash
# The main job, from nothing: builds examples/quickstart for both architectures and invokes a function of it on each.
set -euo pipefail
cd "$(dirname "$0")/.."

bash scripts/setup/tools.sh
bash scripts/setup/engine.sh
bash scripts/setup/base-images.sh
export LAMBDA_PACKER_BASE_REGISTRY=localhost:5000/lambda

example=examples/quickstart
node dist/cli/index.js build --config "$example/package_config.yaml" --dist "$example/dist"

for arch in amd64 arm64; do
  echo
  echo "api on $arch:"
  node dist/cli/index.js invoke api --config "$example/package_config.yaml" --dist "$example/dist" \
    --platform "linux/$arch" --event '{"sku": "A-1", "quantity": 2}'
done
echo
echo "Report: $example/dist/report.html"
