#!/usr/bin/env bash
# A Docker Engine with buildx, emulation of the other architecture, and a registry on localhost:5000.
# What is there already is used as it is; the rest comes from Debian's or Ubuntu's own packages. Run it again at any time.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

registry=http://localhost:5000/v2/

engine_answers() { docker info >/dev/null 2>&1; }
buildx_works() { docker buildx version >/dev/null 2>&1; }
registry_answers() { curl -fs --noproxy '*' -m 5 -o /dev/null "$registry"; }
port_taken() { (exec 3<>/dev/tcp/127.0.0.1/5000) 2>/dev/null; }

# Bookworm's own engine is too old for buildx: four packages of trixie, which run on bookworm's C library, are let in.
allow_trixie() {
  [ "$(os_id)-$(os_codename)" = debian-bookworm ] || return 0
  apt_update docker.io
  [ -f /etc/apt/preferences.d/lambda-packer ] && [ -f /etc/apt/sources.list.d/lambda-packer-trixie.sources ] && return 0
  printf 'Types: deb\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
    "$(debian_mirror)" | as_root tee /etc/apt/sources.list.d/lambda-packer-trixie.sources >/dev/null
  printf 'Package: *\nPin: release n=trixie\nPin-Priority: -10\n\nPackage: docker.io docker-cli docker-buildx containerd\nPin: release n=trixie\nPin-Priority: 990\n' |
    as_root tee /etc/apt/preferences.d/lambda-packer >/dev/null
  apt_updated=
}

install_engine() {
  allow_trixie
  if [ ! -e /etc/docker/daemon.json ]; then
    as_root mkdir -p /etc/docker
    echo '{"features":{"containerd-snapshotter":true},"insecure-registries":["localhost:5000"]}' |
      as_root tee /etc/docker/daemon.json >/dev/null
  fi
  local packages=(docker.io docker-buildx containerd runc iptables tini ca-certificates)
  if apt_update docker.io && apt-cache show docker-cli >/dev/null 2>&1; then packages+=(docker-cli); fi
  apt_install "${packages[@]}"
}

install_buildx() {
  allow_trixie
  apt_unpack docker-buildx "$state/buildx"
  local plugin
  plugin=$(find "$state/buildx" -type f -name docker-buildx -perm -u+x -print -quit)
  [ -n "$plugin" ] || die "the package docker-buildx holds no plugin; install buildx by hand: https://docs.docker.com/go/buildx/"
  as_root install -D "$plugin" /usr/local/lib/docker/cli-plugins/docker-buildx
  buildx_works || die "docker buildx does not work after its plugin was installed: $(docker buildx version 2>&1 | head -n 1)"
}

# Whether a program of this name runs; one that was killed and that nobody has waited for does not.
runs() { # name [pid]
  local pid
  for pid in ${2:-$(pgrep -x "$1" || true)}; do
    if [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = "$1" ] && ! grep -q '^State:.Z' "/proc/$pid/status"; then return 0; fi
  done
  return 1
}

# What a killed engine left behind keeps the next one from starting.
clear_stale() {
  local file name
  for file in /run/docker.pid /run/docker/containerd/containerd.pid; do
    name=dockerd
    if [[ $file == */containerd.pid ]]; then name=containerd; fi
    if as_root test -f "$file" && ! runs "$name" "$(as_root cat "$file")"; then as_root rm -f "$file"; fi
  done
  if [ -S /run/containerd/containerd.sock ] && ! runs containerd; then as_root rm -f /run/containerd/containerd.sock; fi
}

start_engine() {
  if runs dockerd && wait_for 30 engine_answers; then return 0; fi
  if [ -d /run/systemd/system ] && as_root systemctl start docker >/dev/null 2>&1 && wait_for 30 engine_answers; then return 0; fi
  clear_stale
  say "starting the Docker Engine"
  if [ "$(id -u)" = 0 ]; then detach "$state/dockerd.log" dockerd; else detach "$state/dockerd.log" sudo -n dockerd; fi
  wait_for 60 engine_answers || { tail -n 20 "$state/dockerd.log" >&2; die "the Docker Engine does not answer: see $state/dockerd.log"; }
}

other_arch() { if [ "$(native_arch)" = arm64 ]; then echo x86_64; else echo aarch64; fi; }
emulates() { [ -e "/proc/sys/fs/binfmt_misc/qemu-$(other_arch)" ]; }

# QEMU 10, trixie's, runs arm64 programs of today's distributions up to five times faster than bookworm's.
# The kernel keeps the program open once it is registered, so it needs no place in the system.
start_emulation() {
  local arch magic mask program package=qemu-user-static
  arch=$(other_arch)
  [ -e /proc/sys/fs/binfmt_misc/register ] || as_root mount -t binfmt_misc binfmt_misc /proc/sys/fs/binfmt_misc ||
    die "binfmt_misc cannot be mounted: linux programs of $arch cannot be run here"
  if emulates; then return 0; fi
  program=$state/qemu/qemu-$arch
  if [ ! -x "$program" ]; then
    if [ "$(os_id)" = debian ]; then package=qemu-user; fi
    if [ "$(os_id)-$(os_codename)" = debian-bookworm ]; then allow_trixie; package=qemu-user/trixie; fi
    apt_unpack "$package" "$state/qemu-package"
    mkdir -p "$state/qemu"
    find "$state/qemu-package" -type f \( -name "qemu-$arch" -o -name "qemu-$arch-static" \) -exec mv {} "$program" \;
    rm -rf "$state/qemu-package"
    [ -x "$program" ] || die "the package $package holds no qemu-$arch: register an emulation of $arch by hand"
  fi
  say "registering the emulation of $arch"
  case $arch in
    aarch64) magic='\xb7\x00' ;;
    x86_64) magic='\x3e\x00' ;;
  esac
  magic='\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00'$magic
  mask='\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff'
  printf '%s' ":qemu-$arch:M::$magic:$mask:$program:F" | as_root tee /proc/sys/fs/binfmt_misc/register >/dev/null ||
    die "the kernel refused the emulation of $arch"
}

start_registry() {
  port_taken && die "something that is not an open registry listens on port 5000: stop it and run this again"
  local program
  program=$(command -v docker-registry || echo "$state/registry-program/usr/bin/docker-registry")
  if [ ! -x "$program" ]; then
    apt_unpack docker-registry "$state/registry-program"
    [ -x "$program" ] || die "the package docker-registry holds no /usr/bin/docker-registry: start a registry on localhost:5000 by hand"
  fi
  mkdir -p "$state/registry"
  printf 'version: 0.1\nlog: {level: warn, accesslog: {disabled: true}}\nstorage: {filesystem: {rootdirectory: "%s"}, delete: {enabled: true}}\nhttp: {addr: "127.0.0.1:5000"}\n' \
    "$state/registry" >"$state/registry.yml"
  say "starting a registry on localhost:5000"
  detach "$state/registry.log" "$program" serve "$state/registry.yml"
  wait_for 20 registry_answers || { tail -n 20 "$state/registry.log" >&2; die "the registry does not answer: see $state/registry.log"; }
}

if command -v curl >/dev/null && registry_answers && emulates && engine_answers && buildx_works; then exit 0; fi
enter_state
command -v curl >/dev/null || apt_install curl ca-certificates
command -v pgrep >/dev/null || apt_install procps
if ! engine_answers; then
  command -v dockerd >/dev/null || install_engine
  start_engine
fi
buildx_works || install_buildx
emulates || start_emulation
registry_answers || start_registry
say "$(docker version --format 'Docker Engine {{.Server.Version}}'), $(docker buildx version | cut -d' ' -f1-2), registry on localhost:5000"
