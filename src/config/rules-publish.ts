import type { publishKeys } from './keys-publish.ts';
import type { Read } from './kinds.ts';
import { isWritten, report } from './reading.ts';
import { BUCKET_PLACEHOLDERS, checkTemplate, fillTemplate, NAME_PLACEHOLDERS, placeholdersOf } from './templates.ts';
import type { Scene } from './written.ts';

/** The rules of a `publish` section, at the top or in a layer. */
export function publishIsRight({ reading }: Scene, publish: Read<typeof publishKeys>, at: string): void {
  if (publish.name !== undefined) {
    checkTemplate(reading, `${at}.name`, publish.name, NAME_PLACEHOLDERS);
    // A layer's own section may give it any name; the file's is for all of them.
    if (at === 'publish' && !placeholdersOf(publish.name).includes('name') && severalLayers(reading.keys))
      report(reading, `${at}.name`, 'placeholder', 'gives every layer the same name', 'Put {name} in it.');
  }
  if (publish.bucket !== undefined && checkTemplate(reading, `${at}.bucket`, publish.bucket, BUCKET_PLACEHOLDERS)) {
    const bucket = fillTemplate(publish.bucket, () => 'eu-west-1');
    // "General purpose bucket naming rules" in the Amazon S3 User Guide.
    if (bucket.length > 63 || bucket.length < 3 || bucket.includes('..'))
      report(
        reading,
        `${at}.bucket`,
        'bucket',
        `'${bucket}' would not be the name of a bucket`,
        'Names of buckets have 3 to 63 characters and no two dots side by side.',
      );
  }
  const accounts = publish.accounts;
  if (
    accounts !== undefined &&
    typeof accounts === 'object' &&
    !Array.isArray(accounts) &&
    !isWritten(reading, `${at}.accounts.organization`)
  )
    report(reading, `${at}.accounts`, 'type', 'needs an `organization`');
}

const severalLayers = (keys: ReadonlyMap<string, unknown>): boolean =>
  [...keys.keys()].filter((path) => /^layers\.[\w-]+$/.test(path)).length > 1;
