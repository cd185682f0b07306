#!/usr/bin/env bash
# Builds the image, makes Lambda layers and a function of it, and invokes the function with its layers in provided.al2023.
# With credentials, `lambda-packer convert php-runtime --function --region eu-west-1` publishes the layers as well.
set -euo pipefail
cd "$(dirname "$0")"
root=../..

docker build -q -t php-runtime ${BASE:+--build-arg "BASE=$BASE"} .
node "$root/dist/cli/index.js" convert php-runtime --function --layer-namespace php --dry-run

node invoke.mjs
