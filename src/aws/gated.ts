import type { LambdaClient } from '@aws-sdk/client-lambda';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Gate } from '../publish/pace.ts';

/** Lets every request of a client wait its turn, right before it is sent: what the SDK does before (credentials, signing) takes no one's turn. */
export function gated<C extends LambdaClient | S3Client>(client: C, gate: Gate): C {
  (client as LambdaClient).middlewareStack.add((next) => (args) => gate(() => next(args)), {
    step: 'deserialize',
    priority: 'low',
    name: 'rateGate',
  });
  return client;
}
