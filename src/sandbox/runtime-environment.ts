import { type Runtime, runtimeFacts } from '../plan/runtimes.ts';

/**
 * Where a runtime looks for code and libraries; what every image has of its own (PATH, LD_LIBRARY_PATH) is left to it.
 * Source: "Defined runtime environment variables" in the AWS Lambda Developer Guide.
 */
export function runtimeEnvironment(runtime: Runtime, handler: string): Record<string, string> {
  const { language, version } = runtimeFacts(runtime);
  const search: Partial<Record<typeof language, Record<string, string>>> = {
    node: {
      NODE_PATH: `/opt/nodejs/node${version}/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules:/var/runtime:/var/task`,
    },
    ruby: {
      GEM_PATH: `/var/task/vendor/bundle/ruby/${version}.0:/opt/ruby/gems/${version}.0`,
      RUBYLIB: '/var/task:/var/runtime/lib:/opt/ruby/lib',
    },
  };
  return {
    _HANDLER: handler,
    LAMBDA_TASK_ROOT: '/var/task',
    LAMBDA_RUNTIME_DIR: '/var/runtime',
    TZ: ':UTC',
    ...search[language],
  };
}
