import { ACCOUNT, type Operation, Refusal } from './types.ts';

export interface Policy {
  Version: string;
  Statement: { Sid?: string; Effect: 'Allow'; Action: string | string[]; Resource: string | string[] }[];
}

const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  ).test(text);
const some = (patterns: string | string[], text: string): boolean =>
  [patterns].flat().some((pattern) => matches(pattern, text));

export const isAllowed = (policy: Policy, action: string, resource: string): boolean =>
  policy.Statement.some((each) => some(each.Action, action) && some(each.Resource, resource));

/** Lets an operation pass only when the policies allow all that AWS asks for it. A resource `*` stands for actions without resources. */
export function authorize(policy: Policy | undefined, operation: Operation, service: string): void {
  if (!policy) return;
  for (const { action, resource } of [operation, ...(operation.also ?? [])]) {
    if (isAllowed(policy, action, resource)) continue;
    const text = `User: arn:aws:iam::${ACCOUNT}:user/publisher is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
    if (service === 's3')
      throw new Refusal({
        status: 403,
        headers: { 'content-type': 'application/xml' },
        body: `<Error><Code>AccessDenied</Code><Message>${text}</Message></Error>`,
      });
    throw new Refusal({
      status: 403,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'AccessDeniedException' },
      body: JSON.stringify({ Message: text }),
    });
  }
}

/** Every policy in one. */
export const join = (...policies: Policy[]): Policy => ({
  Version: '2012-10-17',
  Statement: policies.flatMap(({ Statement }) => Statement),
});
