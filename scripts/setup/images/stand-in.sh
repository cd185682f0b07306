# shellcheck shell=bash disable=SC2154 # here, store and mirror are its caller's
# Sourced by base-images.sh: how a stand-in is made. Three layers: Debian's root, Lambda's folders with the interpreter
# and its client, and for Python the compiled modules (a maintainer script would have made them; both architectures share them).

node_version() { case $1 in 22) echo 22.23.3 ;; 24) echo 24.21.0 ;; esac; }
npm_version() { case $1 in 22) echo 10.9.9 ;; 24) echo 11.21.2 ;; esac; }
node_client() { case $1 in 22) echo aws-lambda-ric@3.3.0 ;; 24) echo aws-lambda-ric@4.0.2 ;; esac; } # 4 takes no callbacks any more
python_client() { echo awslambdaric==4.2.2 simplejson==4.3.0 snapshot-restore-py==1.0.0; }
pip_version() { echo pip==26.3; }

java_client() { echo com.amazonaws:aws-lambda-java-runtime-interface-client:2.9.0 com.amazonaws:aws-lambda-java-core:1.4.0 com.amazonaws:aws-lambda-java-serialization:1.2.0 software.amazon.awssdk:utils-lite:2.34.0; }

# Python 3.11 is bookworm's, 3.13 is trixie's. As in the official images there is no tar, find, gzip, curl or compiler.
# debian:trixie is none of Lambda's: an image to build in, with apt.
suite() { case $1 in python:3.13 | ruby:* | java:* | debian:*) echo trixie ;; *) echo bookworm ;; esac; }
packages() {
  local common=base-files,bash,ca-certificates,coreutils,dash,grep,libc-bin,libstdc++6,mawk,sed,tzdata
  case $1 in
    python:*) echo "$common,python3,python3-minimal" ;;
    ruby:*) echo "$common,ruby3.3,ruby-bundler" ;;
    java:*) echo "$common,openjdk-21-jre-headless" ;;
    debian:*) echo "$common,apt,base-passwd,debconf,debian-archive-keyring,debianutils,diffutils,dpkg,findutils,gzip,hostname,init-system-helpers,ncurses-base,ncurses-bin,perl-base,sysvinit-utils,tar,util-linux" ;;
    *) echo "$common" ;;
  esac
}

short_hash() { sha256sum | cut -c1-16; }
settle=$here/images/settle-rootfs.sh
layer_key=$({ declare -f node_version npm_version node_client python_client pip_version java_client make_layer compile wheels npm_unpack maven_fetch; cat "$here"/images/files/*; } | short_hash)
root_tar() { echo "$store/root-$(suite "$1")-$2-$({ packages "$1"; declare -f make_root; cat "$settle"; } | short_hash).tar"; }
layer_tar() { echo "$store/layer-${1/:/-}-$2-$layer_key.tar"; }
compiled_tar() { echo "$store/compiled-${1/:/-}-$({ root_tar "$1" x; layer_tar "$1" x; } | short_hash).tar"; }
made() { [ -e "$1.gz.json" ] || [ -e "$1" ]; }

make_root() { # image arch
  local tar
  tar=$(root_tar "$1" "$2")
  if made "$tar"; then return 0; fi
  say "unpacking Debian $(suite "$1") for $2"
  # The machine's way to its mirror (proxies, certificates) is apt's own.
  apt-config dump | grep -E '^Acquire::(http|https|Retries|Check-|AllowWeak|AllowInsecure|AllowDowngrade)' >"$tar.apt.conf" || true
  as_root mmdebstrap --quiet --mode=root --variant=extract --skip=check/qemu --format=tar \
    --architectures="$2" --include="$(packages "$1")" --aptopt="$tar.apt.conf" --extract-hook="$settle" \
    --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
    "$(suite "$1")" "$tar.new" "deb $mirror $(suite "$1") main" >"$tar.log" 2>&1 ||
    { tail -n 10 "$tar.log" >&2; die "no root of Debian $(suite "$1") for $2: see $tar.log"; }
  as_root chown "$(id -u)" "$tar.new"
  mv "$tar.new" "$tar"
}

npm_unpack() { # package@version folder
  mkdir -p "$2"
  local tarball
  tarball=$(cd "$store" && npm pack --silent --no-update-notifier "$1" 2>"$store/npm.log" | tail -n 1) ||
    { cat "$store/npm.log" >&2; die "npm could not fetch $1"; }
  tar -xzf "$store/$tarball" -C "$2" --strip-components=1 --no-same-owner
  rm -f "$store/$tarball"
}

wheels() { # folder python-version arch requirement…
  local folder=$1 version=$2 cpu=x86_64 tmp wheel
  if [ "$3" = arm64 ]; then cpu=aarch64; fi
  shift 3
  tmp=$(mktemp -d "$store/tmp.XXXXXX")
  python3 -m pip download -q --disable-pip-version-check --no-deps --only-binary :all: -d "$tmp" --python-version "$version" --implementation cp \
    --platform "manylinux2014_$cpu" --platform "manylinux_2_28_$cpu" "$@" >"$tmp/log" 2>&1 ||
    { cat "$tmp/log" >&2; die "pip could not fetch $*"; }
  mkdir -p "$folder"
  for wheel in "$tmp"/*.whl; do python3 -m zipfile -e "$wheel" "$folder"; done
  rm -rf "$tmp"
}

maven_fetch() { # group:artifact:version folder
  command -v mvn >/dev/null || apt_install maven
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy "-Dartifact=$1" "-DoutputDirectory=$2" >"$store/maven.log" 2>&1 9>&- ||
    { tail -n 10 "$store/maven.log" >&2; die "Maven could not fetch $1"; }
}

pack() { # folder tar
  tar -cf "$2.new" -C "$1" --sort=name --mtime=@315532800 --owner=0 --group=0 --numeric-owner .
  mv "$2.new" "$2"
}

make_layer() { # image arch
  local kind=${1%:*} version=${1#*:} cpu=x64 files=$here/images/files root tar name
  tar=$(layer_tar "$1" "$2")
  if made "$tar"; then return 0; fi
  if [ "$2" = arm64 ]; then cpu=arm64; fi
  root=$(mktemp -d "$store/tmp.XXXXXX")
  mkdir -p "$root"/opt "$root"/var/{task,runtime,lang/bin,lang/lib}
  cp "$files/lambda-entrypoint.sh" "$root/"
  case $kind in
    python)
      # shellcheck disable=SC2046 # a list of requirements
      wheels "$root/var/runtime" "$version" "$2" $(python_client)
      wheels "$root/usr/local/lib/python$version/dist-packages" "$version" "$2" "$(pip_version)"
      cp "$files/bootstrap-python" "$root/var/runtime/bootstrap"
      for name in python3 "python$version" python; do ln -s "/usr/bin/python$version" "$root/var/lang/bin/$name"; done
      for name in pip pip3 "pip$version"; do
        printf '#!/var/lang/bin/python%s\nimport sys\nfrom pip._internal.cli.main import main\nsys.exit(main())\n' "$version" >"$root/var/lang/bin/$name"
      done
      ;;
    nodejs)
      npm_unpack "$(node_client "$version")" "$root/ric"
      mkdir "$root/var/runtime/rapid-client.node"
      cp "$files/rapid-client.js" "$root/var/runtime/rapid-client.node/index.js"
      cp "$files/node-path.cjs" "$root/var/runtime/"
      if [ -e "$root/ric/dist" ]; then
        cp "$root/ric/dist/index.mjs" "$root/var/runtime/run.mjs"
        echo "import { run } from './run.mjs'; await run(process.env.LAMBDA_TASK_ROOT, process.env._HANDLER);" >"$root/var/runtime/index.mjs"
      else
        cp "$root/ric/index.mjs" "$root/var/runtime/"
      fi
      cp "$files/bootstrap-nodejs" "$root/var/runtime/bootstrap"
      npm_unpack "node-linux-$cpu@$(node_version "$version")" "$root/node"
      cp "$root/node/bin/node" "$root/var/lang/bin/node"
      if [ -d "$root/node/include" ]; then cp -r "$root/node/include" "$root/var/lang/include"; fi
      npm_unpack "npm@$(npm_version "$version")" "$root/var/lang/lib/node_modules/npm"
      for name in npm npx; do ln -s "../lib/node_modules/npm/bin/$name-cli.js" "$root/var/lang/bin/$name"; done
      rm -rf "$root/ric" "$root/node"
      ;;
    ruby)
      cp "$files/runtime.rb" "$root/var/runtime/"
      cp "$files/bootstrap-ruby" "$root/var/runtime/bootstrap"
      for name in ruby gem bundle; do ln -s "/usr/bin/$name" "$root/var/lang/bin/$name"; done
      ;;
    java)
      mkdir "$root/var/runtime/lib"
      for name in $(java_client); do maven_fetch "$name" "$root/var/runtime/lib"; done
      cp "$files/bootstrap-java" "$root/var/runtime/bootstrap"
      ln -s "/usr/lib/jvm/java-$version-openjdk-$2/bin/java" "$root/var/lang/bin/java"
      ;;
    debian) rm -rf "$root"/* && mkdir -p "$root/opt" ;;
  esac
  chmod -R u+rwX,go+rX,go-w "$root"
  if [ -d "$root/var" ]; then
    find "$root/var/lang/bin" "$root/lambda-entrypoint.sh" "$root/var/runtime" -maxdepth 1 -type f ! -name '*.*js' -exec chmod 755 {} +
  fi
  pack "$root" "$tar"
  rm -rf "$root"
}

compile() { # image: runs the native interpreter once, and keeps what it compiled
  local version=${1#*:} root caches tar native part
  tar=$(compiled_tar "$1")
  if [ "${1%:*}" != python ] || made "$tar"; then return 0; fi
  native=$(native_arch)
  root=$(mktemp -d "$store/tmp.XXXXXX")
  caches=$(mktemp -d "$store/tmp.XXXXXX")
  for part in "$(root_tar "$1" "$native")" "$(layer_tar "$1" "$native")"; do
    if [ -e "$part" ]; then as_root tar -xf "$part" -C "$root"; else as_root tar -xzf "$part.gz" -C "$root"; fi
  done
  as_root chroot "$root" "/usr/bin/python$version" -m compileall -q -j 2 --invalidation-mode unchecked-hash \
    "/usr/lib/python$version" /usr/local/lib /var/runtime >"$store/compile.log" 2>&1 || die "the modules of $1 could not be compiled: see $store/compile.log"
  (cd "$root" && find usr/lib usr/local/lib var/runtime -name __pycache__ -print0) |
    as_root tar -cf - -C "$root" --null -T - | tar -xf - -C "$caches" --no-same-owner
  chmod -R u+rwX,go+rX,go-w "$caches"
  pack "$caches" "$tar"
  as_root rm -rf "$root"
  rm -rf "$caches"
}

layers() { # image arch: their tar files, as a JSON list
  printf '["%s","%s"' "$(root_tar "$1" "$2")" "$(layer_tar "$1" "$2")"
  if [ "${1%:*}" = python ]; then printf ',"%s"' "$(compiled_tar "$1")"; fi
  printf ']'
}
