import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import {
  definitionOf,
  end,
  meetingStage,
  rejectExit,
  stage,
  stageExit,
  start,
} from '../../process/interpreter/definitions.ts';
import { openJob, publish, type Published } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const drawing = definitionOf(
  {
    start,
    screening: stage({ exits: { advance: stageExit({ owes: 'nothing' }), reject: rejectExit } }),
    interview: meetingStage({ exits: { advance: stageExit({ owes: 'nothing' }), reject: rejectExit } }),
    hired: end('hired'),
    rejected: end('rejected'),
  },
  {
    start: { next: 'screening' },
    screening: { advance: 'interview', reject: 'rejected' },
    interview: { advance: 'hired', reject: 'rejected' },
  },
);

const day = 86_400_000;
let server: TestServer;
let client: Client;
let published: Published;
let run: ReturnType<typeof runByHand>;
let people: string[];

beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client } = first);
  run = runByHand(server.pool);
  published = await publish(server.database, first.organisationId, drawing);
  const jobId = await openJob(server.database, published);
  people = [];
  for (const [index, firstName] of ['Anna', 'Bo', 'Cecilia', 'David'].entries()) {
    const { id: candidateId } = await server.database.candidate.create({
      data: { organisationId: first.organisationId, firstName, lastName: 'Ek', email: `${firstName}@example.com` },
    });
    const { id } = await server.database.application.create({
      data: {
        ...{ organisationId: first.organisationId, jobId, versionId: published.versionId, candidateId },
        pageKey: firstName,
      },
    });
    // Anna was first, weeks ago, and nobody has answered her.
    if (index < 3) await run.start(id, Date.now() - (index === 0 ? 30 : 1) * day);
    people.push(id);
  }
});
afterAll(() => server.stop());

const live = async (versionId = published.versionId) =>
  (await client('GET', `/api/v1/versions/${versionId}/live`)).body;

describe('the live numbers of a version', () => {
  test('say how many stand at each step, since when the first of them, and who is late', async () => {
    const { candidates, late, steps } = await live();
    expect(candidates).toBe(4);
    expect(late).toBe(1);
    const screening = steps.find(({ stepId }: { stepId: string }) => stepId === 'screening');
    expect(screening).toMatchObject({ count: 3, late: 1 });
    expect(Date.now() - Date.parse(screening.since)).toBeGreaterThan(29 * day);
    // Who has just applied stands at the start until the run has begun.
    expect(steps.find(({ stepId }: { stepId: string }) => stepId === 'start')).toMatchObject({ count: 1, since: null });
  });

  test('count what is due until the day ends, in the zone of the organisation', async () => {
    const before = await live();
    const { promiseDue } = await server.database.application.findUniqueOrThrow({ where: { id: people[1]! } });
    const inAMoment = new Date(Date.now() + 1_000);
    await server.database.application.update({ where: { id: people[1]! }, data: { promiseDue: inAMoment } });
    const after = await live();
    await server.database.application.update({ where: { id: people[1]! }, data: { promiseDue } });
    expect([before.dueToday, after.dueToday]).toEqual([0, 1]);
  });

  test('give the share of promises that were kept, by the date told last and by the one told first', async () => {
    expect((await live()).promises).toEqual({ due: 1, kept: 0, keptAsFirstTold: 0 });
    const [obligation] = await server.database.obligation.findMany({ where: { applicationId: people[2]! } });
    const ended = { status: 'delivered', endedAt: new Date() };
    await server.database.obligation.update({
      where: { id: obligation!.id },
      data: { ...ended, originalDue: new Date(Date.now() - day) },
    });
    expect((await live()).promises).toEqual({ due: 2, kept: 1, keptAsFirstTold: 0 });
    await server.database.obligation.update({
      where: { id: obligation!.id },
      data: { status: 'open', endedAt: null, originalDue: obligation!.originalDue },
    });
  });

  test('are given for every version that somebody is on and for the newest one', async () => {
    const { processId, organisationId } = published;
    const second = await server.database.version.create({
      data: { organisationId, processId, number: 2, definition: drawing, hash: '2', calendar: {} },
    });
    const third = await server.database.version.create({
      data: { organisationId, processId, number: 3, definition: drawing, hash: '3', calendar: {} },
    });
    const { body } = await client('GET', `/api/v1/processes/${processId}/live`);
    expect(
      body.items.map(({ number, candidates }: { number: number; candidates: number }) => [number, candidates]),
    ).toEqual([
      [3, 0],
      [1, 4],
    ]);
    const page = await client('GET', `/api/v1/processes/${processId}/live?limit=1`);
    const rest = await client('GET', `/api/v1/processes/${processId}/live?limit=1&after=${page.body.next}`);
    expect([page.body.items[0].number, rest.body.items[0].number, rest.body.next]).toEqual([3, 1, null]);
    expect((await live(third.id)).steps).toEqual([]);
    await server.database.version.deleteMany({ where: { id: { in: [second.id, third.id] } } });
  });
});

describe('the people of a version', () => {
  const ask = async (query: string) =>
    (await client('GET', `/api/v1/versions/${published.versionId}/people?${query}`)).body;
  const names = ({ items }: { items: { name: string }[] }) => items.map(({ name }) => name);

  test('come by promise, page by page, of one step or of all, over every job', async () => {
    expect(names(await ask('stepId=screening'))[0]).toBe('Anna Ek');
    expect(names(await ask(''))).toHaveLength(4);
    expect(names(await ask('state=late'))).toEqual(['Anna Ek']);
    const all: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: { items: { name: string }[]; next: string | null } = await ask(
        `limit=1${after === '' ? '' : `&after=${after}`}`,
      );
      all.push(...names(page));
      after = page.next;
    }
    expect(all.toSorted()).toEqual(['Anna Ek', 'Bo Ek', 'Cecilia Ek', 'David Ek']);
  });
});

describe('whoever has left on the way', () => {
  const numbersOf = async (stepId: string) =>
    (await live()).steps.find((step: { stepId: string }) => step.stepId === stepId);
  const namesIn = async (stepId: string) => {
    const { body } = await client('GET', `/api/v1/versions/${published.versionId}/people?stepId=${stepId}`);
    return body.items.map(({ name }: { name: string }) => name);
  };
  const asIf = async (id: string, data: object, look: () => Promise<void>) => {
    const { status, stepId, promiseDue } = await server.database.application.findUniqueOrThrow({ where: { id } });
    await server.database.application.update({ where: { id }, data });
    await look();
    await server.database.application.update({ where: { id }, data: { status, stepId, promiseDue } });
  };

  test('stands nowhere, and is not listed in the step', async () => {
    await asIf(people[1]!, { status: 'gone', promiseDue: null }, async () => {
      expect(await numbersOf('screening')).toMatchObject({ count: 2 });
      expect((await namesIn('screening')).toSorted()).toEqual(['Anna Ek', 'Cecilia Ek']);
    });
    await asIf(people[1]!, { status: 'gone', promiseDue: null, stepId: 'interview' }, async () => {
      expect([await numbersOf('interview'), await namesIn('interview')]).toEqual([undefined, []]);
    });
  });

  test('is listed there while an answer is still owed', async () => {
    await asIf(people[0]!, { status: 'ended' }, async () => {
      expect(await numbersOf('screening')).toMatchObject({ count: 2, late: 1 });
      expect(await namesIn('screening')).toContain('Anna Ek');
    });
  });

  test('is counted and listed at an end, where that is where the candidate ended', async () => {
    await asIf(people[1]!, { status: 'gone', promiseDue: null, stepId: 'hired' }, async () => {
      expect(await numbersOf('hired')).toMatchObject({ count: 1 });
      expect(await namesIn('hired')).toEqual(['Bo Ek']);
    });
  });
});

describe("a candidate's path", () => {
  test('is every visit in its order, with its dates and the exit that was taken', async () => {
    const [applicationId = ''] = people.slice(1);
    const decision = { stepId: 'screening', visit: 1, exitId: 'advance', reason: 'Fits' };
    const decided = await client('POST', `/api/v1/applications/${applicationId}/decisions`, decision);
    expect(decided.status).toBe(202);
    await run.signals(applicationId);
    await run.fire(applicationId, 'release');
    const { body } = await client('GET', `/api/v1/applications/${applicationId}/path`);
    expect(body.items).toMatchObject([
      { stepId: 'start', visit: 1, exitId: 'next' },
      { stepId: 'screening', visit: 1, exitId: 'advance' },
      { stepId: 'interview', visit: 1, exitId: null, leftAt: null },
    ]);
    expect(body.items[1].leftAt).toBe(body.items[2].enteredAt);
    const page = await client('GET', `/api/v1/applications/${applicationId}/path?limit=2`);
    const rest = await client('GET', `/api/v1/applications/${applicationId}/path?limit=2&after=${page.body.next}`);
    expect([...page.body.items, ...rest.body.items]).toEqual(body.items);
    expect(rest.body.next).toBeNull();
    const nobody = await client('GET', `/api/v1/applications/${people[3]}/path`);
    expect(nobody.body.items).toEqual([]);
  });
});

describe('what is done from the list of people', () => {
  // oxlint-disable-next-line typescript/no-explicit-any -- a body that the server has checked
  const inList = async (applicationId: string): Promise<any> => {
    const { body } = await client('GET', `/api/v1/versions/${published.versionId}/people`);
    return body.items.find((item: { applicationId: string }) => item.applicationId === applicationId);
  };

  test('a decision is seen there in its undo window, and once it is taken back the promise is as before', async () => {
    const [, , applicationId = ''] = people;
    const before = await inList(applicationId);
    const decision = { stepId: before.stepId, visit: before.visit, exitId: 'advance', reason: 'Fits' };
    const { body: decided } = await client('POST', `/api/v1/applications/${applicationId}/decisions`, decision);
    await run.signals(applicationId);
    expect((await inList(applicationId)).waiting).toMatchObject({
      ...{ decisionId: decided.id, exitId: 'advance' },
      decidedBy: 'Anna Administratör',
    });
    expect((await client('POST', `/api/v1/decisions/${decided.id}/take-back`)).status).toBe(202);
    await run.signals(applicationId);
    const after = await inList(applicationId);
    expect([after.waiting, after.stepId, after.ring.due]).toEqual([null, before.stepId, before.ring.due]);
  });

  test('a meeting that is booked has its invitation on its way, and one in the past is refused at its field', async () => {
    const [, applicationId = ''] = people;
    const before = await inList(applicationId);
    const startsAt = Date.parse(before.ring.due) + 10 * day;
    const endsAt = new Date(startsAt + 3_600_000).toISOString();
    const times = { startsAt: new Date(startsAt).toISOString(), endsAt };
    const booked = await client('POST', `/api/v1/applications/${applicationId}/meetings`, times);
    expect(booked.status).toBe(202);
    const { deliveries } = await run.signals(applicationId);
    const id = { in: deliveries.map(({ messageId }) => messageId) };
    const waiting = await server.database.message.findMany({ where: { id }, select: { purpose: true } });
    expect(waiting).toContainEqual({ purpose: 'invitation' });
    expect((await inList(applicationId)).stepId).toBe('interview');
    const { body: detail } = await client('GET', `/api/v1/applications/${applicationId}`);
    expect(detail.meetings).toMatchObject([{ ...times, status: 'booked' }]);
    const past = { startsAt: new Date(Date.now() - 3_600_000).toISOString(), endsAt: new Date().toISOString() };
    const late = await client('POST', `/api/v1/applications/${applicationId}/meetings`, past);
    expect([late.status, late.body.errors[0].path]).toEqual([422, 'body.startsAt']);
  });
});
