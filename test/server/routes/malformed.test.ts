import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { problemDetailsSchema, type Route } from '../../../server/contract/route.ts';
import { routes } from '../../../server/contract/routes.ts';
import { takesSearch } from '../../../server/contract/search-header.ts';
import { refusals } from '../../../server/http/refusals.ts';
import { writeCursor } from '../../../server/http/pages.ts';
import { type Answer, type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { type Malformed, notJson, otherTypes, spoiled } from './malformed-bodies.ts';
import { countRows } from './row-counts.ts';
import { type Furnished, furnishOrganisation } from './two-organisations.ts';
import { addressOf, allRoutes, memberRoutes, type NamedRoute, parametersOf, validRequest } from './valid-requests.ts';

// Hundreds of requests, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
let client: Client;
let own: Furnished;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client } = first);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Anna' });
});
afterAll(() => server.stop());

/** What is wrong with the answer to something malformed; null where it is a 4xx with a code of ours. */
function fault({ status, headers, body, text }: Answer): string | null {
  if (status < 400 || status > 499) return `${status} ${text.slice(0, 200)}`;
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return `${headers.get('content-type')}`;
  const problem = problemDetailsSchema.safeParse(body);
  if (!problem.success) return problem.error.message;
  const { code, title } = problem.data;
  if (!Object.hasOwn(refusals, code)) return `the code ${code} is not in the table`;
  return refusals[code as keyof typeof refusals].status === status && title !== '' ? null : `${code} with ${status}`;
}

const isForm = (takes: string) => takes === 'form' || takes === 'multipart';
/** A form with a value that is too long. */
const formOf = (takes: string, long: string, valid: string) =>
  takes === 'form' ? `a=${long}` : valid.replace('\r\n\r\n', `\r\n\r\n${long}`);

type Attempt = { readonly name: string; readonly what: string; readonly send: () => Promise<Answer> };

/** Sends all and expects of each a refusal, and of all together that the database is as before. */
async function expectRefusals(attempts: readonly Attempt[], least: number): Promise<void> {
  expect(attempts.length).toBeGreaterThanOrEqual(least);
  const before = await countRows(server.database);
  const faults: string[] = [];
  const left = [...attempts];
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const found = fault(await next.send());
      if (found !== null) faults.push(`${next.name}, ${next.what}: ${found}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  expect(faults).toEqual([]);
  expect(await countRows(server.database)).toEqual(before);
}

const changing = memberRoutes.filter(([, { method }]) => method !== 'get');
const withJson = [...changing, ...allRoutes.filter(([name]) => name === 'createFirstAdministrator')].filter(
  ([, { takes }]) => ['json', 'largeJson'].includes(takes),
);

function attemptsOf(route: NamedRoute, bodies: readonly Malformed[]): Attempt[] {
  const [name, { method }] = route;
  const { headers: own_ } = validRequest(route, own);
  return bodies.map(({ what, body, headers }) => ({
    name,
    what,
    send: () => client(method.toUpperCase(), addressOf(route[1], own), body, { ...own_, ...headers }),
  }));
}

/** So many of them for each route, the next route the ones after: one reader of bodies stands before all routes. */
function inTurn(bodies: readonly Malformed[], index: number, count: number): Malformed[] {
  const from = (index * count) % bodies.length;
  return [...bodies.slice(from), ...bodies.slice(0, from)].slice(0, count);
}

describe('every route with a body', () => {
  test('refuses what is no JSON object, and every other content type', async () => {
    const jsonRoutes = [...withJson, ...changing.filter(([, { takes }]) => takes === 'nothing')];
    const attempts = jsonRoutes.flatMap((route, index) =>
      attemptsOf(route, inTurn([...notJson(), ...otherTypes(validRequest(route, own).body)], index, 5)),
    );
    await expectRefusals(attempts, 500);
  });

  test('refuses missing fields, wrong types, unknown keys, NUL, half characters, deep nesting and __proto__', async () => {
    const attempts = withJson.flatMap((route) => {
      const { body } = validRequest(route, own);
      const isTaken = (value: unknown) => route[1].body.safeParse(value).success;
      // A draft may be any object: what is wrong with it is told by the checks.
      const valid = (route[0] === 'saveDraft' ? { definition: 'text' } : body) as Record<string, unknown>;
      return attemptsOf(route, spoiled(valid, isTaken));
    });
    await expectRefusals(attempts, 800);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('refuses a body that is too large with 413', async () => {
    const sizes = {
      nothing: 2_000,
      json: 300_000,
      largeJson: 6_500_000,
      file: 11_000_000,
      upload: 11_000_000,
      multipart: 30_000,
      form: 70_000,
      notice: 300_000,
      mail: 26_300_000,
    };
    const routes = allRoutes.filter(([, { method }]) => method !== 'get');
    for (const route of routes) {
      const [name, { method, takes, answersAs }] = route;
      const long = 'x'.repeat(sizes[takes]);
      const body = isForm(takes)
        ? formOf(takes, long, String(validRequest(route, own).body))
        : JSON.stringify({ a: long });
      const { headers } = validRequest(route, own);
      const answer = await client(method.toUpperCase(), addressOf(route[1], own), body, headers);
      // Who fills in a form reads a page and no problem.
      const code = isForm(takes) || answersAs === 'text/html' ? undefined : 'tooLarge';
      expect([name, answer.status, answer.body?.code]).toEqual([name, 413, code]);
    }
  });

  test('that takes none refuses one', async () => {
    const routes = changing.filter(([, { takes }]) => takes === 'nothing');
    const attempts = routes.flatMap((route) => attemptsOf(route, [{ what: 'a key', body: '{"status":"done"}' }]));
    await expectRefusals(attempts, 4);
  });

  test('refuses an Idempotency-Key that is none', async () => {
    const keys = ['', ' ', 'two words', 'x'.repeat(256), 'å'];
    const posts = withJson.filter(([, { method }]) => method === 'post');
    const attempts = posts.flatMap((route) => {
      const body = JSON.stringify(validRequest(route, own).body);
      return attemptsOf(
        route,
        keys.map((key) => ({
          what: `Idempotency-Key ${JSON.stringify(key)}`,
          body,
          headers: { 'idempotency-key': key },
        })),
      );
    });
    await expectRefusals(attempts, 60);
  });
});

describe('every address', () => {
  test('refuses an id that is none', async () => {
    const ids = [
      'x',
      '1',
      "' or 1=1 --",
      '../jobs',
      '..%2fjobs',
      '\u0000',
      'ÅÄÖ',
      'x'.repeat(4_000),
      '{"a":1}',
      '__proto__',
    ];
    const attempts = memberRoutes.flatMap((route) =>
      parametersOf(route[1]).flatMap((parameter) =>
        ids.map((id) => ({
          name: route[0],
          what: `${parameter} = ${id.slice(0, 20)}`,
          send: () => {
            const { body, headers } = validRequest(route, own);
            return client(route[1].method.toUpperCase(), addressOf(route[1], own, { [parameter]: id }), body, headers);
          },
        })),
      ),
    );
    await expectRefusals(attempts, 300);
  });

  test('refuses one that cannot be decoded', async () => {
    for (const path of ['/api/v1/jobs/%ff', '/api/v1/jobs/%', '/api/v1/%c0%ae'])
      expect([path, fault(await client('GET', path))]).toEqual([path, null]);
    expect((await client('GET', '/c/%ff')).status).toBe(400);
  });

  test('of a list refuses a limit and a place that are none', async () => {
    const limits = ['0', '-1', '201', '1.5', 'abc', '', 'NaN', '1e3', '٣', '1&limit=2'];
    const uuid = '00000000-0000-4000-8000-000000000000';
    const at = '2026-01-01T00:00:00.000Z';
    const cursors = [
      [],
      null,
      {},
      [2 ** 40],
      [-(2 ** 40), 1],
      [1, 2 ** 53],
      ['a\u0000', 'b', uuid],
      ['a\u0000', 'b'],
      ['\ud800', 'b', uuid],
      [null, 'x'],
      [{ gt: 1 }, {}],
    ];
    // Names may be any text, so these are places in lists that go by name.
    const byName = ['listPeople', 'listMentionable'];
    const instants = [
      ['2026-01-01', uuid],
      [at, 'no-uuid'],
      ['0000-01-01T00:00:00.000Z', uuid],
      ['2026-13-45T00:00:00.000Z', uuid],
    ];
    const placesOf = (name: string) => [
      'x',
      '%00',
      Buffer.from('{"a":').toString('base64url'),
      ...[...cursors, ...(byName.includes(name) ? [] : instants)].map((keys) => writeCursor(keys as unknown[])),
    ];
    const lists = memberRoutes.filter(
      ([, { query }]) => 'shape' in query && 'limit' in (query as { shape: object }).shape,
    );
    const attempts = lists.flatMap(([name, route]) => [
      ...limits.map((limit) => ({
        name,
        what: `limit=${limit}`,
        send: () => client('GET', `${addressOf(route, own)}?limit=${limit}`),
      })),
      ...placesOf(name).map((after) => ({
        name,
        what: `after=${after}`,
        send: () => client('GET', `${addressOf(route, own)}?after=${after}`),
      })),
    ]);
    await expectRefusals(attempts, 300);
  });

  test('refuses a query that its table does not know the values of', async () => {
    const bad = {
      '/api/v1/jobs': 'status=gone',
      '/api/v1/tasks': 'open=perhaps',
      '/api/v1/today': 'mine=1',
      '/api/v1/messages': 'status=lost',
      [`/api/v1/messages?jobId=x`]: '',
      '/api/v1/mailbox': 'channel=pigeon',
      [`/api/v1/jobs/${own.jobId}/cards`]: 'state=happy',
      [`/api/v1/jobs/${own.jobId}/cards?stepId=%00`]: '',
    };
    for (const [path, query] of Object.entries(bad)) {
      const answer = await client('GET', query === '' ? path : `${path}?${query}`);
      expect([path, fault(answer)]).toEqual([path, null]);
    }
    for (const words of ['x'.repeat(101), '%00', '%E5', '%']) {
      const answer = await client('GET', '/api/v1/candidates', undefined, { 'besked-search': words });
      expect([words, answer.body.code]).toEqual([words, 'malformed']);
    }
  });

  test('refuses words to search for that stand in the address, wherever any are taken', async () => {
    const searched = Object.values<Route>(routes).filter(takesSearch);
    expect(searched.length).toBeGreaterThan(6);
    for (const route of searched) {
      const answer = await client('GET', `${addressOf(route, own)}?search=Frida`);
      expect([route.path, answer.status, answer.body.code]).toEqual([route.path, 400, 'searchInAddress']);
    }
  });
});

describe('a draft', () => {
  const drafts: unknown[] = [
    {},
    { name: 5 },
    { name: { sv: {}, en: [] }, steps: [] },
    { schemaVersion: 99, steps: { a: null } },
    { schemaVersion: 1, steps: { start: { kind: 'start' } }, connections: { start: { next: 'nowhere' } } },
    { id: { a: 1 }, languages: 'sv', policy: null, texts: 7, layout: [] },
    JSON.parse('{"constructor": 1, "toString": null}'),
    { steps: Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`s${index}`, { kind: 'wait' }])) },
  ];

  test('may be any object, and nothing that reads it fails', async () => {
    const { body: made } = await client('POST', '/api/v1/processes', { from: 'empty', name: 'Odd' });
    let revision = 1;
    for (const definition of drafts) {
      const path = `/api/v1/processes/${made.id}`;
      const saved = await client('PUT', `${path}/draft`, { definition }, { 'if-match': `"${revision}"` });
      expect([saved.status, saved.body.draftRevision]).toEqual([200, revision + 1]);
      revision += 1;
      for (const view of [path, `${path}/problems`, `${path}/file`, '/api/v1/processes'])
        expect([view, (await client('GET', view)).status]).toEqual([view, 200]);
      expect((await client('GET', path)).body.draft).toEqual(definition);
      const published = await client('POST', `${path}/publish`, { draftRevision: revision });
      expect([published.status, published.body.code]).toEqual([422, 'problemsStand']);
      const again = await client('POST', '/api/v1/processes', { from: 'file', definition });
      expect([again.status, again.body.code]).toEqual([422, 'fileRefused']);
      expect(again.body.errors.length).toBeGreaterThan(0);
    }
    expect(await server.database.version.count({ where: { processId: made.id } })).toBe(0);
  });
});
