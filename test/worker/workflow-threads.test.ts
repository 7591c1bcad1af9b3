import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { runId } from '../../workflows/contract.ts';
import { openRun, type OpenRun } from '../run/open-run.ts';
import { until } from '../run/until.ts';

let open: OpenRun;
beforeAll(async () => {
  open = await openRun(nurse as unknown as Definition);
});
afterAll(() => open.close());

test('a run costs no stack of each of its promises, and still says what it waits for', async () => {
  const { run } = open;
  const id = await run.apply();
  await run.relay();
  await until(async () => (await run.waiting(id)).timers.length > 0);
  expect(await run.client.workflow.getHandle(runId(id)).query('__stack_trace')).toBe('');
});
