// Takes the place of rapid-client.node, the compiled transport of aws-lambda-ric: the same three functions over node:http.
const http = require('node:http');

const base = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation/`;
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
let sent = Promise.resolve();

function call(method, path, headers, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(base + path, { method, agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ bodyJson: Buffer.concat(chunks).toString(), headers: response.headers }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

function send(path, headers, body) {
  sent = sent.then(() => call('POST', path, { ...headers, 'content-length': Buffer.byteLength(body) }, body));
}

exports.next = async () => {
  await sent;
  return call('GET', 'next', {});
};
exports.done = (id, body) => send(`${id}/response`, { 'content-type': 'application/json' }, body);
exports.error = (id, body, xray) =>
  send(
    `${id}/error`,
    {
      'content-type': 'application/json',
      'lambda-runtime-function-error-type': JSON.parse(body).errorType ?? 'Error',
      'lambda-runtime-function-xray-error-cause': xray.length < 65536 ? xray.replace(/[^\x20-\x7e]/g, '?') : '',
    },
    body,
  );
