#!/usr/bin/env bash
# Lambda's base images for both architectures in the registry on localhost:5000: copies of the official ones where those
# can be pulled, else stand-ins made from Debian, npm and PyPI packages. Skips what is there. Run engine.sh first.
# LAMBDA_PACKER_IMAGES=official or stand-in decides without asking; stand-ins need no emulation.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$here/lib.sh"
store=$state/images
# shellcheck source-path=SCRIPTDIR source=images/stand-in.sh
. "$here/images/stand-in.sh"

registry=http://localhost:5000
official=public.ecr.aws/lambda
images=(python:3.11 python:3.13 nodejs:22 nodejs:24 ruby:3.3 java:21 provided:al2023 debian:trixie)

# Where each lies in the registry, and where its original.
repository() { case $1 in debian:*) echo debian ;; *) echo "lambda/${1%:*}" ;; esac; }
original() { case $1 in debian:*) echo docker.io/library/debian:trixie-slim ;; *) echo "$official/$1" ;; esac; }
configuration() { case $1 in debian:*) echo "$here/images/config-debian.json" ;; *) echo "$here/images/config.json" ;; esac; }

recipe=$({ declare -f node_version npm_version node_client python_client pip_version java_client suite packages make_root make_layer compile wheels npm_unpack maven_fetch
  cat "$here"/images/*.mjs "$here"/images/*.json "$settle" "$here"/images/files/*; } | short_hash)

index() { # image
  curl -fs --noproxy '*' -m 5 -H 'accept: application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.list.v2+json' \
    "$registry/v2/$(repository "$1")/manifests/${1#*:}"
}

# Present: the index carries this recipe, or it is the very one that was copied from the official registry.
present() { # image
  local text
  text=$(index "$1") || return 1
  case $text in *"\"lambda-packer.recipe\":\"$recipe\""*) [ "${LAMBDA_PACKER_IMAGES:-}" != official ] && return 0 ;; esac
  [ "${LAMBDA_PACKER_IMAGES:-}" != stand-in ] && [ "$(short_hash <<<"$text")" = "$(cat "$store/official-${1/:/-}" 2>/dev/null)" ]
}

official_reachable() {
  case ${LAMBDA_PACKER_IMAGES:-} in
    official) return 0 ;;
    stand-in) return 1 ;;
    '') [ "$(curl -s -m 3 -o /dev/null -w '%{http_code}' "https://${official%%/*}/v2/")" = 401 ] ;;
    *) die "LAMBDA_PACKER_IMAGES is official or stand-in, not '$LAMBDA_PACKER_IMAGES'" ;;
  esac
}

copy_official() { # image
  say "copying $(original "$1")"
  docker buildx imagetools create -t "localhost:5000/$(repository "$1"):${1#*:}" "$(original "$1")" >"$store/copy.log" 2>&1 || return 1
  local text
  text=$(index "$1")
  short_hash <<<"$text" >"$store/official-${1/:/-}"
}

make_architecture() { # arch image…
  local arch=$1 image
  shift
  for image in "$@"; do
    make_root "$image" "$arch"
    make_layer "$image" "$arch"
    if [ "$arch" = "$(native_arch)" ]; then compile "$image"; fi
  done
}

specification() { # image…
  local image separator='['
  for image in "$@"; do
    printf '%s{"repo":"%s","tag":"%s","annotations":{"lambda-packer.recipe":"%s"},"config":' "$separator" "$(repository "$image")" "${image#*:}" "$recipe"
    sed "s/@recipe@/$recipe/" "$(configuration "$image")"
    printf ',"platforms":{"amd64":%s,"arm64":%s}}\n' "$(layers "$image" amd64)" "$(layers "$image" arm64)"
    separator=,
  done
  echo ']'
}

missing=()
for image in "${images[@]}"; do present "$image" || missing+=("$image"); done
[ ${#missing[@]} -gt 0 ] || exit 0
curl -fs --noproxy '*' -m 5 -o /dev/null "$registry/v2/" || die "no registry answers on localhost:5000: run scripts/setup/engine.sh first"
enter_state
mkdir -p "$store"
if official_reachable; then
  rest=()
  for image in "${missing[@]}"; do copy_official "$image" || rest+=("$image"); done
  [ ${#rest[@]} -gt 0 ] || exit 0
  [ "${LAMBDA_PACKER_IMAGES:-}" != official ] || die "could not be copied: ${rest[*]} (see $store/copy.log)"
  say "could not be copied: ${rest[*]} (see $store/copy.log); making stand-ins"
  missing=("${rest[@]}")
fi
need=()
command -v mmdebstrap >/dev/null || need+=(mmdebstrap)
[ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || need+=(debian-archive-keyring)
python3 -m pip --version >/dev/null 2>&1 || need+=(python3 python3-pip)
[ ${#need[@]} = 0 ] || apt_install "${need[@]}"
rm -rf "$store"/tmp.*
mirror=$(debian_mirror)
jobs=()
for arch in amd64 arm64; do
  make_architecture "$arch" "${missing[@]}" 9>&- &
  jobs+=($!)
done
failed=
for job in "${jobs[@]}"; do wait "$job" || failed=1; done
[ -z "$failed" ] || die "the stand-ins could not be made: put right what is said above and run this again"
specification "${missing[@]}" >"$store/specification.json"
keep=()
for image in "${images[@]}"; do
  for arch in amd64 arm64; do
    for tar in "$(root_tar "$image" "$arch")" "$(layer_tar "$image" "$arch")" "$(compiled_tar "$image")"; do keep+=(! -name "${tar##*/}.gz*"); done
  done
done
node "$here/images/push.mjs" "$registry" "$store/specification.json" || die "the registry did not take the images: see $state/registry.log"
# The engine would go on with the copies it knows, and the caches of former recipes are of no more use.
for image in "${missing[@]}"; do docker image rm -f "localhost:5000/$(repository "$image"):${image#*:}" >/dev/null 2>&1 || true; done
find "$store" -maxdepth 1 -type f -name '*.tar*' "${keep[@]}" -delete
