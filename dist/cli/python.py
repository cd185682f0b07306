"""Installs one tree of Python packages inside a build container (Python 3.8 or later, standard library only).

    python.py install STAGE   resolves for the target, installs what is prebuilt; builds the rest too when this machine is the target's
    python.py build STAGE     runs under the target platform: builds what `install` left pending

Reads   /packer/step/options.json, /packer/step/in/    what to install (see graph/context.ts)
        /packer/installer.json, /packer/ca.pem         indexes, credentials, proxies, certificates (secret mounts)
        /packer/cache/                                 downloads and the installers themselves (cache mount)
        /packer/resolved/                              in `build`: what `install` wrote to /s
Writes  /o/meta.json                                   what was done; nothing but /o leaves the container
        /o/tree.tar, in `build` /o/tree2.tar           the result: tar members STAGE/tree/…, without the end of an archive. One file,
                                                       since BuildKit copies and exports each file twice (graph/meta-tap.ts unfolds it)
        /s/                                            the resolution, for `build`
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import threading
import time

STEP, CACHE, PRIVATE, RESOLVED = "/packer/step", "/packer/cache", "/packer/private", "/packer/resolved"
OUT, STATE, WORK = "/o", "/s", "/w"
# In the cache mount, where uv's files can be linked instead of copied.
TREES = CACHE + "/trees"
TREE = "%s/%s" % (TREES, os.urandom(8).hex())
DONE = ".done"
MACHINE = os.uname().machine
MACHINES = {"linux/amd64": "x86_64", "linux/arm64": "aarch64"}

# Option words of requirement files in the other installer's spelling; None: it has no such option and needs none.
UV_WORDS = {"--trusted-host": ["--allow-insecure-host"], "--pre": ["--prerelease", "allow"], "--prefer-binary": None, "--require-hashes": None,
            "-i": ["--index-url"], "-f": ["--find-links"]}

# Roots that images bring along; a company's bundle is added to the first that exists, not put in its place.
SYSTEM_ROOTS = ["/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"]
CA_VARIABLES = ["SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO", "NODE_EXTRA_CA_CERTS"]


class Failed(Exception):
    """The reason was printed already, or is the message."""


def main(mode, stage):
    os.umask(0o022)
    step = read_json(STEP + "/options.json")
    env = environment(step)
    for folder in (OUT, STATE, TREE):
        os.makedirs(folder)
    threading.Thread(target=remove_trees, daemon=True).start()
    shutil.copytree(STEP + "/in", WORK, symlinks=True)
    os.chdir(os.path.join(WORK, step["options"]["project"]))
    installer = {"uv": Uv, "pip": Pip}[step["installer"]["name"]](step, env)
    try:
        if mode == "install":
            if "resolve" in step["options"]:
                return write_meta(installer.resolve())
            meta = installer.install()
            names = write_tar(OUT + "/tree.tar", stage + "/tree/")
            if meta["pending"]:
                with open(STATE + "/names.json", "w") as out:
                    json.dump(names, out)
        else:
            meta = installer.build(read_json(RESOLVED + "/meta.json"))
            # Both archives become one tree, in which a name can be there only once: what was installed first stays.
            write_tar(OUT + "/tree2.tar", stage + "/tree/", set(read_json(RESOLVED + "/names.json")))
    finally:
        os.rename(TREE, TREE + DONE)
    write_meta(meta)


def write_meta(meta):
    for folder in (OUT, STATE):
        with open(folder + "/meta.json", "w") as out:
            json.dump(meta, out, sort_keys=True)


def write_tar(path, prefix, without=()):
    """The tree as tar members, sorted by name; of folders only the empty ones. Owners and times are left out. Returns the members' names."""
    members = sorted((name, entry) for name, entry in walk(TREE, prefix) if name not in without)
    with open(path, "wb") as out:
        for name, entry in members:
            status = entry.stat(follow_symlinks=False)
            info = tarfile.TarInfo(name)
            info.mode = status.st_mode & 0o777
            if entry.is_symlink():
                info.type, info.linkname = tarfile.SYMTYPE, os.readlink(entry.path)
            elif entry.is_dir():
                info.type = tarfile.DIRTYPE
            else:
                info.size = status.st_size
            out.write(info.tobuf(tarfile.PAX_FORMAT, "utf-8", "surrogateescape"))
            if info.size:
                with open(entry.path, "rb", buffering=0) as file:
                    shutil.copyfileobj(file, out, 1 << 20)
                out.write(bytes(-info.size % 512))
    return [name for name, _ in members]


def walk(folder, prefix):
    for entry in os.scandir(folder):
        if not entry.is_dir(follow_symlinks=False):
            yield prefix + entry.name, entry
            continue
        inner = list(walk(entry.path, prefix + entry.name + "/"))
        yield from inner or [(prefix + entry.name + "/", entry)]


def remove_trees():
    """Removes the trees of earlier steps, while this one waits for the network; and those of steps that were killed a day ago."""
    try:
        for entry in os.scandir(TREES):
            if entry.name.endswith(DONE) or entry.stat().st_mtime < time.time() - 86400:
                shutil.rmtree(entry.path, ignore_errors=True)
    except OSError:
        pass  # another step removes them


def environment(step):
    """The environment of every installer: the image's, what makes builds repeatable, `build.env`, and the user's configuration."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "UV_")) and k not in ("PYTHONPATH", "PYTHONHOME")}
    user = read_json("/packer/installer.json") if os.path.getsize("/packer/installer.json") else {}
    home = PRIVATE + "/home"
    for name, text in user.get("files", {}).items():
        path = os.path.join(home, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as out:
            out.write(text)
    os.makedirs(home, exist_ok=True)
    env.update({
        "HOME": home, "XDG_CONFIG_HOME": home + "/.config",
        # The hosts that the user knows count; others are taken as they are, since nobody can be asked.
        "GIT_SSH_COMMAND": "ssh -o UserKnownHostsFile=/packer/private/home/.ssh/known_hosts -o StrictHostKeyChecking=accept-new", "NETRC": home + "/.netrc",
        "LC_ALL": "C.UTF-8", "TZ": "UTC", "NO_COLOR": "1",
        # Earliest time that a ZIP file, and so a wheel, can hold.
        "SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1",
        "CFLAGS": (env.get("CFLAGS", "") + " -g0").strip(), "CXXFLAGS": (env.get("CXXFLAGS", "") + " -g0").strip(),
        # Downloads and what was built from them are kept by the machine that built.
        "UV_CACHE_DIR": CACHE + "/uv-" + MACHINE, "UV_LINK_MODE": "hardlink", "UV_PYTHON_DOWNLOADS": "never", "UV_NO_PROGRESS": "1",
        "UV_PREVIEW_FEATURES": "pylock", "UV_CONCURRENT_INSTALLS": str(max(4, os.cpu_count() or 1)),
        # Trees are installed side by side: fewer connections each spare small name servers, and a lost one is tried again.
        "UV_CONCURRENT_DOWNLOADS": "10", "UV_HTTP_RETRIES": "8", "PIP_RETRIES": "8",
        "PIP_CONFIG_FILE": os.devnull, "PIP_CACHE_DIR": CACHE + "/pip-" + MACHINE, "PIP_NO_INPUT": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore", "PIP_PROGRESS_BAR": "off",
    })
    env.update(step.get("env", {}))
    env.update(user.get("env", {}))
    if os.path.getsize("/packer/ca.pem"):
        bundle = PRIVATE + "/ca.pem"
        system = next((path for path in SYSTEM_ROOTS if os.path.exists(path)), None)
        with open(bundle, "wb") as out:
            for path in ([system] if system else []) + ["/packer/ca.pem"]:
                with open(path, "rb") as part:
                    out.write(part.read().rstrip(b"\n") + b"\n")
        env.update({name: bundle for name in CA_VARIABLES})
    return env


class Installer:
    """What uv and pip have in common: the step's facts, and how a tool comes into the container."""

    def __init__(self, step, env):
        self.step, self.env, self.options = step, env, step["options"]
        self.omit = {canonical(name) for name in self.options["omit"]}
        self.native = MACHINES[step["platform"]] == MACHINE

    def tool(self, machine=MACHINE):
        """The pinned installer, from the cache mount; fetched by the image's own pip when it is not there yet."""
        name, version = self.step["installer"]["name"], self.step["installer"]["version"]
        place = "%s/tools/%s-%s-%s" % (CACHE, name, version, machine)
        if not os.path.isdir(place):
            fresh = "%s.%s" % (place, os.urandom(6).hex())
            foreign = [] if machine == MACHINE else ["--platform", "manylinux2014_" + machine, "--only-binary", ":all:"]
            self.run([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-compile", "--target", fresh] + foreign
                     + ["%s==%s" % (name, version)])
            try:
                os.rename(fresh, place)
            except OSError:  # another tree's step was first
                shutil.rmtree(fresh)
        return place

    def run(self, words, env=None):
        sys.stdout.flush()
        if subprocess.call(words, env=env or self.env):
            raise Failed()

    def why(self, kind):
        return "%s for %s, %s" % (kind, self.step["platform"], self.step["runtime"])

    def meta(self, unbuilt):
        """`unbuilt`: (name, version, kind) of what has no wheel. Built already if this machine is the target's, else pending."""
        pending = [{"name": n, "version": v, "why": self.why(kind)} for n, v, kind in sorted(unbuilt)]
        how = "built from source" if self.native else "built from source under %s" % self.step["platform"]
        notes = ["%s: %s: %s" % (" ".join(filter(None, (p["name"], p["version"]))), p["why"], how) for p in pending]
        for note in notes:
            print(note)
        return {
            "packages": installed(),
            "pending": [] if self.native else pending,
            "notes": notes,
            "machines": [MACHINE],
        }

    def finish(self, before):
        """The meta of a tree whose pending packages have been built."""
        packages = sorted(before["packages"] + installed(), key=lambda p: p["name"])
        return dict(before, packages=packages, pending=[], machines=sorted(set(before["machines"] + [MACHINE])))


class Uv(Installer):
    """Resolves once for the target; a package whose lock entry lists no wheel is built. uv lists only wheels that fit the target."""

    def __init__(self, step, env):
        Installer.__init__(self, step, env)
        self.arguments = translated(self.options["arguments"], UV_WORDS)
        # The oldest glibc of uv's platform tags that is not newer than the runtime's.
        glibc = "manylinux_2_17" if tuple(map(int, step["glibc"].split("."))) < (2, 28) else "manylinux_" + step["glibc"].replace(".", "_")
        self.target = ["--python-platform", "%s-%s" % (MACHINES[step["platform"]], glibc), "--python-version", step["python"]]

    def uv(self, *words):
        self.run([self.tool() + "/bin/uv"] + [w for part in words for w in ([part] if isinstance(part, str) else part)])

    def install(self):
        source, prepare = self.sources()
        python = ["--python", sys.executable]
        self.uv("pip", "compile", "-q", source, prepare, self.arguments, python, self.target,
                "--no-header", "--no-annotate", "--format", "pylock.toml", "-o", "pylock.lambda-packer.toml")
        head, packages = lock_entries("pylock.lambda-packer.toml")
        packages = [p for p in packages if p["name"] not in self.omit]
        if self.pinned:
            self.enforce_hashes(packages)
        unbuilt = [p for p in packages if not p["wheels"]]
        later = [] if self.native else unbuilt
        self.write_list("now", head, [p for p in packages if p not in later])
        self.write_list("later", head, later)
        if len(packages) > len(later):
            self.install_list("now", self.target + ([] if self.native else ["--only-binary", ":all:"]))
        if later:
            self.tool(MACHINES[self.step["platform"]])
        return self.meta([(p["name"], p["version"], p["kind"]) for p in unbuilt])

    def resolve(self):
        """Only says what it would take: `lambda-packer lock` keeps these lines. Versions of previous.txt stay where they fit."""
        source, prepare = self.sources()
        python = ["--python", sys.executable]
        upgrade = self.options["resolve"]["upgrade"]
        shutil.copy("previous.txt", "resolved.lambda-packer.txt")
        self.uv("pip", "compile", "-q", source, prepare, self.arguments, python, self.target, "--no-header", "--no-annotate",
                "-o", "resolved.lambda-packer.txt", ["--upgrade-package", upgrade] if upgrade else [])
        self.uv("pip", "compile", "-q", "resolved.lambda-packer.txt", "--no-deps", self.arguments, python, self.target,
                "--no-header", "--no-annotate", "--format", "pylock.toml", "-o", "pylock.lambda-packer.toml")
        _, packages = lock_entries("pylock.lambda-packer.toml")
        lines = requirement_lines("resolved.lambda-packer.txt")
        meta = self.meta([])
        meta["resolved"] = sorted(pinned_line(p, lines) for p in packages)
        return meta

    def build(self, before):
        os.chdir(self.folder())
        self.pinned = os.path.exists(RESOLVED + "/later.lambda-packer.txt")
        shutil.copy(RESOLVED + "/" + self.list_name("later"), ".")
        self.install_list("later", [])
        return self.finish(before)

    def sources(self):
        """Words for `uv pip compile`: what to resolve, and how."""
        self.pinned = None
        options = self.options
        if options["source"] == "uv-lock":
            groups = [w for name in options["groups"] for w in ("--group", name)]
            extras = [w for name in options["extras"] for w in ("--extra", name)]
            self.uv("export", "-q", "--locked", "--no-dev", "--no-emit-project", "--no-editable", "--no-header", "--no-annotate",
                    "--python", sys.executable, "-o", STATE + "/exported.txt", groups, extras)
            os.chdir(self.folder())
            shutil.copy(STATE + "/exported.txt", "exported.lambda-packer.txt")
            self.pinned = "exported.lambda-packer.txt"
            return self.pinned, ["--no-deps"]
        if options["hashed"] or options.get("complete"):
            self.pinned = "requirements.txt"
        if options.get("complete"):
            return self.pinned, ["--no-deps"]
        return "requirements.txt", (["-c", "constraints.txt"] if os.path.exists("constraints.txt") else [])

    def folder(self):
        """Where lists must lie: their relative paths begin at the folder of uv.lock, else of the requirements."""
        here = os.getcwd()
        if self.options["source"] == "uv-lock":
            while not os.path.exists(here + "/uv.lock"):
                if here == WORK:
                    raise Failed("uv.lock is not among the inputs")
                here = os.path.dirname(here)
        return here

    def list_name(self, name):
        return "%s.lambda-packer.txt" % name if self.pinned else "pylock.%s.toml" % name

    def enforce_hashes(self, packages):
        """In a list with hashes, a wheel counts only when its hash is in the list; and every package must be in it."""
        self.lines = requirement_lines(self.pinned)
        for p in packages:
            p["line"] = line = self.lines.get(p["name"], self.lines.get(p["path"]))
            if line is None:
                raise Failed("%s==%s is needed but is not in the list: with --hash, every package must be listed with its hashes" % (p["name"], p["version"]))
            listed = set(re.findall(r"--hash[= ]sha256:([0-9a-f]{64})", line))
            if listed:
                p["wheels"] = [sha for sha in p["wheels"] if sha in listed]

    def write_list(self, name, head, packages):
        """A part of the lock; for lists with hashes the user's own lines, so that the user's hashes are what is checked. Kept for `build`."""
        text = "".join(p["line"] + "\n" for p in packages) if self.pinned else head + "".join(p["text"] for p in packages)
        for folder in (".", STATE):
            with open(os.path.join(folder, self.list_name(name)), "w") as out:
                out.write(text)

    def install_list(self, name, more):
        hashes = ["--require-hashes"] if self.pinned and self.options["hashed"] else []
        self.uv("pip", "install", "-q", "--no-deps", "--target", TREE, "--python", sys.executable, "--no-compile-bytecode",
                "-r", self.list_name(name), hashes, self.arguments, more)


class Pip(Installer):
    """pip resolves as if it ran on the target (same Python, so only the machine's name differs), then installs the files it chose."""

    def pip(self, *words, target=True):
        env = dict(self.env, LAMBDA_PACKER_PIP=self.tool())
        if target:
            env["LAMBDA_PACKER_TARGET"] = "%s %s" % (MACHINES[self.step["platform"]], self.step["glibc"])
        self.run([sys.executable, "-B", os.path.abspath(__file__), "pip"] + list(words), env)

    def install(self):
        report = STATE + "/report.json"
        hashes = ["--require-hashes"] if self.options["hashed"] else []
        constraints = ["-c", "constraints.txt"] if os.path.exists("constraints.txt") else []
        self.pip("install", "-q", "--dry-run", "--ignore-installed", "--report", report, "-r", "requirements.txt", *(constraints + hashes + self.options["arguments"]))
        chosen = [Chosen(item) for item in read_json(report)["install"]]
        chosen = [c for c in chosen if c.name not in self.omit]
        unbuilt = [c for c in chosen if not c.is_wheel]
        later = [] if self.native else unbuilt
        self.install_files([c for c in chosen if c not in later])
        with open(STATE + "/later.json", "w") as out:
            json.dump([c.item for c in later], out)
        return self.meta([(c.name, c.version, c.kind) for c in unbuilt])

    def build(self, before):
        self.install_files([Chosen(item) for item in read_json(RESOLVED + "/later.json")], target=False)
        return self.finish(before)

    def install_files(self, chosen, target=True):
        """From an index by name, version and hash, so that nothing but that file is taken; a direct reference by its URL."""
        lists = [("indexed", ["--require-hashes"], [c.pin() for c in chosen if not c.direct]), ("direct", [], [c.pin() for c in chosen if c.direct])]
        for name, more, lines in lists:
            if not lines:
                continue
            path = "%s/%s.txt" % (STATE, name)
            with open(path, "w") as out:
                out.write("\n".join(lines) + "\n")
            # pip skips folders that its target already has (bin, namespace packages), so each list gets one of its own.
            fresh = "%s-%s" % (TREE, name)
            self.pip("install", "-q", "--no-deps", "--no-compile", "--no-warn-script-location", "--target", fresh, "-r", path,
                     *(more + self.options["arguments"]), target=target)
            merge(fresh, TREE)
            shutil.rmtree(fresh)


class Chosen:
    """One line of pip's installation report (pip.pypa.io/en/stable/reference/installation-report)."""

    def __init__(self, item):
        self.item, info = item, item["download_info"]
        self.name, self.version = canonical(item["metadata"]["name"]), item["metadata"]["version"]
        self.direct, self.url = item["is_direct"], info["url"]
        self.is_wheel = "archive_info" in info and self.url.split("#")[0].split("?")[0].endswith(".whl")
        self.kind = "no wheel" if "archive_info" in info and not self.direct else "a direct reference"
        self.sha256 = info.get("archive_info", {}).get("hashes", {}).get("sha256")
        vcs = info.get("vcs_info")
        if vcs:
            self.url = "%s+%s@%s" % (vcs["vcs"], self.url, vcs["commit_id"])
        if info.get("subdirectory"):
            self.url += "#subdirectory=" + info["subdirectory"]

    def pin(self):
        return "%s @ %s" % (self.name, self.url) if self.direct else "%s==%s --hash=sha256:%s" % (self.name, self.version, self.sha256)


def pip_as_target(arguments):
    """Runs pip in this process, with the machine's name and glibc of the target: its markers and tags follow from these."""
    import platform
    import sysconfig
    import types
    sys.path.insert(0, os.environ.pop("LAMBDA_PACKER_PIP"))
    target = os.environ.pop("LAMBDA_PACKER_TARGET", None)
    if target:
        machine, glibc = target.split()
        limit = tuple(map(int, glibc.split(".")))
        real = os.uname()
        os.uname = lambda: os.uname_result((real.sysname, real.nodename, real.release, real.version, machine))
        platform.machine = lambda: machine
        sysconfig.get_platform = lambda: "linux-" + machine
        # PEP 600's own hook: the build image's glibc may be newer than the runtime's.
        hook = types.ModuleType("_manylinux")
        hook.manylinux_compatible = lambda major, minor, arch: None if (major, minor) <= limit else False
        sys.modules["_manylinux"] = hook
    from pip._internal.cli.main import main as pip_main
    return pip_main(arguments)


def installed():
    """Name and version of what lies in the tree, sorted by name."""
    found = (re.match(r"(.+?)-([^-]+)\.dist-info$", name) for name in os.listdir(TREE))
    return sorted(({"name": canonical(m.group(1)), "version": m.group(2)} for m in found if m), key=lambda p: p["name"])


def merge(source, target):
    """Moves what lies in a folder into another, which may hold the same folders."""
    os.makedirs(target, exist_ok=True)
    for name in os.listdir(source):
        old, new = os.path.join(source, name), os.path.join(target, name)
        if os.path.isdir(old) and not os.path.islink(old) and os.path.isdir(new):
            merge(old, new)
        else:
            os.replace(old, new)


def lock_entries(path):
    """Head and entries of a pylock.toml as uv writes it: one [[packages]] block each, kept as text."""
    with open(path) as file:
        head, *blocks = re.split(r"(?m)^(?=\[\[packages\]\]$)", file.read())
    entries = []
    for text in blocks:
        name, version = (re.search(r'(?m)^%s = "([^"]*)"' % key, text) for key in ("name", "version"))
        wheels = re.search(r"(?ms)^wheels = \[(.*?)\]$", text)
        archive = re.search(r"(?m)^archive = \{.*", text)
        local = re.search(r'(?m)^(?:archive|directory|vcs) = \{(?:.*?\bpath = "([^"]*)")?', text)
        found = wheels.group(1) if wheels else archive.group(0) if archive and re.search(r'\.whl["?#]', archive.group(0)) else ""
        entries.append({
            "name": canonical(name.group(1)),
            "version": version.group(1) if version else "",
            "text": text,
            "wheels": re.findall(r'sha256 = "([0-9a-f]{64})"', found),
            "kind": "a direct reference" if local else "no wheel",
            "path": os.path.normpath(local.group(1)) if local and local.group(1) else None,
        })
    return head, entries


def pinned_line(package, lines):
    """A requirement with the hashes of the files that fit the target: its wheels, else its source. What is on no index keeps its line."""
    line = lines.get(package["name"], lines.get(package["path"]))
    if package["path"] is not None or line is None:
        return "./" + package["path"] if package["path"] else package["name"]
    hashes = package["wheels"] or re.findall(r'sha256 = "([0-9a-f]{64})"', package["text"])
    head = re.split(r"\s+;", line)[0]
    if "==" in head and " @ " not in head:
        head = "%s==%s" % (package["name"], package["version"])
    return " ".join([head] + ["--hash=sha256:" + sha for sha in sorted(set(hashes))])


def requirement_lines(path):
    """Lines of a pinned list by package name, or by path for local ones; continuations joined, comments left out."""
    with open(path) as file:
        text = re.sub(r"[ \t]*\\\r?\n[ \t]*", " ", file.read())
    lines = {}
    for line in text.splitlines():
        line = re.sub(r"(^|\s)#.*$", "", line).strip()
        if not line or line.startswith("-"):
            continue
        name = re.match(r"[A-Za-z0-9][A-Za-z0-9._-]*(?=[\s\[=<>!~;@]|$)", line)
        key = canonical(name.group(0)) if name else os.path.normpath(re.split(r"[\s;\[]", line)[0])
        # One package may be listed several times, under different markers: all lines are kept, the installer picks.
        lines[key] = lines[key] + "\n" + line if key in lines else line
    return lines


def translated(words, table):
    out = []
    for word in words:
        name, equals, value = word.partition("=")
        other = table.get(name, [name])
        if other is not None:
            out += [other[0] + equals + value] + other[1:]
    return out


def canonical(name):
    """A package's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read_json(path):
    with open(path) as file:
        return json.load(file)


if __name__ == "__main__":
    if sys.argv[1] == "pip":
        sys.exit(pip_as_target(sys.argv[2:]))
    try:
        main(*sys.argv[1:])
    except Failed as failed:
        if str(failed):
            print("error: %s" % failed, file=sys.stderr)
        sys.exit(1)
