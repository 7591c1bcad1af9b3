import { afterAll, beforeAll, expect, test } from 'vitest';
import { countedAs } from '../../activities/providers/counted-as.ts';
import { until } from '../run/until.ts';
import { createPageFixture, nurseProcess, type PageFixture } from './candidate-page/page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await createPageFixture(nurseProcess);
});
afterAll(() => page?.close());

async function apply(jobId: string, firstName: string) {
  const id = await page.run.apply({ firstName }, jobId);
  await page.run.relay();
  return id;
}
const isQueued = async (id: string) =>
  (await page.database.message.count({ where: { applicationId: id, status: 'queued' } })) > 0;
const attempts = (id: string) => page.database.delivery.count({ where: { message: { applicationId: id } } });
const stop = async (body: object) => (await page.client('POST', '/api/v1/stops', body)).body;

test('a stopped job sends nothing while its clock goes on and other jobs send; what waits and is late is shown, then let go', async () => {
  const [jobId, otherId] = [await page.run.addJob(nurseProcess), await page.run.addJob(nurseProcess)];
  const started = await stop({ jobId, reason: 'Fel text i bekräftelsen' });
  expect(started).toMatchObject({ jobId, waiting: 0, late: 0, reason: 'Fel text i bekräftelsen' });
  expect((await stop({ jobId, reason: 'igen' })).id).toBe(started.id);
  const [id, other] = [await apply(jobId, 'Aino'), await apply(otherId, 'Bo')];
  await page.hears(other, 'acknowledgement');
  await until(() => isQueued(id));
  expect(await attempts(id)).toBe(0);
  expect(await page.find(id)).toMatchObject({ status: 'active', stepId: 'screening' });
  await page.database.message.updateMany({ where: { applicationId: id }, data: { promise: new Date(0) } });
  const [shown] = (await page.client('GET', '/api/v1/stops')).body.items;
  expect(shown).toMatchObject({ id: started.id, waiting: 1, late: 1 });
  const { body: preview } = await page.client('GET', `/api/v1/stops/${started.id}/messages`);
  expect(preview.items).toEqual([
    expect.objectContaining({ applicationId: id, candidateName: 'Aino Lindqvist', isLate: true, channel: 'email' }),
  ]);
  expect((await page.client('POST', `/api/v1/stops/${started.id}/release`)).body).toEqual({ released: 1 });
  await page.run.relay();
  await page.hears(id, 'acknowledgement');
  expect((await page.client('POST', `/api/v1/stops/${started.id}/release`)).body).toEqual({ released: 0 });
  expect((await page.client('GET', '/api/v1/stops')).body.items).toEqual([]);
  const told = await page.database.staffEvent.findMany({ where: { kind: 'stop', jobId }, orderBy: { at: 'asc' } });
  expect(told.map(({ about, subjectId }) => [about, subjectId])).toEqual([
    ['stopped', started.id],
    ['released', started.id],
  ]);
}, 90_000);

test('a stop of the organisation holds every job, also one whose own stop is released', async () => {
  const jobId = await page.run.addJob(nurseProcess);
  const [own, all] = [await stop({ jobId, reason: 'Jobbet' }), await stop({ reason: 'Allt' })];
  const id = await apply(jobId, 'Ylva');
  await until(() => isQueued(id));
  expect((await page.client('POST', `/api/v1/stops/${own.id}/release`)).body).toEqual({ released: 1 });
  await page.run.relay();
  const before = await page.database.appliedEvent.count({ where: { applicationId: id, kind: 'rescheduled' } });
  await page.run.passUntil(
    id,
    async () =>
      (await page.database.appliedEvent.count({ where: { applicationId: id, kind: 'rescheduled' } })) > before,
  );
  expect(await attempts(id)).toBe(0);
  await page.client('POST', `/api/v1/stops/${all.id}/release`);
  await page.run.relay();
  await page.hears(id, 'acknowledgement');
}, 90_000);

test('gives back the turns that what waits had at the organisation’s own account, and no others', async () => {
  const sender = {
    ...{ channel: 'email', settings: { kind: 'resend', address: 'jobb@region.example' } },
    credentials: { apiKey: 're_a_key_of_their_own' },
  };
  const { id } = (await page.client('POST', '/api/v1/senders', sender)).body;
  const found = await page.server.senders.find(id);
  const key = (found && countedAs(found.provider, {})?.key) ?? expect.unreachable();
  const { id: stopId } = await stop({ reason: 'Fel text' });
  const far = new Date(Date.now() + 3_600_000);
  const providers = [key, `${key}/urgent`, `${key}/other`, 'resend/urgent', 'own/another/urgent'];
  await page.database.providerTurn.createMany({ data: providers.map((provider) => ({ provider, nextAt: far })) });
  await page.client('POST', `/api/v1/stops/${stopId}/release`);
  const isFar = async (provider: string) =>
    (await page.database.providerTurn.findUniqueOrThrow({ where: { provider } })).nextAt >= far;
  expect(await Promise.all(providers.map(isFar))).toEqual([true, false, false, true, true]);
  await page.client('DELETE', `/api/v1/senders/${id}`);
  await page.database.providerTurn.deleteMany();
});

test('a sender whose limit is raised has what waits for its turn come sooner, in its order, and no places left behind a crowd that is gone', async () => {
  const settings = { kind: 'resend', address: 'jobb@region.example', perSecond: 2 };
  const credentials = { apiKey: 're_a_key_of_their_own' };
  const { id } = (await page.client('POST', '/api/v1/senders', { channel: 'email', settings, credentials })).body;
  const found = await page.server.senders.find(id);
  const key = (found && countedAs(found.provider, {})?.key) ?? expect.unreachable();
  const { id: stopId } = await stop({ reason: 'Fel text' });
  const people = [await apply(page.run.jobId, 'Aino'), await apply(page.run.jobId, 'Bo')];
  for (const one of people) await until(() => isQueued(one));
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);
  const where = (one: string | undefined) => ({ applicationId: one ?? '', status: 'queued' });
  for (const [place, one] of people.entries())
    await page.database.message.updateMany({ where: where(one), data: { nextAttemptAt: minutes(50 * (place + 1)) } });
  await page.database.providerTurn.create({ data: { provider: `${key}/other`, nextAt: minutes(150) } });
  const change = (perSecond: number, revision: number) =>
    page.client(
      'PATCH',
      `/api/v1/senders/${id}`,
      { settings: { ...settings, perSecond } },
      { 'if-match': `"${revision}"` },
    );
  const left = async () => {
    const messages = await Promise.all(
      people.map((one) => page.database.message.findFirstOrThrow({ where: where(one) })),
    );
    const crowd = await page.database.providerTurn.findUniqueOrThrow({ where: { provider: `${key}/other` } });
    const all = [...messages.map(({ nextAttemptAt }) => nextAttemptAt), crowd.nextAt];
    return all.map((at) => Math.floor((at.getTime() - Date.now()) / 60_000));
  };
  expect((await change(1, 1)).status).toBe(200);
  expect(await left()).toEqual([49, 99, 149]);
  expect((await change(100, 2)).status).toBe(200);
  // A hundredth of it, and until every worker knows the limit.
  expect(await left()).toEqual([0, 1, 1]);
  const told = { applicationId: { in: people }, kind: 'dataChanged' };
  expect(await page.database.signal.count({ where: told })).toBe(2);
  await page.client('DELETE', `/api/v1/senders/${id}`);
  await page.database.providerTurn.deleteMany();
  await page.client('POST', `/api/v1/stops/${stopId}/release`);
}, 90_000);

test('is refused without a reason, and for a job that is not there', async () => {
  const answers = [
    await page.client('POST', '/api/v1/stops', { reason: '  ' }),
    await page.client('POST', '/api/v1/stops', { reason: 'x', jobId: crypto.randomUUID() }),
  ];
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
    [400, 'malformed'],
    [404, 'notFound'],
  ]);
});
