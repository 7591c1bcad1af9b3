import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidateLink } from '../../../activities/candidate-link.ts';
import type { Role } from '../../../server/contract/route.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { createKey, signInEveryRole } from './members.ts';
import { type Furnished, furnishOrganisation } from './two-organisations.ts';
import { addressOf, memberRoutes } from './valid-requests.ts';

let server: TestServer;
let byRole: Record<Role, Client>;
let own: Furnished;
let userId: string;
let pageKey: string;

const elsewhere = 'https://example.com/c/a-long-name-of-a-page.html';

beforeAll(async () => {
  server = await startTestServer();
  const { database } = server;
  const { client, organisationId, ...first } = await signInFirst(server);
  ({ userId } = first);
  byRole = await signInEveryRole(server, client);
  own = await furnishOrganisation(server, organisationId, { name: 'Anna' });
  const { applicationId, jobId, messageId, taskId } = own;
  const interviewer = await database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
  await database.jobRole.create({ data: { jobId, role: 'interviewer', userId: interviewer.id } });
  ({ pageKey } = await database.application.findUniqueOrThrow({ where: { id: applicationId } }));
  const link = candidateLink(pageKey, server.environment);
  const words = { text: `Hej! ${link}. ${elsewhere}`, html: `<a href="${link}">Hej</a>` };
  const { channel, ...message } = await database.message.update({
    where: { id: messageId },
    data: { ...words, status: 'queued', due: new Date(0), acceptedAt: null },
  });
  await database.task.update({ where: { id: taskId }, data: { messageId } });
  await database.mailboxItem.create({
    data: {
      ...{ id: message.id, organisationId, applicationId, channel, to: 'x', subject: message.subject, ...words },
      acceptedAt: new Date(),
    },
  });
});
afterAll(() => server.stop());

const all = [
  ...['getApplication', 'listApplicationMessages', 'listTasks', 'listMessages', 'listMailbox', 'listStopped'],
  'getAgainForm',
];

/** The routes whose answers hold what opens the candidate's page. */
async function telling(client: Client): Promise<string[]> {
  const names: string[] = [];
  for (const [name, route] of memberRoutes) {
    if (route.method !== 'get' || name.endsWith('Changes')) continue;
    const { text } = await client('GET', addressOf(route, own));
    if (text.includes(pageKey)) names.push(name);
  }
  return names;
}

test('the key to a candidate’s page is only for those who may act for the candidate, whatever they read', async () => {
  expect(await telling(byRole.recruiter)).toEqual(all);
  for (const role of ['designer', 'interviewer', 'viewer'] as const)
    expect([role, await telling(byRole[role])]).toEqual([role, []]);
}, 120_000);

test('nor is it for a key that may not act for them, whoever it belongs to', async () => {
  expect(await telling(server.withKey(await createKey(server, userId, ['read'])))).toEqual([]);
  expect(await telling(server.withKey(await createKey(server, userId, ['read', 'recruiting'])))).toEqual(all);
}, 120_000);

test('what is hidden is the key alone', async () => {
  const { body } = await byRole.viewer('GET', `/api/v1/applications/${own.applicationId}/messages`);
  expect(body.items[0].text).toMatch(/^Hej! http:.*\/c\/…\. /);
  expect(body.items[0].text).toContain(elsewhere);
  expect(body.items[0].html).toMatch(/^<a href="http:.*\/c\/…">Hej<\/a>$/);
});
