import { ecrRegion } from '../aws/ecr-registry.ts';
import type { BuildRequest } from '../build/types.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import { ecrCredentials, type Login } from './registry-login.ts';
import type { Trust } from './trust.ts';

/** Where images go, as far as this run is trusted: one that may not push says why, and builds them all the same. */
export function imagesOf(
  inputs: Inputs,
  context: Context,
  { trust, logins }: { trust: Trust; logins: readonly Login[] },
): Pick<BuildRequest, 'push' | 'load' | 'registry' | 'login'> {
  const mayPush = trust.acts === 'yes';
  if (inputs.push && !mayPush) context.log.notice(`Images are built and not pushed: ${trust.reason}.`);
  return {
    push: inputs.push && mayPush,
    load: inputs.load,
    registry: inputs.registry,
    async login(registry) {
      const own = logins.find(({ host }) => host === registry);
      if (own) return own.credentials();
      // Others need no role: a fork's pull request, which can have none, builds on their images as well.
      return ecrRegion(registry) === undefined ? undefined : ecrCredentials(registry, inputs, context);
    },
  };
}
