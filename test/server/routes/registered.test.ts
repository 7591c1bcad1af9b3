import express, { type Express } from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authPaths } from '../../../server/auth/auth-paths.ts';
import { roles } from '../../../server/contract/route.ts';
import { startTestServer, type TestServer } from '../start-test-server.ts';
import { allRoutes } from './valid-requests.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** What answers beside the table: better-auth's own paths, the page to try the API at, and the editor's files. */
const beside = ['/api/docs', '/api/docs/start.js', '/{*path}'];
/** Folders of files, and what is left after all routes. */
const mounted = ['/api', '/api/docs', '/assets', '/webhooks', '/c', '/apply'];

type Layer = { readonly route?: { readonly path: string | string[]; readonly methods: Record<string, boolean> } };

/** `<method> <path>` of each; `all` where it answers whatever the method. */
function registered(app: Express): string[] {
  const layers = (app.router as unknown as { stack: Layer[] }).stack;
  return layers.flatMap(({ route }) => {
    if (route === undefined) return [];
    const methods = Object.keys(route.methods);
    const named = methods.length > 10 ? ['all'] : methods;
    return [route.path].flat().flatMap((path) => named.map((method) => `${method} ${path}`));
  });
}

const expressPath = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');
const ofTable = () => allRoutes.map(([, { method, path }]) => `${method} ${expressPath(path)}`);

/** Everything that is registered and that neither the table nor the list above knows. */
function strangers(app: Express): string[] {
  const known = new Set([
    ...ofTable(),
    ...beside.map((path) => `get ${path}`),
    ...authPaths.map((path) => `all ${path}`),
    // Refuses the methods that the path has not.
    ...allRoutes.map(([, { path }]) => `all ${expressPath(path)}`),
  ]);
  return registered(app).filter((route) => !known.has(route));
}

describe('the table of routes', () => {
  test('holds every route that is registered, and every route that it holds is registered', () => {
    expect(strangers(server.app)).toEqual([]);
    const there = new Set(registered(server.app));
    expect(ofTable().filter((route) => !there.has(route))).toEqual([]);
    expect(allRoutes.length).toBeGreaterThan(50);
  });

  test('a route outside it would be found', () => {
    const app = express();
    app.get('/api/v1/secret', (_request, response) => void response.json({}));
    expect(strangers(app)).toEqual(['get /api/v1/secret']);
  });

  test('names nothing twice, and says of every route who may call it', () => {
    expect(new Set(ofTable()).size).toBe(allRoutes.length);
    for (const [name, { access, path }] of allRoutes) {
      if (access.kind === 'member') {
        expect(access.roles.length, name).toBeGreaterThan(0);
        expect(roles, name).toEqual(expect.arrayContaining([...access.roles]));
      }
      if (path.startsWith('/api/v1/') && !/first-administrator|invitation-links/.test(path))
        expect(access.kind, name).toBe('member');
    }
  });

  test('answers every other address under its folders with 404, and every other method with 405 and those that there are', async () => {
    for (const folder of mounted.filter((path) => path !== '/assets')) {
      const answer = await server.nobody('GET', `${folder}/nothing-is-here/at-all`);
      // A candidate's page is read by a person, refusals too.
      const code = ['/c', '/apply'].includes(folder) ? undefined : 'notFound';
      expect([folder, answer.status, answer.body?.code]).toEqual([folder, 404, code]);
    }
    const answer = await server.nobody('DELETE', '/api/v1/jobs');
    expect([answer.status, answer.body.code, answer.headers.get('allow')]).toEqual([
      405,
      'methodNotAllowed',
      'GET, POST',
    ]);
  });
});
