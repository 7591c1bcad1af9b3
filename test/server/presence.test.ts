import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInEveryRole } from './routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let anna: Client;
let designer: Client;
let path: string;
beforeAll(async () => {
  server = await startTestServer();
  const { client } = await signInFirst(server);
  anna = client;
  ({ designer } = await signInEveryRole(server, client));
  const { body } = await client('POST', '/api/v1/processes', { from: 'empty', name: 'Presence' });
  path = `/api/v1/processes/${body.id}/presence`;
});
afterAll(() => server.stop());

const beat = async (client: Client, windowId: string, isOpen = true) =>
  (await client('PUT', path, { windowId, isOpen })).body.items.map(({ name, isMe }: Record<string, unknown>) => [
    name,
    isMe,
  ]);

test('who has a process open is seen by the others until the window is closed or nothing is heard of it for half a minute', async () => {
  const [first, second, other] = [randomUUID(), randomUUID(), randomUUID()];
  expect(await beat(anna, first)).toEqual([]);
  expect(await beat(designer, other)).toEqual([['Anna Administratör', false]]);
  expect(await beat(anna, first)).toEqual([['A designer', false]]);
  expect(await beat(anna, second)).toEqual([
    ['Anna Administratör', true],
    ['A designer', false],
  ]);
  expect(await beat(designer, other)).toEqual([['Anna Administratör', false]]);
  expect(await beat(anna, second, false)).toEqual([
    ['Anna Administratör', true],
    ['A designer', false],
  ]);
  await server.database.presence.updateMany({
    where: { windowId: other },
    data: { seenAt: new Date(Date.now() - 31_000) },
  });
  expect(await beat(anna, first)).toEqual([]);
});

test('a change is told when somebody comes or goes, and not at every beat', async () => {
  const { count } = await server.database.change.deleteMany({ where: { kind: 'presence' } });
  expect(count).toBeGreaterThan(0);
  const windowId = randomUUID();
  for (const isOpen of [true, true, true, false, false]) await beat(anna, windowId, isOpen);
  expect(await server.database.change.count({ where: { kind: 'presence' } })).toBe(2);
});
