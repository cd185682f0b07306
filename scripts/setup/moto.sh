#!/usr/bin/env bash
# A second opinion on what is published: moto's server as Lambda, S3 and CloudFormation, and boto3 as the client that reads it back;
# python-hcl2 reads the Terraform example.
# A virtual environment in the state folder; installs only what is missing.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

python_environment moto 'moto.server, boto3, hcl2' \
  'moto[server]==5.2.5' 'boto3==1.44.5' 'python-hcl2==7.3.1'
