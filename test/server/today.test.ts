import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { waitUntil } from '../../server/launcher/wait-until.ts';
import type { Role } from '../../server/contract/route.ts';
import { openNurseJob } from './furnish.ts';
import { createKey, signInEveryRole } from './routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let byRole: Record<Role, Client>;
let organisationId: string;
let administratorId: string;
const ids: Record<string, string> = {};
const people: Record<string, string> = {};
const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);

/** Who stands where in which job, by when they hear in hours. */
const standing = [
  ['Bo', 'staffed', 'screening', 1],
  ['Cecilia', 'staffed', 'manager-interview', 2],
  ['David', 'staffed', 'phone-interview', 3],
  ['Eva', 'unstaffed', 'screening', 4],
] as const;

beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ organisationId, userId: administratorId } = first);
  byRole = await signInEveryRole(server, first.client);
  for (const { id, email } of await server.database.user.findMany()) people[email.split('@')[0] ?? ''] = id;
  const jobs = {
    staffed: await openNurseJob(server.database, organisationId),
    unstaffed: await openNurseJob(server.database, organisationId),
  };
  await server.database.jobRole.createMany({
    data: [
      { jobId: jobs.staffed, role: 'recruiter', userId: people['recruiter']! },
      { jobId: jobs.staffed, role: 'manager', userId: people['viewer']! },
      { jobId: jobs.staffed, role: 'interviewer', userId: people['interviewer']! },
    ],
  });
  for (const [firstName, job, stepId, due] of standing) {
    const { versionId } = await server.database.job.findUniqueOrThrow({ where: { id: jobs[job] } });
    const { id: candidateId } = await server.database.candidate.create({
      data: { organisationId, firstName, lastName: 'Ek', email: `${firstName.toLowerCase()}@example.com` },
    });
    const { id } = await server.database.application.create({
      data: {
        ...{ organisationId, jobId: jobs[job], versionId, candidateId, pageKey: firstName, status: 'active' },
        ...{ stepId, visit: 1, promiseDue: inHours(due), promiseOpened: inHours(-50) },
      },
    });
    ids[firstName] = id;
  }
});
afterAll(() => server.stop());

type Shown = { readonly name: string; readonly acts: readonly string[]; readonly meetsAt: string | null };
const today = async (client: Client, query = 'mine=true'): Promise<Shown[]> =>
  (await client('GET', `/api/v1/today?${query}`)).body.items;
const names = async (client: Client) => (await today(client)).map(({ name }) => name.split(' ')[0]);
const actsOf = async (firstName: string, client = byRole.administrator) =>
  (await today(client, 'mine=false')).find(({ name }) => name.startsWith(firstName))?.acts;
const openTask = (about: string, assignees: readonly object[]) =>
  server.database.task.create({
    data: {
      ...{ organisationId, applicationId: ids['Bo']!, key: `${about}/1`, about, openedAt: new Date() },
      assignees: assignees as never,
    },
  });

describe('mine', () => {
  test('is what stands in stages for which I am responsible, by my role in the job', async () => {
    expect(await names(byRole.recruiter)).toEqual(['Bo', 'David']);
    expect(await names(byRole.viewer)).toEqual(['Cecilia']);
    expect(await names(byRole.interviewer)).toEqual(['Cecilia']);
    expect(await names(byRole.designer)).toEqual([]);
  });

  test('of a job in which nobody fills the role it is the administrators', async () => {
    expect(await names(byRole.administrator)).toEqual(['Eva']);
  });

  test('is also what somebody owes for whom I stand in while they are away', async () => {
    const absence = await server.database.absence.create({
      data: {
        ...{ organisationId, userId: people['recruiter']!, deputyId: people['designer']! },
        ...{ startsAt: inHours(-1), endsAt: inHours(30), firstDay: '2026-01-01', lastDay: '2026-01-02' },
        createdBy: people['recruiter']!,
      },
    });
    expect(await names(byRole.designer)).toEqual(['Bo', 'David']);
    await server.database.absence.delete({ where: { id: absence.id } });
  });

  test('of tasks it is those given to me, by name or by my role in the job', async () => {
    const mine = async (client: Client) =>
      (await client('GET', '/api/v1/tasks?mine=true')).body.items.map(({ about }: { about: string }) => about);
    await openTask('phone', [{ kind: 'role', role: 'recruiter' }]);
    await openTask('review', [{ kind: 'person', personId: administratorId }]);
    await openTask('bookMeeting', [{ kind: 'role', role: 'administrator' }]);
    await openTask('otherTime', [{ kind: 'role', role: 'manager' }]);
    expect((await mine(byRole.administrator)).toSorted()).toEqual(['bookMeeting', 'review']);
    expect(await mine(byRole.recruiter)).toEqual(['phone']);
    expect(await mine(byRole.viewer)).toEqual(['otherTime']);
    await server.database.task.deleteMany();
  });

  test('of tasks given to administrators it is the organisation’s where nobody is one in the job, and their deputies’ while all are away', async () => {
    const mine = async (client: Client) =>
      (await client('GET', '/api/v1/tasks?mine=true')).body.items.map(({ about }: { about: string }) => about);
    const all = async () => [
      await mine(byRole.administrator),
      await mine(byRole.recruiter),
      await mine(byRole.designer),
      await mine(byRole.viewer),
    ];
    const task = await openTask('phone', [{ kind: 'role', role: 'administrator' }]);
    const absence = await server.database.absence.create({
      data: {
        ...{ organisationId, userId: administratorId, deputyId: people['designer']! },
        ...{ startsAt: inHours(-1), endsAt: inHours(30), firstDay: '2026-01-01', lastDay: '2026-01-02' },
        createdBy: administratorId,
      },
    });
    // A designer may not see to it, so the recruiters may.
    expect(await all()).toEqual([['phone'], ['phone'], ['phone'], []]);
    await server.database.absence.delete({ where: { id: absence.id } });
    expect(await all()).toEqual([['phone'], [], [], []]);
    const { jobId } = await server.database.application.findUniqueOrThrow({ where: { id: ids['Bo']! } });
    const own = { jobId, role: 'administrator', userId: people['viewer']! };
    await server.database.jobRole.create({ data: own });
    expect(await all()).toEqual([[], [], [], ['phone']]);
    await server.database.jobRole.deleteMany({ where: own });
    expect((await byRole.administrator('POST', `/api/v1/tasks/${task.id}/done`, {})).status).toBe(202);
    await server.database.task.deleteMany();
  });

  test('of tasks that name somebody who has left it is the successor’s, and the recruiters’ where there is none', async () => {
    const mine = async (client: Client) =>
      (await client('GET', '/api/v1/tasks?mine=true')).body.items.map(({ about }: { about: string }) => about);
    await openTask('phone', [{ kind: 'person', personId: 'who has left' }]);
    expect([await mine(byRole.recruiter), await mine(byRole.designer)]).toEqual([['phone'], []]);
    await server.database.succession.create({
      data: { organisationId, userId: 'who has left', successorId: people['designer']! },
    });
    // A designer may not see to it.
    expect([await mine(byRole.recruiter), await mine(byRole.designer)]).toEqual([['phone'], ['phone']]);
    await server.database.succession.updateMany({ data: { successorId: administratorId } });
    expect([await mine(byRole.recruiter), await mine(byRole.administrator)]).toEqual([[], ['phone']]);
    await server.database.succession.deleteMany();
    await server.database.task.deleteMany();
  });
});

describe('a meeting to come', () => {
  const book = (interviewerIds: readonly string[], change: object = {}) =>
    server.database.meeting.create({
      data: {
        ...{ organisationId, applicationId: ids['Cecilia']!, stepId: 'manager-interview', visit: 1 },
        ...{ startsAt: inHours(1), endsAt: inHours(2), interviewerIds: [...interviewerIds], ...change },
      },
    });

  test('is mine where I am its interviewer, or answer for whoever is', async () => {
    await book([people['designer']!]);
    expect(await names(byRole.designer)).toEqual(['Cecilia']);
    expect((await today(byRole.designer))[0]?.acts).toContain('meet');
    expect(await names(byRole.recruiter)).toEqual(['Bo', 'David']);
    const absence = await server.database.absence.create({
      data: {
        ...{ organisationId, userId: people['designer']!, deputyId: people['recruiter']! },
        ...{ startsAt: inHours(-1), endsAt: inHours(30), firstDay: '2026-01-01', lastDay: '2026-01-02' },
        createdBy: people['designer']!,
      },
    });
    expect(await names(byRole.recruiter)).toEqual(['Bo', 'Cecilia', 'David']);
    await server.database.absence.delete({ where: { id: absence.id } });
    await server.database.meeting.deleteMany();
  });

  test('is nobody’s once it has begun, was called off, or the candidate stands elsewhere', async () => {
    await book([people['designer']!], { startsAt: inHours(-1) });
    await book([people['designer']!], { status: 'cancelled' });
    await book([people['designer']!], { visit: 2 });
    await book([people['designer']!], { status: 'held' });
    expect(await names(byRole.designer)).toEqual([]);
    await server.database.meeting.deleteMany();
  });

  test('that names somebody who has left falls to the recruiters of the job, or to whoever took over, to name another', async () => {
    expect(await actsOf('Cecilia', byRole.recruiter)).toEqual(['book', 'decide']);
    await book([people['designer']!, 'who has left']);
    expect(await names(byRole.recruiter)).toEqual(['Bo', 'Cecilia', 'David']);
    expect(await actsOf('Cecilia', byRole.recruiter)).toEqual(['replace', 'meet', 'decide']);
    expect([await names(byRole.administrator), await actsOf('Cecilia', byRole.interviewer)]).toEqual([
      ['Eva'],
      ['meet'],
    ]);
    const { body } = await byRole.recruiter('GET', `/api/v1/applications/${ids['Cecilia']}`);
    expect(body.meetings[0].left).toEqual(['who has left']);
    await server.database.succession.create({
      data: { organisationId, userId: 'who has left', successorId: administratorId },
    });
    expect(await names(byRole.recruiter)).toEqual(['Bo', 'David']);
    expect(await names(byRole.administrator)).toEqual(['Cecilia', 'Eva']);
    await server.database.succession.deleteMany();
    await server.database.meeting.deleteMany();
  });

  test('whose successor may not change it is on the Today of the recruiters of the job too', async () => {
    await book(['who has left']);
    const succession = { organisationId, userId: 'who has left' };
    await server.database.succession.create({ data: { ...succession, successorId: people['designer']! } });
    expect(await names(byRole.designer)).toEqual(['Cecilia']);
    expect(await names(byRole.recruiter)).toEqual(['Bo', 'Cecilia', 'David']);
    // The manager of the job may.
    await server.database.succession.updateMany({ where: succession, data: { successorId: people['viewer']! } });
    expect(await names(byRole.recruiter)).toEqual(['Bo', 'David']);
    // Where nobody of the job may it is the administrators'.
    await server.database.succession.updateMany({ where: succession, data: { successorId: people['interviewer']! } });
    const { jobId } = await server.database.application.findUniqueOrThrow({ where: { id: ids['Cecilia']! } });
    const recruiter = { jobId, role: 'recruiter', userId: people['recruiter']! };
    await server.database.jobRole.deleteMany({ where: { ...recruiter } });
    await server.database.jobRole.deleteMany({ where: { jobId, role: 'manager' } });
    expect(await names(byRole.administrator)).toContain('Cecilia');
    // All of them, however many there are.
    const setRole = (role: Role) => byRole.administrator('PUT', `/api/v1/people/${people['designer']}/role`, { role });
    expect(await names(byRole.designer)).not.toContain('Cecilia');
    expect((await setRole('administrator')).status).toBe(200);
    const both = [await names(byRole.administrator), await names(byRole.designer)];
    expect(both).toEqual([
      ['Cecilia', 'Eva'],
      ['Cecilia', 'Eva'],
    ]);
    await setRole('designer');
    const manager = { jobId, role: 'manager', userId: people['viewer']! };
    await server.database.jobRole.createMany({ data: [recruiter, manager] });
    await server.database.succession.deleteMany();
    await server.database.meeting.deleteMany();
  });
});

describe('what comes next', () => {
  test('is a decision where nothing else is open', async () => {
    expect(await actsOf('Bo')).toEqual(['decide']);
  });

  test('is to call or to answer first, which an interviewer does not read', async () => {
    await openTask('reply', []);
    await openTask('unrenderable', []);
    expect(await actsOf('Bo')).toEqual(['call', 'answer', 'decide']);
    expect(await actsOf('Bo', byRole.interviewer)).toEqual([]);
    await server.database.task.deleteMany();
  });

  test('is to book the meeting, then the meeting itself, then my scorecard once it is over', async () => {
    expect(await actsOf('Cecilia')).toEqual(['book', 'decide']);
    const meeting = await server.database.meeting.create({
      data: {
        ...{ organisationId, applicationId: ids['Cecilia']!, stepId: 'manager-interview', visit: 1 },
        ...{ startsAt: inHours(1), endsAt: inHours(2) },
      },
    });
    const shown = (await today(byRole.viewer))[0];
    expect([shown?.acts, shown?.meetsAt]).toEqual([['meet', 'decide'], meeting.startsAt.toISOString()]);
    await server.database.meeting.update({
      where: { id: meeting.id },
      data: { startsAt: inHours(-2), endsAt: inHours(-1) },
    });
    expect(await actsOf('Cecilia', byRole.interviewer)).toEqual(['assess']);
    expect(await actsOf('Cecilia')).toEqual(['decide']);
  });

  test('is not to book where times are offered that the candidate may choose among', async () => {
    expect(await actsOf('David')).toEqual(['book', 'decide']);
    const { jobId } = await server.database.application.findUniqueOrThrow({ where: { id: ids['David']! } });
    await server.database.meetingSlot.create({
      data: {
        ...{ id: crypto.randomUUID(), organisationId, jobId, stepId: 'phone-interview', places: 1 },
        ...{ startsAt: inHours(20), endsAt: inHours(21), offeredBy: administratorId },
      },
    });
    expect(await actsOf('David')).toEqual(['decide']);
    const own = { organisationId, jobId, stepId: 'phone-interview' };
    const choice = await server.database.meetingSlot.updateManyAndReturn({
      where: own,
      data: { interviewerIds: [people['interviewer']!] },
    });
    const { startsAt, endsAt, id: slotId } = choice[0] ?? expect.unreachable();
    const away = await server.database.absence.create({
      data: {
        ...{ organisationId, userId: people['interviewer']!, deputyId: administratorId, createdBy: administratorId },
        ...{ firstDay: '', lastDay: '', startsAt, endsAt },
      },
    });
    expect(await actsOf('David')).toEqual(['book', 'decide']);
    await server.database.absence.delete({ where: { id: away.id } });
    expect(await actsOf('David')).toEqual(['decide']);
    await server.database.application.update({
      where: { id: ids['Bo']! },
      data: { stepId: 'phone-interview' },
    });
    const { id: meetingId } = await server.database.meeting.create({
      data: {
        organisationId,
        applicationId: ids['Bo']!,
        stepId: 'phone-interview',
        visit: 1,
        startsAt,
        endsAt,
        slotId,
      },
    });
    expect(await actsOf('David')).toEqual(['book', 'decide']);
    await server.database.meeting.delete({ where: { id: meetingId } });
    await server.database.application.update({ where: { id: ids['Bo']! }, data: { stepId: 'screening' } });
  });
});

describe('live', () => {
  test('Today hears of every job that its reader sees, and of no other', async () => {
    const heardBy = async (userId: string) => {
      const events: string[] = [];
      const stop = new AbortController();
      onTestFinished(() => stop.abort());
      const response = await fetch(`${server.address}/api/v1/today/changes`, {
        headers: { authorization: `Bearer ${await createKey(server, userId, ['read'])}` },
        signal: stop.signal,
      });
      void (async () => {
        for await (const part of response.body!.pipeThrough(new TextDecoderStream()))
          events.push(...(part.match(/^event: .*$/gm) ?? []));
      })().catch(() => undefined);
      return events;
    };
    const all = await heardBy(administratorId);
    const interviewer = await heardBy(people['interviewer']!);
    const moved = async (firstName: string) => {
      const { jobId } = await server.database.application.findUniqueOrThrow({ where: { id: ids[firstName]! } });
      await server.database.change.create({
        data: { organisationId, topic: 'job', topicId: jobId, kind: 'application' },
      });
    };
    await moved('Eva');
    expect(await waitUntil(async () => all.length === 1, 15_000)).toBe(true);
    await moved('Bo');
    expect(await waitUntil(async () => all.length === 2 && interviewer.length > 0, 15_000)).toBe(true);
    expect(interviewer).toEqual(['event: people']);
    // Nobody has to open it anew once they are in another job.
    const { jobId } = await server.database.application.findUniqueOrThrow({ where: { id: ids['Eva']! } });
    await server.database.jobRole.create({ data: { jobId, role: 'interviewer', userId: people['interviewer']! } });
    await moved('Eva');
    expect(await waitUntil(async () => interviewer.length === 2, 15_000)).toBe(true);
  });
});
