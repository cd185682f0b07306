import type { Platform } from '../config/types.ts';
import type { RegistryContext } from '../image/remote.ts';
import type { RemedyCode } from './remedies.ts';

/** What was found: `error` is something that is needed and broken, `warning` what is broken and may be needed, `skipped` what could not be looked at. */
export interface Finding {
  check: string;
  status: 'ok' | 'warning' | 'error' | 'skipped';
  message: string;
  /** Of what is broken: its row in the table of remedies, and what that says to do. */
  code?: RemedyCode;
  fix?: string;
}

/** What a build here asks of the machine; without a configuration, what most builds do. */
export interface Needs {
  /** Where it comes from: `package_config.yaml`, `no configuration`. */
  source: string;
  docker: boolean;
  platforms: Platform[];
  /** Platforms whose programs a build runs in any case: commands, libraries, import checks. */
  runs: Platform[];
  /** Images of registries that builds stand on. */
  bases: { reference: string; platform: Platform }[];
  /** References that images are pushed to. */
  pushes: string[];
  /** What publishing reaches; undefined: nothing is published. */
  publish: { regions: string[]; layers: string[]; buckets: string[] } | undefined;
}

/** Who the AWS credentials are, and what they were let do. */
export interface AwsAnswer {
  account: string;
  arn: string;
  region: string;
  /** Of the answer's Date header. */
  date: Date | undefined;
}

/** AWS as it is asked here. Everything throws a PackerError with the problem. */
export interface AwsApi {
  identity(signal: AbortSignal): Promise<AwsAnswer>;
  /** Lists the versions of a layer: the first thing that publishing does. */
  layer(region: string, name: string, signal: AbortSignal): Promise<void>;
  bucket(region: string, name: string, signal: AbortSignal): Promise<void>;
}

export interface DoctorContext extends RegistryContext {
  needs: Needs;
  builder: string | undefined;
  /** Folders that a build writes to. */
  folders: { name: string; path: string }[];
  aws: () => Promise<AwsApi>;
}

export interface Check {
  name: string;
  /** After it the check counts as unanswered. */
  limitMs: number;
  run(context: DoctorContext): Promise<Finding[]>;
}
