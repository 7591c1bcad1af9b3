import type { Plugin } from 'vite';
import { routes } from '../server/contract/routes.ts';

/**
 * Gives the browser the route table with methods, paths and what may be rehearsed alone: its types come from the contract, its schemas are checked by the server,
 * and the first load does without zod.
 */
export function routesWithoutSchemas(): Plugin {
  const reach = Object.fromEntries(
    Object.entries(routes).map(([name, { method, path, rehearses }]) => [
      name,
      { method, path, ...(rehearses ? { rehearses } : {}) },
    ]),
  );
  return {
    name: 'routes-without-schemas',
    load(id) {
      return id.endsWith('/server/contract/routes.ts') ? `export const routes = ${JSON.stringify(reach)};` : undefined;
    },
  };
}
