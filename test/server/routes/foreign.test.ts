import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Route } from '../../../server/contract/route.ts';
import { createOrganisation } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { countRows } from './row-counts.ts';
import { type Furnished, furnishOrganisation } from './two-organisations.ts';
import { addressOf, memberRoutes, type NamedRoute, parametersOf, validRequest } from './valid-requests.ts';
import { searching } from '../searching.ts';

// Hundreds of requests, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
let client: Client;
let own: Furnished;
let foreign: Furnished;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client } = first);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Anna' });
  const other = await createOrganisation(server.database, 'Another region');
  foreign = await furnishOrganisation(server, other, { name: 'Frida' });
  // Whoever asks belongs to both: which of them a session works in is all that counts.
  const both = { id: 'in-both', organizationId: other, userId: first.userId, role: 'administrator' };
  await server.database.member.create({ data: { ...both, createdAt: new Date() } });
});
afterAll(() => server.stop());

const withId = memberRoutes.filter(([, route]) => parametersOf(route).length > 0);

function send(route: NamedRoute, address: string) {
  const { body, headers, query = '' } = validRequest(route, own);
  return client(route[1].method.toUpperCase(), address + query, body, headers);
}

describe("another organisation's id", () => {
  test('answers 404 in every place of every path, like an id that nobody has, and changes nothing', async () => {
    const before = await countRows(server.database);
    expect(withId.length).toBeGreaterThan(30);
    for (const route of withId)
      for (const name of parametersOf(route[1]))
        for (const id of [(foreign as unknown as Record<string, string>)[name] ?? '', randomUUID()]) {
          const answer = await send(route, addressOf(route[1], own, { [name]: id }));
          expect([route[0], name, answer.status, answer.body?.code]).toEqual([route[0], name, 404, 'notFound']);
          expect(answer.text).not.toMatch(/Frida|Hemlig/);
        }
    expect(await countRows(server.database)).toEqual(before);
  });
});

describe('what one organisation sees', () => {
  const isPage = ([, { method, answer }]: NamedRoute) =>
    method === 'get' && 'shape' in answer && 'items' in (answer as { shape: object }).shape;

  test('holds nothing of the other, in any list or view', async () => {
    const ids = Object.entries(foreign).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'revision' ? [value] : [],
    );
    const views = memberRoutes.filter(([name, { method }]) => method === 'get' && !name.endsWith('Changes'));
    expect(views.filter(isPage).length).toBeGreaterThan(10);
    for (const route of views) {
      const { query = '' } = validRequest(route, own);
      const { status, text } = await client('GET', addressOf(route[1], own) + query);
      expect([route[0], status]).toEqual([route[0], 200]);
      // That one belongs to the other, and what it is called, is one's own to know.
      const hidden = route[0] === 'getMe' ? ids.filter((id) => id !== foreign.organisationId) : ids;
      expect([route[0], hidden.filter((id) => text.includes(id)), /Frida/.test(text)]).toEqual([route[0], [], false]);
    }
  });

  test('is searched in its own rows alone', async () => {
    for (const path of ['/api/v1/candidates', '/api/v1/mailbox', `/api/v1/jobs/${own.jobId}/cards`]) {
      const { body } = await client('GET', path, undefined, searching('Frida'));
      expect([path, body.items]).toEqual([path, []]);
    }
    const { body } = await client('GET', '/api/v1/candidates', undefined, searching('hemlig'));
    expect(body.items.map(({ firstName }: { firstName: string }) => firstName)).toEqual(['Anna']);
  });

  test('answers as its schema says wherever its own ids are asked for', async () => {
    const isDescribed = ({ answer }: Route) => answer.def.type !== 'undefined';
    const seen = new Set<number>();
    // A job that closes takes nobody any more, who has left is not there, and neither is a sender that was removed or a merged entry: that comes last.
    const isLast = ([name]: NamedRoute) =>
      ['closeJob', 'removePerson', 'removeSender', 'mergeCandidates'].includes(name) ? 1 : 0;
    const routes = withId.filter(([, one]) => isDescribed(one)).sort((one, other) => isLast(one) - isLast(other));
    for (const route of routes) {
      const answer = await send(route, addressOf(route[1], own));
      seen.add(answer.status);
      // The server of the tests checks each answer against its schema; a difference would be a 500.
      expect([route[0], answer.status, answer.text.slice(0, 200)]).toEqual([
        route[0],
        expect.toSatisfy(isFine),
        expect.any(String),
      ]);
      if (answer.status < 300) route[1].answer.parse(answer.body);
    }
    expect([...seen]).toEqual(expect.arrayContaining([200, 201, 202]));
  });
});

/** Done, or refused for the state in which the candidate stands: never as unknown, never by a mistake. */
const isFine = (status: number) => [200, 201, 202, 409, 412, 422].includes(status);
