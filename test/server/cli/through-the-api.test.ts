import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { nowhere } from '../../setup/nowhere.ts';
import { openJob, publish } from '../furnish.ts';
import { createKey } from '../routes/members.ts';
import { signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { besked, newPlace, type Place, removePlaces } from './besked.ts';
import { fileOf, oneStage, unconnected } from './drawings.ts';

// Each command is a process of its own, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

const list = 'Förnamn;Efternamn;E-post\nÅsa;Ek;asa@example.com\nBo;Berg;ingen adress\nCilla;Dal;cilla@example.com\n';

let server: TestServer;
let place: Place;
let userId: string;
let jobId: string;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ userId } = first);
  jobId = await openJob(server.database, await publish(server.database, first.organisationId, oneStage));
  place = newPlace(
    {
      BESKED_URL: server.address,
      BESKED_API_KEY: await createKey(server, userId, ['read', 'processes', 'recruiting']),
    },
    {
      'process.json': fileOf({ ...oneStage, id: 'by-command' }),
      'wrong.json': fileOf({ ...unconnected, id: 'wrong' }),
      'list.csv': list,
    },
  );
});
afterAll(() => server.stop());
afterAll(removePlaces);

const json = (text: string) => JSON.parse(text);
const versions = () => server.database.version.count({ where: { process: { slug: 'by-command' } } });

describe('besked publish and export', () => {
  test('make a process, then its next version, and give back the same bytes', async () => {
    const first = await besked(place, 'publish', 'process.json', '--note', 'From the command line', '--json');
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(json(first.stdout)).toMatchObject({ number: 1, note: 'From the command line' });
    const file = fileOf({ ...oneStage, id: 'by-command', name: { sv: 'Ny', en: 'New' } });
    writeFileSync(join(place.folder, 'process.json'), file);
    const second = await besked(place, 'publish', 'process.json');
    expect([second.code, second.stdout]).toEqual([0, expect.stringMatching(/^Published by-command as version 2 /)]);
    expect(await versions()).toBe(2);

    const exported = await besked(place, 'export', 'by-command');
    expect([exported.code, exported.stderr]).toEqual([0, '']);
    expect(exported.stdout).toBe(file);
    const byId = await besked(place, 'export', json(first.stdout).processId, '--json');
    expect(byId.stdout).toBe(file);
  });

  test('find problems (1) rather than publish a drawing with an error, and leave no process behind', async () => {
    const { code, stdout } = await besked(place, 'publish', 'wrong.json', '--json');
    expect(code).toBe(1);
    expect(json(stdout).problems).toContainEqual(expect.objectContaining({ code: 'exit-unconnected' }));
    expect((await besked(place, 'publish', 'wrong.json')).stdout).toMatch(/exit-unconnected \[screening\]/);
    writeFileSync(join(place.folder, 'text.json'), 'Hello');
    expect((await besked(place, 'publish', 'text.json')).code).toBe(1);
    expect(await server.database.process.count({ where: { slug: { startsWith: 'wrong' } } })).toBe(0);
  });

  test('could not run (2) for a process or a file that is not there', async () => {
    const exported = await besked(place, 'export', 'nothing-of-that-name');
    expect([exported.code, exported.stdout, exported.stderr]).toEqual([
      2,
      '',
      expect.stringContaining('There is no process'),
    ]);
    expect((await besked(place, 'publish', 'gone.json')).code).toBe(2);
  });
});

describe('besked import-candidates', () => {
  const run = (...args: string[]) => besked(place, 'import-candidates', 'list.csv', '--job', jobId, ...args);
  const people = () => server.database.application.count({ where: { jobId } });

  test('says what would happen, and imports nobody, with --dry-run', async () => {
    const { code, stdout } = await run('--dry-run');
    expect([code, await people()]).toEqual([1, 0]);
    expect(stdout).toMatch(/3 rows \(utf-8, separated by ";"\): 2 would be imported, 0 known already, 1 with errors/);
    expect(stdout).toMatch(/row 3, E-post: error: The address is not an email address: ingen adress/);
  });

  test('imports the good rows, tells the others with row number and reason (1), and nobody twice', async () => {
    const { code, stdout } = await run('--json');
    expect(code).toBe(1);
    expect(json(stdout)).toMatchObject({ status: 'done', total: 3, imported: 2, failed: 1 });
    expect(await people()).toBe(2);
    const again = await run('--language', 'sv');
    expect(again.stdout).toMatch(/0 imported, 2 known already, 1 with errors/);
    expect(again.stdout).toMatch(/row 2: warning: Personen finns redan i jobbet/);
    expect(await people()).toBe(2);
  });

  test('tells which of two columns that mean the same is left out', async () => {
    writeFileSync(join(place.folder, 'two.csv'), 'Namn;Telefon;Mobil\nCarin Lind;08-123456;0701740605\n');
    const given = ['two.csv', '--job', jobId, '--dry-run'];
    const { code, stdout } = await besked(place, 'import-candidates', ...given);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Telefon is left out: Mobil means the same')]);
    const told = json((await besked(place, 'import-candidates', ...given, '--json')).stdout);
    expect(told.leftOut).toEqual([{ heading: 'Telefon', instead: 'Mobil' }]);
  });

  test('could not run (2) with a list in which no column is a name, and imports nobody', async () => {
    const before = await people();
    writeFileSync(join(place.folder, 'nameless.csv'), 'Sökande;Mobil\nÅsa Ek;0701740605\n');
    const { code, stdout, stderr } = await besked(place, 'import-candidates', 'nameless.csv', '--job', jobId);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/No column of nameless\.csv is the name: Sökande, Mobil\./);
    expect(stderr).toMatch(/\/jobs\/[\w-]+\/import\?import=[\w-]+/);
    expect(await people()).toBe(before);
  });

  test('shows how far a long list has come', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => `Nr${index};Lång;nr${index}@example.com`);
    writeFileSync(join(place.folder, 'long.csv'), `Förnamn;Efternamn;E-post\n${rows.join('\n')}\n`);
    const { code, stdout, stderr } = await besked(place, 'import-candidates', 'long.csv', '--job', jobId);
    expect([code, stdout]).toEqual([0, expect.stringContaining('1000 imported')]);
    expect(stderr).toMatch(/\r\d+ of 1000/);
    expect(await people()).toBe(1_002);
  });

  test('finds (1) that an import stopped because the job was closed meanwhile', async () => {
    const { id: closing } = await server.database.job.findFirstOrThrow({ where: { id: jobId } });
    await server.asOwner(`create function close_job() returns trigger language plpgsql as $$ begin
      update "job" set "status" = 'closed' where "id" = '${closing}'; return null; end $$`);
    await server.asOwner(
      'create trigger close_job after insert on "application" for each statement execute function close_job()',
    );
    const rows = Array.from({ length: 300 }, (_, index) => `Ny${index};Lång;ny${index}@example.com`);
    writeFileSync(join(place.folder, 'more.csv'), `Förnamn;Efternamn;E-post\n${rows.join('\n')}\n`);
    const { code, stdout } = await besked(place, 'import-candidates', 'more.csv', '--job', jobId);
    await server.asOwner('drop trigger close_job on "application"');
    await server.database.job.update({ where: { id: closing }, data: { status: 'open' } });
    expect([code, stdout]).toEqual([1, expect.stringContaining('200 imported, stopped with 100 to go')]);
  });

  test.each([
    ['a job that is not there', ['list.csv', '--job', '00000000-0000-4000-8000-000000000000'], 'It does not exist.'],
    ['a job that is no id', ['list.csv', '--job', '../me?x='], 'It does not exist.'],
    ['a list that is not there', ['gone.csv', '--job', 'x'], 'gone.csv cannot be read'],
    ['a list that is none', ['process.json', '--job', ''], ''],
  ])('could not run with %s: 2', async (_, args, why) => {
    const given = args.map((arg) => (arg === '' ? jobId : arg));
    const { code, stdout, stderr } = await besked(place, 'import-candidates', ...given);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test('refusals are in English, as the commands are, whatever language their person reads', async () => {
  await server.database.user.update({ where: { id: userId }, data: { language: 'sv' } });
  const { stderr } = await besked(place, 'import-candidates', 'list.csv', '--job', 'none');
  await server.database.user.update({ where: { id: userId }, data: { language: 'en' } });
  expect(stderr).toBe('It does not exist.\nThe server answered 404.\n');
});

describe('every command through the API', () => {
  const commands = [
    ['publish', 'process.json'],
    ['export', 'by-command'],
    ['import-candidates', 'list.csv', '--job', 'x'],
  ];
  test.each(commands)(
    '%s says what is missing without a key, with a wrong one, or where nobody answers: 2',
    async (...args) => {
      const { BESKED_API_KEY: _, ...keyless } = place.env;
      const cases = [
        [{ ...keyless }, 'BESKED_API_KEY is missing'],
        [{ ...keyless, BESKED_API_KEY: 'besked_thisIsNoKeyOfOurs' }, 'The key is unknown, disabled or expired.'],
        [{ ...place.env, BESKED_URL: `http://127.0.0.1:${nowhere}` }, 'Nobody answers at'],
        [{ ...place.env, BESKED_URL: 'no address' }, 'BESKED_URL'],
      ] as const;
      for (const [env, why] of cases) {
        const { code, stdout, stderr } = await besked({ folder: place.folder, env }, ...args);
        expect([why, code, stdout, stderr]).toEqual([why, 2, '', expect.stringContaining(why)]);
      }
    },
  );

  test('needs the scope of what it does', async () => {
    const env = { ...place.env, BESKED_API_KEY: await createKey(server, userId, ['read']) };
    const { code, stderr } = await besked({ folder: place.folder, env }, 'publish', 'process.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('The key lacks the scope.')]);
    expect((await besked({ folder: place.folder, env }, 'export', 'by-command')).code).toBe(0);
  });
});
