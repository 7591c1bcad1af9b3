import type { Express } from 'express';
import type { Route } from '../contract/route.ts';
import { routes } from '../contract/routes.ts';
import { Refusal } from './refusal.ts';

/** A path of the table with a method that it has not: 405 with those that it has. After every route has been registered. */
export function refuseOtherMethods(app: Express): void {
  const methods = Map.groupBy(Object.values<Route>(routes), ({ path }) => path);
  for (const [path, ofPath] of methods)
    app.all(path.replace(/\{(\w+)\}/g, ':$1'), (_request, response) => {
      response.set('Allow', ofPath.map(({ method }) => method.toUpperCase()).join(', '));
      throw new Refusal('methodNotAllowed');
    });
}
