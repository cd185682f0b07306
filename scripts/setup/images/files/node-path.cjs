// Lambda's Node finds what an ES module imports in the folders of NODE_PATH too; plain Node does so for require() only.
const { registerHooks } = require('node:module');
const { pathToFileURL } = require('node:url');
const { dirname, basename, join } = require('node:path');

const folders = (process.env.NODE_PATH ?? '').split(':').filter((folder) => basename(folder) === 'node_modules');
const parents = folders.map((folder) => pathToFileURL(join(dirname(folder), 'noop.mjs')).href);
const isBare = (specifier) => !/^(\.{0,2}\/|[a-z]+:|#)/i.test(specifier);

registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND' || !isBare(specifier)) throw error;
      for (const parentURL of parents) {
        try {
          return nextResolve(specifier, { ...context, parentURL });
        } catch (other) {
          if (other.code !== 'ERR_MODULE_NOT_FOUND') throw other;
        }
      }
      throw error;
    }
  },
});
