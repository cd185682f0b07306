#!/usr/bin/env bash
# A second opinion on what is published: moto's server as Lambda, S3 and CloudFormation, and boto3 as the client that reads it back;
# python-hcl2 reads the Terraform example.
# A virtual environment in the state folder; installs only what is missing.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages=('moto[server]==5.2.5' 'boto3==1.44.5' 'python-hcl2==7.3.1')
home=$state/moto

installed() { [ "$(cat "$home/packages" 2>/dev/null)" = "${packages[*]}" ] && "$home/bin/python" -c 'import moto.server, boto3, hcl2' 2>/dev/null; }

installed && exit 0
enter_state
installed && exit 0
python3 -c 'import venv, ensurepip' 2>/dev/null || apt_install python3 python3-venv
say "installing ${packages[*]}"
rm -rf "$home"
python3 -m venv "$home"
"$home/bin/pip" install --quiet --disable-pip-version-check "${packages[@]}" >"$state/moto-install.log" 2>&1 ||
  { tail -n 5 "$state/moto-install.log" >&2; die "pip could not install ${packages[*]}: see $state/moto-install.log"; }
echo "${packages[*]}" >"$home/packages"
