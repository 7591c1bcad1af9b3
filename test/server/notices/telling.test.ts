import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { usualSettings } from '../../../server/contract/notice-kinds.ts';
import { composeMails } from '../../../server/notices/compose-mails.ts';
import { tellOfActs } from '../../../server/operation/tell-of-acts.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { type StaffEvent, tellStaff } from '../../../server/notices/tell-staff.ts';
import { sendDueMails } from '../../../server/staff-mail/send-due-mails.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { happenAbout } from './happen-about.ts';

const minute = 60_000;

let server: TestServer;
let anna: Client;
let recruiter: Client;
let own: Furnished;
let annaId: string;
let recruiterId: string;
beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client: anna, userId: annaId } = await signInFirst(server));
  ({ recruiter } = await signInEveryRole(server, anna));
  const { body } = await anna('GET', '/api/v1/me');
  own = await furnishOrganisation(server, body.organisation.id, { name: 'Frida' });
  recruiterId = (await recruiter('GET', '/api/v1/me')).body.userId;
  await server.database.jobRole.create({ data: { jobId: own.jobId, role: 'recruiter', userId: recruiterId } });
});
afterAll(() => server.stop());

beforeEach(async () => {
  await server.database.staffNotice.deleteMany();
  await server.database.staffEvent.deleteMany();
  await server.database.staffMail.deleteMany();
  await server.database.mailboxItem.deleteMany();
  await server.database.noticeSettings.deleteMany();
});

/** Something happens about the candidate, and is told. */
const happen = (event?: Partial<StaffEvent>) => happenAbout(server.database, own, event);

/** Mails are written and handed over, as if it were later. */
async function pass(milliseconds: number) {
  await composeMails(server.database, server.environment, Date.now() + milliseconds);
  await sendDueMails(server, Date.now() + milliseconds);
  return server.database.mailboxItem.findMany({ orderBy: { acceptedAt: 'asc' } });
}
const daytime = { ...usualSettings, quiet: null };
const choose = (by: Client, ways: object, change: object = {}) =>
  by('PUT', '/api/v1/notices/settings', { ...daytime, ...change, ways: { ...usualSettings.ways, ...ways } });

describe('what happens', () => {
  test('is told once under the bell of whoever it concerns, with who and what', async () => {
    const key = randomUUID();
    await happen({ key, kind: 'mention', to: [{ kind: 'person', personId: recruiterId }], byId: annaId });
    await happen({ key, kind: 'mention', to: [{ kind: 'person', personId: recruiterId }], byId: annaId });
    const { body } = await recruiter('GET', '/api/v1/notices');
    expect(body.items).toMatchObject([
      { kind: 'mention', by: 'Anna Administratör', candidateName: 'Frida Hemlig', readAt: null, insteadOf: null },
    ]);
    expect((await anna('GET', '/api/v1/notices')).body.items).toEqual([]);
  });

  test('is not told to whoever did it', async () => {
    await happen({ kind: 'closing', byId: recruiterId });
    expect((await recruiter('GET', '/api/v1/notices/count')).body).toEqual({ unread: 0 });
  });

  test('that nobody has carried out for ten minutes the administrators hear of, once', async () => {
    const { organisationId, applicationId } = own;
    const act = { organisationId, applicationId, kind: 'withdrawn', payload: {}, actorKind: 'candidate' };
    const now = Date.now();
    const ago = (minutes: number) => ({ nextAttemptAt: new Date(now - minutes * minute) });
    const { id } = await server.database.signal.create({ data: { ...act, ...ago(9) } });
    const heard = async (by: Client) => {
      await tellOfActs(server.pool, now);
      await tellEvents(server.database);
      return (await by('GET', '/api/v1/notices')).body.items;
    };
    expect(await heard(anna)).toEqual([]);
    // One of thousands that are told one after the other has not waited before its turn, and one that is told again has since the first time.
    const sent = (minutes: number) => ({ attempts: 3, sentAt: new Date(now - minutes * minute) });
    await server.database.signal.update({
      where: { id },
      data: { ...ago(-1), ...sent(1), createdAt: new Date(now - 60 * minute) },
    });
    expect(await heard(anna)).toEqual([]);
    await server.database.signal.update({ where: { id }, data: sent(11) });
    await heard(anna);
    expect(await heard(anna)).toMatchObject([{ about: 'actsWait', applicationId: null }]);
    expect(await heard(recruiter)).toEqual([]);
    await server.database.signal.delete({ where: { id } });
  });

  test('is told by two servers at once to nobody twice', async () => {
    const { organisationId, jobId, applicationId } = own;
    for (let count = 0; count < 20; count += 1)
      await server.database.$transaction((transaction) =>
        tellStaff(transaction, {
          ...{ organisationId, jobId, applicationId, key: `${count}`, kind: 'task' },
          to: [{ kind: 'role', role: 'recruiter' }],
        }),
      );
    await Promise.all([tellEvents(server.database), tellEvents(server.database)]);
    await tellEvents(server.database);
    expect((await recruiter('GET', '/api/v1/notices/count')).body).toEqual({ unread: 20 });
    const later = Date.now() + 24 * 60 * minute;
    const compose = () => composeMails(server.database, server.environment, later);
    await Promise.all([compose(), compose(), compose()]);
    await Promise.all([sendDueMails(server, later), sendDueMails(server, later)]);
    expect(await server.database.mailboxItem.count()).toBe(1);
  });
});

describe('a mail', () => {
  test('of a scorecard or a rung is about one visit: who assessed the first time is reminded of the second', async () => {
    await choose(recruiter, { scorecard: 'atOnce', remind: 'atOnce' });
    const { applicationId, organisationId } = own;
    const where = { id: applicationId };
    const before = await server.database.application.findUniqueOrThrow({ where });
    const stepId = 'interview';
    const stands = { stepId, visit: 2, promiseDue: new Date(Date.now() + 60 * minute), waitingDecisionId: null };
    await server.database.application.update({ where, data: stands });
    const first = { organisationId, applicationId, stepId, visit: 1, authorId: recruiterId };
    const { id } = await server.database.scorecard.create({ data: first });
    const told = (kind: 'scorecard' | 'remind', visit: number) =>
      happen({
        kind,
        key: `${applicationId}/${stepId}/${visit}/rung/0/${kind}`,
        to: [{ kind: 'person', personId: recruiterId }],
      });
    await told('remind', 1);
    await told('scorecard', 1);
    expect(await pass(minute)).toEqual([]);
    await told('scorecard', 2);
    await told('remind', 2);
    const mails = await pass(minute);
    expect(mails).toHaveLength(1);
    await server.database.staffMail.deleteMany();
    await server.database.scorecard.delete({ where: { id } });
    const { visit, promiseDue, waitingDecisionId } = before;
    await server.database.application.update({
      where,
      data: { stepId: before.stepId, visit, promiseDue, waitingDecisionId },
    });
  });

  test('of a rung that was told before a move gave its stage another id leaves still, and of a scorecard that is in does not', async () => {
    await choose(recruiter, { scorecard: 'atOnce', remind: 'atOnce' });
    const { applicationId, organisationId } = own;
    const where = { id: applicationId };
    const before = await server.database.application.findUniqueOrThrow({ where });
    const state = {
      ...(before.state as object),
      obligations: { 'screen/1': { id: 'screen/1', stepId: 'screening' } },
      step: { kind: 'stage', obligationId: 'screen/1', decision: null, meeting: null },
    };
    const stands = {
      stepId: 'screening',
      visit: 1,
      promiseDue: new Date(Date.now() + 60 * minute),
      waitingDecisionId: null,
    };
    await server.database.application.update({ where, data: { ...stands, state } });
    const to = [{ kind: 'person', personId: recruiterId }] as const;
    for (const kind of ['scorecard', 'remind'] as const)
      await happen({ kind, key: `${applicationId}/screen/1/rung/0/${kind}`, to });
    const card = { organisationId, applicationId, stepId: 'screening', visit: 1, authorId: recruiterId };
    const { id } = await server.database.scorecard.create({ data: card });
    const mails = await pass(minute);
    expect(mails).toHaveLength(1);
    const notices = await server.database.staffNotice.findMany({ where: { mailId: { not: null } } });
    expect(notices.map(({ kind }) => kind)).toEqual(['remind']);
    await server.database.staffMail.deleteMany();
    await server.database.scorecard.delete({ where: { id } });
    const { stepId, visit, promiseDue, waitingDecisionId } = before;
    const data = { stepId, visit, promiseDue, waitingDecisionId, state: before.state ?? {} };
    await server.database.application.update({ where, data });
  });

  test('at once names candidate and job, leads into the workspace, and says nothing of them in its subject', async () => {
    await choose(recruiter, { task: 'atOnce' });
    await happen({ about: 'review' });
    expect(await pass(0)).toEqual([]);
    const [mail, ...others] = await pass(minute);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'recruiter@example.se', staff: true });
    expect(mail?.subject).not.toContain('Frida');
    expect(mail?.text).toContain('Frida Hemlig');
    expect(mail?.text).toContain('Sjuksköterska');
    expect(mail?.text).toContain(`${server.environment.publicUrl}/tasks`);
    expect(mail?.text).not.toMatch(/@example\.com|\+4670/);
  });

  test('of many things at once is one, and of a thing in the application alone none', async () => {
    await choose(recruiter, { task: 'atOnce', answer: 'inApp' });
    await happen();
    await happen();
    await happen({ kind: 'answer', about: 'answered' });
    const mails = await pass(minute);
    expect(mails.map(({ subject }) => subject)).toEqual(['2 things to see in Besked']);
  });

  test('is not sent of what has been read, nor of a task that somebody has done', async () => {
    await choose(recruiter, { task: 'atOnce' });
    await happen({ subjectId: own.taskId });
    await server.database.task.update({ where: { id: own.taskId }, data: { doneAt: new Date() } });
    await happen();
    const { body } = await recruiter('GET', '/api/v1/notices?limit=1');
    await recruiter('PUT', `/api/v1/notices/${body.items[0].id}/read`, { read: true });
    expect(await pass(minute)).toEqual([]);
    await server.database.task.update({ where: { id: own.taskId }, data: { doneAt: null } });
  });

  test('keeps no text once it has left', async () => {
    await choose(recruiter, { task: 'atOnce' });
    await happen();
    await pass(minute);
    expect(await server.database.staffMail.findFirst()).toMatchObject({ status: 'sent', text: null, to: null });
  });
});

describe('notices', () => {
  test('are read one by one, unread again, and all until an instant', async () => {
    await happen();
    await happen();
    const { body } = await recruiter('GET', '/api/v1/notices?unread=true');
    const [newest, older] = body.items;
    expect((await recruiter('PUT', `/api/v1/notices/${older.id}/read`, { read: true })).body.readAt).not.toBe(null);
    expect((await recruiter('GET', '/api/v1/notices/count')).body).toEqual({ unread: 1 });
    await recruiter('PUT', `/api/v1/notices/${older.id}/read`, { read: false });
    await recruiter('PUT', '/api/v1/notices/read', { until: older.at });
    const { body: left } = await recruiter('GET', '/api/v1/notices?unread=true');
    expect(left.items.map(({ id }: { id: string }) => id)).toEqual(older.at === newest.at ? [] : [newest.id]);
  });

  test('of somebody else are nobody’s to read', async () => {
    await happen();
    const { body } = await recruiter('GET', '/api/v1/notices');
    const answer = await anna('PUT', `/api/v1/notices/${body.items[0].id}/read`, { read: true });
    expect([answer.status, answer.body.code]).toEqual([404, 'notFound']);
  });

  test('refuse a digest in the quiet hours and a zone that there is none of', async () => {
    const codes = async (change: object) => (await choose(recruiter, {}, change)).body.errors?.[0]?.code;
    expect(await codes({ digestAt: 6 * 60, quiet: { from: 1320, until: 420 } })).toBe('digest-in-quiet-hours');
    expect(await codes({ zone: 'Europe/Nowhere' })).toBe('zone-unknown');
    expect(await codes({ zone: 'Europe/Helsinki' })).toBe(undefined);
    expect((await recruiter('GET', '/api/v1/notices/settings')).body.zone).toBe('Europe/Helsinki');
  });
});
