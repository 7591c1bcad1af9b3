import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { composeMails } from '../../../server/notices/compose-mails.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { tellStaff } from '../../../server/notices/tell-staff.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { type Answer, type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let anna: Client;
let byRole: Awaited<ReturnType<typeof signInEveryRole>>;
let own: Furnished;
let ids: Record<string, string>;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  anna = first.client;
  byRole = await signInEveryRole(server, anna);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Frida' });
  const users = await server.database.user.findMany({ where: { email: { endsWith: '@example.se' } } });
  ids = Object.fromEntries(users.map(({ email, id }) => [email.split('@')[0] ?? '', id]));
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.database.absence.deleteMany();
  await server.database.staffEvent.deleteMany();
  await server.database.staffNotice.deleteMany();
  await server.database.jobRole.deleteMany();
});

const day = (in_: number) => new Date(Date.now() + in_ * 86_400_000).toISOString().slice(0, 10);
const days = (from: number, to: number) => ({ firstDay: day(from), lastDay: day(to) });
const outcome = ({ status, body }: Answer) => [status, body.errors?.[0]?.code ?? body.code];
const away = (by: Client, deputy: string, change: object = days(-1, 3)) =>
  by('POST', '/api/v1/absences', { deputyId: ids[deputy] ?? deputy, ...change });

/** A task of the job's recruiters, told; who hears, and for whom. */
async function heard(): Promise<string[]> {
  const { organisationId, jobId, applicationId } = own;
  await server.database.$transaction((transaction) =>
    tellStaff(transaction, {
      ...{ organisationId, jobId, applicationId, key: randomUUID(), kind: 'task' },
      to: [{ kind: 'role', role: 'recruiter' }],
    }),
  );
  await tellEvents(server.database);
  const rows = await server.database.staffNotice.findMany({ where: { kind: 'task' } });
  const name = (id: string | null) => Object.entries(ids).find(([, one]) => one === id)?.[0];
  return rows
    .map((row) => [name(row.userId), row.insteadOf && `for ${name(row.insteadOf)}`].filter(Boolean).join(' '))
    .toSorted();
}
const fill = (who: string, role = 'recruiter') =>
  server.database.jobRole.create({ data: { jobId: own.jobId, role, userId: ids[who] ?? '' } });

describe('an absence', () => {
  test('is set by oneself, told to the deputy, changed and ended', async () => {
    const made = await away(byRole.recruiter, 'designer');
    expect([made.status, made.body.deputyName]).toEqual([201, 'A designer']);
    await tellEvents(server.database);
    const { body } = await byRole.designer('GET', '/api/v1/notices');
    expect(body.items).toMatchObject([{ kind: 'deputy', by: 'A recruiter' }]);
    const address = `/api/v1/absences/${made.body.id}`;
    const changed = await byRole.recruiter('PUT', address, { deputyId: ids['viewer'], ...days(0, 9) });
    expect([changed.status, changed.body.lastDay, changed.body.deputyName]).toEqual([200, day(9), 'A viewer']);
    expect((await byRole.viewer('GET', '/api/v1/me')).body.answersFor).toMatchObject([
      { name: 'A recruiter', lastDay: day(9) },
    ]);
    expect((await byRole.recruiter('GET', '/api/v1/me')).body.away).toMatchObject({
      ...{ deputyName: 'A viewer', lastDay: day(9) },
    });
    const listed = await byRole.viewer('GET', `/api/v1/people?ids=${ids['recruiter']}`);
    expect(listed.body.items).toMatchObject([{ away: { lastDay: day(9) } }]);
    expect((await byRole.recruiter('DELETE', address)).status).toBe(200);
    expect((await byRole.viewer('GET', '/api/v1/me')).body.answersFor).toEqual([]);
  });

  test('of somebody else is set by administrators alone', async () => {
    const forRecruiter = { userId: ids['recruiter'], ...days(0, 3) };
    expect(outcome(await away(byRole.designer, 'viewer', forRecruiter))).toEqual([403, 'notAllowed']);
    const made = await away(anna, 'viewer', forRecruiter);
    expect([made.status, made.body.name]).toEqual([201, 'A recruiter']);
    expect(outcome(await byRole.designer('DELETE', `/api/v1/absences/${made.body.id}`))).toEqual([403, 'notAllowed']);
  });

  test('that somebody else sets, changes or ends is told to whoever is away, by mail at once; what one does oneself is not', async () => {
    const given = { userId: ids['recruiter'], ...days(-1, 3) };
    const { body } = await away(anna, 'viewer', given);
    await anna('PUT', `/api/v1/absences/${body.id}`, { deputyId: ids['viewer'], ...days(-1, 4) });
    await anna('DELETE', `/api/v1/absences/${body.id}`);
    await away(byRole.recruiter, 'viewer');
    await tellEvents(server.database);
    const told = await server.database.staffNotice.findMany({
      where: { userId: ids['recruiter'] ?? '' },
      orderBy: { about: 'asc' },
    });
    expect(told.map(({ about }) => about)).toEqual(['absenceChanged', 'absenceEnded', 'absenceSet']);
    // Not only once they are back, in three days.
    for (const { mailAt } of told) expect(mailAt?.getTime()).toBeLessThan(Date.now() + 2 * 86_400_000);
    const { body: page } = await byRole.recruiter('GET', '/api/v1/notices');
    expect(page.items[0].by).toBe('Anna Administratör');
  });

  test('refuses days that are over, in the wrong order or far away, and a deputy who is oneself or nobody', async () => {
    const { recruiter } = byRole;
    expect(outcome(await away(recruiter, 'viewer', days(-9, -5)))).toEqual([400, 'past']);
    expect(outcome(await away(recruiter, 'viewer', days(5, 3)))).toEqual([400, 'ends-before']);
    expect(outcome(await away(recruiter, 'viewer', days(5, 900)))).toEqual([400, 'too-far']);
    expect(outcome(await away(recruiter, 'recruiter'))).toEqual([400, 'deputy-self']);
    expect(outcome(await away(recruiter, randomUUID()))).toEqual([400, 'person-unknown']);
  });

  test('refuses days on which the person is away already', async () => {
    await away(byRole.recruiter, 'viewer', days(0, 5));
    expect(outcome(await away(byRole.recruiter, 'designer', days(5, 8)))).toEqual([409, 'absenceOverlaps']);
    expect((await away(byRole.recruiter, 'designer', days(6, 8))).status).toBe(201);
  });

  test('refuses deputies that lead back while all of them are away, and takes them where their days do not meet', async () => {
    await away(byRole.recruiter, 'designer', days(0, 5));
    await away(byRole.designer, 'viewer', days(3, 9));
    expect(outcome(await away(byRole.viewer, 'recruiter', days(5, 6)))).toEqual([409, 'deputyLoop']);
    expect((await away(byRole.viewer, 'recruiter', days(7, 9))).status).toBe(201);
  });

  test('of two who name each other at the same moment one is refused', async () => {
    const both = await Promise.all([away(byRole.recruiter, 'designer'), away(byRole.designer, 'recruiter')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });
});

describe('while somebody is away', () => {
  test('what they have to do goes to their deputy too, and to the deputy’s', async () => {
    await fill('recruiter');
    await away(byRole.recruiter, 'designer');
    await away(byRole.designer, 'viewer');
    expect(await heard()).toEqual(['recruiter', 'viewer for recruiter']);
  });

  test('a task that names them is one of the recruiters of the job as well where the deputy may not see to it', async () => {
    await fill('designer');
    const tasks = async (who: Client) =>
      (await who('GET', '/api/v1/tasks?mine=true')).body.items.map(({ id }: { id: string }) => id);
    const assignees = [{ kind: 'person', personId: ids['recruiter'] ?? '' }];
    await server.database.task.update({ where: { id: own.taskId }, data: { assignees } });
    expect(await tasks(byRole.designer)).not.toContain(own.taskId);
    await away(byRole.recruiter, 'viewer');
    expect(await tasks(byRole.designer)).toContain(own.taskId);
    await server.database.absence.updateMany({ data: { deputyId: ids['anna'] ?? '' } });
    expect(await tasks(byRole.designer)).not.toContain(own.taskId);
  });

  test('they get no mail before they are back, and the deputy gets it at once', async () => {
    await fill('recruiter');
    const made = await away(byRole.recruiter, 'designer');
    await heard();
    const rows = await server.database.staffNotice.findMany({ where: { kind: 'task' } });
    const mailAt = (who: string) => rows.find(({ userId }) => userId === ids[who])?.mailAt?.getTime() ?? 0;
    expect(mailAt('recruiter')).toBeGreaterThan(Date.parse(made.body.endsAt));
    expect(mailAt('designer')).toBeLessThan(Date.now() + 86_400_000);
  });

  test('the deputy may do in the job what they may, sees it under Today, and stands at the obligation', async () => {
    await fill('recruiter', 'manager');
    const resume = () => byRole.viewer('POST', `/api/v1/applications/${own.applicationId}/resume`);
    const mine = async () => (await byRole.viewer('GET', '/api/v1/today?mine=true')).body.items.length;
    await server.database.application.update({
      where: { id: own.applicationId },
      data: { promiseDue: new Date(Date.now() + 86_400_000) },
    });
    expect([(await resume()).status, await mine()]).toEqual([403, 0]);
    await away(byRole.recruiter, 'viewer');
    // Of a stage that others answer for nothing is owed.
    expect([(await resume()).status, await mine()]).toEqual([202, 0]);
    await server.database.jobRole.updateMany({ data: { role: 'recruiter' } });
    expect(await mine()).toBe(1);
    const { body } = await anna('GET', `/api/v1/applications/${own.applicationId}`);
    expect(body.responsible).toMatchObject([
      {
        name: 'A recruiter',
        awayUntil: expect.any(String),
        awayLastDay: day(3),
        hasLeft: false,
        answering: ['A viewer'],
      },
    ]);
  });
});

describe('a job', () => {
  test('refuses to leave a role to nobody while somebody waits for an answer', async () => {
    await fill('recruiter');
    await fill('viewer', 'manager');
    const roles = [{ role: 'recruiter', userId: ids['designer'] }];
    const set = (given: object[]) =>
      anna('PUT', `/api/v1/jobs/${own.jobId}/roles`, { roles: given }, { 'if-match': '*' });
    expect(outcome(await set(roles))).toEqual([409, 'nobodyAnswers']);
    expect((await set([...roles, { role: 'manager', userId: ids['designer'] }])).status).toBe(200);
  });

  test('opened with readers alone is for whoever opens it', async () => {
    const roles = [{ role: 'viewer', userId: ids['interviewer'] }];
    const job = { title: 'Barnmorska', versionId: own.versionId, roles };
    const { body } = await anna('POST', '/api/v1/jobs', job);
    const opened = await anna('GET', `/api/v1/jobs/${body.id}`);
    expect(opened.body.roles).toMatchObject([{ role: 'recruiter' }, ...roles]);
  });

  test('lets go of whoever looks on, since they answer for nothing', async () => {
    await fill('recruiter');
    await fill('interviewer', 'viewer');
    const roles = [{ role: 'recruiter', userId: ids['recruiter'] }];
    const set = await anna('PUT', `/api/v1/jobs/${own.jobId}/roles`, { roles }, { 'if-match': '*' });
    expect([set.status, set.body.roles]).toEqual([200, [expect.objectContaining({ role: 'recruiter' })]]);
  });
});

describe('a meeting that is booked already', () => {
  const hour = 3_600_000;
  const meeting = () => server.database.meeting.findUniqueOrThrow({ where: { id: own.meetingId } });
  beforeEach(async () => {
    const startsAt = new Date(Date.now() + 50 * hour);
    const data = { status: 'booked', startsAt, endsAt: new Date(startsAt.getTime() + hour) };
    await server.database.meeting.update({
      where: { id: own.meetingId },
      data: { ...data, interviewerIds: [ids['interviewer'] ?? ''] },
    });
    await server.database.meetingDecline.deleteMany();
    await server.database.staffMail.deleteMany();
    const standing = { stepId: 'interview', visit: 1, status: 'active' };
    await server.database.application.update({ where: { id: own.applicationId }, data: standing });
    await fill('recruiter');
    await fill('interviewer', 'interviewer');
  });
  /** What the recruiter was told of it, by mail too (`own`), and what anybody was mailed. */
  async function told() {
    await tellEvents(server.database);
    const { body } = await byRole.recruiter('GET', '/api/v1/notices');
    await composeMails(server.database, server.environment, Date.now() + 24 * hour);
    const mails = await server.database.staffMail.findMany({ orderBy: { createdAt: 'asc' } });
    const texts = mails.map(({ text }) => text);
    const own = mails.filter(({ userId }) => userId === ids['recruiter']).map(({ text }) => text);
    const notices = body.items.filter(({ about }: { about: string }) => about.startsWith('interviewer'));
    return { notices, texts, own };
  }
  const absentIn = async (client: Client) =>
    (await client('GET', `/api/v1/applications/${own.applicationId}`)).body.meetings[0].absent;
  const say = (body: object, by: Client = byRole.interviewer) =>
    by('PUT', `/api/v1/meetings/${own.meetingId}/coming`, body);

  test('is told at once to those who answer for the candidate where its interviewer becomes away, and says so itself', async () => {
    await away(byRole.interviewer, 'viewer', days(1, 4));
    const { notices, own: mailed } = await told();
    const startsAt = (await meeting()).startsAt.toISOString();
    expect(notices).toMatchObject([
      { kind: 'task', about: 'interviewerAway', missing: ['A interviewer'], due: startsAt, subjectId: own.meetingId },
    ]);
    expect(mailed[0]).toContain('An interviewer is away at that time: change interviewer or time');
    expect(mailed[0]).toContain('does not come: A interviewer');
    expect(mailed[0]).toContain(`/applications/${own.applicationId}`);
    expect(await absentIn(byRole.recruiter)).toEqual([
      { userId: ids['interviewer'], why: 'away', lastDay: day(4), reason: null },
    ]);
  });

  test('is shown before an absence is set, to whoever holds it and to administrators, with how many there are besides', async () => {
    const shown = (by: Client, span: object, whose = {}) =>
      by('GET', `/api/v1/absences/meetings?${String(new URLSearchParams({ ...whose, ...span }))}`);
    const ofInterviewer = { userId: ids['interviewer'] ?? '' };
    const { startsAt } = await meeting();
    const item = { id: own.meetingId, applicationId: own.applicationId, startsAt: startsAt.toISOString() };
    const { body } = await shown(byRole.interviewer, days(1, 4));
    expect(body).toMatchObject({ count: 1, items: [item] });
    const { candidate, job } = await server.database.application.findUniqueOrThrow({
      where: { id: own.applicationId },
      include: { candidate: true, job: true },
    });
    expect(body.items[0]).toMatchObject({
      candidateName: `${candidate.firstName} ${candidate.lastName}`,
      ...{ jobTitle: job.title, zone: job.zone },
    });
    expect((await shown(anna, days(1, 4), ofInterviewer)).body).toEqual(body);
    expect(outcome(await shown(byRole.recruiter, days(1, 4), ofInterviewer))).toEqual([403, 'notAllowed']);
    for (const span of [days(4, 9), days(4, 1)])
      expect((await shown(byRole.interviewer, span)).body).toEqual({ count: 0, items: [] });
    expect((await shown(byRole.recruiter, days(1, 4))).body.count).toBe(0);
    const { id: _, ...same } = await meeting();
    await server.database.meeting.createMany({ data: Array.from({ length: 6 }, () => ({ ...same, slotId: null })) });
    const many = await shown(byRole.interviewer, days(1, 4));
    expect([many.body.count, many.body.items.length]).toEqual([7, 5]);
    await server.database.meeting.deleteMany({
      where: { applicationId: own.applicationId, id: { not: own.meetingId } },
    });
    expect(await server.database.staffEvent.count()).toBe(0);
  });

  test('is told once, and not where its interviewer is there then, or another one has come', async () => {
    const { body } = await away(anna, 'viewer', { userId: ids['interviewer'], ...days(5, 8) });
    expect((await told()).notices).toEqual([]);
    const put = (change: object) => anna('PUT', `/api/v1/absences/${body.id}`, { deputyId: ids['viewer'], ...change });
    await put(days(1, 8));
    await put(days(1, 9));
    await server.database.meeting.update({
      where: { id: own.meetingId },
      data: { interviewerIds: [ids['designer'] ?? ''] },
    });
    const { notices, texts } = await told();
    expect([notices.length, texts.filter((text) => text?.includes('is away'))]).toEqual([1, []]);
    expect(await absentIn(byRole.recruiter)).toEqual([]);
  });

  test('is one to which its interviewer says that they cannot come, and why, which nobody else may say', async () => {
    expect(outcome(await say({ comes: false }, byRole.recruiter))).toEqual([409, 'notInMeeting']);
    const said = await say({ comes: false, reason: ' In court ' });
    expect([said.status, said.body.absent]).toEqual([
      200,
      [{ userId: ids['interviewer'], why: 'cannot', lastDay: null, reason: 'In court' }],
    ]);
    await say({ comes: false, reason: 'In court all day' });
    const { notices, texts } = await told();
    expect(notices).toMatchObject([{ kind: 'task', about: 'interviewerCannot', missing: ['A interviewer'] }]);
    expect(texts.join()).toContain('An interviewer cannot come: change interviewer or time');
    expect(texts.join()).not.toContain('court');
    expect(await absentIn(byRole.recruiter)).toMatchObject([{ why: 'cannot', reason: 'In court all day' }]);
    // Whoever wrote it reads it; nobody else does who finds nobody in their place.
    expect(await absentIn(byRole.interviewer)).toMatchObject([{ why: 'cannot', reason: 'In court all day' }]);
    expect(await absentIn(byRole.viewer)).toMatchObject([{ why: 'cannot', reason: null }]);
    await fill('designer', 'interviewer');
    const form = await byRole.designer('GET', `/api/v1/applications/${own.applicationId}/scorecard`);
    expect(form.body.meeting.absent).toMatchObject([{ why: 'cannot', reason: null }]);
    expect(await absentIn(byRole.designer)).toMatchObject([{ why: 'cannot', reason: null }]);
    // At another time they are asked again.
    await server.database.meeting.update({
      where: { id: own.meetingId },
      data: { startsAt: new Date(Date.now() + 50.5 * hour) },
    });
    expect(await absentIn(byRole.recruiter)).toEqual([]);
  });

  test('is one to which they come after all, of which nobody is mailed the opposite', async () => {
    await say({ comes: false });
    await tellEvents(server.database);
    expect((await say({ comes: true })).body.absent).toEqual([]);
    expect(await told()).toEqual({ notices: [], texts: [], own: [] });
    const begun = { startsAt: new Date(Date.now() - hour) };
    await server.database.meeting.update({ where: { id: own.meetingId }, data: begun });
    expect(outcome(await say({ comes: false }))).toEqual([409, 'meetingOver']);
  });

  test('is one to which they come after all, which is told to whoever was mailed the opposite, unless they cannot again', async () => {
    await say({ comes: false });
    await told();
    await say({ comes: true });
    const { notices, texts, own: mailed } = await told();
    expect(notices).toMatchObject([
      { kind: 'task', about: 'interviewerComes', missing: ['A interviewer'], readAt: null },
      { about: 'interviewerCannot', readAt: expect.any(String) },
    ]);
    expect(mailed.at(-1)).toContain('An interviewer can come after all: the meeting can take place');
    expect(mailed.at(-1)).toContain('comes: A interviewer');
    await say({ comes: false });
    await say({ comes: true });
    await say({ comes: false });
    const again = await told();
    expect(again.notices.filter(({ readAt }: { readAt: unknown }) => readAt === null)).toMatchObject([
      { about: 'interviewerCannot' },
    ]);
    expect(again.texts.slice(texts.length).join()).not.toContain('after all');
  });

  test('is one for which its interviewer is there after all: nobody hears any more that they are away, and who was mailed it hears', async () => {
    const { body } = await away(byRole.interviewer, 'viewer', days(1, 4));
    await tellEvents(server.database);
    const put = (change: object) =>
      byRole.interviewer('PUT', `/api/v1/absences/${body.id}`, { deputyId: ids['viewer'], ...change });
    await put(days(5, 8));
    const early = await told();
    expect([early.notices, early.texts.filter((text) => text?.includes('An interviewer'))]).toEqual([[], []]);
    await put(days(1, 8));
    expect((await told()).notices).toMatchObject([{ about: 'interviewerAway', readAt: null }]);
    await byRole.interviewer('DELETE', `/api/v1/absences/${body.id}`);
    const { notices, own: mailed } = await told();
    expect(notices).toMatchObject([{ about: 'interviewerComes' }, { about: 'interviewerAway' }]);
    expect(mailed.at(-1)).toContain('An interviewer can come after all');
  });

  test('is one of which whoever recruits and interviews hears nothing where it is they who cannot come', async () => {
    const data = { interviewerIds: [ids['recruiter'] ?? ''] };
    await server.database.meeting.update({ where: { id: own.meetingId }, data });
    expect((await say({ comes: false }, byRole.recruiter)).status).toBe(200);
    expect(await told()).toEqual({ notices: [], texts: [], own: [] });
  });
});

describe('who leaves the organisation', () => {
  test('hands over tasks, whose deputy they were, and what drawings name them for', async () => {
    const { body: made } = await anna('POST', '/api/v1/people', {
      ...{ name: 'Leo Lämnar', email: 'leo@example.com', role: 'recruiter' },
    });
    const leo = { kind: 'person', personId: made.userId };
    await server.database.task.update({ where: { id: own.taskId }, data: { assignees: [leo] } });
    await away(byRole.recruiter, made.userId);
    const leave = (successor = '') => anna('DELETE', `/api/v1/people/${made.userId}${successor}`);
    expect(outcome(await leave())).toEqual([409, 'successorNeeded']);
    expect((await leave(`?successorId=${ids['designer']}`)).status).toBe(200);
    const task = await server.database.task.findUniqueOrThrow({ where: { id: own.taskId } });
    expect(task.assignees).toEqual([{ kind: 'person', personId: ids['designer'] }]);
    expect((await server.database.absence.findFirstOrThrow()).deputyId).toBe(ids['designer']);
    const { organisationId, jobId } = own;
    await server.database.$transaction((transaction) =>
      tellStaff(transaction, { organisationId, jobId, key: randomUUID(), kind: 'escalate', to: [leo] as never }),
    );
    await tellEvents(server.database);
    const { body } = await byRole.designer('GET', '/api/v1/notices');
    expect(body.items.map((one: { about: string; insteadOf: string }) => [one.about, one.insteadOf])).toEqual(
      expect.arrayContaining([
        ['escalate', 'Leo Lämnar'],
        ['successor', null],
      ]),
    );
  });
});
