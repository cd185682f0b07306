#!/bin/sh
# Takes libraries out of an image, and those that they need and the runtime lacks. The image's own loader says what is needed, and where it lies.
#   /packer/step/paths    paths or globs, one a line
#   /packer/runtime       the runtime's image
# Writes /o/tree/lib, /o/tree/bin and /o/meta.json.
set -eu
umask 022
work=/packer/private
tree=/o/tree
mkdir -p /o
: >"$work/notes"
: >"$work/missing"

loader=
for each in /lib64/ld-linux-x86-64.so.2 /lib/ld-linux-aarch64.so.1 /lib64/ld-linux-aarch64.so.1 /lib/ld-musl-*.so.1; do
  if [ -e "$each" ]; then
    loader=$each
    break
  fi
done

text() { printf '%s' "$1" | sed 's/\\/\\\\/g; s/"/\\"/g'; }
strings() { # file: its lines as the items of a JSON list
  separator=
  while IFS= read -r line; do
    printf '%s"%s"' "$separator" "$(text "$line")"
    separator=,
  done <"$1"
}

runtime_has() { # name
  for folder in lib64 lib usr/lib64 usr/lib lib/x86_64-linux-gnu lib/aarch64-linux-gnu usr/lib/x86_64-linux-gnu usr/lib/aarch64-linux-gnu \
    usr/local/lib64 usr/local/lib var/lang/lib var/runtime/lib var/runtime; do
    case $folder in lib*) if [ -L "/packer/runtime/${folder%%/*}" ]; then continue; fi ;; esac
    if [ -e "/packer/runtime/$folder/$1" ] || [ -L "/packer/runtime/$folder/$1" ]; then return 0; fi
  done
  return 1
}

needs() { # file: takes along what it needs
  if [ -z "$loader" ]; then return 0; fi
  LD_LIBRARY_PATH="${1%/*}:/var/task/lambda_lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" "$loader" --list "$1" 2>/dev/null |
    sed -n 's/^[[:space:]]*\([^ ]*\) => \(.*\)$/\1|\2/p' >"$work/needs" || return 0
  while IFS='|' read -r name found; do
    if runtime_has "$name" || [ -e "$tree/lib/$name" ]; then continue; fi
    case $found in
      /*)
        mkdir -p "$tree/lib"
        cp "$(readlink -f "${found% (*}")" "$tree/lib/$name"
        echo "$name was taken along, since ${1##*/} needs it" >>"$work/notes"
        ;;
      *) echo "$name, which ${1##*/} needs, is neither in the build image nor in the runtime" >>"$work/notes" ;;
    esac
  done <"$work/needs"
}

library() { # path
  name=${1##*/}
  real=$(readlink -f "$1")
  mkdir -p "$tree/lib"
  cp "$real" "$tree/lib/$name"
  # Programs ask for a library by its soname, which is a link beside it.
  for alias in "${1%/*}/${name%%.so*}".so.*; do
    if [ -L "$alias" ] && [ "$(readlink -f "$alias")" = "$real" ] && [ ! -e "$tree/lib/${alias##*/}" ]; then
      ln -s "$name" "$tree/lib/${alias##*/}"
    fi
  done
  needs "$1"
}

folder() { # folder lib|bin
  for entry in "$1"/* "$1"/.[!.]*; do
    if [ ! -e "$entry" ] && [ ! -L "$entry" ]; then continue; fi
    mkdir -p "$tree/$2"
    # A link that is there already would be written through.
    if [ -L "$tree/$2/${entry##*/}" ]; then rm "$tree/$2/${entry##*/}"; fi
    case $(if [ -L "$entry" ]; then readlink "$entry"; else echo /; fi) in
      */*) cp -RL "$entry" "$tree/$2/" ;;
      *) cp -RP "$entry" "$tree/$2/" ;;
    esac
  done
  for entry in "$1"/*; do
    if [ -f "$entry" ]; then needs "$entry"; fi
  done
}

while IFS= read -r pattern; do
  IFS=
  set -- $pattern
  unset IFS
  for path; do
    if [ -d "$path" ]; then folder "$path" lib; elif [ -e "$path" ]; then library "$path"; else echo "$path" >>"$work/missing"; fi
  done
done </packer/step/paths
if [ -d /var/task/lambda_lib ]; then folder /var/task/lambda_lib lib; fi
if [ -d /var/task/lambda_bin ]; then folder /var/task/lambda_bin bin; fi

has() {
  for each in /lib64 /lib /usr/lib64 /usr/lib /lib/*-linux-gnu /usr/lib/*-linux-gnu /usr/local/lib64 /usr/local/lib; do
    if [ -L "$each" ] || { [ -L /lib ] && [ "$each" != "${each#/lib/}" ]; }; then continue; fi
    for path in "$each"/*.so "$each"/*.so.*; do if [ -e "$path" ]; then echo "$path"; fi; done
  done
}
if [ -s "$work/missing" ]; then has >"$work/has"; else : >"$work/has"; fi
{
  printf '{"packages":[],"pending":[],"notes":['
  strings "$work/notes"
  printf '],"machines":["%s"],"missing":[' "$(uname -m)"
  strings "$work/missing"
  printf '],"has":['
  strings "$work/has"
  printf ']}'
} >/o/meta.json
