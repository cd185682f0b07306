#!/usr/bin/env bash
# Publishes the layer of this example in two regions of a Lambda that runs on this machine (moto's server), once and once more.
# For a real account leave out what stands before the first build, and have credentials.
set -euo pipefail
cd "$(dirname "$0")"
root=../..

bash "$root/scripts/setup/moto.sh"
moto=${LAMBDA_PACKER_SETUP_DIR:-/var/lib/lambda-packer-setup}/moto/bin
port=${PORT:-5055}
"$moto/moto_server" -H 127.0.0.1 -p "$port" >/dev/null 2>&1 &
trap 'kill %1' EXIT
export AWS_ENDPOINT_URL=http://127.0.0.1:$port AWS_ACCESS_KEY_ID=example AWS_SECRET_ACCESS_KEY=example
until curl -fs -o /dev/null "$AWS_ENDPOINT_URL/moto-api/"; do sleep 0.2; done
for region in eu-west-1 us-east-1; do
  "$moto/python" -c "import boto3, sys
more = {} if sys.argv[1] == 'us-east-1' else {'CreateBucketConfiguration': {'LocationConstraint': sys.argv[1]}}
boto3.client('s3', region_name=sys.argv[1]).create_bucket(Bucket='acme-artifacts-' + sys.argv[1], **more)" "$region"
done

packer=(node "$root/dist/cli/index.js")
"${packer[@]}" build --publish
echo
echo "Once more, unchanged:"
"${packer[@]}" publish
echo
echo "dist/layers/eu-west-1/hello-amd64.json:"
cat dist/layers/eu-west-1/hello-amd64.json
