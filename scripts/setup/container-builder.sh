#!/usr/bin/env bash
# Two images in the registry on localhost:5000 that stand in for those of Docker's own actions, for the tests of what the action sets up:
# lambda-packer/binfmt registers emulators from Debian packages as tonistiigi/binfmt does; lambda-packer/buildkit is a BuildKit for the
# docker-container driver, which reaches that registry through port 5080 of the bridge (a test listens there). Run base-images.sh first.
# Without a Go that can build BuildKit this says so and ends well: those tests are skipped then.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$here/lib.sh"
# shellcheck source-path=SCRIPTDIR source=buildkit-programs.sh
. "$here/buildkit-programs.sh"

home=$state/container-builder
registry=localhost:5000
emulators=(qemu-aarch64 qemu-x86_64 qemu-riscv64)

skip() { say "WARNING: the tests of set-up will be SKIPPED: $*"; exit 0; }
recipe=$(cat "$0" "$here/images/binfmt/binfmt" "$here/buildkit-programs.sh" | sha256sum | cut -c1-16)
present() { # name
  [ "$(cat "$home/$1.recipe" 2>/dev/null)" = "$recipe" ] &&
    curl -fs --noproxy '*' -m 5 -o /dev/null -H 'accept: application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json' \
      "http://$registry/v2/lambda-packer/$1/manifests/latest"
}

# A program and the libraries that it is linked with, at their own places.
with_libraries() { # root program
  local file
  for file in "$2" $(ldd "$2" 2>/dev/null | grep -o '/[^ ]*'); do
    mkdir -p "$1$(dirname "$file")"
    cp -L "$file" "$1$file"
  done
}

# A folder with a shell and nothing else.
bare_root() { # root
  rm -rf "$1"
  mkdir -p "$1"/{bin,proc,tmp,usr/bin}
  cp "$(find "$home/busybox" -type f -path "*/bin/busybox" -print -quit)" "$1/bin/busybox"
  ln -s busybox "$1/bin/sh"
}

push() { # name line…
  local name=$1
  shift
  printf '%s\n' 'FROM scratch' 'COPY root /' "$@" >"$home/$name/Dockerfile"
  docker buildx build --quiet --provenance=false --builder default --tag "$registry/lambda-packer/$name:latest" --push "$home/$name" >"$home/$name.log" 2>&1 ||
    { tail -n 15 "$home/$name.log" >&2; die "the image $name could not be made: see $home/$name.log"; }
  docker image rm -f "$registry/lambda-packer/$name:latest" >/dev/null 2>&1 || true
  rm -rf "${home:?}/$name"
  echo "$recipe" >"$home/$name.recipe"
}

make_binfmt() {
  local package=qemu-user-static emulator
  # From trixie on the programs of qemu-user are linked statically, and those of qemu-user-static are no more.
  case $(os_id)-$(os_codename) in debian-bookworm | ubuntu-*) ;; *) package=qemu-user ;; esac
  apt_unpack "$package" "$home/qemu"
  bare_root "$home/binfmt/root"
  for emulator in "${emulators[@]}"; do
    find "$home/qemu" -type f \( -path "*/bin/$emulator" -o -path "*/bin/$emulator-static" \) -exec cp {} "$home/binfmt/root/usr/bin/$emulator" \;
    [ -x "$home/binfmt/root/usr/bin/$emulator" ] || die "the package $package holds no $emulator"
  done
  cp "$here/images/binfmt/binfmt" "$home/binfmt/root/usr/bin/binfmt"
  push binfmt 'ENTRYPOINT ["/usr/bin/binfmt"]'
  rm -rf "$home/qemu"
}

make_builder() {
  local root=$home/buildkit/root program gateway
  for program in buildkitd buildctl; do make_buildkit "$program" || skip "$why"; done
  bare_root "$root"
  for program in buildkitd buildctl; do cp "$(buildkit_program "$program")" "$root/usr/bin/$program"; done
  with_libraries "$root" "$(command -v runc)"
  ln -s "$(command -v runc)" "$root/usr/bin/buildkit-runc"
  gateway=$(docker network inspect bridge --format '{{(index .IPAM.Config 0).Gateway}}')
  mkdir -p "$root/etc/buildkit"
  printf '[registry."%s"]\n  mirrors = ["%s"]\n[registry."%s"]\n  http = true\n  insecure = true\n' \
    "$registry" "$gateway:5080" "$gateway:5080" >"$root/etc/buildkit/buildkitd.toml"
  push buildkit 'ENV PATH=/usr/sbin:/usr/bin:/sbin:/bin' 'VOLUME /var/lib/buildkit' 'ENTRYPOINT ["buildkitd"]'
}

if present binfmt && present buildkit; then exit 0; fi
enter_state
mkdir -p "$home" "$buildkit_home"
command -v runc >/dev/null || skip "there is no runc on the PATH"
apt_unpack busybox-static "$home/busybox"
present binfmt || make_binfmt
present buildkit || make_builder
rm -rf "$home/busybox"
