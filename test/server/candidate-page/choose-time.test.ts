import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  choosingStage,
  definitionOf,
  end,
  rejectExit,
  stage,
  stageExit,
  start,
} from '../../process/interpreter/definitions.ts';
import { until } from '../../run/until.ts';
import { letLeave } from '../let-leave.ts';
import { signIn } from '../start-test-server.ts';
import { createPageFixture, type PageFixture } from './page-fixture.ts';

const definition = definitionOf(
  {
    start,
    screening: stage({
      undoWindow: { amount: 10, unit: 'minutes' },
      exits: { yes: stageExit({ owes: 'nothing' }), no: rejectExit },
    }),
    interview: choosingStage(),
    hired: end('hired'),
    rejected: end('rejected'),
  },
  {
    start: { next: 'screening' },
    screening: { yes: 'interview', no: 'rejected' },
    interview: { advance: 'hired', reject: 'rejected' },
  },
);
const twoMeetings = definitionOf(
  { ...definition.steps, second: choosingStage() },
  {
    start: { next: 'screening' },
    screening: { yes: 'interview', no: 'rejected' },
    interview: { advance: 'second', reject: 'rejected' },
    second: { advance: 'interview', reject: 'rejected' },
  },
);
const hour = 3_600_000;
const day = 24 * hour;

let page: PageFixture;
beforeAll(async () => {
  page = await createPageFixture(definition);
});
afterAll(() => page?.close());

/** A whole hour so many days from now. */
const inDays = (days: number) => Math.ceil(Date.now() / hour) * hour + days * day;
/** The day of that hour where the job is. */
const dateIn = (days: number) => new Date(inDays(days)).toLocaleDateString('sv', { timeZone: 'Europe/Stockholm' });
const timeAt = (startsAt: number) => ({
  startsAt: new Date(startsAt).toISOString(),
  endsAt: new Date(startsAt + hour).toISOString(),
});

async function offer(jobId: string, starts: readonly number[], more: Record<string, unknown> = {}) {
  const body = { stepId: 'interview', times: starts.map(timeAt), places: 1, place: 'Rådhuset, rum 3', ...more };
  const answer = await page.client('POST', `/api/v1/jobs/${jobId}/slots`, body);
  // Of what two hear the minutes in which it can be taken back are over.
  await letLeave(page.database, { jobId });
  await page.run.relay();
  return answer;
}

/** Somebody who stands in the interview of a job of their own, and has heard of it. */
async function standing(jobId: string, firstName = 'Aino') {
  const id = await page.run.apply({ firstName }, jobId);
  await page.run.relay();
  await page.hears(id, 'acknowledgement');
  await page.run.decide(id, 'yes');
  await page.standsIn(id, 'interview');
  return id;
}
const newJob = () => page.run.addJob(definition);
const slotsOn = (text: string) => [...text.matchAll(/name="slot" value="([^"]+)"/g)].map(([, id = '']) => id);
const choose = (id: string, slot: string) => page.post(id, 'meeting', { slot });
const meetingOf = (id: string) =>
  page.database.meeting.findFirstOrThrow({ where: { applicationId: id }, orderBy: { createdAt: 'desc' } });

describe.concurrent('times that are taken', () => {
  test('are no two of one offer that overlap', async () => {
    const jobId = await newJob();
    const refused = await offer(jobId, [inDays(5), inDays(5) + hour / 2]);
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ path: 'body.times.1.startsAt', code: 'overlaps' }],
    ]);
    expect((await offer(jobId, [inDays(5), inDays(5) + hour])).status).toBe(201);
  });

  test('are told before they are offered again, and offered by who knows of it', async () => {
    const jobId = await newJob();
    expect((await offer(jobId, [inDays(7)])).status).toBe(201);
    const again = await offer(jobId, [inDays(7), inDays(7) + hour]);
    expect([again.status, again.body.code]).toEqual([409, 'timesTaken']);
    expect(again.body.clashes).toMatchObject([{ ...timeAt(inDays(7)), interviewers: [], candidateName: null }]);
    expect((await offer(jobId, [inDays(7)], { place: 'Another room' })).status).toBe(201);
    expect((await offer(jobId, [inDays(7)], { anyway: true })).status).toBe(201);
  });

  test('are none of a job that is closed: nobody chooses there, and whoever would meet them is free', async () => {
    const [jobId, other] = [await newJob(), await newJob()];
    const { body: liv } = await page.client('POST', '/api/v1/people', {
      ...{ name: 'Liv', email: `liv-${jobId}@example.com`, role: 'interviewer' },
    });
    const withHer = { interviewerIds: [liv.userId] };
    const duties = async () =>
      (await page.client('GET', `/api/v1/people/${liv.userId}/duties`)).body.offeredTimes as number;
    await offer(jobId, [inDays(12)], withHer);
    expect([(await offer(other, [inDays(12)], withHer)).status, await duties()]).toEqual([409, 1]);
    await page.database.job.update({ where: { id: jobId }, data: { status: 'closed' } });
    expect([await duties(), (await offer(other, [inDays(12)], withHer)).status]).toEqual([0, 201]);
  });

  test('are those of an interviewer who sits elsewhere then, in any job, and of a guest however their name is written', async () => {
    const [jobId, other] = [await newJob(), await newJob()];
    const name = `Karin ${jobId.slice(0, 6)}`;
    const { body: karin } = await page.client('POST', '/api/v1/people', {
      ...{ name, email: `karin-${jobId}@example.com`, role: 'interviewer' },
    });
    const guest = `Gunnar ${jobId.slice(0, 6)}`;
    const both = { interviewerIds: [karin.userId], guests: [guest] };
    expect((await offer(jobId, [inDays(8)], { ...both, guests: [guest, 'Omar'] })).status).toBe(201);
    // Of the same name, and somebody else.
    expect((await offer(other, [inDays(8)], { guests: [name], place: 'A third room' })).status).toBe(201);
    const busyGuest = await offer(other, [inDays(8)], { guests: [` ${guest.toUpperCase()} `], place: 'A fourth room' });
    expect(busyGuest.body.clashes).toMatchObject([{ interviewers: [guest] }]);
    const there = { place: 'Elsewhere', interviewerIds: [karin.userId] };
    const refused = await offer(other, [inDays(8) + hour / 2], there);
    expect(refused.body).toMatchObject({ code: 'timesTaken', clashes: [{ interviewers: [name] }] });
    expect((await offer(other, [inDays(8) + hour], there)).status).toBe(201);
    const id = await standing(jobId);
    const { organisationId } = await page.database.application.findUniqueOrThrow({ where: { id } });
    const where = { applicationId: id, stepId: 'interview', visit: 1, organisationId };
    const at = { startsAt: new Date(inDays(9)), endsAt: new Date(inDays(9) + hour) };
    await page.database.meeting.create({ data: { ...where, ...at, interviewerIds: [karin.userId], bookedBy: 'x' } });
    const busy = await offer(other, [inDays(9)], there);
    expect(busy.body.clashes).toMatchObject([{ interviewers: [name], candidateName: expect.stringContaining('Aino') }]);
    // Whoever may see the other job alone hears of the clash, and not who it is.
    const { body: made } = await page.client('POST', '/api/v1/people', {
      ...{ name: 'Iris', email: 'iris@example.com', role: 'interviewer' },
    });
    await page.database.jobRole.create({ data: { jobId: other, role: 'recruiter', userId: made.userId } });
    const iris = await signIn(page.server, 'iris@example.com', made.firstPassword);
    const body = { stepId: 'interview', places: 1, ...there };
    const told = async (start: number) =>
      (await iris('POST', `/api/v1/jobs/${other}/slots`, { ...body, times: [timeAt(start)] })).body.clashes;
    const hidden = { interviewers: [name], jobTitle: null, candidateName: null };
    expect(await told(inDays(9))).toMatchObject([hidden]);
    expect(await told(inDays(8) + hour / 2)).toMatchObject([hidden, { jobTitle: expect.any(String) }]);
  }, 90_000);
});

describe.concurrent('times that a candidate chooses', () => {
  test('are told to whoever stands there, shown by day as a form, and booked with a date for the answer', async () => {
    const jobId = await newJob();
    const id = await standing(jobId);
    expect((await page.read(id)).text).not.toContain('Välj en tid');
    const offered = await offer(jobId, [inDays(5), inDays(5) + hour, inDays(6)], { guests: ['Karin'] });
    expect([offered.status, offered.body.told, offered.body.items.length]).toEqual([201, 1, 3]);
    await page.hears(id, 'offer');
    const { text } = await page.read(id);
    expect(text).toContain('Välj en tid');
    expect(text).toContain('Rådhuset, rum 3');
    expect(text).not.toContain('Du behöver inte göra något just nu');
    const slots = slotsOn(text);
    expect(slots).toHaveLength(3);
    const chosen = await choose(id, slots[1] ?? '');
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, `${await page.address(id)}?saved=time`]);
    const waiting = await page.read(id, '?saved=time');
    expect(waiting.text).toMatch(/Tack, tiden är din.*En bekräftelse är på väg/s);
    await page.run.relay();
    await page.hears(id, 'invitation');
    const told = await page.read(id);
    expect(told.text).toMatch(/Ditt möte.*Rådhuset, rum 3/s);
    const meeting = await meetingOf(id);
    expect(meeting).toMatchObject({ slotId: slots[1], bookedBy: null, guests: ['Karin'], status: 'booked' });
    const { promiseDue } = await page.find(id);
    expect(promiseDue?.getTime()).toBeGreaterThan(meeting.endsAt.getTime());
  }, 90_000);

  test('are chosen anew in the next stage that has any, and in a stage that is come back to', async () => {
    const jobId = await page.run.addJob(twoMeetings);
    const id = await standing(jobId);
    const heard = (purpose: string, place: { stepId: string; visit: number }) =>
      page.run.passUntil(
        id,
        async () =>
          (await page.database.message.count({
            where: { applicationId: id, purpose, ...place, acceptedAt: { not: null } },
          })) > 0,
      );
    const places = [
      { stepId: 'interview', visit: 1 },
      { stepId: 'second', visit: 1 },
      { stepId: 'interview', visit: 2 },
    ];
    for (const [index, place] of places.entries()) {
      // Far off: time passes for a run by leaps of days.
      await offer(jobId, [inDays(60 + index), inDays(70 + index)], { stepId: place.stepId });
      await heard('offer', place);
      const { text } = await page.read(id);
      expect(text).toContain('Välj en tid');
      expect(text).not.toContain('Tack, tiden är din');
      const [first = ''] = slotsOn(text);
      expect((await choose(id, first)).status).toBe(303);
      expect((await page.read(id)).text).toContain('Tack, tiden är din');
      await page.run.relay();
      await heard('invitation', place);
      expect((await page.read(id)).text).not.toContain('Tack, tiden är din');
      await page.run.decide(id, 'advance', { feedbackText: 'Välkommen vidare.' });
      const next = places[index + 1];
      if (next)
        await page.run.passUntil(id, async () => {
          const one = await page.find(id);
          return one.stepId === next.stepId && one.visit === next.visit;
        });
    }
  }, 120_000);

  test('go to one of two who want the last place at once; the other is told kindly and chooses anew', async () => {
    const jobId = await newJob();
    const [one, other] = [await standing(jobId, 'Ylva'), await standing(jobId, 'Omar')];
    await offer(jobId, [inDays(5), inDays(6)]);
    await Promise.all([page.hears(one, 'offer'), page.hears(other, 'offer')]);
    const [first = ''] = slotsOn((await page.read(one)).text);
    const answers = await Promise.all([choose(one, first), choose(other, first)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const loser = answers[0]?.status === 409 ? one : other;
    const told = answers.find(({ status }) => status === 409)?.text ?? '';
    expect(told).toContain('Den tiden hann någon annan före på. Välj en annan');
    const left = slotsOn(told);
    expect(left).toHaveLength(1);
    expect(left).not.toContain(first);
    expect((await choose(loser, left[0] ?? '')).status).toBe(303);
    const { body } = await page.client('GET', `/api/v1/jobs/${jobId}/slots`);
    const chosenBy = (body.items as { chosenBy: unknown[] }[]).map((slot) => slot.chosenBy.length);
    expect(chosenBy).toEqual([1, 1]);
  }, 90_000);

  test('are moved and called off by the candidate until the day before, and the place is free again', async () => {
    const jobId = await newJob();
    const [id, other] = [await standing(jobId), await standing(jobId, 'Bo')];
    await offer(jobId, [inDays(5), inDays(6)]);
    await Promise.all([page.hears(id, 'offer'), page.hears(other, 'offer')]);
    const [first = '', second = ''] = slotsOn((await page.read(id)).text);
    await choose(id, first);
    await page.run.relay();
    await page.hears(id, 'invitation');
    expect((await page.read(id)).text).toContain('Passar tiden inte längre?');
    // The run's own time is ahead of the candidate's.
    const invitation = { applicationId: id, purpose: 'invitation' };
    await page.database.message.updateMany({ where: invitation, data: { createdAt: new Date() } });
    const told = /<h2 id="meeting">Ditt möte/;
    expect((await page.read(id)).text).toMatch(told);
    const moved = await choose(id, second);
    expect(moved.headers.get('location')).toContain('saved=newTime');
    const changed = (await page.read(id)).text;
    expect([told.test(changed), changed.includes('Tack, tiden är din')]).toEqual([false, true]);
    await page.run.relay();
    await page.hears(id, 'moved');
    expect((await page.read(id)).text).toMatch(told);
    expect(await meetingOf(id)).toMatchObject({ slotId: second, sequence: 1 });
    expect(slotsOn((await page.read(other)).text)).toEqual([first]);
    const off = await page.post(id, 'call-off');
    expect(off.headers.get('location')).toContain('saved=calledOff');
    expect((await page.post(id, 'call-off')).headers.get('location')).toContain('saved=calledOff');
    await page.run.relay();
    await page.hears(id, 'cancelled');
    expect(slotsOn((await page.read(other)).text)).toEqual([first, second]);
    expect((await page.read(id)).text).toContain('Boka tiden');
    const about = { applicationId: id, purpose: { in: ['invitation', 'moved', 'cancelled'] } };
    const messages = await page.database.message.findMany({ where: about, orderBy: { createdAt: 'asc' } });
    const events = messages.map(({ ics }) => new ICAL.Component(ICAL.parse(ics ?? '')));
    const ofEvent = (name: string) =>
      events.map((one) => one.getFirstSubcomponent('vevent')?.getFirstPropertyValue(name));
    expect(events.map((one) => one.getFirstPropertyValue('method'))).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(new Set(ofEvent('uid')).size).toBe(1);
    expect(ofEvent('sequence')).toEqual([0, 1, 2]);
  }, 90_000);

  test('are not those at which their interviewer has been booked since, and a late choice of one is told kindly', async () => {
    const [jobId, elsewhere] = [await newJob(), await newJob()];
    const { body: karin } = await page.client('POST', '/api/v1/people', {
      ...{ name: 'Karin', email: `karin-since-${jobId}@example.com`, role: 'interviewer' },
    });
    const interviewers = { interviewerIds: [karin.userId] };
    const [id, other] = [await standing(jobId), await standing(elsewhere, 'Bo')];
    const book = (start: number) =>
      page.client('POST', `/api/v1/applications/${other}/meetings`, {
        ...{ ...timeAt(start), ...interviewers, anyway: true },
      });
    const { body: first } = await book(inDays(5));
    // Whoever offers it all the same knows of that meeting.
    await offer(jobId, [inDays(5), inDays(6), inDays(7)], { ...interviewers, anyway: true });
    await page.hears(id, 'offer');
    const slots = slotsOn((await page.read(id)).text);
    expect(slots).toHaveLength(3);
    const moved = { ...timeAt(inDays(6) + hour / 2), anyway: true };
    expect((await page.client('PUT', `/api/v1/meetings/${first.meetingId}`, moved)).status).toBe(202);
    expect(slotsOn((await page.read(id)).text)).toEqual([slots[0], slots[2]]);
    const late = await choose(id, slots[1] ?? '');
    expect(late.status).toBe(409);
    expect(late.text).toContain('Den tiden hann någon annan före på. Välj en annan');
    expect(await page.database.meeting.count({ where: { applicationId: id } })).toBe(0);
    expect((await page.client('POST', `/api/v1/meetings/${first.meetingId}/cancel`)).status).toBe(202);
    expect((await choose(id, slots[1] ?? '')).status).toBe(303);
  }, 90_000);

  test('are not those at which their interviewer has become away since, and the recruiters are told; back again they are', async () => {
    const jobId = await newJob();
    const person = async (name: string) => {
      const email = `${name}-away-${jobId}@example.com`;
      return (await page.client('POST', '/api/v1/people', { name, email, role: 'interviewer' })).body.userId;
    };
    const [karin, deputyId] = [await person('Karin'), await person('Omar')];
    const id = await standing(jobId);
    const days = (from: number, to = from) => {
      const [firstDay, lastDay] = [from, to].map(dateIn);
      return { deputyId, firstDay, lastDay };
    };
    const away = await page.client('POST', '/api/v1/absences', { userId: karin, ...days(5) });
    // Whoever offers it all the same knows of that day.
    await offer(jobId, [inDays(5), inDays(7), inDays(9)], { interviewerIds: [karin], anyway: true });
    await page.hears(id, 'offer');
    const slots = slotsOn((await page.read(id)).text);
    expect(slots).toHaveLength(3);
    const toldOf = () => page.database.staffEvent.count({ where: { jobId, kind: 'task', about: 'timesHidden' } });
    const awayIn = async () =>
      (await page.client('GET', `/api/v1/jobs/${jobId}/slots`)).body.items.map((one: { away: string[] }) => one.away);
    expect([await toldOf(), await awayIn()]).toEqual([0, [[], [], []]]);

    const { body: later } = await page.client('POST', '/api/v1/absences', { userId: karin, ...days(7) });
    expect([await toldOf(), await awayIn()]).toEqual([1, [[], ['Karin'], []]]);
    expect(slotsOn((await page.read(id)).text)).toEqual([slots[0], slots[2]]);
    const late = await choose(id, slots[1] ?? '');
    expect([late.status, await page.database.meeting.count({ where: { applicationId: id } })]).toEqual([409, 0]);
    // Another deputy changes nothing of the days that stood when a time was offered.
    const put = (absenceId: string, body: object) => page.client('PUT', `/api/v1/absences/${absenceId}`, body);
    const other = { ...days(5), deputyId: await person('Siv') };
    expect([(await put(away.body.id, other)).status, await toldOf()]).toEqual([200, 1]);
    expect(slotsOn((await page.read(id)).text)).toEqual([slots[0], slots[2]]);
    expect((await put(later.id, days(7, 9))).status).toBe(200);
    expect([slotsOn((await page.read(id)).text), await toldOf()]).toEqual([[slots[0]], 2]);
    await page.client('DELETE', `/api/v1/absences/${later.id}`);
    expect((await choose(id, slots[1] ?? '')).status).toBe(303);
  }, 90_000);

  test('of which none is left to choose are not told to whoever comes to the stage: a person is asked to book', async () => {
    const jobId = await newJob();
    const people = await Promise.all(
      ['Siv', 'Leo'].map((name) =>
        page.client('POST', '/api/v1/people', {
          ...{ name, email: `${name}-none-${jobId}@example.com`, role: 'interviewer' },
        }),
      ),
    );
    const [siv, deputyId] = people.map(({ body }) => body.userId);
    await offer(jobId, [inDays(7)], { interviewerIds: [siv] });
    const day7 = dateIn(7);
    await page.client('POST', '/api/v1/absences', { userId: siv, deputyId, firstDay: day7, lastDay: day7 });
    const id = await standing(jobId);
    expect(await page.database.signal.count({ where: { applicationId: id, kind: 'timesOffered' } })).toBe(0);
    const { body } = await page.client('GET', '/api/v1/today?limit=200');
    const own = body.items.find((one: { applicationId: string }) => one.applicationId === id);
    expect(own?.acts).toContain('book');
  }, 90_000);

  test('stand when it is too late to change them', async () => {
    const jobId = await newJob();
    const id = await standing(jobId);
    await offer(jobId, [Date.now() + 20 * hour, inDays(6)]);
    await page.hears(id, 'offer');
    const [soon = '', later = ''] = slotsOn((await page.read(id)).text);
    await choose(id, soon);
    await page.run.relay();
    await page.hears(id, 'invitation');
    expect((await page.read(id)).text).not.toContain('Byt tid');
    for (const answer of [await choose(id, later), await page.post(id, 'call-off')]) {
      expect(answer.status).toBe(409);
      expect(answer.text).toContain('Det går inte att ändra mötet längre');
    }
    expect(await meetingOf(id)).toMatchObject({ slotId: soon, status: 'booked', sequence: 0 });
  }, 90_000);

  test("none of which suits become a task with the candidate's own words; one offered to them alone answers it", async () => {
    const jobId = await newJob();
    const [id, other] = [await standing(jobId), await standing(jobId, 'Bo')];
    await offer(jobId, [inDays(5)]);
    await Promise.all([page.hears(id, 'offer'), page.hears(other, 'offer')]);
    const asked = await page.post(id, 'other-time', { wish: 'Efter fem, helst en tisdag' });
    expect(asked.headers.get('location')).toContain('saved=otherTime');
    // Sent twice it is the same wish; with other words the newest count.
    const wish = (words: string) => page.post(id, 'other-time', { wish: words });
    expect((await wish('Efter fem, helst en tisdag')).status).toBe(303);
    expect(await page.database.signal.count({ where: { applicationId: id, kind: 'otherTimeAsked' } })).toBe(1);
    expect((await wish('Inte tisdag, hellre en torsdag')).status).toBe(303);
    await page.run.relay();
    const find = () => page.database.task.findFirst({ where: { applicationId: id, about: 'otherTime', doneAt: null } });
    const applied = { applicationId: id, kind: 'otherTimeAsked', appliedAt: { not: null } };
    await page.run.passUntil(id, async () => (await page.database.signal.count({ where: applied })) === 2);
    const wishes = await page.run.passUntil(id, async () => {
      const { body } = await page.client('GET', '/api/v1/tasks?open=true&limit=200');
      const tasks = body.items as { applicationId: string; about: string; say: string }[];
      const own = tasks.filter(({ applicationId, about }) => applicationId === id && about === 'otherTime');
      return own.some(({ say }) => say.startsWith('Inte')) && own.map(({ say }) => say);
    });
    expect(wishes).toEqual(['Inte tisdag, hellre en torsdag']);
    expect((await page.read(id)).text).toContain('Du har bett om en annan tid');
    // Called done with no time offered, it can be asked for anew.
    const task = await find();
    const done = await page.client('POST', `/api/v1/tasks/${task?.id}/done`, {});
    expect([done.status, (await page.read(id)).text.includes('Du har bett om en annan tid')]).toEqual([202, false]);
    expect((await page.post(id, 'other-time', { wish: 'Vilken fredag som helst' })).status).toBe(303);
    await page.run.relay();
    const findAgain = async () =>
      (await page.database.task.findFirst({ where: { applicationId: id, about: 'otherTime', doneAt: null } })) ??
      undefined;
    expect(await page.run.passUntil(id, findAgain)).not.toMatchObject({ id: task?.id });
    expect((await page.read(id)).text).toContain('Du har bett om en annan tid');
    await offer(jobId, [inDays(7)], { applicationId: id });
    await page.run.passUntil(
      id,
      async () =>
        (await page.database.message.count({
          where: { applicationId: id, purpose: 'offer', acceptedAt: { not: null } },
        })) === 2,
    );
    expect(await findAgain()).toBeUndefined();
    expect(slotsOn((await page.read(id)).text)).toHaveLength(2);
    expect(slotsOn((await page.read(other)).text)).toHaveLength(1);
    const theirs = slotsOn((await page.read(id)).text).at(-1) ?? '';
    expect((await choose(other, theirs)).status).toBe(409);
  }, 90_000);

  test('are told to whoever comes to the stage later, and vanish once taken back or past', async () => {
    const jobId = await newJob();
    // Far off: time passes for a run by leaps of days.
    const offered = await offer(jobId, [inDays(40), inDays(41)]);
    expect(offered.body.told).toBe(0);
    const id = await standing(jobId);
    await page.run.relay();
    await page.hears(id, 'offer');
    const [first = '', second = ''] = slotsOn((await page.read(id)).text);
    expect((await page.client('DELETE', `/api/v1/slots/${first}`)).status).toBe(204);
    await page.database.meetingSlot.update({ where: { id: second }, data: { startsAt: new Date(Date.now() - 1) } });
    const { text } = await page.read(id);
    expect(slotsOn(text)).toEqual([]);
    expect(text).toContain('Just nu finns ingen ledig tid');
    for (const gone of [first, second, 'no-id']) expect((await choose(id, gone)).status).toBe(409);
    expect(await page.database.meeting.count({ where: { applicationId: id } })).toBe(0);
  }, 90_000);

  test('are refused where the stage lets nobody choose, in the past, or twice at the same hour', async () => {
    const jobId = await newJob();
    const refused = async (body: Record<string, unknown>) => {
      const answer = await offer(jobId, [inDays(5)], body);
      return [answer.status, answer.body.code, answer.body.errors?.[0]?.path];
    };
    expect(await refused({ stepId: 'screening' })).toEqual([409, 'noMeetingHere', undefined]);
    expect(await refused({ times: [timeAt(inDays(-1))] })).toEqual([422, 'invalid', 'body.times.0.startsAt']);
    expect(await refused({ times: [timeAt(inDays(5)), timeAt(inDays(5))] })).toEqual([
      422,
      'invalid',
      'body.times.1.startsAt',
    ]);
    expect(await page.database.meetingSlot.count({ where: { jobId } })).toBe(0);
  });

  test('go along where a move gives their stage another id, and back where it is undone; what stands under that id already does not mix in', async () => {
    const jobId = await page.run.addJob(twoMeetings);
    const id = await standing(jobId);
    await offer(jobId, [inDays(5), inDays(6)]);
    await offer(jobId, [inDays(7)], { stepId: 'second' });
    await page.hears(id, 'offer');
    await until(async () => Object.keys(((await page.find(id)).state as { pending: object }).pending).length === 0);
    const task = { organisationId: page.run.organisationId, applicationId: id, key: 'x', about: 'phone' };
    await page.database.task.create({ data: { ...task, stepId: 'interview', assignees: [], openedAt: new Date() } });
    const own = slotsOn((await page.read(id)).text);
    expect(own).toHaveLength(2);
    const { moveId, arrived, undone } = await swapMeetings(jobId);
    await arrived();
    const now = async () => {
      const { stepId, visit } = await page.find(id);
      const said = await page.database.message.findFirstOrThrow({ where: { applicationId: id, purpose: 'offer' } });
      const open = await page.database.task.findFirstOrThrow({ where: { applicationId: id, key: 'x' } });
      const { body } = await page.client('GET', `/api/v1/jobs/${jobId}/slots?applicationId=${id}&stepId=${stepId}`);
      const listed = (body.items as { id: string; stepId: string }[]).map((slot) => [slot.id, slot.stepId]);
      expect(listed).toEqual(own.map((slot) => [slot, stepId]));
      expect(slotsOn((await page.read(id)).text)).toEqual(own);
      return [`${stepId}/${visit}`, `${said.stepId}/${said.visit}`, open.stepId];
    };
    expect(await now()).toEqual(['second/1', 'second/1', 'second']);
    const { body } = await page.client('GET', `/api/v1/jobs/${jobId}/slots`);
    expect(body.items.map((slot: { stepId: string }) => slot.stepId)).toEqual(['second', 'second', 'interview']);
    await page.client('POST', `/api/v1/moves/${moveId}/undo`);
    await undone();
    expect(await now()).toEqual(['interview/1', 'interview/1', 'interview']);
    await swapMeetings(jobId).then((again) => again.arrived());
    const { id: ofOther } = await page.database.meetingSlot.findFirstOrThrow({ where: { jobId, stepId: 'second' } });
    expect((await choose(id, ofOther)).status).toBe(409);
    expect((await choose(id, own[0] ?? '')).status).toBe(303);
    expect(await meetingOf(id)).toMatchObject({ stepId: 'second', slotId: own[0] });
  }, 90_000);
});

/** Moves everybody in a job to a version in which the two meetings have changed their ids. */
async function swapMeetings(jobId: string) {
  const job = await page.database.job.findUniqueOrThrow({ where: { id: jobId }, include: { version: true } });
  const { id: from, processId, organisationId, calendar } = job.version;
  const swapped = definitionOf(twoMeetings.steps, {
    start: { next: 'screening' },
    screening: { yes: 'second', no: 'rejected' },
    second: { advance: 'interview', reject: 'rejected' },
    interview: { advance: 'second', reject: 'rejected' },
  });
  const number = 1 + (await page.database.version.count({ where: { processId } }));
  const data = { organisationId, processId, number, definition: swapped, hash: `${number}` };
  const { id: versionId } = await page.database.version.create({ data: { ...data, calendar: calendar as object } });
  const names = { start: 'start', screening: 'screening', interview: 'second', second: 'interview' };
  const steps = Object.entries(names).map(([stepId, to]) => ({ versionId: from, stepId, to }));
  const jobs = [{ jobId, candidates: true, newCandidates: true }];
  const made = await page.client('POST', `/api/v1/processes/${processId}/moves`, { versionId, jobs, steps });
  expect(made.status).toBe(202);
  const moveId = made.body.id as string;
  const counted = (what: 'moved' | 'undone') => () =>
    until(async () => {
      await page.run.relay();
      return (await page.client('GET', `/api/v1/moves/${moveId}`)).body[what] === 1;
    });
  return { moveId, arrived: counted('moved'), undone: counted('undone') };
}
