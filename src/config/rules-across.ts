import { mergedPublish, publishedName } from './published-name.ts';
import { positionOf, report } from './reading.ts';
import { fillTemplate, placeholdersOf } from './templates.ts';
import { quoted } from './words.ts';
import type { Scene, Written } from './written.ts';

/** No two packages write to the same place. */
export function nothingCollides(scene: Scene, packages: readonly Written[]): void {
  outputs(scene, packages);
  imageTags(scene, packages);
  publishedNames(scene, packages);
}

/** Remembers who claimed a name, and reports the second one. */
function claims(
  scene: Scene,
  code: string,
  say: (name: string, first: string, line: number) => string,
  hint: string,
): (name: string, place: string, owner: string) => void {
  const owners = new Map<string, { owner: string; place: string }>();
  const reported = new Set<string>();
  return (name, place, owner) => {
    const first = owners.get(name);
    if (first === undefined) owners.set(name, { owner, place });
    else if (first.place !== place && !reported.has(place)) {
      reported.add(place);
      report(scene.reading, place, code, say(name, first.owner, positionOf(scene.reading, first.place).line), hint);
    }
  };
}

function outputs({ reading }: Scene, packages: readonly Written[]): void {
  const names = new Map<string, Written>();
  for (const pkg of packages) {
    // Disks of macOS and Windows do not tell names apart by case.
    const first = names.get(pkg.name.toLowerCase());
    if (first === undefined) names.set(pkg.name.toLowerCase(), pkg);
    else if (first.name === pkg.name)
      report(
        reading,
        pkg.path,
        'name-twice',
        `${first.path} has the same name`,
        'Give each layer and each function a name of its own: their files in dist are called by it.',
        reading.keys.get(pkg.path),
      );
    else
      report(
        reading,
        pkg.path,
        'name-twice',
        `${first.path} differs only in case; their ZIPs would be one file on some disks`,
        'Rename one of them.',
        reading.keys.get(pkg.path),
      );
  }
}

function imageTags(scene: Scene, packages: readonly Written[]): void {
  const claim = claims(
    scene,
    'tag-twice',
    (tag, owner, line) => `${quoted(tag)} is also the image of ${owner} (line ${line})`,
    'Give each image a name of its own, for example with {name}.',
  );
  for (const pkg of packages) {
    if (pkg.kind !== 'function' || pkg.raw.type !== 'image') continue;
    const { image_tag: tag, image_index: index } = pkg.raw;
    // The hash tells images apart by their content.
    if (tag !== undefined && !placeholdersOf(tag).includes('hash'))
      for (const platform of pkg.platforms) claim(filled(tag, pkg.name, platform), `${pkg.path}.image_tag`, pkg.path);
    if (index !== undefined) claim(filled(index, pkg.name, ''), `${pkg.path}.image_index`, pkg.path);
  }
}

function filled(template: string, name: string, platform: string): string {
  const values: { [placeholder: string]: string } = {
    name,
    arch: platform.slice('linux/'.length),
    platform: platform.replace('/', '-'),
  };
  return fillTemplate(template, (placeholder) => values[placeholder]);
}

function publishedNames(scene: Scene, packages: readonly Written[]): void {
  const claim = claims(
    scene,
    'publish-twice',
    (name, owner, line) => `publishes as ${quoted(name)}, as ${owner} (line ${line}) does`,
    'Give each a name of its own, for example with {name}.',
  );
  for (const pkg of packages) {
    if (pkg.kind !== 'layer') continue;
    const publish = mergedPublish(scene, pkg);
    // A name without {name} at the top has been reported there.
    if (
      publish === undefined ||
      (publish.name !== undefined &&
        publish.name === scene.config.publish?.name &&
        !placeholdersOf(publish.name).includes('name'))
    )
      continue;
    for (const platform of pkg.platforms)
      claim(
        publishedName(publish.name, pkg, platform),
        `${pkg.path}${pkg.raw.publish === undefined ? '' : '.publish'}`,
        pkg.path,
      );
  }
}
