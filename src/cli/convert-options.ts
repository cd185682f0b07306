import { InvalidArgumentError, Option } from 'commander';
import { nearest } from '../config/nearest.ts';
import { isRuntime, RUNTIMES, type Runtime } from '../plan/runtimes.ts';
import { bounded, onePlatform, option, regions, withVariable } from './options.ts';

/** The options of `convert`; the short ones are those of img2lambda. */
export const convertOptions = (): Option[] => [
  ...[
    new Option('-i, --image <image>', 'the image, instead of the argument'),
    new Option(
      '-t, --image-type <type>',
      "what the image is: docker (of the Docker Engine) or oci (an archive); default: the Engine's, else its registry's",
    ).choices(['docker', 'oci']),
    new Option('--platform <platform>', 'which image of an index: linux/amd64 or linux/arm64').argParser(onePlatform),
    new Option('-o, --output-directory <dir>', 'folder of the results').default('output'),
    new Option('-n, --layer-namespace <prefix>', 'in front of the names of the layers').default('img2lambda'),
    new Option('--squash', 'one layer of everything').default(false),
    new Option('--max-layers <n>', 'join the smallest neighbours until there are no more layers than this')
      .argParser((text) => bounded(text, 1, 5))
      .default(5),
    new Option('--function', 'pack what is under /var/task as function.zip').default(false),
    new Option('-d, --dry-run', 'write the layers to disk, publish nothing').default(false),
    new Option('-r, --region <region>', 'where to publish; may be given several times (default: us-east-1)').argParser(
      regions,
    ),
    new Option('-p, --profile <name>', 'profile of the AWS configuration'),
    new Option('--bucket <name>', 'bucket for ZIPs above 50 MB, and to keep ZIPs and manifests in; with {region}'),
    new Option('--desc, --description <text>', 'description of the layer versions'),
    new Option('-l, --license-info <text>', 'license of the layer versions'),
    new Option(
      '--cr, --compatible-runtime <runtime>',
      'a runtime that may use the layers; may be given several times (default: provided.al2023)',
    ).argParser(runtimes),
  ].map(withVariable),
  ...(['concurrency', 'progress', 'json', 'color'] as const).map(option),
];

function runtimes(text: string, before: Runtime[] | undefined): Runtime[] {
  const words = text.split(',').map((word) => word.trim());
  for (const word of words) {
    if (isRuntime(word)) continue;
    const near = nearest(word, Object.keys(RUNTIMES));
    throw new InvalidArgumentError(
      `'${word}' is no Lambda runtime${near === undefined ? '' : `; did you mean ${near}?`}`,
    );
  }
  return [...new Set([...(before ?? []), ...(words as Runtime[])])];
}
