#!/bin/sh
# What the packages' maintainer scripts would have done, without running a program of the (perhaps foreign) root in $1.
set -eu
cd "$1"
# With apt, the image installs packages: dpkg is told of those that were unpacked, as if their scripts had run.
if [ -e usr/bin/apt-get ]; then
  : >var/lib/dpkg/status
  for deb in var/cache/apt/archives/*.deb; do
    dpkg-deb --field "$deb" | sed '1a Status: install ok installed' >>var/lib/dpkg/status
    echo >>var/lib/dpkg/status
    name=$(dpkg-deb --field "$deb" Package)
    [ "$(dpkg-deb --field "$deb" Multi-Arch)" != same ] || name=$name:$(dpkg-deb --field "$deb" Architecture)
    dpkg-deb --fsys-tarfile "$deb" | tar -t | sed 's,^\.,,; s,/$,,; s,^$,/.,' >"var/lib/dpkg/info/$name.list"
  done
  cp usr/share/base-passwd/passwd.master etc/passwd
  cp usr/share/base-passwd/group.master etc/group
  echo 'APT::Sandbox::User "root";' >etc/apt/apt.conf.d/90sandbox
fi
# Packages that are installed later link their pages.
if [ -e usr/bin/apt-get ]; then mkdir -p usr/share/man/man1; else rm -rf usr/share/man/*; fi
rm -rf usr/share/doc/* usr/share/info/* usr/share/locale/* usr/share/lintian var/lib/apt/lists/* var/cache/apt/* var/log/*
rm -f usr/lib/python3.*/EXTERNALLY-MANAGED
[ -e etc/passwd ] || printf 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/bin/false\nsbx_user1051:x:993:990::/home/sbx_user1051:/bin/false\n' >etc/passwd
[ -e etc/group ] || printf 'root:x:0:\nnogroup:x:65534:\nsbx_user1051:x:990:\n' >etc/group
printf 'hosts: files dns\n' >etc/nsswitch.conf
[ -e usr/bin/awk ] || [ ! -e usr/bin/mawk ] || ln -s mawk usr/bin/awk
[ -e bin/sh ] || ln -s dash bin/sh
# Alternatives that maintainer scripts would have made.
for link in usr/bin/ruby usr/bin/gem; do [ -e "$link" ] || [ ! -e "${link}3.3" ] || ln -s "${link##*/}3.3" "$link"; done
mkdir -p etc/ssl/certs etc/pki/tls/certs tmp var/task var/runtime var/lang/bin var/lang/lib opt root
chmod 1777 tmp
# The public authorities only, under the names of Debian and of Amazon Linux. A company's own come by secret mount at build time.
cat usr/share/ca-certificates/mozilla/*.crt >etc/ssl/certs/ca-certificates.crt
ln -sf ca-certificates.crt etc/ssl/certs/ca-bundle.crt
ln -sf ../../../ssl/certs/ca-certificates.crt etc/pki/tls/certs/ca-bundle.crt
[ -d usr/lib/ssl ] && ln -sf /etc/ssl/certs/ca-certificates.crt usr/lib/ssl/cert.pem
[ -e etc/localtime ] || ln -s /usr/share/zoneinfo/UTC etc/localtime
