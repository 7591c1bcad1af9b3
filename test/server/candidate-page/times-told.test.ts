import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { choosingStage, definitionOf, end, start } from '../../process/interpreter/definitions.ts';
import { createPageFixture, type PageFixture } from './page-fixture.ts';

const definition = definitionOf(
  { start, interview: choosingStage(), hired: end('hired'), rejected: end('rejected') },
  { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected' } },
);
const hour = 3_600_000;
const nextHour = Math.ceil(Date.now() / hour) * hour;
const inDays = (days: number) => nextHour + days * 24 * hour;

let page: PageFixture;
beforeAll(async () => {
  page = await createPageFixture(definition);
});
afterAll(() => page?.close());

test('what a candidate does about their time is told by the run, to those responsible, each thing once', async () => {
  const jobId = await page.run.addJob(definition);
  const id = await page.run.apply({ firstName: 'Aino' }, jobId);
  await page.run.relay();
  await page.standsIn(id, 'interview');
  const times = [5, 6].map((days) => ({
    startsAt: new Date(inDays(days)).toISOString(),
    endsAt: new Date(inDays(days) + hour).toISOString(),
  }));
  const { body } = await page.client('POST', `/api/v1/jobs/${jobId}/slots`, {
    ...{ stepId: 'interview', times, places: 1 },
  });
  const [first, second] = body.items.map((slot: { id: string }) => slot.id);
  const acts = [
    ['invitation', 'meeting', { slot: first }],
    ['moved', 'meeting', { slot: second }],
    ['cancelled', 'call-off', {}],
  ] as const;
  for (const [purpose, act, fields] of acts) {
    expect((await page.post(id, act, fields)).status).toBe(303);
    await page.run.relay();
    await page.hears(id, purpose);
    await tellEvents(page.database);
  }
  const notices = await page.database.staffNotice.findMany({
    where: { applicationId: id, kind: 'meeting' },
    orderBy: { at: 'asc' },
  });
  const recruiter = await page.database.jobRole.findFirstOrThrow({ where: { jobId, role: 'recruiter' } });
  expect(notices.map(({ about, userId, due }) => [about, userId, due?.getTime()])).toEqual([
    ['meetingBooked', recruiter.userId, inDays(5)],
    ['meetingMoved', recruiter.userId, inDays(6)],
    ['meetingCancelled', recruiter.userId, inDays(6)],
  ]);
}, 90_000);

test('times that are offered to two wait before they are told, are taken back as a whole, and leave before a promise ends', async () => {
  const jobId = await page.run.addJob(definition);
  const [one = '', other = ''] = await Promise.all(
    ['Bo', 'Cia'].map((firstName) => page.run.apply({ firstName }, jobId)),
  );
  await page.run.relay();
  await page.standsIn(one, 'interview');
  await page.standsIn(other, 'interview');
  const offer = (days: number) =>
    page.client('POST', `/api/v1/jobs/${jobId}/slots`, {
      ...{ stepId: 'interview', places: 1 },
      times: [{ startsAt: new Date(inDays(days)).toISOString(), endsAt: new Date(inDays(days) + hour).toISOString() }],
    });
  const held = async () => (await page.client('GET', `/api/v1/jobs/${jobId}/held-sends`)).body.items;
  const offered = async () => (await page.client('GET', `/api/v1/jobs/${jobId}/slots`)).body.items.length;
  expect((await offer(7)).body).toMatchObject({ told: 2 });
  const [first] = await held();
  expect([first.kind, first.total, await offered()]).toEqual(['slots', 2, 1]);
  await page.run.relay();
  // Whoever comes into the stage meanwhile hears with the others, or not at all.
  const late = await page.run.apply({ firstName: 'Dag' }, jobId);
  await page.run.relay();
  await page.standsIn(late, 'interview');
  const hears = { applicationId: late, kind: 'timesOffered', heldSendId: first.id, heldUntil: first.leavesAt };
  expect(await page.database.signal.count({ where: hears })).toBe(1);
  expect(await held()).toMatchObject([{ id: first.id, total: 3 }]);
  const { candidateId: gone } = await page.find(other);
  const { firstName, lastName } = await page.database.candidate.findUniqueOrThrow({ where: { id: gone } });
  await page.client('POST', `/api/v1/candidates/${gone}/erase`, { name: `${firstName} ${lastName}` });
  expect(await held()).toMatchObject([{ id: first.id, total: 2 }]);
  // Nobody hears of it while all have left the stage: it waits all the same, and can be taken back.
  const leave = (by: number) =>
    page.database.application.updateMany({ where: { jobId, status: 'active' }, data: { visit: { increment: by } } });
  await leave(1);
  expect(await held()).toMatchObject([{ id: first.id, total: 0 }]);
  await leave(-1);
  await page.run.relay();
  expect(await page.database.signal.count({ where: { heldSendId: first.id, sentAt: null } })).toBe(3);
  expect((await page.client('POST', `/api/v1/held-sends/${first.id}/take-back`, undefined)).status).toBe(204);
  expect([await held(), await offered()]).toEqual([[], 0]);
  expect(await page.database.signal.count({ where: { heldSendId: first.id, refusedCode: 'sendTakenBack' } })).toBe(2);
  expect(await page.database.message.count({ where: { applicationId: late, purpose: 'offer' } })).toBe(0);
  const booking = { applicationId: late, about: 'bookMeeting', doneAt: null };
  expect(await page.database.task.count({ where: booking })).toBe(1);
  const due = new Date(Date.now() + 300_000);
  await page.database.obligation.updateMany({ where: { applicationId: one, status: 'open' }, data: { due } });
  await offer(8);
  expect(await held()).toMatchObject([{ leavesAt: new Date(due.getTime() - 60_000).toISOString() }]);
}, 90_000);
