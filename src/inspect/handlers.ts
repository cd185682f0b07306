import type { RuntimeFacts } from '../plan/runtimes.ts';

/** Where a runtime looks for a handler. Paths are as in the ZIP of the function (`files`) or of a layer (`inLayers`), in the runtime's order. */
export interface HandlerPlace {
  /** The file as a message names it. */
  wanted: string;
  files: string[];
  inLayers: string[];
  /** Jars that may hold it instead: entry `entry` of an archive whose own name matches. */
  archives?: { entry: string; own: RegExp; layer: RegExp };
  /** Name that the file has to define; undefined where a text cannot tell. */
  symbol?: string;
  /** How a file of the artifact would be written as a handler; undefined: it could not be one. */
  spell(path: string): string | undefined;
}

/** What is wrong with a handler's form, and the right form. */
export interface Malformed {
  malformed: string;
  form: string;
}

type Language = Exclude<RuntimeFacts['language'], 'provided'>;

/** By language: handler and language version in; where its file has to be out. */
export const HANDLERS: Record<Language, (handler: string, version: string) => HandlerPlace | Malformed> = {
  python,
  node,
  ruby,
  java,
  dotnet,
};

/**
 * The runtime takes what follows the last dot as the function and imports the rest with `/` read as `.`
 * (awslambdaric, bootstrap.py, `_get_handler`), so that `a/b.f` and `a.b.f` are the same.
 */
function python(handler: string, version: string): HandlerPlace | Malformed {
  const form = '`folder/module.function`';
  const dot = handler.lastIndexOf('.');
  if (dot <= 0 || dot === handler.length - 1) return { malformed: 'it has no dot between module and function', form };
  if (/^[./]/.test(handler))
    return { malformed: 'it starts with a dot or a slash, which Python takes for a relative import', form };
  const symbol = handler.slice(dot + 1);
  const module = handler.slice(0, dot).replaceAll('.', '/');
  const tag = `cpython-${version.replace('.', '')}`;
  const extensions = [`${tag}-x86_64-linux-gnu.so`, `${tag}-aarch64-linux-gnu.so`, 'abi3.so', 'so'];
  const files = [
    `${module}/__init__.py`,
    ...[...extensions, 'py', 'pyc'].map((suffix) => `${module}.${suffix}`),
    `${module}/__init__.pyc`,
  ];
  return {
    wanted: `${module}.py`,
    files,
    inLayers: ['python/', `python/lib/python${version}/site-packages/`].flatMap((folder) =>
      files.map((file) => folder + file),
    ),
    symbol,
    spell: (path) => (path.endsWith('.py') ? `${path.replace(/(\/__init__)?\.py$/, '')}.${symbol}` : undefined),
  };
}

/**
 * The runtime splits the last path segment at its first dot; the rest is the name of an export, maybe nested. It tries the file as
 * written, .js, .mjs, .cjs, then a package of that name (aws-lambda-nodejs-runtime-interface-client, UserFunction.js, `_tryRequire`).
 */
function node(handler: string, version: string): HandlerPlace | Malformed {
  const form = '`folder/file.export`';
  const base = baseName(handler);
  const dot = base.indexOf('.');
  if (dot <= 0 || dot === base.length - 1) return { malformed: 'it has no dot between file and export', form };
  if (handler.includes('..')) return { malformed: "it holds '..', which the runtime refuses", form };
  const exported = base.slice(dot + 1);
  const folder = handler.slice(0, handler.length - base.length).replace(/^(\.\/)+|^\/var\/task\//, '');
  const module = base.slice(0, dot);
  const file = folder + module;
  const asFile = (path: string) => [path, `${path}.js`, `${path}.mjs`, `${path}.cjs`];
  const asPackage = [`${module}.js`, `${module}/package.json`, `${module}/index.js`].map(
    (path) => `node_modules/${path}`,
  );
  return {
    wanted: `${file}.js`,
    files: [...asFile(file), ...asPackage],
    inLayers: file.startsWith('/opt/')
      ? asFile(file.slice('/opt/'.length))
      : ['nodejs/', `nodejs/node${version}/`].flatMap((at) => asPackage.map((path) => at + path)),
    symbol: exported.slice(exported.lastIndexOf('.') + 1),
    spell: (path) => (/\.[cm]?js$/.test(path) ? `${path.replace(/\.[cm]?js$/, '')}.${exported}` : undefined),
  };
}

/** `file.method` or `file.Class.method` (aws_lambda_ric, lambda_server.rb and bootstrap.rb); the file is required with /var/task and RUBYLIB in the load path. */
function ruby(handler: string): HandlerPlace | Malformed {
  const parts = handler.split('.');
  if (parts.length < 2 || parts.length > 3 || parts.includes('')) {
    return { malformed: 'it has not two or three parts between dots', form: '`file.method` or `file.Class.method`' };
  }
  const [file, ...names] = parts;
  return {
    wanted: `${file}.rb`,
    files: [`${file}.rb`],
    inLayers: [`ruby/lib/${file}.rb`],
    symbol: names.at(-1)!,
    spell: (path) => (path.endsWith('.rb') ? [path.slice(0, -'.rb'.length), ...names].join('.') : undefined),
  };
}

/** `package.Class::method`, the method only where the class implements no handler interface ("Define Lambda function handler in Java"). Classes at the root or in lib/*.jar. */
function java(handler: string): HandlerPlace | Malformed {
  const [name, method, ...rest] = handler.split('::');
  if (!name || method === '' || rest.length > 0 || /[/\s]/.test(handler)) {
    return { malformed: 'it does not name a class', form: '`package.Class::method` or `package.Class`' };
  }
  const file = `${name.replaceAll('.', '/')}.class`;
  return {
    wanted: file,
    files: [file],
    inLayers: [],
    archives: { entry: file, own: /^lib\/[^/]+\.jar$/, layer: /^java\/lib\/[^/]+\.jar$/ },
    spell: (path) =>
      /^[^$]+\.class$/.test(path)
        ? [path.slice(0, -'.class'.length).replaceAll('/', '.'), ...(method ? [method] : [])].join('::')
        : undefined,
  };
}

/** `Assembly::Namespace.Type::Method`, or `Assembly` alone for an executable assembly ("Define Lambda function handler in C#"). */
function dotnet(handler: string): HandlerPlace | Malformed {
  const [assembly, ...names] = handler.split('::');
  if (!assembly || (names.length !== 0 && names.length !== 2) || names.includes('')) {
    return {
      malformed: 'it has not three parts between ::',
      form: '`Assembly::Namespace.Type::Method`, or `Assembly` for an executable one',
    };
  }
  const file = `${assembly}.dll`;
  return {
    wanted: file,
    files: [file],
    inLayers: [],
    spell: (path) => (/^[^/]+\.dll$/.test(path) ? [path.slice(0, -'.dll'.length), ...names].join('::') : undefined),
  };
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
