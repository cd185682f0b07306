import { ecrRegion } from '../aws/ecr-registry.ts';
import type { BuildRequest } from '../build/types.ts';
import { roleOf } from './aws-role.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import { loginOf } from './registry-login.ts';
import type { Trust } from './trust.ts';

/** Where images go, as far as this run is trusted: one that may not push says why, and builds them all the same. */
export function imagesOf(
  inputs: Inputs,
  context: Context,
  trust: Trust,
): Pick<BuildRequest, 'push' | 'load' | 'registry' | 'login'> {
  const mayPush = trust.acts === 'yes';
  if (inputs.push && !mayPush) context.log.notice(`Images are built and not pushed: ${trust.reason}.`);
  const own = loginOf(inputs);
  return {
    push: inputs.push && mayPush,
    load: inputs.load,
    registry: inputs.registry,
    async login(registry) {
      if (own?.host === registry) return { username: own.username, password: own.password };
      // Others need no role: a fork's pull request, which can have none, builds on their images as well.
      if (ecrRegion(registry) === undefined) return undefined;
      const { ecrLogin } = await import('../aws/ecr.ts');
      return ecrLogin(registry, { signal: context.signal, role: roleOf(inputs, context) });
    },
  };
}
