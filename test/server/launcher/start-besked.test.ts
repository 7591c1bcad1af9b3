import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import pg from 'pg';
import { endProcess } from '../../../server/launcher/end-process.ts';
import { identifyProcess, isRunning } from '../../../server/launcher/process-identity.ts';
import { cutLog, runPart } from '../../../server/launcher/part.ts';
import { openPartsRecord } from '../../../server/launcher/parts-record.ts';
import { readLocalEnvironment } from '../../../server/launcher/local-environment.ts';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { type AtEnd, launch, type Launcher, newPlace, partsOf, type Place } from './stand-ins/launcher.ts';

// Where others want the processors too, a start takes half a minute.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

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

// Only Linux has more than one address of its own without being asked.
const ownAddress = process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1';

test('goes on where an earlier first start was cut off, at an address that was chosen', async () => {
  const place = await newPlace();
  mkdirSync(join(place.BESKED_DATA, 'postgres.new', 'base'), { recursive: true });
  mkdirSync(join(place.BESKED_DATA, 'postgres'), { recursive: true });
  writeFileSync(join(place.BESKED_DATA, 'settings.json.new'), '{"postgresPass');
  const launcher = launch({ ...place, BESKED_HOST: ownAddress });
  expect(await launcher.settled).toContain('ready http');
  await end(launcher);
});

// A start takes seconds, so one folder goes through all of its life, one test after the other.
describe('a folder that is empty at first', () => {
  const acts: Parameters<AtEnd>[0][] = [];
  const atEnd: AtEnd = (act) => void acts.unshift(act);
  const start = () => launch(place, undefined, atEnd);
  const answerKept = async () =>
    query(
      readLocalEnvironment(place.BESKED_DATA)['DATABASE_URL'],
      `SELECT "value" AS "answer" FROM "setting" WHERE "key" = 'kept'`,
    );
  let place: Place;
  let launcher: Launcher;

  beforeAll(async () => {
    place = await newPlace(atEnd);
    launcher = start();
    await launcher.settled;
    return async () => {
      for (const act of acts) await act();
    };
  });

  test('gets all parts ready and tells the first link', async () => {
    expect(await launcher.settled).toContain(`ready http://localhost:${place.PORT}/first/abc`);
    const { DATABASE_URL } = await ask(place.PORT);
    await query(DATABASE_URL, `INSERT INTO "setting" ("key", "value") VALUES ('kept', '42')`);
    await expect(query(DATABASE_URL, 'CREATE TABLE "owned" ()')).rejects.toThrow('permission denied');
    expect(readLocalEnvironment(place.BESKED_DATA)).toMatchObject({ DATABASE_URL });
    expect(Object.values(partsOf(place.BESKED_DATA))).toHaveLength(4);
  });

  test('keeps its generated secrets for this user alone', () => {
    const file = join(place.BESKED_DATA, 'settings.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { postgresPassword, secret } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    expect(secret).toMatch(/^[\w-]{40,}$/);
    expect(launcher.output()).not.toContain(secret);
    expect(launcher.output()).not.toContain(postgresPassword);
  });

  test('is told to another start to be held, and by whom', async () => {
    const other = launch(place);
    expect(await other.ended).toBe(1);
    expect(other.output()).toContain(`process ${launcher.process.pid}, at http://localhost:${place.PORT}`);
    expect(other.output()).toContain('BESKED_DATA');
  });

  test.each(['postgres', 'temporal', 'worker', 'server'])('gets %s back by itself when it is killed', async (name) => {
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
  });

  test('is left when it is told to, and nothing runs any more', async () => {
    const parts = Object.values(partsOf(place.BESKED_DATA));
    expect(parts).toHaveLength(4);
    expect(await end(launcher)).toBe(0);
    expect(parts.filter(isRunning)).toEqual([]);
  });

  test("has its data at the next start, which never ends somebody else's process that got a recorded number", async () => {
    const own = identifyProcess(process.pid);
    const recycled = { pid: process.pid, startedAt: 'another boot/1' };
    writeFileSync(join(place.BESKED_DATA, 'parts.json'), JSON.stringify({ worker: recycled }));
    writeFileSync(join(place.BESKED_DATA, 'lock.json'), JSON.stringify({ ...recycled, url: 'http://localhost:1' }));
    launcher = start();
    expect(await launcher.settled).toContain('ready http');
    expect(own && isRunning(own)).toBe(true);
    expect(await answerKept()).toEqual([{ answer: 42 }]);
  });

  test('has its data at the start after a kill -9 of the launcher, which ends what was left and says that the secret is another', async () => {
    const left = Object.values(partsOf(place.BESKED_DATA));
    launcher.process.kill('SIGKILL');
    await launcher.ended;
    expect(left.filter(isRunning)).toHaveLength(4);
    expect(launcher.output()).not.toContain('another BESKED_SECRET');
    const next = launch({ ...place, BESKED_SECRET: 'a-secret-that-is-not-the-one-of-the-folder' }, undefined, atEnd);
    expect(await next.settled).toContain('ready http');
    expect(next.output()).toContain('this database was used with another BESKED_SECRET');
    expect(left.filter(isRunning)).toEqual([]);
    expect(await answerKept()).toEqual([{ answer: 42 }]);
    expect(await end(next)).toBe(0);
  });
});

describe('a part on a disk that is full', () => {
  test('is started again though nothing can be noted of it', async () => {
    const { BESKED_DATA: folder } = await newPlace();
    // Stands in for the lack of room: the note cannot be written either.
    mkdirSync(join(folder, 'parts.json.new'));
    const said: string[] = [];
    const record = await openPartsRecord(folder, (line) => said.push(line));
    const logFile = join(folder, 'part.log');
    let births = 0;
    const born = (log: number) => {
      births += 1;
      return spawn(process.execPath, ['-e', ''], { stdio: ['ignore', log, log] });
    };
    const part = runPart({ name: 'part', logFile, spawn: born, isReady: async () => false }, record, () => undefined);
    onTestFinished(() => part.stop(1_000));
    expect(await waitUntil(async () => births >= 2, 15_000)).toBe(true);
    expect(said[0]).toContain('parts.json cannot be written');
  });

  test('has a log that is put aside before it grows without end', async () => {
    const { BESKED_DATA: folder } = await newPlace();
    const logFile = join(folder, 'part.log');
    const log = openSync(logFile, 'a');
    onTestFinished(() => closeSync(log));
    writeSync(log, 'a'.repeat(100));
    cutLog(logFile, 100);
    writeSync(log, 'b');
    cutLog(logFile, 100);
    writeSync(log, 'c');
    expect([logFile, `${logFile}.1`].map((file) => readFileSync(file, 'utf8'))).toEqual(['c', `${'a'.repeat(100)}b`]);
  });
});

describe('a start that cannot be', () => {
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

  test('names an address that is not of this machine', async () => {
    const launcher = launch({ ...(await newPlace()), BESKED_HOST: '192.0.2.1' });
    expect(await launcher.ended).toBe(1);
    expect(launcher.output()).toContain('BESKED_HOST is 192.0.2.1, which is no address of this machine');
  });

  test('leaves files alone that lie where its database would, and names them', async () => {
    const place = await newPlace();
    const restored = join(place.BESKED_DATA, 'postgres', 'postgres');
    mkdirSync(restored, { recursive: true });
    writeFileSync(join(restored, 'PG_VERSION'), '18');
    const launcher = launch({ ...place, TEMPORAL_ADDRESS: '127.0.0.1:1' });
    expect(await launcher.ended).toBe(1);
    expect(launcher.output()).toContain(`${join(place.BESKED_DATA, 'postgres')} holds files`);
    expect(readFileSync(join(restored, 'PG_VERSION'), 'utf8')).toBe('18');
  });

  test('says that a database is there without its settings, and makes no other ones', async () => {
    const place = await newPlace();
    mkdirSync(join(place.BESKED_DATA, 'postgres'));
    writeFileSync(join(place.BESKED_DATA, 'postgres', 'PG_VERSION'), '18');
    const launcher = launch({ ...place, TEMPORAL_ADDRESS: '127.0.0.1:1' });
    expect(await launcher.ended).toBe(1);
    expect(launcher.output()).toContain('holds a database, but no settings.json');
    expect(existsSync(join(place.BESKED_DATA, 'settings.json'))).toBe(false);
  });

  test.runIf(process.platform !== 'win32')('is ended at once while it fetches Temporal', async () => {
    const place = await newPlace();
    const note = join(place.BESKED_DATA, 'pip.pid');
    writeFileSync(
      join(place.BESKED_DATA, 'pip3'),
      `#!/bin/sh\necho $$ > ${note}.new\nmv ${note}.new ${note}\nexec sleep 60\n`,
    );
    chmodSync(join(place.BESKED_DATA, 'pip3'), 0o755);
    const launcher = launch({
      ...place,
      HOME: place.BESKED_DATA,
      XDG_CACHE_HOME: place.BESKED_DATA,
      PATH: `${place.BESKED_DATA}:/bin`,
      // What answers it is not waited for.
      DATABASE_URL: 'postgresql://me:hunter2@127.0.0.1:1/none',
    });
    expect(await waitUntil(async () => existsSync(note), 15_000)).toBe(true);
    const pip = identifyProcess(Number(readFileSync(note, 'utf8')));
    onTestFinished(() => (pip ? endProcess(pip, 'SIGKILL', 1_000) : undefined));
    await end(launcher);
    expect(pip && isRunning(pip)).toBe(false);
    expect(launcher.output().match(/Fetching/g)).toHaveLength(1);
    expect(launcher.output()).not.toContain('does not answer');
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
  });
});
