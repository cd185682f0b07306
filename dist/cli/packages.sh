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
    # Of yum 4, which is dnf; an older one, which knows no weak dependencies, warns of the option.
    yum install -y --setopt=install_weak_deps=0 --setopt=skip_missing_names_on_install=0 --setopt=tsflags=nodocs ${bundle:+--setopt=sslcacert="$bundle"} "$@"
    yum clean all
    ;;
  apt-get)
    export DEBIAN_FRONTEND=noninteractive
    # Mirrors stumble; apt 3 waits between tries in a way that floods the log.
    cat >"$HOME/apt.conf" <<EOF
Acquire::Languages "none";
Acquire::Retries "5";
Acquire::Retries::Delay "false";
${bundle:+Acquire::https::CAInfo "$bundle";}
EOF
    export APT_CONFIG="$HOME/apt.conf"
    apt-get update -q
    apt-get install -y -q --no-install-recommends "$@"
    rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/*.deb
    ;;
  apk) apk add --no-cache "$@" ;;
  *)
    echo 'no package manager: the image has none of dnf, microdnf, yum, apt-get, apk' >&2
    exit 1
    ;;
esac
