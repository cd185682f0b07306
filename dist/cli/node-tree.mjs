// What a node_modules folder goes through before it is packed.
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A workspace member's own node_modules go to the top, since the member becomes the root. What stood there under the same name moves into
 * the packages that resolved to it.
 */
export function layOver(own, modules) {
  for (const name of packageNames(own)) {
    const place = join(modules, name);
    if (existsSync(place)) {
      const old = join(modules, '.lambda-packer-old');
      renameSync(place, old);
      for (const user of usersOf(name, modules))
        cpSync(old, join(user, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
      rmSync(old, { recursive: true });
    }
    mkdirSync(dirname(place), { recursive: true });
    renameSync(join(own, name), place);
  }
}

/** Folders of packages that depend on a name and find it at the top. */
function usersOf(name, modules) {
  const users = [];
  const visit = (folder, hasNearer) => {
    for (const each of packageNames(folder)) {
      const place = join(folder, each);
      const inner = join(place, 'node_modules');
      const nearer = hasNearer || existsSync(join(inner, name));
      const { dependencies, optionalDependencies, peerDependencies } = readJson(join(place, 'package.json'), {});
      if (!nearer && name in { ...dependencies, ...optionalDependencies, ...peerDependencies }) users.push(place);
      if (existsSync(inner)) visit(inner, nearer);
    }
  };
  visit(modules, false);
  return users;
}

/** Workspace members and `file:` packages are links out of node_modules: their content takes the links' place. */
export function unlink(folder, project, above = new Set()) {
  for (const name of packageNames(folder)) {
    const place = join(folder, name);
    if (lstatSync(place).isSymbolicLink()) {
      const real = existsSync(place) ? realpathSync(place) : undefined;
      rmSync(place);
      if (real === undefined || real === project || above.has(real)) continue;
      cpSync(real, place, { recursive: true, verbatimSymlinks: true });
      if (existsSync(join(place, 'node_modules')))
        unlink(join(place, 'node_modules'), project, new Set([...above, real]));
    } else if (existsSync(join(place, 'node_modules'))) unlink(join(place, 'node_modules'), project, above);
  }
}

export function removeOmitted(folder, omitted) {
  for (const name of packageNames(folder)) {
    const place = join(folder, name);
    if (omitted.includes(name)) rmSync(place, { recursive: true });
    else if (existsSync(join(place, 'node_modules'))) removeOmitted(join(place, 'node_modules'), omitted);
  }
}

/** Commands in .bin whose package is gone. */
export function removeDangling(folder) {
  const bin = join(folder, '.bin');
  for (const name of existsSync(bin) ? readdirSync(bin) : []) {
    if (!existsSync(join(bin, name))) rmSync(join(bin, name));
  }
  for (const name of packageNames(folder)) {
    if (existsSync(join(folder, name, 'node_modules'))) removeDangling(join(folder, name, 'node_modules'));
  }
}

/** Packages with install scripts, as npm counts them: a binding.gyp without a script is built, too. Local packages, which are links, are left out. */
export function scriptedIn(folder) {
  return packageNames(folder).flatMap((name) => {
    const place = join(folder, name);
    if (lstatSync(place).isSymbolicLink()) return [];
    const { version = '', scripts = {}, gypfile } = readJson(join(place, 'package.json'), {});
    const isScripted =
      scripts.preinstall ||
      scripts.install ||
      scripts.postinstall ||
      (gypfile !== false && existsSync(join(place, 'binding.gyp')));
    const inner = join(place, 'node_modules');
    return [...(isScripted ? [{ name, version }] : []), ...(existsSync(inner) ? scriptedIn(inner) : [])];
  });
}

/** Names of the packages that lie in a node_modules folder, with their scopes, sorted. */
export function packageNames(folder) {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`) : [name],
    )
    .sort();
}

/** Name and version of everything in the tree, sorted. */
export function packages(modules) {
  const found = new Map();
  const visit = (folder) => {
    for (const name of existsSync(folder) ? packageNames(folder) : []) {
      const { version = '' } = readJson(join(folder, name, 'package.json'), {});
      found.set(`${name}@${version}`, { name, version });
      visit(join(folder, name, 'node_modules'));
    }
  };
  visit(modules);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** A file's JSON; `otherwise` when there is none or it is empty. */
export function readJson(path, otherwise) {
  const text = existsSync(path) || otherwise === undefined ? readFileSync(path, 'utf8') : '';
  return text === '' ? otherwise : JSON.parse(text);
}
