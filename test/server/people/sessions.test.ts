import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInEveryRole } from '../routes/members.ts';
import { type Client, signIn, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let byRole: Awaited<ReturnType<typeof signInEveryRole>>;
beforeAll(async () => {
  server = await startTestServer();
  ({ client } = await signInFirst(server));
  byRole = await signInEveryRole(server, client);
});
afterAll(() => server.stop());

const list = async (by: Client) => (await by('GET', '/api/v1/me/sessions')).body.items;
const isIn = async (by: Client) => (await by('GET', '/api/v1/me')).status === 200;

describe('sessions', () => {
  test('are listed to their owner alone, newest first, without a whole address', async () => {
    const other = await signIn(server, 'anna@example.se');
    const items = await list(other);
    expect(items.map(({ isThis }: { isThis: boolean }) => isThis)).toEqual([true, false]);
    expect(items[0].address).toBe('127.0.0.0/24');
    expect(await list(byRole.viewer)).toHaveLength(1);
  });

  test('are ended one by one, by their owner and nobody else', async () => {
    const [, first] = await list(await signIn(server, 'anna@example.se'));
    const foreign = await byRole.viewer('DELETE', `/api/v1/me/sessions/${first.id}`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'notFound']);
    const other = await signIn(server, 'anna@example.se');
    const [own] = await list(other);
    expect((await client('DELETE', `/api/v1/me/sessions/${own.id}`)).body).toEqual({ ended: 1 });
    expect([await isIn(other), await isIn(client)]).toEqual([false, true]);
  });

  test('are ended everywhere but here', async () => {
    const others = [await signIn(server, 'anna@example.se'), await signIn(server, 'anna@example.se')];
    expect((await client('POST', '/api/v1/me/sessions/end-others')).body.ended).toBeGreaterThanOrEqual(2);
    expect([await isIn(client), ...(await Promise.all(others.map(isIn)))]).toEqual([true, false, false]);
  });

  test('of another are ended by an administrator, which the log says', async () => {
    const { id } = await server.database.user.findFirstOrThrow({ where: { email: 'viewer@example.se' } });
    expect((await byRole.recruiter('POST', `/api/v1/people/${id}/end-sessions`)).status).toBe(403);
    expect((await client('POST', `/api/v1/people/${id}/end-sessions`)).body).toEqual({ ended: 1 });
    expect(await isIn(byRole.viewer)).toBe(false);
    const entry = await server.database.auditEntry.findFirstOrThrow({ orderBy: { at: 'desc' } });
    expect(entry).toMatchObject({ action: 'endSessions', targetId: id, after: { count: 1 } });
  });
});
