import { test } from '@jest/globals';
import { type Call, proveExample } from './support/example.ts';

/** Every example that is built and answers; those with a test of their own stand elsewhere. */
const EXAMPLES: Record<string, Call[]> = {
  template: [
    {
      name: 'current',
      event: { name: 'bücher.example' },
      expected: { version: '3.10', encoded: 'xn--bcher-kva.example' },
    },
    {
      name: 'previous',
      event: { name: 'bücher.example' },
      expected: { version: '3.7', encoded: 'xn--bcher-kva.example' },
    },
  ],
  'uv-workspace': [
    { name: 'orders', event: { items: ['tea', 'cake'] }, expected: { total: 750 } },
    { name: 'invoices', event: { items: ['tea', 'cake'] }, expected: { total: 892 } },
  ],
  ruby: ['hello', 'hello-layered'].map((name) => ({
    name,
    event: { name: 'Ada' },
    expected: { greeting: 'Hello, Ada' },
  })),
};

test.each(Object.entries(EXAMPLES))('examples/%s is built, answers, and is the same everywhere', proveExample, 600_000);

test(
  'examples/near-the-limit is built, answers, and is the same elsewhere',
  () =>
    proveExample(
      'near-the-limit',
      [{ name: 'query', event: { orders: [{ amount: 3 }, { amount: 4 }] }, expected: { total: 7 } }],
      // 300 MB for each platform: one of them is enough to compare.
      { again: ['linux/arm64'] },
    ),
  600_000,
);

test(
  'examples/container-image, pushed to the registry',
  () =>
    proveExample(
      'container-image',
      [
        { name: 'api-handler', event: { name: 'bücher.example' }, expected: { api: 'xn--bcher-kva.example' } },
        { name: 'processor', event: { name: 'bücher.example' }, expected: { processor: 'xn--bcher-kva.example' } },
      ],
      { words: ['--push'] },
    ),
  300_000,
);
