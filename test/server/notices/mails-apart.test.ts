import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepTelling } from '../../../server/notices/keep-telling.ts';
import { tellStaff } from '../../../server/notices/tell-staff.ts';
import { storeMail } from '../../../server/staff-mail/store-mail.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let own: Furnished;
let userId: string;
beforeAll(async () => {
  server = await startTestServer();
  const signedIn = await signInFirst(server);
  ({ userId } = signedIn);
  own = await furnishOrganisation(server, signedIn.organisationId, { name: 'Frida' });
});
afterAll(() => server.stop());

test('a mail that waits for its provider’s turn keeps nobody from being told under the bell', async () => {
  const { organisationId, jobId, applicationId } = own;
  const { promise: isAsked, resolve: ask } = Promise.withResolvers<void>();
  const { promise: turn, resolve: give } = Promise.withResolvers<boolean>();
  const takeBy = () => {
    ask();
    return turn;
  };
  const words = { subject: 'Ett besked väntar', text: 'Text', html: '<p>Text</p>' };
  const to = 'nobody@example.com';
  await storeMail(server.database, { ...words, kind: 'reset', to, language: 'sv', organisationId });
  const telling = keepTelling({ ...server, rate: { ...server.rate, takeBy } });
  try {
    await isAsked;
    const key = randomUUID();
    const event = { organisationId, jobId, applicationId, key, kind: 'mention' } as const;
    await server.database.$transaction((transaction) =>
      tellStaff(transaction, { ...event, to: [{ kind: 'person', personId: userId }] }),
    );
    telling.nudge();
    await expect.poll(() => server.database.staffNotice.count({ where: { userId, key } }), { timeout: 10_000 }).toBe(1);
  } finally {
    give(false);
    await telling.stop();
  }
});
