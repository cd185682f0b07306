import { offBy } from './clock.ts';
import { findingsOf } from './findings.ts';
import type { AwsApi, Check, DoctorContext, Finding } from './types.ts';

/** Who the AWS credentials are, and whether they may do what publishing begins with. What writes is not tried. */
export const aws: Check = {
  name: 'aws',
  limitMs: 30_000,
  async run(context) {
    const { ok, skipped, thrown } = findingsOf('aws');
    const { publish } = context.needs;
    const api = await context.aws();
    try {
      const { arn, account, region, date } = await api.identity(context.signal);
      const time = date ? [offBy('AWS', { there: date.getTime(), here: Date.now() })] : [];
      const found = [ok(`${arn} (account ${account}, ${region})`), ...time];
      return publish ? [...found, ...(await permissions(api, publish, region, context))] : found;
    } catch (error) {
      context.signal.throwIfAborted();
      const broken = thrown(publish ? 'error' : 'warning', error, 'aws-unreachable');
      const isNone = /there are no AWS credentials/.test(broken.message);
      return publish || !isNone ? [broken] : [skipped('there are no AWS credentials, which only publishing needs')];
    }
  },
};

async function permissions(
  api: AwsApi,
  { regions, layers, buckets }: NonNullable<DoctorContext['needs']['publish']>,
  own: string,
  { signal }: DoctorContext,
): Promise<Finding[]> {
  const { ok, thrown } = findingsOf('aws');
  const tried = async (what: string, call: () => Promise<void>): Promise<Finding> => {
    try {
      await call();
      return ok(what);
    } catch (error) {
      signal.throwIfAborted();
      return thrown('error', error, 'aws-permissions');
    }
  };
  const [layer] = layers;
  return Promise.all(
    (regions.length > 0 ? regions : [own]).flatMap((region) => [
      ...(layer === undefined
        ? []
        : [tried(`may list versions of the layer ${layer} in ${region}`, () => api.layer(region, layer, signal))]),
      ...buckets.map((name) => {
        const bucket = name.replaceAll('{region}', region);
        return tried(`may read the bucket ${bucket}`, () => api.bucket(region, bucket, signal));
      }),
    ]),
  );
}
