#!/bin/sh
# What the packages' maintainer scripts would have done, without running a program of the (perhaps foreign) root in $1.
set -eu
cd "$1"
rm -rf usr/share/doc/* usr/share/man/* usr/share/info/* usr/share/locale/* usr/share/lintian var/lib/apt/lists/* var/cache/apt/* var/log/*
rm -f usr/lib/python3.*/EXTERNALLY-MANAGED
[ -e etc/passwd ] || printf 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/bin/false\nsbx_user1051:x:993:990::/home/sbx_user1051:/bin/false\n' >etc/passwd
[ -e etc/group ] || printf 'root:x:0:\nnogroup:x:65534:\nsbx_user1051:x:990:\n' >etc/group
printf 'hosts: files dns\n' >etc/nsswitch.conf
[ -e usr/bin/awk ] || [ ! -e usr/bin/mawk ] || ln -s mawk usr/bin/awk
[ -e bin/sh ] || ln -s dash bin/sh
mkdir -p etc/ssl/certs etc/pki/tls/certs tmp var/task var/runtime var/lang/bin var/lang/lib opt root
chmod 1777 tmp
# The public authorities only, under the names of Debian and of Amazon Linux. A company's own come by secret mount at build time.
cat usr/share/ca-certificates/mozilla/*.crt >etc/ssl/certs/ca-certificates.crt
ln -sf ca-certificates.crt etc/ssl/certs/ca-bundle.crt
ln -sf ../../../ssl/certs/ca-certificates.crt etc/pki/tls/certs/ca-bundle.crt
[ -d usr/lib/ssl ] && ln -sf /etc/ssl/certs/ca-certificates.crt usr/lib/ssl/cert.pem
[ -e etc/localtime ] || ln -s /usr/share/zoneinfo/UTC etc/localtime
