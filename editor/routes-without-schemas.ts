import type { Plugin } from 'vite';
import type { Route } from '../server/contract/route.ts';
import { routes } from '../server/contract/routes.ts';

/**
 * Gives the browser the route table with methods, paths and what may be rehearsed alone, of what it calls: its types come from the contract, its schemas are checked by the server,
 * and the first load does without zod.
 */
export function routesWithoutSchemas(): Plugin {
  const reach = Object.fromEntries(
    Object.entries<Route>(routes)
      // No page of the editor speaks as a candidate or a provider.
      .filter(([, { access }]) => access.kind !== 'candidateLink' && access.kind !== 'signature')
      .map(([name, { method, path, rehearses }]) => [name, { method, path, ...(rehearses ? { rehearses } : {}) }]),
  );
  return {
    name: 'routes-without-schemas',
    load(id) {
      return id.endsWith('/server/contract/routes.ts') ? `export const routes = ${JSON.stringify(reach)};` : undefined;
    },
  };
}
