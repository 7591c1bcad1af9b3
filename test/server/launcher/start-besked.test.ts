import { createServer } from 'node:http';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import pg from 'pg';
import { identifyProcess, isRunning } from '../../../server/launcher/process-identity.ts';
import { readLocalEnvironment } from '../../../server/launcher/local-environment.ts';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { launch, newPlace, partsOf, type Launcher } from './stand-ins/launcher.ts';

const ask = async (port: string): Promise<Record<string, string>> =>
  (await fetch(`http://127.0.0.1:${port}/environment`)).json() as Promise<Record<string, string>>;

async function query(url: string | undefined, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url ?? '' });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function end(launcher: Launcher): Promise<number | null> {
  launcher.process.kill('SIGTERM');
  return launcher.ended;
}

describe('a start on an empty folder', () => {
  test('gets all parts ready, tells the first link, ends them within ten seconds and finds its data again', async () => {
    const place = await newPlace();
    const first = launch(place);
    expect(await first.settled).toContain(`ready http://localhost:${place.PORT}/first/abc`);
    const { DATABASE_URL } = await ask(place.PORT);
    await query(DATABASE_URL, 'CREATE TABLE kept AS SELECT 42 AS answer');
    expect(readLocalEnvironment(place.BESKED_DATA)).toMatchObject({ DATABASE_URL });
    const parts = Object.values(partsOf(place.BESKED_DATA));
    expect(parts).toHaveLength(4);
    const began = performance.now();
    expect(await end(first)).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(parts.filter(isRunning)).toEqual([]);

    const second = launch(place);
    expect(await second.settled).toContain('ready http');
    expect(await query(DATABASE_URL, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(await end(second)).toBe(0);
  });

  test('keeps its generated secrets for this user alone', async () => {
    const place = await newPlace();
    const launcher = launch(place);
    await launcher.settled;
    const file = join(place.BESKED_DATA, 'settings.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { postgresPassword, secret } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    expect(secret).toMatch(/^[\w-]{40,}$/);
    expect(launcher.output()).not.toContain(secret);
    expect(launcher.output()).not.toContain(postgresPassword);
    await end(launcher);
  });

  test('goes on where an earlier first start was cut off', async () => {
    const place = await newPlace();
    mkdirSync(join(place.BESKED_DATA, 'postgres.new', 'base'), { recursive: true });
    mkdirSync(join(place.BESKED_DATA, 'postgres'), { recursive: true });
    writeFileSync(join(place.BESKED_DATA, 'settings.json.new'), '{"postgresPass');
    const launcher = launch(place);
    expect(await launcher.settled).toContain('ready http');
    await end(launcher);
  });
});

describe('parts that are killed', () => {
  test.each(['postgres', 'temporal', 'worker', 'server'])('%s comes back by itself', async (name) => {
    const place = await newPlace();
    const launcher = launch(place);
    await launcher.settled;
    const killed = partsOf(place.BESKED_DATA)[name];
    if (!killed) throw new Error(`${name} is not among the parts`);
    process.kill(killed.pid, 'SIGKILL');
    const isBack = async () => {
      const now = partsOf(place.BESKED_DATA)[name];
      const answers = await fetch(`http://127.0.0.1:${place.PORT}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
      return now !== undefined && now.pid !== killed.pid && isRunning(now) && answers;
    };
    expect(await waitUntil(isBack, 15_000)).toBe(true);
    expect(launcher.output()).toContain(`${name} ended (SIGKILL); starting it again`);
    await end(launcher);
  });

  test('after kill -9 of the launcher the next start ends what was left and finds the data', async () => {
    const place = await newPlace();
    const first = launch(place);
    await first.settled;
    const { DATABASE_URL } = await ask(place.PORT);
    await query(DATABASE_URL, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const left = Object.values(partsOf(place.BESKED_DATA));
    first.process.kill('SIGKILL');
    await first.ended;
    expect(left.filter(isRunning)).toHaveLength(4);

    const second = launch(place);
    expect(await second.settled).toContain('ready http');
    expect(left.filter(isRunning)).toEqual([]);
    expect(await query(readLocalEnvironment(place.BESKED_DATA)['DATABASE_URL'], 'SELECT answer FROM kept')).toEqual([
      { answer: 42 },
    ]);
    await end(second);
  });

  test("never ends somebody else's process that got a recorded number", async () => {
    const place = await newPlace();
    const own = identifyProcess(process.pid);
    const recycled = { pid: process.pid, startedAt: 'another boot/1' };
    writeFileSync(join(place.BESKED_DATA, 'parts.json'), JSON.stringify({ worker: recycled }));
    writeFileSync(join(place.BESKED_DATA, 'lock.json'), JSON.stringify({ ...recycled, url: 'http://localhost:1' }));
    const launcher = launch(place);
    expect(await launcher.settled).toContain('ready http');
    expect(own && isRunning(own)).toBe(true);
    await end(launcher);
  });
});

describe('a start that cannot be', () => {
  test('says who holds the folder', async () => {
    const place = await newPlace();
    const first = launch(place);
    await first.settled;
    const second = launch(place);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`process ${first.process.pid}, at http://localhost:${place.PORT}`);
    expect(second.output()).toContain('BESKED_DATA');
    await end(first);
  });

  test('names a taken port and the setting that moves it, and leaves nothing running', async () => {
    const place = await newPlace();
    const blocker = createServer().listen(Number(place.PORT), '127.0.0.1');
    onTestFinished(() => {
      blocker.close();
    });
    const launcher = launch(place);
    expect(await launcher.ended).toBe(1);
    expect(launcher.output()).toContain(`Port ${place.PORT} is taken`);
    expect(launcher.output()).toContain(`PORT=${Number(place.PORT) + 1} npm start`);
    expect(partsOf(place.BESKED_DATA)).toEqual({});
  });

  test('names a data folder that is no folder', async () => {
    const place = await newPlace();
    const file = join(place.BESKED_DATA, 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    const launcher = launch({ ...place, BESKED_DATA: file });
    expect(await launcher.ended).toBe(1);
    expect(launcher.output()).toContain(`cannot write to its data folder ${file}`);
    expect(launcher.output()).toContain('set BESKED_DATA');
  });

  test.runIf(process.platform === 'linux')('names a data folder where no folder can be made', async () => {
    const place = await newPlace();
    const launcher = launch({ ...place, BESKED_DATA: '/proc/besked/data' });
    expect(await launcher.ended).toBe(1);
    expect(launcher.output()).toContain('cannot write to its data folder /proc/besked/data');
  });

  test('names a database of your own that does not answer, without its password', async () => {
    const place = await newPlace();
    const launcher = launch({
      ...place,
      DATABASE_URL: 'postgresql://me:hunter2@127.0.0.1:1/none',
      TEMPORAL_ADDRESS: '127.0.0.1:1',
    });
    expect(await launcher.ended).toBe(1);
    expect(launcher.output()).toContain('The database at 127.0.0.1:1/none does not answer');
    expect(launcher.output()).not.toContain('hunter2');
  }, 60_000);
});
