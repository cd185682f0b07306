#!/bin/sh
# sam.sh PROJECT VENV_BIN: sam build --cached --parallel, then a ZIP of each result, two at a time.
set -eu
cd "$1/sam"
export PATH="$2:$PATH" SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=eu-west-1
sam build --cached --parallel
cd .aws-sam/build
rm -f ./*.zip
find . -mindepth 1 -maxdepth 1 -type d | sed 's,^\./,,' | xargs -P 2 -I NAME sh -euc 'cd "$1"; zip -q -X -r "../$1.zip" .' sh NAME
