import { afterAll, beforeAll, expect, test } from 'vitest';
import { roles, type Role } from '../../../server/contract/route.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { openNurseJob } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { createKey, signInEveryRole } from './members.ts';

let server: TestServer;
let byRole: Record<Role, Client>;
let userId: string;
let applicationId: string;
let pageKey: string;

beforeAll(async () => {
  server = await startTestServer();
  const { client, organisationId, ...first } = await signInFirst(server);
  ({ userId } = first);
  byRole = await signInEveryRole(server, client);
  const jobId = await openNurseJob(server.database, organisationId);
  const applicant = { firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com', language: 'sv' };
  const interviewer = await server.database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
  await server.database.jobRole.create({ data: { jobId, role: 'interviewer', userId: interviewer.id } });
  applicationId = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body.applicationId;
  await runByHand(server.pool).start(applicationId);
  ({ pageKey } = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } }));
  const [message] = await server.database.message.findMany({ where: { applicationId } });
  const { id: messageId, channel, subject, text, html } = message ?? expect.unreachable();
  await server.database.mailboxItem.create({
    data: {
      ...{ id: messageId, organisationId, applicationId, channel },
      to: 'x',
      subject,
      text: text ?? '',
      html,
      acceptedAt: new Date(),
    },
  });
});
afterAll(() => server.stop());

test.each(roles)('the key to a candidate’s page is only for those who may act for the candidate: %s', async (role) => {
  const mayAct = role === 'administrator' || role === 'recruiter';
  for (const path of [
    `/applications/${applicationId}`,
    `/applications/${applicationId}/messages`,
    '/messages',
    '/mailbox',
  ]) {
    const { status, body } = await byRole[role]('GET', `/api/v1${path}`);
    const mayRead = role !== 'interviewer' || path === `/applications/${applicationId}`;
    expect([path, status]).toEqual([path, mayRead ? 200 : 403]);
    expect([path, JSON.stringify(body).includes(pageKey)]).toEqual([path, mayAct]);
  }
});

test.each([
  [['read'], false],
  [['read', 'recruiting'], true],
] as const)('nor for a key that may not act for them, whoever it belongs to: %s', async (scopes, mayAct) => {
  const byKey = server.withKey(await createKey(server, userId, scopes));
  const { status, body } = await byKey('GET', `/api/v1/applications/${applicationId}`);
  expect([status, body.pageUrl !== null, JSON.stringify(body).includes(pageKey)]).toEqual([200, mayAct, mayAct]);
});

test('what is hidden is the key alone', async () => {
  const { body } = await byRole.viewer('GET', `/api/v1/applications/${applicationId}/messages`);
  expect(body.items[0].text).toContain('/c/…');
  expect(body.items[0].text.length).toBeGreaterThan(100);
});
