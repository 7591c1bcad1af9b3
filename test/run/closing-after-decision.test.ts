import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import { ask, stage, twoStages, wait } from '../process/interpreter/definitions.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { until } from './until.ts';

const day = 86_400_000;

/** The no leads on to a wait or a question before its end. Letters leave on one day of the week, which is neither today nor tomorrow. */
function endsThrough(between: Definition['steps'][string], exits: Record<string, string>): Definition {
  const { steps, connections, policy } = twoStages;
  const weekday = new Date(Date.now() + 2 * day).getUTCDay() || 7;
  return {
    ...twoStages,
    policy: { ...policy, sendingWindow: { days: [weekday], opens: '08:00', closes: '18:00' } },
    steps: { ...steps, screening: stage({ undoWindow: { amount: 1, unit: 'hours' } }), between },
    connections: { ...connections, screening: { advance: 'interview', reject: 'between' }, between: exits },
  };
}

const drawn = {
  wait: endsThrough(wait, { next: 'rejected' }),
  question: endsThrough(ask, { yes: 'rejected', no: 'rejected', 'no-answer': 'rejected' }),
};
const anyTime = { days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '23:59' };
let open: OpenRun;
beforeAll(async () => {
  open = await openRun(drawn.wait);
});
afterAll(() => open?.close());

test.each(['wait', 'question'] as const)(
  'what was decided and waits for its sending window reaches the candidate, though the job is closed while the run stands in a %s',
  { timeout: 120_000 },
  async (kind) => {
    const { run } = open;
    const { application, message } = open.database.database;
    const id = await run.apply({}, await run.addJob(drawn[kind]));
    await run.relay();
    const row = () => application.findUniqueOrThrow({ where: { id } });
    await until(async () => ((await row()).stepId === 'screening' ? true : undefined));
    await run.decide(id, 'reject', { feedbackText: 'Du ledde passet lugnt och tydligt.', reason: 'Kravprofilen.' });
    await run.passUntil(id, async () => (await row()).stepId === 'between');
    const exit = () => message.findFirstOrThrow({ where: { applicationId: id, purpose: 'exit' } });
    expect(await exit()).toMatchObject({ status: 'waiting', acceptedAt: null });
    await run.signal(id, 'jobClosed', {});
    await run.passUntil(id, async () => (await row()).outcome !== null && (await exit()).acceptedAt !== null);
    expect((await row()).outcome).toBe('rejected');
    expect(await message.count({ where: { applicationId: id, purpose: 'jobClosed' } })).toBe(0);
  },
);

test('who has heard a no and waits for the end is not told of the closing besides, and the outcome stays the no', {
  timeout: 120_000,
}, async () => {
  const { run } = open;
  const { application, message } = open.database.database;
  const policy = { ...drawn.wait.policy, sendingWindow: anyTime };
  const id = await run.apply({}, await run.addJob({ ...drawn.wait, policy }));
  await run.relay();
  const row = () => application.findUniqueOrThrow({ where: { id } });
  await until(async () => ((await row()).stepId === 'screening' ? true : undefined));
  await run.decide(id, 'reject', { feedbackText: 'Du ledde passet lugnt och tydligt.', reason: 'Kravprofilen.' });
  await run.passUntil(id, async () => (await row()).stepId === 'between');
  const said = { applicationId: id, purpose: 'exit' };
  await until(async () => (await message.findFirstOrThrow({ where: said })).acceptedAt ?? undefined);
  expect((await row()).stepId).toBe('between');
  await run.signal(id, 'jobClosed', {});
  await run.passUntil(id, async () => (await row()).outcome !== null);
  expect((await row()).outcome).toBe('rejected');
  expect(await message.count({ where: { applicationId: id, purpose: 'jobClosed' } })).toBe(0);
});
