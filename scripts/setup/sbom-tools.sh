#!/usr/bin/env bash
# A second opinion on SBOMs: CycloneDX's and SPDX's own Python libraries, which read and check them.
# A virtual environment in the state folder; installs only what is missing.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

python_environment sbom-tools 'cyclonedx.validation.json, spdx_tools.spdx.parser.parse_anything' \
  'cyclonedx-python-lib[json-validation]==11.12.0' 'spdx-tools==0.8.5'
