#!/bin/sh
# plain.sh PROJECT PYTHON: what people write themselves: pip install --target, copy, zip -X -r; two packages at a time.
set -eu
cd "$1"
export PYTHON="$2"
rm -rf plain
mkdir -p plain/dist
# shellcheck disable=SC2016 # expanded by the inner shell
xargs -P 2 -n 4 sh -euc '
  mkdir -p "plain/$1/$3"
  [ "$4" = - ] || "$PYTHON" -m pip install --quiet --no-input --disable-pip-version-check --root-user-action=ignore --target "plain/$1/$3" -r "$4"
  cp -r "$2/." "plain/$1/$3"
  cd "plain/$1"
  zip -q -X -r "../dist/$1.zip" .
' sh <packages.txt
