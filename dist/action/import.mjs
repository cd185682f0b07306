// Imports a handler as the runtime does: node --input-type=module -e <this> HANDLER
import { existsSync } from 'node:fs';
import * as loader from 'node:module';
import { pathToFileURL } from 'node:url';

// Lambda's Node looks for what ES modules import in the folders of NODE_PATH too; plain Node does so for require() only.
const folders = (process.env.NODE_PATH ?? '').split(':').filter((folder) => folder.endsWith('/node_modules'));
const isBare = (specifier) => !/^(\.{0,2}\/|[a-z]+:|#)/i.test(specifier);
loader.registerHooks?.({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND' || !isBare(specifier)) throw error;
      for (const folder of folders) {
        try {
          return next(specifier, { ...context, parentURL: pathToFileURL(`${folder}/../none.mjs`).href });
        } catch {}
      }
      throw error;
    }
  },
});

const handler = process.argv[1];
const cut = handler.indexOf('.', handler.lastIndexOf('/') + 1);
const file = handler.slice(0, cut);
const path = ['/var/task', '/opt/nodejs', ...folders]
  .flatMap((folder) => ['', '.js', '.mjs', '.cjs'].map((ending) => `${folder}/${file}${ending}`))
  .find((candidate) => /\.[cm]?js$/.test(candidate) && existsSync(candidate));
if (path === undefined) throw new Error(`Cannot find module '${file}'`);
let found = await import(pathToFileURL(path).href);
for (const name of handler.slice(cut + 1).split('.')) found = found?.[name] ?? found?.default?.[name];
if (typeof found !== 'function') {
  console.error(`HandlerNotFound: ${file} exports no function '${handler.slice(cut + 1)}'`);
  process.exit(1);
}
process.exit(0);
