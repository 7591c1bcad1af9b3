import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPageFixture, nurseProcess, type PageFixture } from '../candidate-page/page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await createPageFixture(nurseProcess);
});
afterAll(() => page?.close());

const dayMs = 86_400_000;
const path = '/api/v1/calendar';
const isoDay = (instant: Date) => instant.toISOString().slice(0, 10);
const dueOf = async (applicationId: string) =>
  (await page.database.obligation.findFirstOrThrow({ where: { applicationId } })).due;
const set = async (closed: readonly string[], later: 'keep' | 'tell') => {
  const { revision } = (await page.client('GET', path)).body;
  const body = { closed: closed.map((date) => ({ date, name: 'Klämdag' })), worked: [], later };
  const answer = await page.client('PUT', path, body, { 'if-match': `"${revision}"` });
  await page.run.relay();
  return answer;
};
const applied = async (applicationId: string, times: number) =>
  page.run.passUntil(
    applicationId,
    async () =>
      (await page.database.signal.count({
        where: { applicationId, kind: 'calendarChanged', appliedAt: { not: null } },
      })) >= times,
  );

test('days off that change under an open promise: who is affected, kept as told, told later, and earlier by itself', async () => {
  const id = await page.apply({ firstName: 'Aino' });
  const told = await dueOf(id);
  // The day on which the answer is due is a working day, whichever day this runs on.
  const closed = [isoDay(told)];
  const body = { closed: [{ date: closed[0], name: 'Klämdag' }], worked: [] };
  const { body: preview } = await page.client('POST', `${path}/preview`, body);
  expect(preview).toMatchObject({ earlier: 0, later: 1, next: null });
  expect(preview.items).toMatchObject([{ applicationId: id, due: told.toISOString(), change: 'later' }]);
  const [{ reckoned }] = preview.items;
  expect(Date.parse(reckoned)).toBeGreaterThanOrEqual(told.getTime() + dayMs);
  expect((await page.client('GET', path)).body.closed).toEqual([]);

  const left = async () => /\d+ arbetsdag\w* kvar/.exec((await page.read(id)).text)?.[0];
  const onCard = async () => (await page.client('GET', `/api/v1/applications/${id}`)).body.ring.workingMinutesLeft;
  const [leftBefore, minutesBefore] = [await left(), await onCard()];
  expect(leftBefore).toBeDefined();

  const ladder = async () => (await page.find(id)).promiseRemind?.getTime();
  const before = await ladder();
  expect((await set(closed, 'keep')).body.closed).toEqual(body.closed);
  await applied(id, 1);
  expect(await dueOf(id)).toEqual(told);
  expect(await ladder()).not.toBe(before);
  // The same date is fewer working days away, on the candidate's page as on the board.
  expect(await left()).not.toBe(leftBefore);
  expect(await onCard()).toBeLessThan(minutesBefore - 60);
  expect(await page.database.message.count({ where: { applicationId: id, purpose: 'holding' } })).toBe(0);

  await set([], 'keep');
  await applied(id, 2);
  await set(closed, 'tell');
  await page.hears(id, 'holding');
  expect((await dueOf(id)).toISOString()).toBe(reckoned);
  expect(await page.database.toldDate.count({ where: { obligation: { applicationId: id } } })).toBe(2);
  expect((await page.read(id)).text).toContain('Vi behöver');

  await set([], 'keep');
  await applied(id, 4);
  expect(await dueOf(id)).toEqual(told);
  expect(await page.database.auditEntry.count({ where: { action: 'setCalendar' } })).toBe(4);
}, 120_000);

test('those affected are read on from where one was, though somebody before leaves meanwhile, and as many as there were', async () => {
  const ids = await Promise.all(['Bo', 'Cia'].map((firstName) => page.apply({ firstName })));
  const days = new Set((await Promise.all(ids.map(dueOf))).map(isoDay));
  const body = { closed: [...days].map((date) => ({ date, name: 'Klämdag' })), worked: [] };
  const read = async (query: string) => (await page.client('POST', `${path}/preview${query}`, body)).body;
  const idsOf = ({ items }: { items: { applicationId: string }[] }) => items.map((one) => one.applicationId);
  const all = await read('');
  expect(idsOf(all)).toEqual(expect.arrayContaining(ids));
  const pages = [await read('?limit=1')];
  await page.database.application.update({ where: { id: idsOf(all)[0] ?? '' }, data: { status: 'ended' } });
  for (let last = pages[0]; last.next !== null; pages.push(last)) last = await read(`?limit=1&after=${last.next}`);
  expect(pages.flatMap(idsOf)).toEqual(idsOf(all));
  expect(pages.map(({ later }) => later)).toEqual(pages.map(() => all.later));
  expect((await page.client('POST', `${path}/preview?after=WzFd`, body)).body.code).toBe('malformed');
  // What many would be told waits, and can be taken back as a whole: the days stay, and the dates are told to nobody.
  await page.database.application.update({ where: { id: idsOf(all)[0] ?? '' }, data: { status: 'active' } });
  await set([...days], 'tell');
  const { items } = (await page.client('GET', '/api/v1/held-sends')).body;
  expect(items).toMatchObject([{ kind: 'calendar', jobId: null, total: all.later }]);
  const { id } = items[0];
  const signals = { heldSendId: id };
  // Until then the days stand: what waits would tell of another change, too.
  for (const later of ['keep', 'tell'] as const)
    expect(await set([], later)).toMatchObject({ status: 409, body: { code: 'datesWait' } });
  expect(await page.database.signal.count({ where: { ...signals, sentAt: { not: null } } })).toBe(0);
  expect((await page.client('POST', `/api/v1/held-sends/${id}/take-back`, undefined)).status).toBe(204);
  expect((await page.client('GET', path)).body.closed).toHaveLength(days.size);
  await page.run.relay();
  for (const one of ids) await applied(one, 1);
  expect(await page.database.message.count({ where: { applicationId: { in: ids }, purpose: 'holding' } })).toBe(0);
}, 120_000);

test('is refused from an older table, with a day named twice, and for whoever is no administrator by the table of routes', async () => {
  const body = { closed: [], worked: [], later: 'keep' };
  expect((await page.client('PUT', path, body, { 'if-match': '"999"' })).body.code).toBe('changedMeanwhile');
  expect((await page.client('PUT', path, body)).body.code).toBe('revisionNeeded');
  const twice = { closed: [{ date: '2027-05-07', name: '' }], worked: ['2027-05-07'] };
  expect((await page.client('POST', `${path}/preview`, twice)).body.errors).toMatchObject([{ code: 'twice' }]);
  expect((await page.client('POST', `${path}/preview`, { closed: [], worked: ['2027-02-30'] })).status).toBe(400);
}, 60_000);
