import type { RuntimeFacts } from '../plan/runtimes.ts';

/** How a runtime spells its handlers. */
export interface HandlerForm {
  /** For messages and the reference. */
  form: string;
  matches(handler: string): boolean;
}

/**
 * By language, from "Define Lambda function handler in …" of the AWS Lambda Developer Guide. Forms only: whether the handler is
 * there is a question to the finished artifact.
 */
export const HANDLER_FORMS: Record<RuntimeFacts['language'], HandlerForm> = {
  python: {
    form: '`dir/module.function`',
    matches: matcher(/^[^./][^/]*(\/[^/]+)*$/, /[^./]\.[\p{L}_][\p{L}\p{N}_]*$/u),
  },
  // The runtime cuts the last path segment at its first dot, and refuses `..` (aws-lambda-nodejs-runtime-interface-client, UserFunction.js).
  node: {
    form: '`dir/file.export`',
    matches: (handler) => !handler.includes('..') && /(^|\/)[^./]+\.[^/]*[^./]$/.test(handler),
  },
  ruby: { form: '`file.method` or `file.Class.method`', matches: matcher(/^[^.]+(\.[^.]+){1,2}$/) },
  java: {
    form: '`package.Class::method` or `package.Class`',
    matches: matcher(/^[\p{L}\p{N}_$]+(\.[\p{L}\p{N}_$]+)*(::[\p{L}\p{N}_$]+)?$/u),
  },
  dotnet: {
    form: '`Assembly::Namespace.Type::Method`, or `Assembly` for an executable one',
    matches: matcher(/^[^:/]+(::[^:/]+::[^:/]+)?$/),
  },
  provided: { form: 'anything', matches: () => true },
};

function matcher(...patterns: RegExp[]): (handler: string) => boolean {
  return (handler) => patterns.every((pattern) => pattern.test(handler));
}
