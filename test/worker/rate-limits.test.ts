import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { startWorker } from '../../worker/start-worker.ts';
import { createResendFake, type ResendFake } from '../fakes/resend.ts';
import { openRun, type OpenRun } from '../run/open-run.ts';
import { until } from '../run/until.ts';

let open: OpenRun;
let resend: ResendFake;
beforeAll(async () => {
  resend = await createResendFake();
  open = await openRun(nurse as unknown as Definition, { resend: { apiKey: resend.apiKey, baseUrl: resend.url } });
  await open.run.stopWorker();
});
afterAll(async () => {
  await open.close();
  await resend.close();
});

const perSecond = 4;
const messages = 20;

test('two workers together hand a provider no more messages a second than it takes, and all of them arrive', async () => {
  const { run } = open;
  const workers = await Promise.all(
    [1, 2].map(() => startWorker({ ...run.settings, limits: { resend: perSecond, twilio: 1 } })),
  );
  try {
    const ids = await Promise.all(Array.from({ length: messages }, () => run.apply({ phone: null })));
    await run.relay();
    await until(async () => resend.accepted.length === messages);
    const times = resend.accepted.map(({ at }) => at).toSorted((a, b) => a - b);
    // What Temporal lets through at once at the beginning is a second's worth, for each of its partitions.
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
    expect(seconds).toBeGreaterThan(messages / perSecond / 2);
    expect(resend.countByMessage().size).toBe(ids.length);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 60_000);

test('what servers hand a provider counts: a run’s message waits for the next turn, and takes no other', async () => {
  const { run } = open;
  const worker = await startWorker({ ...run.settings, limits: { resend: 1 } });
  const nextAt = new Date(Date.now() + 6_000);
  const row = { provider: 'resend', nextAt };
  await run.database.providerTurn.upsert({ where: { provider: 'resend' }, create: row, update: row });
  try {
    const before = resend.accepted.length;
    await run.apply({ phone: null });
    await run.relay();
    await until(async () => resend.accepted.length > before);
    expect(resend.accepted.at(-1)?.at).toBeGreaterThanOrEqual(nextAt.getTime() - 5);
    const after = await run.database.providerTurn.findUniqueOrThrow({ where: { provider: 'resend' } });
    // One of a second, and what it came late by.
    expect(after.nextAt.getTime() - nextAt.getTime()).toBeLessThan(2_000);
  } finally {
    await worker.stop();
  }
}, 60_000);

test('a message that waits for another try leaves although the limit, and so its queue, was taken away meanwhile', async () => {
  const { run } = open;
  const limited = await startWorker({ ...run.settings, limits: { resend: 1_000 } });
  resend.next({ kind: 'refuse', status: 500 });
  const applicationId = await run.apply({ phone: null });
  const messageOf = () => run.database.message.findFirst({ where: { applicationId } });
  await run.relay();
  await until(async () => (await messageOf())?.status === 'queued');
  await limited.stop();
  const unlimited = await startWorker(run.settings);
  try {
    await run.passUntil(applicationId, async () => (await messageOf())?.status === 'sent');
  } finally {
    await unlimited.stop();
  }
}, 60_000);
