import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { createOrganisation } from '../furnish.ts';
import { type Client, password, signIn, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let userId: string;
beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client, userId } = await signInFirst(server));
});
afterAll(() => server.stop());

const ask = (email: string) => server.nobody('POST', '/api/auth/request-password-reset', { email });
const choose = (token: string, newPassword: string) =>
  server.nobody('POST', '/api/auth/reset-password', { token, newPassword });
const mails = () => server.database.mailboxItem.findMany({ orderBy: { acceptedAt: 'desc' } });
const newest = 'a newer password of mine';

async function timed<Answer>(act: () => Promise<Answer>): Promise<[Answer, number]> {
  const from = performance.now();
  return [await act(), performance.now() - from];
}

describe('a new password by mail', () => {
  test('is asked for alike, in words and in time, whether or not there is an account', async () => {
    const [known, knownMs] = await timed(() => ask('anna@example.se'));
    const [unknown, unknownMs] = await timed(() => ask('nobody@example.se'));
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    // Both wait for the same instant; without it the difference would be the work for an account.
    expect(Math.min(knownMs, unknownMs)).toBeGreaterThanOrEqual(590);
    expect(await waitUntil(async () => (await mails()).length === 1, 5_000)).toBe(true);
  });

  test('comes by a link that works once and ends every session', async () => {
    const [mail] = await mails();
    const token = /\/new-password\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await choose(token, 'short')).status).toBe(400);
    expect((await choose(token, newest)).status).toBe(200);
    expect((await choose(token, password)).status).toBe(400);
    expect((await client('GET', '/api/v1/me')).status).toBe(401);
    client = await signIn(server, 'anna@example.se', newest);
    const entry = await server.database.auditEntry.findFirstOrThrow({ where: { action: 'passwordReset' } });
    expect(entry).toMatchObject({
      actorId: userId,
      targetId: userId,
      address: '127.0.0.0/24',
      before: null,
      after: null,
    });
  });

  test('lies in no mailbox of an organisation whose administrators could enter another by it', async () => {
    await server.database.mailboxItem.deleteMany();
    const other = await createOrganisation(server.database, 'Another region');
    const member = { id: 'second', organizationId: other, userId, role: 'administrator', createdAt: new Date() };
    await server.database.member.create({ data: member });
    await ask('anna@example.se');
    await server.database.member.delete({ where: { id: 'second' } });
    await ask('anna@example.se');
    expect(await waitUntil(async () => (await mails()).length > 0, 5_000)).toBe(true);
    expect(await mails()).toHaveLength(1);
  });
});
