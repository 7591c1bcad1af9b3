import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDrawingChecks } from '../../../server/checking/create-drawing-checks.ts';
import { largeDrawing } from '../../bench/drawings/large-drawing.ts';
import { signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
const order: string[] = [];
let begun: () => void = () => undefined;
beforeAll(async () => {
  const { check, stop } = createDrawingChecks(() => undefined);
  const noticed = async (...asked: Parameters<typeof check>) => {
    const checking = check(...asked);
    begun();
    const checked = await checking;
    order.push('checked');
    return checked;
  };
  server = await startTestServer({ checks: { check: noticed, stop } });
});
afterAll(() => server.stop());

test('others are answered while a large drawing is checked for its publisher', async () => {
  const { client } = await signInFirst(server);
  const { body } = await client('POST', '/api/v1/processes', { from: 'file', definition: largeDrawing(300) });
  order.length = 0;
  const checking = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const publishing = client('POST', `/api/v1/processes/${body.id}/publish`, { draftRevision: 1 });
  await checking;
  expect((await client('GET', '/api/v1/jobs')).status).toBe(200);
  order.push('answered');
  expect((await publishing).status).toBe(201);
  expect(order).toEqual(['answered', 'checked']);
});

const thread = new URL('./stand-ins/failing-thread.ts', import.meta.url);

test('a drawing that kills or never leaves its thread is refused and told of, and those behind it are checked', async () => {
  const told: string[] = [];
  const checks = createDrawingChecks(({ message }) => told.push(message), { thread, longest: 2_000 });
  const asked = ['fine', 'dies', 'endless', 'fine'].map((input) => checks.check(input));
  const answers = await Promise.allSettled(asked);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(answers[1]).toMatchObject({ reason: { code: 'notChecked' } });
  expect(told).toEqual(['out of breath', 'a drawing took longer than 2000 ms to check']);
  await checks.stop();
});

test('a server that ends leaves no drawing unanswered', async () => {
  const checks = createDrawingChecks(() => undefined, { thread });
  const asked = Promise.allSettled([checks.check('endless'), checks.check('fine')]);
  await checks.stop();
  expect((await asked).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(checks.check('fine')).rejects.toMatchObject({ code: 'notChecked' });
});
