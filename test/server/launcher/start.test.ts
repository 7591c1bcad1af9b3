import { expect, test } from 'vitest';
import { isRunning } from '../../../server/launcher/process-identity.ts';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { launch, newPlace, npmStart, partsOf, realLauncher } from './stand-ins/launcher.ts';

const administrator = {
  name: 'Anna Administratör',
  email: 'anna@example.se',
  password: 'a long enough password',
  organisation: 'Region Exempel',
  language: 'sv',
};

/** Nothing is stood in for: PostgreSQL, Temporal, worker, server and the built editor as a user has them. */
test('npm start brings everything, says who holds it, comes back after kill -9 with its data, and ends all of it', async () => {
  const place = await newPlace();
  const address = `http://localhost:${place.PORT}`;
  const first = launch(place, realLauncher);
  expect(await first.settled).toContain(`Besked is ready: ${address}`);
  const link = /works once: (\S+)/.exec(await linkToldBy(first.output))?.[1] ?? '';
  expect(link.startsWith(address)).toBe(true);
  expect(await (await fetch(link)).text()).toContain('<script');
  const made = await fetch(`${address}/api/v1/first-administrator`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...administrator, token: link.split('/').at(-1) }),
  });
  expect(made.status).toBe(201);

  const second = launch(place, realLauncher);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`process ${first.process.pid}, at ${address}`);

  const left = Object.values(partsOf(place.BESKED_DATA));
  first.process.kill('SIGKILL');
  await first.ended;
  expect(left.filter(isRunning)).toHaveLength(4);

  const third = launch(place, npmStart);
  expect(await third.settled).toContain(`Besked is ready: ${address}`);
  expect(left.filter(isRunning)).toEqual([]);
  expect(third.output()).not.toContain('works once');
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  const parts = Object.values(partsOf(place.BESKED_DATA));
  // Whoever ends npm, as a supervisor does, ends all of it; within what the command promises, whatever the machine is doing.
  third.process.kill('SIGTERM');
  expect(await waitUntil(async () => !parts.some(isRunning), 10_000)).toBe(true);
  await third.ended;
}, 180_000);

/** The link is told after the line that says ready. */
async function linkToldBy(output: () => string): Promise<string> {
  await expect.poll(output, { timeout: 10_000 }).toContain('works once');
  return output();
}
