/** What a runtime's identifier decides. */
export interface RuntimeFacts {
  language: 'python' | 'node' | 'ruby' | 'java' | 'dotnet' | 'provided';
  /** Language version as its tools name it: `3.13`, `22`, `al2023`. */
  version: string;
  /** Repository and tag under the base registry. */
  image: string;
  /** The runtime's glibc, which bounds the libraries that load in it. */
  glibc: string;
  /** Deprecation date (ISO) when AWS has passed it. */
  deprecated?: string;
}

const AL2 = '2.26';
const AL2023 = '2.34';

const python = (version: string, glibc: string, deprecated?: string): RuntimeFacts =>
  facts('python', version, `python:${version}`, glibc, deprecated);
const node = (version: string, glibc: string, deprecated?: string): RuntimeFacts =>
  facts('node', version, `nodejs:${version}`, glibc, deprecated);
const ruby = (version: string, glibc: string, deprecated?: string): RuntimeFacts =>
  facts('ruby', version, `ruby:${version}`, glibc, deprecated);
const java = (version: string, glibc: string, tag = version): RuntimeFacts =>
  facts('java', version, `java:${tag}`, glibc);
const dotnet = (version: string, glibc: string, deprecated?: string): RuntimeFacts =>
  facts('dotnet', version, `dotnet:${version}`, glibc, deprecated);
const provided = (version: string, glibc: string, deprecated?: string): RuntimeFacts =>
  facts('provided', version, `provided:${version}`, glibc, deprecated);

function facts(
  language: RuntimeFacts['language'],
  version: string,
  image: string,
  glibc: string,
  deprecated?: string,
): RuntimeFacts {
  return deprecated === undefined
    ? { language, version, image, glibc }
    : { language, version, image, glibc, deprecated };
}

/**
 * Lambda's runtimes. Source: "Lambda runtimes" in the AWS Lambda Developer Guide
 * (docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html), as read in August 2026;
 * glibc is that of Amazon Linux 2 (2.26) and Amazon Linux 2023 (2.34).
 */
export const RUNTIMES = {
  'python3.14': python('3.14', AL2023),
  'python3.13': python('3.13', AL2023),
  'python3.12': python('3.12', AL2023),
  'python3.11': python('3.11', AL2),
  'python3.10': python('3.10', AL2, '2026-10-31'),
  'python3.9': python('3.9', AL2, '2025-12-15'),
  'python3.8': python('3.8', AL2, '2024-10-14'),
  'nodejs24.x': node('24', AL2023),
  'nodejs22.x': node('22', AL2023),
  'nodejs20.x': node('20', AL2023, '2026-04-30'),
  'nodejs18.x': node('18', AL2, '2025-09-01'),
  'ruby3.4': ruby('3.4', AL2023),
  'ruby3.3': ruby('3.3', AL2023),
  'ruby3.2': ruby('3.2', AL2, '2026-03-31'),
  java25: java('25', AL2023),
  java21: java('21', AL2023),
  java17: java('17', AL2),
  java11: java('11', AL2),
  'java8.al2': java('8', AL2, '8.al2'),
  dotnet10: dotnet('10', AL2023),
  dotnet8: dotnet('8', AL2023),
  dotnet6: dotnet('6', AL2, '2024-12-20'),
  'provided.al2023': provided('al2023', AL2023),
  'provided.al2': provided('al2', AL2),
} as const satisfies Record<string, RuntimeFacts>;

export type Runtime = keyof typeof RUNTIMES;

export const isRuntime = (word: string): word is Runtime => Object.hasOwn(RUNTIMES, word);

export const runtimeFacts = (runtime: Runtime): RuntimeFacts => RUNTIMES[runtime];
