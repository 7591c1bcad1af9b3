import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { scenarioSchema } from '../../process/definition/schema.ts';
import { besked, newPlace, type Place, program, run } from '../server/cli/besked.ts';
import { fileOf, oneStage } from '../server/cli/drawings.ts';
import { openJob, publish } from '../server/furnish.ts';
import { createKey } from '../server/routes/members.ts';
import { secret, signInFirst, startTestServer, type TestServer } from '../server/start-test-server.ts';
import { temporalAddress } from '../setup/test-database.ts';
import { blocksOf } from './blocks-of.ts';

// Each command is a process of its own, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

const page = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');
const scenariosPage = readFileSync(new URL('../../docs/scenarios.md', import.meta.url), 'utf8');
const nobodyDecides = scenarioSchema.parse(JSON.parse(blocksOf(scenariosPage, 'json')[0] ?? ''));

let server: TestServer;
let place: Place;
beforeAll(async () => {
  server = await startTestServer({ temporalAddress: temporalAddress() });
  const { userId, organisationId } = await signInFirst(server);
  const job = await openJob(server.database, await publish(server.database, organisationId, oneStage));
  const env = {
    BESKED_URL: server.address,
    BESKED_API_KEY: await createKey(server, userId, ['read', 'processes', 'recruiting']),
    BESKED_SECRET: secret,
    DATABASE_URL: server.databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress(),
    PORT: new URL(server.address).port,
    JOB: job,
  };
  place = newPlace(env, {
    'process.json': fileOf({ ...oneStage, id: 'nurse-by-hand', scenarios: [nobodyDecides] }),
    'scenario.json': blocksOf(page, 'json')[0] ?? '',
    'list.csv': blocksOf(page, 'csv')[0] ?? '',
  });
  writeNpx(place);
});
afterAll(() => server.stop());

/** `npx besked …` without asking a registry for the program of this very folder. */
function writeNpx({ folder }: Place): void {
  mkdirSync(join(folder, 'bin'));
  const file = join(folder, 'bin', 'npx');
  writeFileSync(
    file,
    `#!/bin/sh\nshift\nexec "${process.execPath}" --disable-warning=ExperimentalWarning "${program}" "$@"\n`,
  );
  chmodSync(file, 0o755);
}

const commands = blocksOf(page, 'sh').flatMap((block) => block.trim().split('\n'));

test('the page has examples of every command that there is', async () => {
  const { stdout } = await besked(place, '--help');
  const names = [...stdout.matchAll(/^ {2}([a-z-]+) /gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) {
    expect(page).toContain(`\`besked ${name}`);
    expect(commands.filter((command) => command.startsWith(`npx besked ${name}`))).not.toEqual([]);
  }
});

test.each(commands)('%s', async (command) => {
  const line = `PATH="$PWD/bin:$PATH"\n${command}`;
  const { code, stderr } = await run('/bin/sh', ['-ec', line], place);
  expect([code, stderr.replace(/\r.*|\n/g, '')]).toEqual([0, '']);
});

test('and what they were to do is done', async () => {
  const { database } = server;
  expect(await database.application.count()).toBe(2);
  expect(
    await database.user.count({ where: { email: 'karin@example.com', members: { some: { role: 'recruiter' } } } }),
  ).toBe(1);
  expect(await database.version.findFirst({ where: { process: { slug: 'nurse-by-hand' } } })).toMatchObject({
    note: 'Three working days instead of five',
  });
});
