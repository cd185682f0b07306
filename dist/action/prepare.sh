# Sourced by the other tools, which run in images of every kind: POSIX shell and coreutils (or busybox) only.
#   /packer/account.sh   proxies and the user's configuration of installers, as a script (secret mount)
#   /packer/ca.pem       certificates to trust (secret mount); for Java /packer/ca.jks
#   /packer/private      memory: what is unfolded there is in no layer
umask 022
export HOME=/packer/private/home LC_ALL=C.UTF-8 TZ=UTC NO_COLOR=1
# Earliest time that a ZIP file can hold.
export SOURCE_DATE_EPOCH=315532800
# The hosts that the user knows count; others are taken as they are, since nobody can be asked.
export GIT_SSH_COMMAND="ssh -o UserKnownHostsFile=$HOME/.ssh/known_hosts -o StrictHostKeyChecking=accept-new"
mkdir -p "$HOME"
if [ -s /packer/account.sh ]; then . /packer/account.sh; fi
bundle=
if [ -s /packer/ca.pem ]; then
  # In addition to the first of the roots that images bring along.
  bundle=/packer/private/ca.pem
  : >"$bundle"
  for roots in /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/certs/ca-certificates.crt /etc/ssl/cert.pem; do
    if [ -f "$roots" ]; then
      cat "$roots" >"$bundle"
      echo >>"$bundle"
      break
    fi
  done
  cat /packer/ca.pem >>"$bundle"
  export SSL_CERT_FILE="$bundle" CURL_CA_BUNDLE="$bundle" REQUESTS_CA_BUNDLE="$bundle" PIP_CERT="$bundle" NODE_EXTRA_CA_CERTS="$bundle" \
    GIT_SSL_CAINFO="$bundle" CARGO_HTTP_CAINFO="$bundle" BUNDLE_SSL_CA_CERT="$bundle"
fi
if [ -s /packer/ca.jks ]; then
  export JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:+$JAVA_TOOL_OPTIONS }-Djavax.net.ssl.trustStore=/packer/ca.jks -Djavax.net.ssl.trustStorePassword=changeit"
fi
