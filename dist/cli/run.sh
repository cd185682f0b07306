#!/bin/sh
# Runs the commands of a build over the copy of the source in /w, and leaves in /o what the package takes of it.
#   /packer/step/commands/001…     each a script of its own
#   /packer/step/environment.sh    variables
#   /packer/step/output            the folder or file that is the result; no such file: all of the copy
#   /packer/step/package-json      there: an output without package.json gets the nearest
#   /packer/dependencies           installed packages, if there are any
set -eu
. /packer/tools/prepare.sh

# Downloads of the usual tools are kept by the builder; what the image sets itself stands.
kept=/packer/cache/commands-$(uname -m)
export XDG_CACHE_HOME="${XDG_CACHE_HOME:-$kept/cache}" NPM_CONFIG_CACHE="${NPM_CONFIG_CACHE:-$kept/npm}" PIP_CACHE_DIR="${PIP_CACHE_DIR:-$kept/pip}" \
  UV_CACHE_DIR="${UV_CACHE_DIR:-$kept/uv}" CARGO_HOME="${CARGO_HOME:-$kept/cargo}" GOMODCACHE="${GOMODCACHE:-$kept/go-modules}" GRADLE_USER_HOME="${GRADLE_USER_HOME:-$kept/gradle}" \
  MAVEN_OPTS="${MAVEN_OPTS:+$MAVEN_OPTS }-Dmaven.repo.local=$kept/maven"
export NPM_CONFIG_AUDIT=false NPM_CONFIG_FUND=false NPM_CONFIG_UPDATE_NOTIFIER=false NPM_CONFIG_PROGRESS=false

cd /w
packages=/packer/dependencies
linked=
if [ -d "$packages" ]; then
  export PYTHONPATH="$packages${PYTHONPATH:+:$PYTHONPATH}" PATH="$packages/bin:/w/node_modules/.bin:$PATH"
  for gems in "$packages"/vendor/bundle/ruby/* "$packages"; do
    if [ -d "$gems/specifications" ]; then export GEM_PATH="$gems${GEM_PATH:+:$GEM_PATH}"; fi
  done
  if [ -d "$packages/node_modules" ] && [ ! -e node_modules ]; then
    ln -s "$packages/node_modules" node_modules
    linked=yes
  fi
fi
. /packer/step/environment.sh

number=0
for command in /packer/step/commands/*; do
  if [ ! -f "$command" ]; then continue; fi
  number=$((number + 1))
  status=0
  /bin/sh -e "$command" </dev/null || status=$?
  if [ "$status" != 0 ]; then
    echo "lambda-packer: command $number ended with status $status" >&2
    exit "$status"
  fi
done

cd /w
if [ -n "$linked" ] && [ -L node_modules ]; then rm node_modules; fi
mkdir /o
if [ -f /packer/step/output ]; then
  output=$(cat /packer/step/output)
  if [ ! -e "$output" ]; then
    echo "lambda-packer: the commands left no $output; there is: $(ls -A | head -n 40 | tr '\n' ' ')" >&2
    exit 1
  fi
  nearest=
  if [ -f /packer/step/package-json ]; then
    nearest=$(dirname "$output")
    while [ ! -f "$nearest/package.json" ] && [ "$nearest" != . ]; do nearest=$(dirname "$nearest"); done
    if [ -f "$nearest/package.json" ]; then cp "$nearest/package.json" /o/package.json; fi
  fi
  if [ -d "$output" ] && [ "$output" = . ]; then
    cp -a . /o/tree
  elif [ -d "$output" ]; then
    mv "$output" /o/tree
  else
    mkdir /o/tree
    mv "$output" /o/tree/
  fi
  if [ -f /o/package.json ]; then
    if [ -e /o/tree/package.json ]; then rm /o/package.json; else mv /o/package.json /o/tree/; fi
  fi
else
  cp -a . /o/tree
fi
printf '{"packages":[],"pending":[],"notes":[],"machines":["%s"]}' "$(uname -m)" >/o/meta.json
