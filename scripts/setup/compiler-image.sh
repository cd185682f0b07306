#!/usr/bin/env bash
# localhost:5000/lambda-packer/compiler:arm64: Debian with Python, pip, a compiler and libyaml's headers, for tests that compile under
# emulation. Its packages are unpacked without running anything of theirs. Skips what is there. Run engine.sh first.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$here/lib.sh"
image=localhost:5000/lambda-packer/compiler
packages=base-files,bash,ca-certificates,coreutils,dash,gcc,grep,libc-bin,libc6-dev,libyaml-dev,mawk,python3,python3-dev,python3-minimal,python3-pip,sed
recipe=$( (echo "$packages"; cat "$here/images/settle-rootfs.sh" "${BASH_SOURCE[0]}") | sha256sum | head -c 16)

enter_state
[ "$(docker buildx imagetools inspect --raw "$image:arm64" 2>/dev/null | sha256sum | head -c 16)-$recipe" != "$(cat "$state/compiler-image" 2>/dev/null)" ] || exit 0
command -v mmdebstrap >/dev/null || apt_install mmdebstrap
tmp=$(mktemp -d "$state/compiler.XXXXXX")
trap 'as_root rm -rf "$tmp"' EXIT
apt-config dump | grep -E '^Acquire::(http|https|Retries|Check-|AllowWeak|AllowInsecure|AllowDowngrade)' >"$tmp/apt.conf" || true
say "unpacking a compiler for arm64"
as_root mmdebstrap --quiet --mode=root --variant=extract --skip=check/qemu --format=tar --architectures=arm64 --include="$packages" \
  --aptopt="$tmp/apt.conf" --extract-hook="$here/images/settle-rootfs.sh" --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
  trixie "$tmp/root.tar" "deb $(debian_mirror) trixie main" >"$tmp/log" 2>&1 ||
  { tail -n 10 "$tmp/log" >&2; die "no root of Debian for arm64"; }
as_root chown -R "$(id -u)" "$tmp"
printf 'FROM scratch\nADD root.tar /\n' >"$tmp/Dockerfile"
docker buildx build --quiet --platform linux/arm64 --provenance=false --push --tag "$image:arm64" "$tmp" >/dev/null ||
  die "the registry did not take $image:arm64"
echo "$(docker buildx imagetools inspect --raw "$image:arm64" | sha256sum | head -c 16)-$recipe" >"$state/compiler-image"
