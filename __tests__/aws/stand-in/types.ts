import type { IncomingMessage } from 'node:http';

export const ACCOUNT = '123456789012';

/** A request as it arrived, in IAM's words. */
export interface Recorded {
  /** performance.now() of its arrival. */
  at: number;
  service: 'lambda' | 's3' | 'sts';
  region: string;
  /** `lambda:PublishLayerVersion`. */
  action: string;
  resource: string;
  /** 0: it was not answered. */
  status: number;
  isWrite: boolean;
}

export interface Incoming {
  request: IncomingMessage;
  url: URL;
  region: string;
  body: Buffer;
}

/** What an API answers: JSON for Lambda, XML or bytes for S3. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface Operation {
  action: string;
  resource: string;
  isWrite: boolean;
  /** Further permissions that AWS asks of the caller for this request. */
  also?: { action: string; resource: string }[];
  run(): Answer;
}

/** A failed answer, as an operation throws it. */
export class Refusal extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(String(answer.status));
    this.answer = answer;
  }
}
