#!/bin/sh
# Installs the OS packages that /packer/step/packages names, one a line, with the image's own package manager.
set -eu
. /packer/tools/prepare.sh
set --
while IFS= read -r name; do set -- "$@" "$name"; done </packer/step/packages

manager=
for each in dnf microdnf yum apt-get apk; do
  if command -v "$each" >/dev/null 2>&1; then
    manager=$each
    break
  fi
done
echo "$manager: $*"
case $manager in
  dnf | microdnf)
    "$manager" install -y --setopt=install_weak_deps=0 --setopt=tsflags=nodocs ${bundle:+--setopt=sslcacert="$bundle"} "$@"
    "$manager" clean all
    ;;
  yum)
    yum install -y --setopt=skip_missing_names_on_install=0 --setopt=tsflags=nodocs ${bundle:+--setopt=sslcacert="$bundle"} "$@"
    yum clean all
    ;;
  apt-get)
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q -o Acquire::Languages=none ${bundle:+-o Acquire::https::CAInfo="$bundle"}
    apt-get install -y -q --no-install-recommends ${bundle:+-o Acquire::https::CAInfo="$bundle"} "$@"
    rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/*.deb
    ;;
  apk) apk add --no-cache "$@" ;;
  *)
    echo 'no package manager: the image has none of dnf, microdnf, yum, apt-get, apk' >&2
    exit 1
    ;;
esac
