import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../../server/launcher/wait-until.ts';
import { lockInterviewers } from '../../server/use-cases/slots/lock-interviewers.ts';
import { runByHand } from '../activities/advance/run-by-hand.ts';
import { choosingStage, definitionOf, end, rejectExit, stageExit, start } from '../process/interpreter/definitions.ts';
import { openJob, publish } from './furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

const drawing = definitionOf(
  {
    start,
    interview: choosingStage({
      exits: { advance: stageExit(), reject: rejectExit, 'no-show': stageExit({ kind: 'other', owes: 'nothing' }) },
    }),
    hired: end('hired'),
    rejected: end('rejected'),
  },
  { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected', 'no-show': 'interview' } },
);

let server: TestServer;
let client: Client;
let organisationId: string;
let run: ReturnType<typeof runByHand>;
let applicationId: string;
let meetingId: string;

beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId } = await signInFirst(server));
  run = runByHand(server.pool);
});
afterAll(() => server.stop());

const hour = 3_600_000;
const timesIn = (hours: number) => {
  const startsAt = Math.ceil(Date.now() / hour) * hour + hours * hour;
  return { startsAt: new Date(startsAt).toISOString(), endsAt: new Date(startsAt + hour).toISOString() };
};
const place = 'Rådhuset';

beforeEach(async () => {
  const jobId = await openJob(server.database, await publish(server.database, organisationId, drawing));
  const applicant = { firstName: 'Åsa', lastName: 'Ek', email: `${randomUUID()}@example.com` };
  ({ applicationId } = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body);
  await run.start(applicationId);
  const booked = await client('POST', `/api/v1/applications/${applicationId}/meetings`, { ...timesIn(50), place });
  expect(booked.body).toMatchObject({ meetingId: expect.any(String) });
  ({ meetingId } = booked.body);
  await run.signals(applicationId);
});

const meetingNow = () => server.database.meeting.findUniqueOrThrow({ where: { id: meetingId } });
const decide = async () => {
  const text = 'Du hör av oss.';
  const body = {
    stepId: 'interview',
    visit: 1,
    exitId: 'reject',
    feedbackText: text,
    strength: text,
    development: text,
  };
  const made = await client('POST', `/api/v1/applications/${applicationId}/decisions`, {
    ...body,
    reason: 'Annan profil',
  });
  expect([made.status, made.body.code]).toEqual([202, undefined]);
  return server.database.decision.findUniqueOrThrow({ where: { id: made.body.id } });
};
/** By the clock of another server it was decided before what has been stored already, so that the run hears of it first. */
const decideBefore = async () => {
  const { signalId: id } = await decide();
  await server.database.signal.update({ where: { id }, data: { createdAt: new Date(Date.now() - hour) } });
};
const move = (hours: number) => client('PUT', `/api/v1/meetings/${meetingId}`, timesIn(hours));
const callOff = () => client('POST', `/api/v1/meetings/${meetingId}/cancel`);

const change = (body: object) => client('PUT', `/api/v1/meetings/${meetingId}`, { ...timesIn(50), ...body });
const told = () =>
  server.database.message.findMany({
    where: { applicationId, purpose: { in: ['invitation', 'moved'] }, status: { not: 'cancelled' } },
    orderBy: { createdAt: 'asc' },
  });

describe('a meeting', () => {
  test('has another place, link or people without another time; the candidate hears of it once, in a calendar file of a higher sequence', async () => {
    // A channel has accepted the invitation.
    const where = { applicationId, purpose: 'invitation' };
    await server.database.message.updateMany({ where, data: { status: 'sent', acceptedAt: new Date() } });
    await server.database.$executeRaw`
      update "application" set "state" = jsonb_set("state", '{pending}', '{}') where "id" = ${applicationId}::uuid`;
    await change({ place: 'Rum 3', link: null, guests: ['Anna Ek'] });
    await run.signals(applicationId);
    const [invited, changed, ...others] = await told();
    expect(others).toEqual([]);
    expect(invited?.text).not.toContain('har ändrats');
    expect(changed?.text).toContain('Något om mötet har ändrats');
    expect(changed?.ics).toMatch(/SEQUENCE:1\r\n[\s\S]*LOCATION:Rum 3\r\n/);
    expect(await meetingNow()).toMatchObject({ place: 'Rum 3', guests: ['Anna Ek'], sequence: 1 });
    await change({ guests: ['Anna Eck'] });
    await run.signals(applicationId);
    expect((await told()).length).toBe(2);
  });

  test('tells its new place with its new time, in one message', async () => {
    await client('PUT', `/api/v1/meetings/${meetingId}`, { ...timesIn(70), place: 'Rum 4' });
    await run.signals(applicationId);
    expect((await told()).map(({ purpose, ics }) => [purpose, /LOCATION:(.*)\r/.exec(ics ?? '')?.[1]])).toEqual([
      ['invitation', 'Rum 4'],
    ]);
  });

  test('keeps the place and the people that it had where the run refuses others', async () => {
    const userId = (await server.database.member.findFirstOrThrow({ where: { organizationId: organisationId } }))
      .userId;
    await change({ interviewerIds: [userId], guests: ['Anna Ek'], tell: false });
    await run.signals(applicationId);
    const before = await meetingNow();
    expect(before).toMatchObject({ interviewerIds: [userId], guests: ['Anna Ek'] });
    expect((await change({ place: 'Rum 5', interviewerIds: [], guests: ['Bo Ek'] })).status).toBe(202);
    expect(await meetingNow()).toMatchObject({ interviewerIds: [], guests: ['Bo Ek'] });
    await decideBefore();
    await run.signals(applicationId);
    expect(await meetingNow()).toEqual({ ...before, sequence: 2, untoldSince: expect.any(Date) });
  });

  test('that took place says when it ended, on whatever day, but not before it was booked or ahead', async () => {
    const met = (endedAt: number) =>
      client('POST', `/api/v1/meetings/${meetingId}/met`, { endedAt: new Date(endedAt).toISOString() });
    for (const wrong of [Date.now() - hour, Date.now() + hour])
      expect((await met(wrong)).body.errors).toMatchObject([{ code: 'not-between' }]);
    const now = Date.now();
    expect((await met(now)).status).toBe(202);
    await run.signals(applicationId);
    const { body } = await client('GET', `/api/v1/applications/${applicationId}`);
    expect(body.meetings).toMatchObject([{ status: 'held', endedAt: new Date(now).toISOString() }]);
  });

  describe('to which the candidate did not come', () => {
    const miss = () => client('POST', `/api/v1/meetings/${meetingId}/missed`);
    const began = () =>
      server.database.meeting.update({
        where: { id: meetingId },
        data: { startsAt: new Date(Date.now() - hour), endsAt: new Date(Date.now() + hour), untoldSince: null },
      });
    const page = async () => {
      const { pageUrl } = (await client('GET', `/api/v1/applications/${applicationId}`)).body;
      return (await server.nobody('GET', new URL(pageUrl).pathname)).text;
    };

    test('says so once it has begun, in the story too, and tells neither the run, nor the candidate, nor a calendar', async () => {
      const ahead = await miss();
      expect([ahead.status, ahead.body.code]).toEqual([409, 'meetingAhead']);
      // They have heard of the meeting, and other times are offered: what they can do on their page stays as it was.
      const where = { applicationId, purpose: 'invitation' };
      await server.database.message.updateMany({ where, data: { status: 'sent', acceptedAt: new Date() } });
      const { jobId } = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
      const slot = { id: randomUUID(), organisationId, jobId, stepId: 'interview', places: 1, offeredBy: 'x' };
      await server.database.meetingSlot.create({ data: { ...slot, ...timesIn(90) } });
      await began();
      const [before, signals] = [await page(), await server.database.signal.count({ where: { applicationId } })];
      for (const _ of ['once', 'again']) {
        const { status, body } = await miss();
        expect([status, body.status, body.endedAt]).toEqual([200, 'missed', null]);
      }
      const story = await client('GET', `/api/v1/applications/${applicationId}/timeline`);
      const kinds = story.body.items.map(({ kind }: { kind: string }) => kind);
      expect(kinds.filter((kind: string) => kind === 'meetingMissed')).toHaveLength(1);
      expect(await server.database.signal.count({ where: { applicationId } })).toBe(signals);
      expect((await meetingNow()).untoldSince).toBeNull();
      const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
      expect(words(await page())).toBe(words(before));
    });

    test('has another time, after which it is booked, or took place after all; what it was stays where the run refuses that', async () => {
      await began();
      await miss();
      const same = await meetingNow();
      const times = { startsAt: same.startsAt.toISOString(), endsAt: same.endsAt.toISOString() };
      const other = await client('PUT', `/api/v1/meetings/${meetingId}`, { ...times, place: 'Rum 7' });
      expect([other.body.code, (await callOff()).body.code]).toEqual(['meetingOver', 'meetingOver']);
      expect((await move(70)).status).toBe(202);
      expect(await meetingNow()).toMatchObject({ status: 'booked' });
      await run.signals(applicationId);
      await began();
      await miss();
      const met = await client('POST', `/api/v1/meetings/${meetingId}/met`, { endedAt: new Date().toISOString() });
      expect([met.status, (await meetingNow()).status]).toEqual([202, 'held']);
      expect((await miss()).body.code).toBe('meetingOver');
      await decideBefore();
      await run.signals(applicationId);
      expect(await meetingNow()).toMatchObject({ status: 'missed', endedAt: null });
    });

    test('is said of one about which a decision waits, since the run has nothing to do with it', async () => {
      await began();
      await decide();
      expect((await miss()).body.status).toBe('missed');
    });
  });

  test('that the run refuses to take as held, as it has heard of a decision first, has no end, and its interviewers hear how it stands', async () => {
    const before = await meetingNow();
    await client('POST', `/api/v1/meetings/${meetingId}/met`, { endedAt: new Date().toISOString() });
    expect(await meetingNow()).toMatchObject({ status: 'held', endedAt: expect.any(Date) });
    await decideBefore();
    // Told in the moment before the change was seen.
    await server.database.meeting.update({ where: { id: meetingId }, data: { untoldSince: null } });
    await run.signals(applicationId);
    expect(await meetingNow()).toEqual({ ...before, untoldSince: expect.any(Date) });
  });

  test('is not moved, called off or held while a decision is on its way or waits; then it is as it was', async () => {
    const before = await meetingNow();
    await decide();
    for (const isTold of [false, true]) {
      if (isTold) await run.signals(applicationId);
      const answers = [await move(70), await callOff()];
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
        [409, 'decisionWaits'],
        [409, 'decisionWaits'],
      ]);
      expect(await meetingNow()).toEqual(before);
    }
  });

  test('that the run refuses to change, as it has heard of a decision first, is as it was', async () => {
    const before = await meetingNow();
    expect((await callOff()).status).toBe(202);
    await decideBefore();
    await run.signals(applicationId);
    expect(await meetingNow()).toEqual({ ...before, sequence: 1, untoldSince: expect.any(Date) });
  });

  test('that is moved and then called off is as it was before both, where the run refuses both', async () => {
    const before = await meetingNow();
    await move(70);
    await callOff();
    await decideBefore();
    await run.signals(applicationId);
    expect(await meetingNow()).toEqual({ ...before, sequence: 2, untoldSince: expect.any(Date) });
  });

  test('whose first change the run refuses keeps the second one, which is still to be told', async () => {
    await callOff();
    await server.database.meeting.update({ where: { id: meetingId }, data: { status: 'booked' } });
    const where = { kind: 'meetingCancelled', applicationId };
    const cancelled = await server.database.signal.findFirstOrThrow({ where });
    const { endsAt } = timesIn(70);
    await move(70);
    await decideBefore();
    await run.signal(applicationId, cancelled.id);
    expect(await meetingNow()).toMatchObject({ status: 'booked', endsAt: new Date(endsAt) });
  });

  test('takes neither place nor time where the run refuses it altogether', async () => {
    await callOff();
    await run.signals(applicationId);
    const booked = await client('POST', `/api/v1/applications/${applicationId}/meetings`, timesIn(80));
    meetingId = booked.body.meetingId;
    await decideBefore();
    await run.signals(applicationId);
    expect(await meetingNow()).toMatchObject({ status: 'cancelled' });
  });
});

describe('a meeting whose stage is decided upon', () => {
  const seen = async () => (await client('GET', `/api/v1/applications/${applicationId}`)).body.meetings;
  const story = async () => (await client('GET', `/api/v1/applications/${applicationId}/timeline`)).body.items;
  const begun = () => Date.now() + 52 * hour;
  const didNotCome = async () => {
    const body = { stepId: 'interview', visit: 1, exitId: 'no-show' };
    const made = await client('POST', `/api/v1/applications/${applicationId}/decisions`, body);
    expect([made.status, made.body.code]).toEqual([202, undefined]);
    return made.body.id as string;
  };

  test('was missed where the decision is the exit for that, and is as it was once that is taken back', async () => {
    const [before, row] = [await seen(), await meetingNow()];
    const id = await didNotCome();
    await run.signals(applicationId, begun());
    expect(await seen()).toEqual([{ ...before[0], status: 'missed' }]);
    expect((await client('POST', `/api/v1/decisions/${id}/take-back`)).status).toBe(202);
    await run.signals(applicationId, begun());
    expect([await seen(), await meetingNow()]).toEqual([before, row]);
    await didNotCome();
    await run.signals(applicationId, begun());
    await run.fire(applicationId, 'release');
    expect(await meetingNow()).toEqual({ ...row, status: 'missed' });
    expect((await seen())[0]).toMatchObject({ status: 'missed', leftBehind: null });
    const lines = (await story()).filter(({ kind }: { kind: string }) => kind === 'meetingMissed');
    expect(lines).toMatchObject([{ stepId: 'interview', actor: { kind: 'person' } }]);
  });

  test('was not missed by that exit where it was still to come', async () => {
    await didNotCome();
    await run.signals(applicationId);
    expect(await seen()).toMatchObject([{ status: 'booked' }]);
    await run.fire(applicationId, 'release');
    expect(await meetingNow()).toMatchObject({ status: 'booked' });
  });

  test.each([
    ['calledOff', 0],
    ['over', 52],
  ])('is %s where its stage is left', async (leftBehind, hours) => {
    await decide();
    await run.signals(applicationId, Date.now() + hours * hour);
    expect(await seen()).toMatchObject([{ status: 'booked', leftBehind: null }]);
    await run.fire(applicationId, 'release');
    expect(await seen()).toMatchObject([{ status: 'booked', leftBehind }]);
  });

  test('is called off by the message of the exit, in words and in the calendar, where the candidate knows of it', async () => {
    await move(24 * 20);
    await run.signals(applicationId);
    await server.database
      .$executeRaw`update "application" set "state" = jsonb_set("state", '{step,meeting,chosen}', 'true')
      where "id" = ${applicationId}::uuid`;
    await decide();
    await run.signals(applicationId);
    const said = await server.database.message.findFirstOrThrow({ where: { applicationId, purpose: 'exit' } });
    expect(said.meetingId).toBe(meetingId);
    expect(said.text).toMatch(/Mötet .* är inställt\./);
    expect(said.ics).toMatch(/METHOD:CANCEL[^]*SEQUENCE:2[^]*SUMMARY:Mötet [^]* är inställt\./);
    expect(said.ics).not.toContain('DESCRIPTION');
  });

  test('gives way to times that are offered meanwhile, once the decision is taken back', async () => {
    const { jobId } = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    await callOff();
    await run.signals(applicationId);
    const { id } = await decide();
    await run.signals(applicationId);
    const body = { stepId: 'interview', times: [timesIn(80)], places: 1, place };
    const offered = await client('POST', `/api/v1/jobs/${jobId}/slots`, body);
    expect([offered.status, offered.body.told]).toEqual([201, 0]);
    await run.signals(applicationId);
    const offers = () => server.database.message.count({ where: { applicationId, purpose: 'offer' } });
    expect(await offers()).toBe(0);
    // Others were offered after these, and taken back before they were told.
    await server.database.signal.create({
      data: {
        ...{ organisationId, applicationId, kind: 'timesOffered', payload: { stepId: 'interview', visit: 1 } },
        ...{ actorKind: 'person', refusedAt: new Date(), refusedCode: 'sendTakenBack' },
      },
    });
    expect((await client('POST', `/api/v1/decisions/${id}/take-back`)).status).toBe(202);
    await run.signals(applicationId);
    await run.signals(applicationId);
    expect(await offers()).toBe(1);
  });
});

describe('a meeting with somebody who is taken then', () => {
  let interviewer: { readonly userId: string };
  let interviewers: { readonly interviewerIds: string[] };
  beforeEach(async () => {
    const email = `${randomUUID()}@example.com`;
    const role = 'interviewer';
    ({ body: interviewer } = await client('POST', '/api/v1/people', { name: 'Karin Berg', email, role }));
    interviewers = { interviewerIds: [interviewer.userId] };
    expect((await change(interviewers)).status).toBe(202);
  });

  const applyBeside = async () => {
    const { jobId } = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    const applicant = { firstName: 'Bo', lastName: 'Ek', email: `${randomUUID()}@example.com` };
    const { body } = await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant);
    await run.start(body.applicationId);
    return { jobId, other: body.applicationId as string };
  };
  const book = (id: string, body: object) => client('POST', `/api/v1/applications/${id}/meetings`, body);
  const bookings = (id: string) => server.database.meeting.count({ where: { applicationId: id, status: 'booked' } });

  test('is booked by nobody who does not know of it, and by who does', async () => {
    const { other } = await applyBeside();
    const refused = await book(other, { ...timesIn(50), ...interviewers });
    expect([refused.status, refused.body.code]).toEqual([409, 'timesTaken']);
    expect(refused.body.clashes).toMatchObject([
      { ...timesIn(50), interviewers: ['Karin Berg'], candidateName: 'Åsa Ek', away: false },
    ]);
    expect(await bookings(other)).toBe(0);
    expect((await book(other, { ...timesIn(50), ...interviewers, anyway: true })).status).toBe(202);
    expect(await bookings(other)).toBe(1);
  });

  test('is booked where whoever they were to meet no longer stands there', async () => {
    const { other } = await applyBeside();
    const { body } = await book(other, { ...timesIn(70), ...interviewers });
    const { other: third } = await applyBeside();
    expect((await book(third, { ...timesIn(70), ...interviewers })).body.code).toBe('timesTaken');
    await server.database.application.update({ where: { id: other }, data: { status: 'ended' } });
    expect(await server.database.meeting.findUnique({ where: { id: body.meetingId } })).toMatchObject({
      status: 'booked',
    });
    expect((await book(third, { ...timesIn(70), ...interviewers })).status).toBe(202);
  });

  test('is booked at another hour, with somebody else, and once more by a repeated request', async () => {
    const { other } = await applyBeside();
    const key = { 'idempotency-key': randomUUID() };
    const body = { ...timesIn(51), ...interviewers };
    const answers = [1, 2].map(() => client('POST', `/api/v1/applications/${other}/meetings`, body, key));
    expect((await Promise.all(answers)).map(({ status }) => status)).toContain(202);
    expect(await bookings(other)).toBe(1);
    const { other: third } = await applyBeside();
    expect((await book(third, { ...timesIn(50), guests: ['Omar'] })).status).toBe(202);
  });

  test('is moved there, and gets them, by nobody who does not know of it', async () => {
    const { other } = await applyBeside();
    const { body } = await book(other, { ...timesIn(60), ...interviewers });
    const put = (more: object) => client('PUT', `/api/v1/meetings/${body.meetingId}`, more);
    expect((await put(timesIn(50))).body).toMatchObject({ code: 'timesTaken', clashes: [{ candidateName: 'Åsa Ek' }] });
    // By half an hour it stands in its own way alone.
    expect((await put(timesIn(60.5))).status).toBe(202);
    expect((await put({ ...timesIn(50), interviewerIds: [] })).status).toBe(202);
    expect((await put({ ...timesIn(50), ...interviewers })).body.code).toBe('timesTaken');
    expect((await put({ ...timesIn(50), ...interviewers, anyway: true })).status).toBe(202);
    // Who knew of it is not asked again about another room.
    expect((await put({ ...timesIn(50), ...interviewers, place: 'Rum 9' })).status).toBe(202);
  });

  test('is not booked for somebody who has chosen a time themselves at the same moment', async () => {
    const { other } = await applyBeside();
    const { second } = await server.database.$transaction(async (transaction) => {
      await transaction.$queryRaw`select 1 from "application" where "id" = ${other}::uuid for no key update`;
      const row = { id: randomUUID(), organisationId, applicationId: other, stepId: 'interview', visit: 1 };
      await transaction.meeting.create({ data: { ...row, ...timesIn(70), bookedBy: null } });
      const second = book(other, timesIn(60));
      expect(await waitUntil(isSomebodyWaiting, 10_000)).toBe(true);
      return { second };
    });
    expect((await second).body).toMatchObject({ code: 'meetingBooked' });
    expect(await bookings(other)).toBe(1);
  });

  test.each(['booked', 'moved', 'offered'])(
    'is heard of by the second of two who take them at the same moment: %s',
    async (how) => {
      const { jobId, other } = await applyBeside();
      const { other: third } = await applyBeside();
      const moved = how === 'moved' ? (await book(other, { ...timesIn(80), ...interviewers })).body.meetingId : null;
      const take = () => {
        if (how === 'moved') return client('PUT', `/api/v1/meetings/${moved}`, timesIn(60));
        if (how === 'booked') return book(other, { ...timesIn(60), ...interviewers });
        const offer = { stepId: 'interview', times: [timesIn(60)], places: 1, ...interviewers };
        return client('POST', `/api/v1/jobs/${jobId}/slots`, offer);
      };
      const { second } = await server.database.$transaction(async (transaction) => {
        await lockInterviewers(transaction, interviewers.interviewerIds);
        const row = { id: randomUUID(), organisationId, applicationId: third, stepId: 'interview', visit: 1 };
        await transaction.meeting.create({ data: { ...row, ...timesIn(60), ...interviewers, bookedBy: 'x' } });
        const second = take();
        expect(await waitUntil(isSomebodyWaiting, 10_000)).toBe(true);
        return { second };
      });
      expect((await second).body).toMatchObject({ code: 'timesTaken', clashes: [{ interviewers: ['Karin Berg'] }] });
    },
  );

  test('is told of an offered time of theirs, and of days on which they are away', async () => {
    const { jobId, other } = await applyBeside();
    const offered = { stepId: 'interview', times: [timesIn(60)], places: 1, ...interviewers };
    expect((await client('POST', `/api/v1/jobs/${jobId}/slots`, offered)).status).toBe(201);
    const over = await book(other, { ...timesIn(60), ...interviewers });
    expect(over.body.clashes).toMatchObject([{ interviewers: ['Karin Berg'], candidateName: null, away: false }]);
    const { startsAt, endsAt } = timesIn(100);
    await server.database.absence.create({
      data: {
        ...{ organisationId, userId: interviewer.userId, deputyId: 'x', firstDay: 'x', lastDay: 'x', createdBy: 'x' },
        ...{ startsAt, endsAt },
      },
    });
    const away = await book(other, { ...timesIn(100.5), ...interviewers });
    expect(away.body.clashes).toMatchObject([{ ...timesIn(100.5), interviewers: ['Karin Berg'], away: true }]);
    const offering = await client('POST', `/api/v1/jobs/${jobId}/slots`, { ...offered, times: [timesIn(100)] });
    expect(offering.body).toMatchObject({ code: 'timesTaken', clashes: [{ away: true }] });
    expect((await book(other, { ...timesIn(101), ...interviewers })).status).toBe(202);
  });

  test('is not missed where they came to a time that was chosen with others', async () => {
    const { jobId, other } = await applyBeside();
    const slot = { id: randomUUID(), organisationId, jobId, stepId: 'interview', places: 1, offeredBy: 'x' };
    await server.database.meetingSlot.create({ data: { ...slot, ...timesIn(50), guests: ['Omar'] } });
    await server.database.meeting.update({ where: { id: meetingId }, data: { slotId: slot.id } });
    const refused = await book(other, { ...timesIn(50), ...interviewers });
    expect(refused.body.clashes).toMatchObject([{ interviewers: ['Karin Berg'], candidateName: 'Åsa Ek' }]);
  });
});

/** Whether a statement waits for what another transaction holds. */
async function isSomebodyWaiting(): Promise<boolean> {
  const [found] = await server.database.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return (found?.count ?? 0) > 0;
}
