# shellcheck shell=bash
# BuildKit's programs from its Go modules, for the scripts that need one. Source lib.sh first.

# Newer ones need a module that the public proxy does not serve.
buildkit_version=v0.26.3
buildkit_go=1.25
buildkit_home=$state/buildkit

buildkit_program() { echo "$buildkit_home/$1-$buildkit_version"; } # name

# Builds a program unless it is there. Fails when it cannot, with the reason in `why`.
make_buildkit() { # name
  local program
  program=$(buildkit_program "$1")
  if [ -x "$program" ]; then return 0; fi
  need_go "$buildkit_go" || { why="BuildKit needs Go $buildkit_go, and there is none here or in this machine's package sources"; return 1; }
  say "building $1 $buildkit_version (some minutes, once)"
  rm -rf "$buildkit_home/module"
  mkdir -p "$buildkit_home/module"
  (
    cd "$buildkit_home/module"
    export CGO_ENABLED=0 GOFLAGS=-buildvcs=false
    "$go" mod init tools && "$go" get "github.com/moby/buildkit/cmd/$1@$buildkit_version" &&
      "$go" build -trimpath -ldflags '-s -w' -o "$program.new" "github.com/moby/buildkit/cmd/$1"
  ) >"$buildkit_home/build.log" 2>&1 9>&- ||
    { tail -n 15 "$buildkit_home/build.log" >&2; why="$1 could not be built: see $buildkit_home/build.log"; return 1; }
  mv "$program.new" "$program"
  rm -rf "$buildkit_home/module"
}
