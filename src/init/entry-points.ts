/** How the handlers of a language look in its code: names that the runtime could call. */
const HANDLERS: { files: RegExp; find(text: string): string[] }[] = [
  {
    // def lambda_handler(event, context): what "Define Lambda function handler in Python" calls the usual signature.
    files: /\.py$/,
    find: (text) =>
      names(text, /^def\s+(\w+)\s*\(\s*_?(?:event|evt|e)\b[^,)]*,\s*_?(?:context|ctx|_)\b/gm).concat(
        names(text, /^(lambda_handler|handler)\s*=\s*\w/gm),
      ),
  },
  {
    files: /(?<!\.d)\.[cm]?[jt]sx?$/,
    find: (text) =>
      names(
        text,
        /^\s*(?:exports\.|module\.exports\.)(handler|\w*[hH]andler)\s*=/gm,
        /^\s*export\s+(?:const|let|var)\s+(handler|\w*Handler)\b/gm,
        /^\s*export\s+(?:async\s+)?function\s+(handler|\w*Handler)\b/gm,
        /^\s*module\.exports\s*=\s*\{[^}]*?\b(handler|\w*Handler)\b/gm,
        /^\s*export\s*\{[^}]*?\b(handler|\w*Handler)\s*[,}]/gm,
      ),
  },
  {
    files: /\.rb$/,
    find: (text) =>
      names(text, /^def\s+(?:self\.)?(\w+)\s*\(?\s*event:\s*(?:nil)?\s*,\s*context:/gm).concat(inClass(text)),
  },
];

/** `class Hello … def self.process(event:, context:)` is Hello.process. */
function inClass(text: string): string[] {
  const [, name] = /^class\s+(\w+)/m.exec(text) ?? [];
  const [, method] = /^\s+def\s+self\.(\w+)\s*\(?\s*event:.*?,\s*context:/m.exec(text) ?? [];
  return name !== undefined && method !== undefined ? [`${name}.${method}`] : [];
}

function names(text: string, ...patterns: RegExp[]): string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
}

const PREFERRED = ['handler', 'lambda_handler', 'lambdaHandler'];

/** Names of a file's functions that Lambda could call, the likeliest first; [] for a file that has none, or of another language. */
export function handlersIn(file: string, text: string): string[] {
  // A line of a library's size is no source.
  if (text.length > 400_000) return [];
  const found = HANDLERS.filter(({ files }) => files.test(file)).flatMap(({ find }) => find(text));
  const rank = (name: string): number => (PREFERRED.indexOf(name) + PREFERRED.length + 1) % (PREFERRED.length + 1);
  return [...new Set(found)].sort((a, b) => rank(a) - rank(b));
}

/** `lambda.Start(` of a package main that imports github.com/aws/aws-lambda-go. */
export const startsGo = (text: string): boolean =>
  /^package\s+main\b/m.test(text) && text.includes('aws-lambda-go/lambda') && /\blambda\.Start\w*\(/.test(text);

/** `package.Class` of a class that implements an interface of aws-lambda-java-core. */
export function javaHandler(text: string): string | undefined {
  const [, name] = /\bclass\s+(\w+)[^{]*\bimplements\b[^{]*\bRequest(?:Stream)?Handler\b/.exec(text) ?? [];
  const [, folder] = /^\s*package\s+([\w.]+)\s*;/m.exec(text) ?? [];
  if (name === undefined) return undefined;
  return `${folder === undefined ? '' : `${folder}.`}${name}::handleRequest`;
}

/** Line (from 1) of the first place that a text holds. */
export const lineOf = (text: string, part: string | RegExp): number => {
  const index = typeof part === 'string' ? text.indexOf(part) : text.search(part);
  return index < 0 ? 1 : text.slice(0, index).split('\n').length;
};
