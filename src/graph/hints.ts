import { fixOf } from '../doctor/remedies.ts';

/** A cause that is known by what tools print, and what to do about it. The first row that matches counts: specific ones stand above general ones. */
export interface Hint {
  /** Last part of the problem's code: `graph/<code>`. */
  code: string;
  pattern: RegExp;
  hint: string;
}

/** Causes of a failed step, by its log lines and BuildKit's error. */
export const STEP_HINTS: readonly Hint[] = [
  {
    code: 'disk-full',
    pattern: /no space left on device|ENOSPC|disk quota exceeded/i,
    hint: fixOf('disk-full'),
  },
  {
    code: 'emulation',
    pattern: /exec format error|cannot execute binary file/i,
    hint: fixOf('emulation'),
  },
  {
    code: 'hash-mismatch',
    pattern:
      /hash mismatch|hashes? (?:do|does) not match|do not match the hashes|EINTEGRITY|integrity checksum failed/i,
    hint: 'the index served another file than the one whose hash is written down: if the new file is right, lock the requirements again',
  },
  {
    code: 'hash-missing',
    pattern:
      /--require-hashes|every package must be listed with its hashes|hashes are required in|have their versions pinned/i,
    hint: 'one requirement with --hash means that all need one: make the whole list with `uv pip compile --generate-hashes`',
  },
  {
    code: 'lock-stale',
    pattern:
      /lockfile .{0,40}needs to be updated|lock file.{0,60}(?:not|out of) (?:in )?sync|can only install packages when your package\.json and .{0,60}in sync|OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|frozen mode|deployment mode|lockfile can't be updated because|Missing: .+ from lock file|Invalid: lock file's/is,
    hint: 'the lock file does not fit the project any more: run `uv lock`, or `npm install` (of whatever tool wrote it), and commit the result',
  },
  {
    code: 'lock-platform',
    pattern:
      /Your bundle only supports platforms|lockfile does not have all gems needed for the current platform|--add-platform/i,
    hint: 'the lock file is for other platforms: run `bundle lock --add-platform x86_64-linux aarch64-linux` and commit the result',
  },
  {
    code: 'rate-limit',
    pattern: /\b429\b|toomanyrequests|rate.?limit|too many requests/i,
    hint: fixOf('rate-limit'),
  },
  {
    code: 'proxy',
    pattern:
      /proxy (?:connect|error|authentication|tunnel)|ProxyError|407 Proxy|ERR_PROXY|ECONNREFUSED.*proxy|tunneling socket could not/i,
    hint: fixOf('proxy'),
  },
  {
    code: 'tls',
    pattern:
      /certificate verify failed|CERTIFICATE_VERIFY_FAILED|unable to (?:get|verify).{0,30}certificate|SELF_SIGNED_CERT|self.signed certificate|UnknownIssuer|invalid peer certificate|x509: |CERT_UNTRUSTED/i,
    hint: fixOf('tls'),
  },
  {
    code: 'dns',
    pattern:
      /name or service not known|temporary failure in name resolution|ENOTFOUND|EAI_AGAIN|dns error|failed to lookup address|no such host|could not resolve host/i,
    hint: fixOf('dns'),
  },
  {
    code: 'unauthorized',
    pattern:
      /\b40[13]\b.{0,80}(?:unauthorized|forbidden|authenticat|credential)|(?:unauthorized|forbidden)|E40[13]\b|\b40[13] (?:client )?error|ENEEDAUTH|pull access denied|authentication required|authorization failed/i,
    hint: fixOf('unauthorized'),
  },
  {
    code: 'git-missing',
    pattern:
      /git executable not found|git: (?:command )?not found|Cannot find command 'git'|spawn git ENOENT|No such file or directory: 'git'/i,
    hint: 'a requirement comes from Git, and the build image has no git: add `build: {packages: [git]}`, or name its archive (https://…/archive/….tar.gz)',
  },
  {
    code: 'compiler-missing',
    pattern:
      /command '?"?(?:[a-z0-9_]+-linux-gnu-)?(?:gcc|cc|g\+\+|clang|c\+\+)'?"? failed|(?:gcc|g\+\+|cc|c\+\+|clang|cargo|rustc|make|cmake)'?: (?:command )?not found|unable to execute '.*(?:gcc|cc)'|No such file or directory: '(?:gcc|cc|g\+\+|make|cmake|cargo)'|Unknown compiler\(s\)|error: linker `cc` not found|No CMAKE_C_COMPILER|not found: make|Python\.h: No such file/i,
    hint: 'no prebuilt file fits the target, and the image has no compiler to build it: add `build: {packages: [gcc, gcc-c++, make]}` (Amazon Linux; Debian: [build-essential, python3-dev]), or choose a version that has a wheel for it',
  },
  {
    code: 'library-missing',
    pattern:
      /Unable to invoke pkg-config|pkg-config(?:'| script could not be found|.{0,20}not found)|fatal error: \S+\.h: No such file|cannot find -l\S+|Package '?\S+'?, required by .* not found|No package '\S+' found/i,
    hint: 'it is compiled against libraries of the OS: add their development packages, `build: {packages: [gcc, pkgconf, …-devel]}` (Debian: pkg-config, lib…-dev), and take the libraries along with `lib`',
  },
  {
    code: 'python-version',
    pattern: /requires-python|Requires-Python|requires a different Python|requires Python/i,
    hint: "no version fits the runtime's Python: relax the requirement, or choose another runtime",
  },
  {
    code: 'no-wheel',
    pattern:
      /no (?:wheels?|binary distribution|compatible wheel)|has no wheels with a matching|only-binary|is not a supported wheel/i,
    hint: 'nothing prebuilt fits the target, and there is no source to build: choose another version',
  },
  {
    code: 'no-such-package',
    pattern:
      /no matching distribution|could not find a version|was not found in the (?:package )?(?:registry|index)|there (?:is|are) no versions? of|no solution found|E404\b|404 Not Found|ETARGET|notarget/i,
    hint: 'check the name and the version for typos; a private package needs its index in the configuration of pip, uv or npm',
  },
  {
    code: 'conflict',
    pattern: /ResolutionImpossible|unsatisfiable|ERESOLVE|conflicting dependencies/i,
    hint: 'two requirements exclude each other: relax one of them',
  },
  {
    code: 'network',
    pattern:
      /ECONNREFUSED|ECONNRESET|ETIMEDOUT|connection (?:refused|reset|timed out)|network is unreachable|error sending request|Read timed out|operation timed out/i,
    hint: fixOf('network'),
  },
  {
    code: 'out-of-memory',
    pattern: /exit code: 137|out of memory|Killed/i,
    hint: 'the step was killed, mostly for want of memory: give Docker more',
  },
  {
    code: 'no-installer',
    pattern: /exec: "(?:python3|node)": executable file not found|No module named pip|npm: spawn npm ENOENT/i,
    hint: "the base image lacks the runtime's language or installer: choose another in base_images",
  },
];

/** Causes of OS packages that could not be installed. */
export const PACKAGE_HINTS: readonly Hint[] = [
  {
    code: 'no-such-os-package',
    pattern:
      /unable to locate package|has no installation candidate|unable to find a match|no match for argument|no package .* available|unable to select packages|Version '.*' for '.*' was not found|no package matches/i,
    hint: "check the names in build.packages: they are those of the image's own distribution (Amazon Linux, Debian and Alpine differ)",
  },
  {
    code: 'no-package-manager',
    pattern: /no package manager: the image has none/,
    hint: 'choose another build.image, or make one with build.dockerfile',
  },
  {
    code: 'package-database',
    pattern: /could not get lock|waiting for cache lock|another copy is running/i,
    hint: 'the image was made while its package manager ran: make it anew',
  },
];

/** Causes of a solve that failed as a whole, by what docker printed. */
export const ENGINE_HINTS: readonly Hint[] = [
  {
    code: 'docker-missing',
    pattern: /spawn docker ENOENT/,
    hint: fixOf('docker-missing'),
  },
  {
    code: 'docker-permission',
    pattern: /permission denied while trying to connect/i,
    hint: fixOf('docker-permission'),
  },
  {
    code: 'docker-not-running',
    pattern:
      /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|dial unix .*: connect|docker desktop is (?:not running|unable)/i,
    hint: fixOf('docker-not-running'),
  },
  {
    code: 'buildx-missing',
    pattern:
      /'buildx' is not a docker command|unknown command: docker buildx|unknown shorthand flag: 'f'|docker: unknown command/i,
    hint: fixOf('buildx-missing'),
  },
  {
    code: 'buildx-old',
    pattern: /invalid progress mode|unknown (?:flag|progress)|unsupported progress/i,
    hint: fixOf('buildx-old'),
  },
  {
    code: 'builder-unknown',
    pattern: /no builder ".*" found|failed to find (?:builder|instance)/i,
    hint: fixOf('builder-unknown'),
  },
  {
    code: 'cache',
    pattern: /cache export is not supported|failed to configure .* cache|cache (?:importer|exporter)/i,
    hint: fixOf('cache'),
  },
  {
    code: 'platform-missing',
    pattern: /no match for platform|does not match the specified platform/i,
    hint: fixOf('platform-missing'),
  },
  {
    code: 'image-not-found',
    pattern:
      /(?:failed to resolve source metadata for|load metadata for|pull access denied).*(?:not found|does not exist|denied)|manifest unknown|name unknown/is,
    hint: fixOf('image-not-found'),
  },
  ...STEP_HINTS,
];

/** The row that fits a text. */
export function hintFor(table: readonly Hint[], text: string): Hint | undefined {
  return table.find(({ pattern }) => pattern.test(text));
}
