import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInEveryRole } from './routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let anna: Client;
let viewer: Client;
beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  const { client } = await signInFirst(server);
  anna = client;
  ({ viewer } = await signInEveryRole(server, client));
});
afterAll(() => server.stop());

const keep = (client: Client, name: string, query: string, page = 'board') =>
  client('PUT', '/api/v1/views', { page, name, query });
const viewsOf = async (client: Client, rest = '') =>
  (await client('GET', `/api/v1/views?page=board${rest}`)).body.items.map(({ name, query }: Record<string, string>) => [
    name,
    query,
  ]);

test('a view is kept for the page and the person that saved it, and one of the same name is replaced', async () => {
  await keep(anna, 'Late', 'state=late');
  await keep(anna, 'My ward', 'search=ward+4');
  await keep(anna, ' Late ', 'state=late&view=table');
  await keep(anna, 'Failed', 'status=failed', 'messages');
  expect(await viewsOf(anna)).toEqual([
    ['Late', 'state=late&view=table'],
    ['My ward', 'search=ward+4'],
  ]);
  expect(await viewsOf(viewer)).toEqual([]);
});

test('a view of Today is kept beside those of the board', async () => {
  expect((await keep(anna, 'Everybody', 'mine=false', 'today')).status).toBe(200);
  const { items } = (await anna('GET', '/api/v1/views?page=today')).body;
  expect(items).toMatchObject([{ name: 'Everybody', query: 'mine=false', page: 'today' }]);
});

test('views come by pages, oldest first', async () => {
  const first = await anna('GET', '/api/v1/views?page=board&limit=1');
  expect(first.body.items.map(({ name }: { name: string }) => name)).toEqual(['Late']);
  expect(await viewsOf(anna, `&limit=1&after=${first.body.next}`)).toEqual([['My ward', 'search=ward+4']]);
});

test("another's view cannot be removed, one's own can", async () => {
  const { body } = await keep(viewer, 'Mine', 'state=today');
  expect((await anna('DELETE', `/api/v1/views/${body.id}`)).status).toBe(404);
  expect((await viewer('DELETE', `/api/v1/views/${body.id}`)).status).toBe(204);
  expect(await viewsOf(viewer)).toEqual([]);
});

test('the fifty-first view of a page is refused, and replacing one of the fifty is not', async () => {
  await keep(viewer, 'View 1', '');
  const { organisationId, userId } = await server.database.savedView.findFirstOrThrow({ where: { name: 'View 1' } });
  const others = Array.from({ length: 49 }, (_, at) => ({ name: `View ${at + 2}`, query: '', page: 'board' }));
  await server.database.savedView.createMany({ data: others.map((one) => ({ organisationId, userId, ...one })) });
  const refused = await keep(viewer, 'View 51', '');
  expect([refused.status, refused.body.code]).toEqual([409, 'tooManyViews']);
  expect((await keep(viewer, 'View 50', 'state=late')).status).toBe(200);
});
