#!/usr/bin/env bash
# A second opinion on SBOMs: CycloneDX's and SPDX's own Python libraries, which read and check them.
# A virtual environment in the state folder; installs only what is missing.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

packages=('cyclonedx-python-lib[json-validation]==11.12.0' 'spdx-tools==0.8.5')
home=$state/sbom-tools

installed() { [ "$(cat "$home/packages" 2>/dev/null)" = "${packages[*]}" ] && "$home/bin/python" -c 'import cyclonedx.validation.json, spdx_tools.spdx.parser.parse_anything' 2>/dev/null; }

installed && exit 0
enter_state
installed && exit 0
python3 -c 'import venv, ensurepip' 2>/dev/null || apt_install python3 python3-venv
say "installing ${packages[*]}"
rm -rf "$home"
python3 -m venv "$home"
"$home/bin/pip" install --quiet --disable-pip-version-check "${packages[@]}" >"$state/sbom-tools-install.log" 2>&1 ||
  { tail -n 5 "$state/sbom-tools-install.log" >&2; die "pip could not install ${packages[*]}: see $state/sbom-tools-install.log"; }
echo "${packages[*]}" >"$home/packages"
