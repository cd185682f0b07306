import { type Runtime, type RuntimeFacts, runtimeFacts } from '../plan/runtimes.ts';

/**
 * Libraries that every runtime's base holds, by their sonames: glibc's own, gcc's run-time, and what curl, rpm and the shell of Amazon Linux stand on.
 * Deliberately short: a name that is not here may be there all the same, so its absence is never more than a warning.
 */
const EVERYWHERE = words(`
  ld-linux-x86-64.so.2 ld-linux-aarch64.so.1 linux-vdso.so.1
  libc.so.6 libm.so.6 libmvec.so.1 libpthread.so.0 libdl.so.2 librt.so.1 libutil.so.1 libresolv.so.2 libanl.so.1 libthread_db.so.1 libBrokenLocale.so.1
  libgcc_s.so.1 libstdc++.so.6
  libz.so.1 libbz2.so.1 liblzma.so.5 libexpat.so.1 libcurl.so.4 libsqlite3.so.0 libtinfo.so.6 libncursesw.so.6
`);

/** By the runtime's glibc: OpenSSL and others whose number differs between Amazon Linux 2 and Amazon Linux 2023. */
const BY_GLIBC: Record<string, Set<string>> = {
  '2.26': words('libcrypt.so.1 libssl.so.10 libcrypto.so.10 libffi.so.6'),
  '2.34': words('libcrypt.so.2 libssl.so.3 libcrypto.so.3 libffi.so.8'),
};

/** What the language itself brings (under /var/lang/lib, which is on LD_LIBRARY_PATH). */
const BY_LANGUAGE: Partial<Record<RuntimeFacts['language'], RegExp>> = {
  ruby: /^libruby\.so/,
  java: /^lib(jvm|java|jawt|jli|verify|net|nio)\.so$/,
  dotnet: /^lib(coreclr|clrjit|hostfxr|hostpolicy|System\..*)\.so$/,
};

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Whether a library (by its soname) is known to be in a runtime. */
export function libraryOfRuntime(soname: string, runtime: Runtime): boolean {
  const { glibc, language, version } = runtimeFacts(runtime);
  if (language === 'python' && (soname === 'libpython3.so' || soname === `libpython${version}.so.1.0`)) return true;
  return (
    EVERYWHERE.has(soname) || BY_GLIBC[glibc]?.has(soname) === true || BY_LANGUAGE[language]?.test(soname) === true
  );
}
