import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Definition, StageStep } from '../../../process/definition/schema.ts';
import nurse from '../../../process/gallery/nurse.json' with { type: 'json' };
import { isAmong, type Role } from '../../../server/contract/route.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { openJob, publish } from '../furnish.ts';
import { addressOf, memberRoutes, type NamedRoute, parametersOf } from '../routes/valid-requests.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

// Hundreds of requests, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
let own: Furnished;
let another: Furnished;
let byRole: Record<Role, Client>;
beforeAll(async () => {
  server = await startTestServer();
  const { client, organisationId } = await signInFirst(server);
  byRole = await signInEveryRole(server, client);
  own = await furnishOrganisation(server, organisationId, { name: 'Anna' });
  another = await furnishOrganisation(server, organisationId, { name: 'Bo' });
});
afterAll(() => server.stop());

/** What is a person's own, or of a process that many jobs use. */
const ofNoJob = ['processId', 'versionId', 'userId', 'noticeId', 'viewId', 'absenceId', 'rehearsalId', 'moveId'];
/** Every address of something in a job that recruiters may call, whatever it is named by. */
const isOfAJob = ([, route]: NamedRoute) =>
  route.access.kind === 'member' &&
  route.access.beyondJobs !== true &&
  isAmong(route.access, { role: 'recruiter' }) &&
  parametersOf(route).length > 0 &&
  !parametersOf(route).some((name) => ofNoJob.includes(name));
const isStream = ([name]: NamedRoute) => name.endsWith('Changes');
const routesOfJobs = memberRoutes.filter((route) => isOfAJob(route) && !isStream(route));

const ask = (client: Client, [, route]: NamedRoute, ids: Furnished) =>
  client(route.method.toUpperCase(), addressOf(route, ids));
const isRefused = ({ status, body }: { status: number; body: { code?: string } }) =>
  status === 403 && body.code === 'notAllowed';

async function fill(role: string, email: string): Promise<void> {
  const { id: userId } = await server.database.user.findFirstOrThrow({ where: { email } });
  await server.database.jobRole.deleteMany({ where: { userId } });
  await server.database.jobRole.create({ data: { jobId: own.jobId, role, userId } });
}

describe('a role in one job', () => {
  test.each([
    ['recruiter', 'recruiter'],
    ['manager', 'recruiter'],
    ['interviewer', 'interviewer'],
  ] as const)('as %s opens what a %s may there, and nothing in another job', async (filled, as) => {
    await fill(filled, 'viewer@example.se');
    const opened: string[] = [];
    for (const route of routesOfJobs) {
      const [name, { access }] = route;
      const mayThere = isAmong(access, { role: as }) || isAmong(access, { role: 'viewer' });
      const here = await ask(byRole.viewer, route, own);
      expect([name, 'here', isRefused(here)]).toEqual([name, 'here', !mayThere]);
      const there = await ask(byRole.viewer, route, another);
      expect([name, 'there', isRefused(there)]).toEqual([name, 'there', !isAmong(access, { role: 'viewer' })]);
      if (isRefused(there) && !isRefused(here)) opened.push(name);
    }
    expect(opened.length).toBeGreaterThan(filled === 'interviewer' ? 1 : 8);
  });

  test.each(['viewer', 'interviewer'] as const)('lets a %s see through what they have begun for many', async (role) => {
    await fill('recruiter', `${role}@example.se`);
    const act = byRole[role];
    const reach = async ({ batchId, candidateId, jobId }: Furnished) => {
      const answers = [
        await act('POST', `/api/v1/decision-batches/${batchId}/take-back`),
        await act('PATCH', `/api/v1/candidates/${candidateId}`, { zone: 'Europe/Stockholm' }, { 'if-match': '*' }),
        await act('POST', `/api/v1/jobs/${jobId}/stops`, { reason: 'A wrong text' }),
        // Of people in any job.
        await act('GET', `/api/v1/candidates/${candidateId}/lookalikes`),
      ];
      return answers.map(({ status }) => status);
    };
    expect(await reach(own)).toEqual([202, 200, 201, 403]);
    expect(await reach(another)).toEqual([403, 403, 403, 403]);
  });

  test('is told to whoever has it, and ends with it', async () => {
    await fill('manager', 'viewer@example.se');
    const { body } = await byRole.viewer('GET', '/api/v1/me');
    expect([body.role, body.jobRoles]).toEqual(['viewer', [{ jobId: own.jobId, role: 'recruiter' }]]);
    const pause = (by: Client) => by('POST', `/api/v1/applications/${own.applicationId}/resume`);
    expect((await pause(byRole.viewer)).status).toBe(202);
    await server.database.jobRole.deleteMany();
    expect((await pause(byRole.viewer)).status).toBe(403);
  });

  test('of another organisation opens nothing here', async () => {
    const elsewhere = await server.database.job.create({
      data: { organisationId: randomUUID(), versionId: own.versionId, title: 'Elsewhere' },
    });
    const { id: userId } = await server.database.user.findFirstOrThrow({ where: { email: 'viewer@example.se' } });
    await server.database.jobRole.create({ data: { jobId: elsewhere.id, role: 'recruiter', userId } });
    const answer = await byRole.viewer('POST', `/api/v1/jobs/${elsewhere.id}/close`, { reason: 'No' });
    expect([answer.status, answer.body.code]).toEqual([403, 'notAllowed']);
  });
});

describe('an interviewer', () => {
  const planted = ['Anna@example.com', '+46701740605', 'planted reason', 'planted text'];

  test('reads no contact data, no reasons and no messages in any route, and a recruiter reads them all', async () => {
    const { applicationId } = own;
    await fill('interviewer', 'interviewer@example.se');
    const exitId = 'the exit that was chosen';
    await server.database.decision.updateMany({
      where: { applicationId },
      data: { reason: 'planted reason', exitId, status: 'waiting' },
    });
    await server.database.application.update({
      where: { id: applicationId },
      data: { waitingDecisionId: own.decisionId, promiseDue: new Date(Date.now() + 86_400_000) },
    });
    const { candidateId } = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    await server.database.message.create({
      data: {
        ...{ id: randomUUID(), organisationId: own.organisationId, applicationId, candidateId },
        ...{
          messageKey: 'interview/1/x',
          purpose: 'x',
          stepId: 'interview',
          visit: 1,
          textId: 'text',
          text: 'planted text',
        },
        ...{ language: 'sv', channels: ['email'], channel: 'email', command: {}, status: 'failed' },
        ...{ due: new Date(), nextAttemptAt: new Date() },
      },
    });
    const reading = memberRoutes.filter((route) => route[1].method === 'get' && !isStream(route));
    const seenBy = async (client: Client) => {
      const texts = await Promise.all(reading.map(async (route) => (await ask(client, route, own)).text));
      return planted.filter((words) => texts.some((text) => text.includes(words)));
    };
    expect(await seenBy(byRole.recruiter)).toEqual(planted);
    expect(await seenBy(byRole.interviewer)).toEqual([]);
    const cardOf = async (client: Client) => {
      const { body } = await client('GET', `/api/v1/jobs/${own.jobId}/cards`);
      return body.items[0];
    };
    expect((await cardOf(byRole.recruiter)).waiting).toMatchObject({ exitId: 'the exit that was chosen' });
    expect(await cardOf(byRole.interviewer)).toMatchObject({ name: 'Anna Hemlig', waiting: null });
  });

  test('who is a recruiter in one job sees what stops there, and lets it go', async () => {
    await fill('recruiter', 'interviewer@example.se');
    const stop = (by: Client, { jobId }: Furnished) => by('POST', `/api/v1/jobs/${jobId}/stops`, { reason: 'Wrong' });
    const elsewhere = await stop(byRole.recruiter, another);
    const here = await stop(byRole.interviewer, own);
    const listed = async () =>
      (await byRole.interviewer('GET', '/api/v1/stops')).body.items.map(({ id }: { id: string }) => id);
    expect(await listed()).toContain(here.body.id);
    expect(await listed()).not.toContain(elsewhere.body.id);
    const release = (id: string) => byRole.interviewer('POST', `/api/v1/stops/${id}/release`);
    expect([(await release(elsewhere.body.id)).status, (await release(here.body.id)).status]).toEqual([403, 200]);
    expect(await listed()).not.toContain(here.body.id);
    await byRole.recruiter('POST', `/api/v1/stops/${elsewhere.body.id}/release`);
  });

  test('who is a recruiter in one job reads there nothing of what the candidate, or whoever shares their number, does in another', async () => {
    await fill('recruiter', 'interviewer@example.se');
    const applicationOf = ({ applicationId: id }: Furnished) => ({ where: { id } });
    const { candidateId } = await server.database.application.findUniqueOrThrow(applicationOf(own));
    const before = await server.database.application.findUniqueOrThrow(applicationOf(another));
    const replyOf = { id: own.replyId };
    await server.database.reply.update({ where: replyOf, data: { otherIds: [another.applicationId] } });
    const named = async (client: Client) => {
      const replies = await client('GET', `/api/v1/applications/${own.applicationId}/replies`);
      return replies.body.items.flatMap(({ others }: { others: object[] }) => others).length;
    };
    expect([await named(byRole.recruiter), await named(byRole.interviewer)]).toEqual([1, 0]);
    await server.database.application.update({ ...applicationOf(another), data: { candidateId } });
    const told = async (client: Client) =>
      (await client('GET', `/api/v1/applications/${own.applicationId}`)).body.others.length;
    expect([await told(byRole.recruiter), await told(byRole.interviewer)]).toEqual([1, 0]);
    await server.database.application.update({ ...applicationOf(another), data: { candidateId: before.candidateId } });
  });

  test('who is a recruiter in one job reads there what recruiters read', async () => {
    await fill('recruiter', 'interviewer@example.se');
    const { body } = await byRole.interviewer('GET', `/api/v1/applications/${own.applicationId}`);
    expect(body.candidate.email).toBe('Anna@example.com');
    await server.database.task.updateMany({ data: { doneAt: null } });
    const taskIds = (await byRole.interviewer('GET', '/api/v1/tasks')).body.items.map(({ id }: { id: string }) => id);
    expect([taskIds.includes(own.taskId), taskIds.includes(another.taskId)]).toEqual([true, false]);
    await fill('interviewer', 'interviewer@example.se');
    expect((await byRole.interviewer('GET', '/api/v1/tasks')).body.items).toEqual([]);
  });

  test('who is a recruiter in one job finds the decisions that wait and those for many there, and none of another', async () => {
    const { database } = server;
    for (const { decisionId: id } of [own, another]) {
      const releaseAt = new Date(Date.now() + 3_600_000);
      await database.decision.update({ where: { id }, data: { status: 'waiting', releaseAt } });
      await database.decisionBatchItem.updateMany({ where: { decisionId: id }, data: { decisionId: null } });
    }
    const found = async (client: Client) => {
      const [batches, waiting] = [
        await client('GET', '/api/v1/decision-batches'),
        await client('GET', '/api/v1/waiting-decisions'),
      ];
      return [
        ...batches.body.items.map(({ id }: { id: string }) => id),
        ...waiting.body.items.map(({ decisionId }: { decisionId: string }) => decisionId),
      ].toSorted();
    };
    await fill('manager', 'interviewer@example.se');
    expect(await found(byRole.interviewer)).toEqual([own.batchId, own.decisionId].toSorted());
    expect(await found(byRole.recruiter)).toEqual(
      expect.arrayContaining([own.batchId, own.decisionId, another.batchId, another.decisionId]),
    );
    const owed = (job: Furnished) => byRole.interviewer('GET', `/api/v1/jobs/${job.jobId}/obligations`);
    const ofJob = async (job: Furnished) =>
      (await byRole.interviewer('GET', `/api/v1/decision-batches?jobId=${job.jobId}`)).body.items?.length ?? 0;
    expect([(await owed(own)).status, (await owed(another)).status]).toEqual([200, 403]);
    expect([await ofJob(own), await ofJob(another)]).toEqual([1, 0]);
    await fill('interviewer', 'interviewer@example.se');
    expect(await found(byRole.interviewer)).toEqual([]);
  });

  test('who has decided and has no role there any more finds that decision, takes it back while it waits, and no other one', async () => {
    const { database } = server;
    await fill('interviewer', 'interviewer@example.se');
    const { id: userId } = await database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
    const releaseAt = new Date(Date.now() + 3_600_000);
    const decisionId = another.decisionId;
    const made = (data: object) => database.decision.update({ where: { id: decisionId }, data });
    const before = await made({ status: 'waiting', releaseAt });
    await database.decisionBatchItem.updateMany({ where: { decisionId }, data: { decisionId: null } });
    const takeBack = async () => {
      const { status, body } = await byRole.interviewer('POST', `/api/v1/decisions/${decisionId}/take-back`);
      return [status, body.code ?? null];
    };
    const waiting = async () => (await byRole.interviewer('GET', '/api/v1/waiting-decisions')).body.items;
    expect([await takeBack(), await waiting()]).toEqual([[403, 'notAllowed'], []]);
    await made({ decidedBy: userId });
    expect(await waiting()).toMatchObject([{ decisionId, isMine: true }]);
    const { status, body: asked } = await byRole.interviewer('POST', `/api/v1/decisions/${decisionId}/take-back`);
    expect(status).toBe(202);
    // How far it has come is answered to whoever asked for it, and to nobody else who has no role there.
    const followed = () => byRole.interviewer('GET', `/api/v1/signals/${asked.id}`);
    expect(await followed()).toMatchObject({ status: 200, body: { id: asked.id } });
    await database.signal.update({ where: { id: asked.id }, data: { actorId: before.decidedBy } });
    expect((await followed()).status).toBe(404);
    await made({ status: 'released' });
    expect(await takeBack()).toEqual([403, 'notAllowed']);
    await made({ decidedBy: before.decidedBy, status: 'waiting' });
  });

  test('who has decided and interviews there by now sees of what waits their own decision alone, on the page and on the board', async () => {
    const { database } = server;
    const { jobId, applicationId, decisionId } = another;
    await fill('interviewer', 'interviewer@example.se');
    const { id: userId } = await database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
    await database.jobRole.create({ data: { jobId, role: 'interviewer', userId } });
    const before = await database.application.findUniqueOrThrow({ where: { id: applicationId } });
    const { decidedBy } = await database.decision.findUniqueOrThrow({ where: { id: decisionId } });
    await database.application.update({ where: { id: applicationId }, data: { waitingDecisionId: decisionId } });
    const shown = async () => {
      const page = await byRole.interviewer('GET', `/api/v1/applications/${applicationId}`);
      const cards = await byRole.interviewer('GET', `/api/v1/jobs/${jobId}/cards`);
      const card = cards.body.items.find((one: { applicationId: string }) => one.applicationId === applicationId);
      return [page.body.waiting, card.waiting].map((waiting) => waiting?.decidedById ?? null);
    };
    expect(await shown()).toEqual([null, null]);
    await database.decision.update({ where: { id: decisionId }, data: { decidedBy: userId } });
    expect(await shown()).toEqual([userId, userId]);
    await database.decision.update({ where: { id: decisionId }, data: { decidedBy } });
    const { waitingDecisionId } = before;
    await database.application.update({ where: { id: applicationId }, data: { waitingDecisionId } });
    await database.jobRole.deleteMany({ where: { jobId, userId } });
  });

  test('who has begun to decide for many and has no role there any more finds that, takes it back, and does nothing else with it', async () => {
    const { database } = server;
    const { batchId: id } = another;
    await fill('interviewer', 'interviewer@example.se');
    const { id: userId } = await database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
    const before = await database.decisionBatch.findUniqueOrThrow({ where: { id } });
    const change = (data: object) => database.decisionBatch.update({ where: { id }, data });
    await change({ status: 'paused' });
    const found = async () =>
      (await byRole.interviewer('GET', '/api/v1/decision-batches')).body.items.map((one: { id: string }) => one.id);
    const batch = `/api/v1/decision-batches/${id}`;
    const asked = async (...acts: string[]) => {
      const read = [await byRole.interviewer('GET', batch), await byRole.interviewer('GET', `${batch}/items`)];
      const done = [];
      for (const act of acts) done.push(await byRole.interviewer('POST', `${batch}/${act}`));
      return [...read, ...done].map(({ status }) => status);
    };
    expect([await found(), await asked('pause', 'take-back')]).toEqual([[], [403, 403, 403, 403]]);
    await change({ decidedBy: userId });
    expect(await found()).toEqual([id]);
    expect(await asked('pause', 'resume', 'take-back')).toEqual([200, 200, 403, 403, 202]);
    expect(await asked()).toEqual([200, 200]);
    await change({ takenBackBy: 'nobody', status: 'done', finishedAt: null });
    expect([await found(), await asked('take-back')]).toEqual([[], [403, 403, 403]]);
    const { status, decidedBy, takenBackBy, takenBackAt, finishedAt } = before;
    await change({ status, decidedBy, takenBackBy, takenBackAt, finishedAt });
  });

  test('who has decided for many reads for a day after the last of it has left what became of it, and can do nothing with it', async () => {
    const { database } = server;
    const { batchId: id, decisionId } = another;
    await fill('interviewer', 'interviewer@example.se');
    const { id: decidedBy } = await database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
    const before = await database.decisionBatch.findUniqueOrThrow({ where: { id } });
    const decision = await database.decision.findUniqueOrThrow({ where: { id: decisionId } });
    const [now, longAgo] = [new Date(), new Date(Date.now() - 2 * 86_400_000)];
    await database.decisionBatchItem.updateMany({ where: { batchId: id }, data: { decisionId } });
    const ended = async (status: string, finishedAt: Date, releaseAt: Date) => {
      await database.decision.update({ where: { id: decisionId }, data: { status: 'released', releaseAt } });
      await database.decisionBatch.update({ where: { id }, data: { decidedBy, status, finishedAt } });
      const asked = [
        await byRole.interviewer('GET', `/api/v1/decision-batches/${id}`),
        await byRole.interviewer('GET', `/api/v1/decision-batches/${id}/items`),
        await byRole.interviewer('POST', `/api/v1/decision-batches/${id}/take-back`),
      ];
      return asked.map((answer) => answer.status);
    };
    expect(await ended('done', longAgo, now)).toEqual([200, 200, 403]);
    // A colleague has taken back what could be, or nobody could be decided about.
    expect(await ended('takenBack', now, longAgo)).toEqual([200, 200, 403]);
    expect(await ended('done', longAgo, longAgo)).toEqual([403, 403, 403]);
    const { status, releaseAt } = decision;
    await database.decision.update({ where: { id: decisionId }, data: { status, releaseAt } });
    await database.decisionBatchItem.updateMany({ where: { batchId: id }, data: { decisionId: null } });
    const { status: was, decidedBy: by, finishedAt } = before;
    await database.decisionBatch.update({ where: { id }, data: { status: was, decidedBy: by, finishedAt } });
  });

  test('who looks on at one job reads there what viewers read and does nothing, and sees nothing of another', async () => {
    await fill('viewer', 'interviewer@example.se');
    for (const route of routesOfJobs) {
      const [name, { access }] = route;
      const here = await ask(byRole.interviewer, route, own);
      expect([name, 'here', isRefused(here)]).toEqual([name, 'here', !isAmong(access, { role: 'viewer' })]);
      const { status } = await ask(byRole.interviewer, route, another);
      expect([name, 'there', [403, 404].includes(status)]).toEqual([name, 'there', true]);
    }
    const read = async ({ jobId, applicationId }: Furnished) => {
      const [job, application] = [`/api/v1/jobs/${jobId}`, `/api/v1/applications/${applicationId}`];
      const pages = [job, `${job}/board`, `${job}/cards`, application, `${application}/timeline`];
      const answers = await Promise.all(
        [...pages, `${application}/messages`].map((page) => byRole.interviewer('GET', page)),
      );
      return answers.map(({ status }) => status);
    };
    expect(await read(own)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await read(another)).toEqual([404, 404, 404, 404, 404, 403]);
    const { body } = await byRole.interviewer('GET', `/api/v1/applications/${own.applicationId}`);
    expect([body.candidate.email, body.pageUrl]).toEqual(['Anna@example.com', null]);
    // Scorecards stay as blind as they are to everybody.
    expect(body.scorecards.map(({ ratings }: { ratings: unknown }) => ratings)).toEqual([null]);
    await server.database.task.updateMany({ data: { doneAt: null } });
    const tasks = (await byRole.interviewer('GET', '/api/v1/tasks')).body.items.map(({ id }: { id: string }) => id);
    expect([tasks.includes(own.taskId), tasks.includes(another.taskId)]).toEqual([true, false]);
    expect((await byRole.interviewer('GET', '/api/v1/tasks?mine=true')).body.items).toEqual([]);
  });

  test.each(['viewer', 'manager'] as const)(
    'who is %s in one job reads of it in lists over jobs what is hidden in the others',
    async (role) => {
      await fill(role, 'interviewer@example.se');
      const { database } = server;
      const { id: userId } = await database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
      await database.jobRole.create({ data: { jobId: another.jobId, role: 'interviewer', userId } });
      const both = [own, another];
      const change = (data: object, jobs = both) =>
        database.application.updateMany({ where: { id: { in: jobs.map((one) => one.applicationId) } }, data });
      const before = await database.application.findUniqueOrThrow({ where: { id: another.applicationId } });
      await database.task.updateMany({ data: { about: 'reply', doneAt: null } });
      await change({ promiseDue: new Date(Date.now() + 86_400_000), waitingDecisionId: null });
      const read = async (page: string) => (await byRole.interviewer('GET', page)).body.items;
      const of = (items: { applicationId: string }[], { applicationId }: Furnished) =>
        items.find((one) => one.applicationId === applicationId);
      const today = await read('/api/v1/today');
      expect(of(today, own)).toMatchObject({ acts: expect.arrayContaining(['answer', 'decide']) });
      expect(of(today, another)).toMatchObject({ acts: expect.not.arrayContaining(['answer', 'decide']) });

      // The same version in two jobs.
      const live = `/api/v1/versions/${own.versionId}/people`;
      await change({ versionId: own.versionId, waitingDecisionId: own.decisionId });
      const people = await read(live);
      expect([of(people, own), of(people, another)]).toMatchObject([{ waiting: expect.anything() }, { waiting: null }]);
      const found = async (query: string) => {
        const items = await read(`${live}?${query}`);
        return both.map((one) => of(items, one) !== undefined);
      };
      expect(await found('state=waiting')).toEqual([true, false]);
      await change({ status: 'ended', outcome: 'rejected', stepId: 'rejected', waitingDecisionId: null });
      expect(await found('stepId=rejected')).toEqual([true, false]);
      expect(of(await read(live), own)).toMatchObject({ outcome: 'rejected', stepId: 'rejected' });
      const { status, outcome, stepId, versionId } = before;
      await change({ status, outcome, stepId });
      await change({ versionId }, [another]);
      await database.task.updateMany({ data: { about: 'review' } });
    },
  );

  test('who looks on at a job in which they interview too does both', async () => {
    await fill('viewer', 'interviewer@example.se');
    const { id: userId } = await server.database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
    const asked = async () => [
      (await byRole.interviewer('GET', `/api/v1/applications/${own.applicationId}/scorecard`)).status,
      (await byRole.interviewer('GET', `/api/v1/applications/${own.applicationId}`)).body.candidate.email,
      (await byRole.interviewer('GET', '/api/v1/me')).body.jobRoles.length,
    ];
    expect(await asked()).toEqual([403, 'Anna@example.com', 1]);
    await server.database.jobRole.create({ data: { jobId: own.jobId, role: 'interviewer', userId } });
    expect(await asked()).toEqual([200, 'Anna@example.com', 2]);
  });

  test('who looks on at a job whose drawing names them is told that they interview there too', async () => {
    await fill('viewer', 'interviewer@example.se');
    const { database } = server;
    const { id: userId } = await database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
    const naming = structuredClone(nurse) as unknown as Definition;
    (naming.steps['screening'] as StageStep).responsible.push({ kind: 'person', personId: userId });
    const jobId = await openJob(database, await publish(database, own.organisationId, naming));
    await database.jobRole.create({ data: { jobId, role: 'viewer', userId } });
    const told = (await byRole.interviewer('GET', '/api/v1/me')).body.jobRoles;
    const looksOn = [own.jobId, jobId].map((one) => ({ jobId: one, role: 'viewer' }));
    expect(told).toHaveLength(3);
    expect(told).toEqual(expect.arrayContaining([...looksOn, { jobId, role: 'interviewer' }]));
    await database.job.delete({ where: { id: jobId } });
  });

  test('sees nothing of a job that they are not in: no address answers, and no list names its people', async () => {
    await fill('interviewer', 'interviewer@example.se');
    await server.database.application.updateMany({
      data: { promiseDue: new Date(Date.now() + 86_400_000), waitingDecisionId: null },
    });
    const answering: string[] = [];
    for (const route of routesOfJobs) {
      const { status } = await ask(byRole.interviewer, route, another);
      if (![403, 404].includes(status)) answering.push(`${route[0]} ${status}`);
    }
    expect(answering).toEqual([]);
    const reading = memberRoutes.filter((route) => route[1].method === 'get' && !isStream(route));
    const naming: string[] = [];
    for (const route of reading) {
      const { text } = await ask(byRole.interviewer, route, { ...own, versionId: another.versionId });
      if (text.includes('Bo Hemlig')) naming.push(route[0]);
    }
    expect(naming).toEqual([]);
    const today = (await byRole.interviewer('GET', '/api/v1/today')).body.items;
    expect(today.map(({ name }: { name: string }) => name)).toEqual(['Anna Hemlig']);
    const jobs = (await byRole.interviewer('GET', '/api/v1/jobs')).body.items;
    expect(jobs.map(({ id }: { id: string }) => id)).toEqual([own.jobId]);
    expect((await byRole.recruiter('GET', '/api/v1/jobs')).body.items.length).toBeGreaterThan(1);
  });
});
