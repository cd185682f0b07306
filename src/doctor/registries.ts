import { parseReference } from '../convert/registry/reference.ts';
import { remoteOf } from '../image/remote.ts';
import { findingsOf } from './findings.ts';
import type { Check } from './types.ts';

/** Whether each registry that images are pushed to lets this user in; nothing is written. */
export const registries: Check = {
  name: 'registry',
  limitMs: 45_000,
  async run(context) {
    const { ok, skipped, thrown } = findingsOf('registry');
    const places = new Map(
      context.needs.pushes.map((text) => {
        const { registry, repository } = parseReference(text);
        return [`${registry}/${repository}`, text] as const;
      }),
    );
    if (places.size === 0) return [skipped('no image is pushed')];
    return Promise.all(
      [...places].map(async ([name, text]) => {
        try {
          const { repository } = await remoteOf(text, context);
          const response = await repository.request('GET', 'tags/list?n=1', { expected: [404] });
          await response.body?.cancel();
          return ok(response.ok ? `${name} lets you in` : `${name} lets you in, and has no image yet`);
        } catch (error) {
          return thrown('error', error, 'network');
        }
      }),
    );
  },
};
