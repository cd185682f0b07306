# shellcheck shell=bash
# What the set-up scripts share: messages, root rights, Debian packages, the state folder.

state=${LAMBDA_PACKER_SETUP_DIR:-/var/lib/lambda-packer-setup}

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() { say "error: $*"; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo -n "$@" || die "this needs root: run it as root, or let sudo work without a password ($*)"
  else die "this needs root, and there is no sudo: run it as root ($*)"; fi
}

# Makes the state folder and waits until no other set-up runs on it; the lock is held until the script ends.
enter_state() {
  if ! { mkdir -p "$state" && [ -w "$state" ]; } 2>/dev/null; then
    as_root install -d -o "$(id -u)" -g "$(id -g)" "$state"
  fi
  exec 9>"$state/lock"
  flock 9
}

# Runs a command in a session of its own, with its output in a log file, and leaves it running.
detach() { # log command…
  local log=$1
  shift
  setsid "$@" >"$log" 2>&1 </dev/null 9>&- &
  detached=$!
}

# Waits until a command succeeds, but no longer than what was detached last runs.
wait_for() { # seconds command…
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$end" ] && { [ -z "${detached:-}" ] || [ -d "/proc/$detached" ]; } || return 1
    sleep 0.2
  done
}

os_id() { (. /etc/os-release && echo "${ID:-}"); }
os_codename() { (. /etc/os-release && echo "${VERSION_CODENAME:-}"); }
native_arch() { dpkg --print-architecture; }

need_apt() {
  command -v apt-get >/dev/null || die "no apt-get here: these scripts set up Debian and Ubuntu machines. Install $1 by hand and run this again."
}

apt_update() {
  [ -z "${apt_updated:-}" ] || return 0
  need_apt "${1:-what is missing}"
  say "reading the package lists"
  as_root apt-get update -q >"$state/apt-update.log" 2>&1 || say "warning: apt-get update failed for some sources, see $state/apt-update.log"
  apt_updated=1
}

apt_install() {
  apt_update "$*"
  say "installing $*"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >"$state/apt-install.log" 2>&1 ||
    { tail -n 15 "$state/apt-install.log" >&2; die "apt-get could not install $*: see $state/apt-install.log, set the machine's package sources right, and run this again."; }
}

# Unpacks a package into a folder without installing it: no services, no conflicts with what is installed.
apt_unpack() { # package folder
  apt_update "$1"
  say "fetching $1"
  local tmp
  tmp=$(mktemp -d "$state/deb.XXXXXX")
  chmod 755 "$tmp"
  (cd "$tmp" && apt-get download -q -o APT::Sandbox::User=root "$1" >"$state/apt-download.log" 2>&1) ||
    { rm -rf "$tmp"; die "apt-get could not fetch $1: see $state/apt-download.log"; }
  rm -rf "$2.new"
  mkdir -p "$2.new"
  dpkg-deb -x "$tmp"/*.deb "$2.new"
  rm -rf "$tmp" "$2"
  mv "$2.new" "$2"
}

# The machine's own Debian mirror; on a machine without one (Ubuntu), the one set, or Debian's general address.
debian_mirror() {
  local uri=${LAMBDA_PACKER_DEBIAN_MIRROR:-}
  # shellcheck disable=SC2016 # $(…) is apt's own format here
  [ -n "$uri" ] || uri=$(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)' 'Created-By: Packages' |
    awk -F'|' '$1 == "Debian" && $2 == "Debian" && $3 == "main" { print $4; exit }')
  echo "${uri:-http://deb.debian.org/debian/}"
}

go_is() { local has; has=$("$2" env GOVERSION 2>/dev/null) && printf 'go%s\n%s\n' "$1" "${has%% *}" | sort -VC; }

# Finds a Go of at least this version, installing Debian's when there is one, and says where in `go`.
need_go() { # version
  local each tried
  for tried in here installed; do
    for each in "$(command -v go || true)" /usr/local/go/bin/go "/usr/lib/go-$1/bin/go"; do
      # shellcheck disable=SC2034 # for the caller
      if [ -x "$each" ] && go_is "$1" "$each"; then go=$each; return 0; fi
    done
    [ "$tried" = here ] || return 1
    apt_update golang
    apt-cache show "golang-$1-go" >/dev/null 2>&1 || return 1
    apt_install "golang-$1-go"
  done
}

# A virtual environment <state>/<name> with these packages, which are there when Python can import those modules; installs only what is missing.
python_environment() { # name modules package…
  local name=$1 modules=$2
  shift 2
  local home=$state/$name log=$state/$name-install.log
  installed() { [ "$(cat "$home/packages" 2>/dev/null)" = "$*" ] && "$home/bin/python" -c "import $modules" 2>/dev/null; }
  installed "$@" && return 0
  enter_state
  installed "$@" && return 0
  python3 -c 'import venv, ensurepip' 2>/dev/null || apt_install python3 python3-venv
  say "installing $*"
  rm -rf "$home"
  python3 -m venv "$home"
  "$home/bin/pip" install --quiet --disable-pip-version-check "$@" >"$log" 2>&1 ||
    { tail -n 5 "$log" >&2; die "pip could not install $*: see $log"; }
  echo "$*" >"$home/packages"
}
