// The services as a process of their own: prints what goes into an action's environment, one NAME=value a line, and runs until it is
// killed. `node --import ./__tests__/archive/typescript.mjs __tests__/actions/services/main.ts [--port N] [--folder DIR] [--fault JSON]…`
import { parseArgs } from 'node:util';
import { startServices } from './services.ts';

const { values } = parseArgs({
  options: { port: { type: 'string' }, folder: { type: 'string' }, fault: { type: 'string', multiple: true } },
});
const { port = '0', folder, fault = [] } = values;
const services = await startServices({ port: Number(port), ...(folder === undefined ? {} : { folder }) });
for (const text of fault) services.fail(JSON.parse(text));
for (const [name, value] of Object.entries(services.env())) process.stdout.write(`${name}=${value}\n`);
