import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Role } from '../../../server/contract/route.ts';
import { composeMails } from '../../../server/notices/compose-mails.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { happenAbout } from './happen-about.ts';

const days = 8 * 86_400_000;

let server: TestServer;
let byRole: Record<Role, Client>;
let own: Furnished;
let other: Furnished;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  const first = await signInFirst(server);
  byRole = await signInEveryRole(server, first.client);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Frida' });
  other = await furnishOrganisation(server, first.organisationId, { name: 'Gustav' });
  for (const { role, userId } of await server.database.member.findMany()) ids[role] ??= userId;
});
afterAll(() => server.stop());

const tell = (about: Furnished, role: Role) =>
  happenAbout(server.database, about, { about: 'review', to: [{ kind: 'person', personId: ids[role] ?? '' }] });
const open = (client: Client, { applicationId }: Furnished) =>
  client('PUT', `/api/v1/applications/${applicationId}/notices/read`);
const unreadOf = async (client: Client) => (await client('GET', '/api/v1/notices/count')).body.unread;

beforeEach(async () => {
  await server.database.staffNotice.deleteMany();
  await server.database.staffEvent.deleteMany();
  await server.database.staffMail.deleteMany();
  await tell(own, 'recruiter');
  await tell(own, 'recruiter');
  await tell(other, 'recruiter');
  await tell(own, 'designer');
});

test('what I was told about a candidate whom I open is read, and nothing else, of nobody else', async () => {
  expect([await unreadOf(byRole.recruiter), await unreadOf(byRole.designer)]).toEqual([3, 1]);
  expect((await open(byRole.recruiter, own)).body).toEqual({ read: 2 });
  expect([await unreadOf(byRole.recruiter), await unreadOf(byRole.designer)]).toEqual([1, 1]);
  const readAts = async () =>
    (await server.database.staffNotice.findMany({ orderBy: { id: 'asc' } })).map((one) => one.readAt);
  const before = await readAts();
  expect((await open(byRole.recruiter, own)).body).toEqual({ read: 0 });
  expect(await readAts()).toEqual(before);
});

test('no mail comes of what is read by it', async () => {
  await open(byRole.recruiter, own);
  await composeMails(server.database, server.environment, Date.now() + days);
  const mails = await server.database.staffMail.findMany({ select: { userId: true, text: true } });
  const mine = mails.filter(({ userId }) => userId === ids['recruiter']);
  expect(mine).toHaveLength(1);
  expect([mine[0]?.text?.includes('Gustav'), mine[0]?.text?.includes('Frida')]).toEqual([true, false]);
});

test('my other windows hear of it where there was something to read, and of nothing where there was not', async () => {
  const topicId = `${own.organisationId}/${ids['recruiter']}`;
  const told = () => server.database.change.count({ where: { topic: 'person', topicId, kind: 'read' } });
  const before = await told();
  await open(byRole.recruiter, own);
  await open(byRole.recruiter, own);
  expect((await told()) - before).toBe(1);
});
