import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { openJob, publish, type Published } from '../furnish.ts';
import type { Answer, Client, TestServer } from '../start-test-server.ts';
import { startWithProcess } from '../start-with-process.ts';
import { drawing } from './drawing.ts';
import { startImport } from './upload-list.ts';

const strict = structuredClone(drawing);
if (strict.steps['start']?.kind === 'start') strict.steps['start'].requires = ['mobile', 'licence'];

let server: TestServer;
let client: Client;
let published: Published;
let jobId: string;
beforeAll(async () => {
  ({ server, client, published } = await startWithProcess(drawing));
});
beforeEach(async () => {
  jobId = await openJob(server.database, published);
});
afterAll(() => server.stop());

const csv = { 'content-type': 'text/csv' };
const check = (file: string | Uint8Array, job = jobId): Promise<Answer> =>
  client('POST', `/api/v1/jobs/${job}/imports?fileName=list.csv`, file, csv);
const sample = (name: string) =>
  readFileSync(new URL(`../../fixtures/imports/candidates-${name}.csv`, import.meta.url));
const view = async (id: string) => (await client('GET', `/api/v1/imports/${id}`)).body;
async function run(id: string) {
  expect((await startImport(client, id)).status).toBe(202);
  expect(await waitUntil(async () => (await view(id)).status !== 'running', 60_000)).toBe(true);
  return view(id);
}
const rowsOf = async (id: string, query = '') =>
  (await client('GET', `/api/v1/imports/${id}/rows?limit=200${query}`)).body.items;
const people = () => server.database.application.count({ where: { jobId } });

describe('the sample lists', () => {
  test.each([
    ['nurse', { encoding: 'utf-8', separator: ';', total: 60, ready: 60, duplicates: 0, failed: 0 }],
    ['messy', { encoding: 'utf-8', separator: ';', ready: 26, duplicates: 0, failed: 8 }],
    ['latin1', { encoding: 'windows-1252', separator: ',', total: 25, ready: 25, duplicates: 0, failed: 0 }],
  ])(
    '%s is imported as its dry run said, and imports nobody when it comes again',
    { timeout: 120_000 },
    async (name, said) => {
      const { status, body } = await check(sample(name));
      expect(status).toBe(201);
      const { ready, total, failed } = body;
      expect({ ...body, ready: said.ready }).toMatchObject(said);
      expect(await people()).toBe(0);
      expect(await run(body.id)).toMatchObject({ status: 'done', imported: ready, ready: 0, failed });
      expect(await people()).toBe(ready);

      const { body: again } = await check(sample(name));
      expect(again).toMatchObject({ ready: 0, duplicates: total - failed, failed });
      expect(await run(again.id)).toMatchObject({ imported: 0 });
      expect(await people()).toBe(ready);
    },
  );

  test('tell every row that is not imported by its number, with the reason in both languages', async () => {
    const { body } = await check(sample('messy'));
    const failed = await rowsOf(body.id, '&status=failed');
    expect(failed.length).toBe(body.failed);
    const lines = sample('messy')
      .toString()
      .split(/\r\n|\r|\n/);
    for (const { row, cells, issues } of failed) {
      expect(row).toBeGreaterThan(1);
      expect(cells[1].length).toBeGreaterThan(0);
      expect(lines[row - 1]).toContain(cells[1]);
      const errors = issues.filter(({ severity }: { severity: string }) => severity === 'error');
      expect(errors.length).toBeGreaterThan(0);
      for (const { message } of errors) expect([message.sv, message.en]).not.toContain('');
    }
    const { body: two } = await check('Namn;E-post\nÅsa Ek;asa@example.com\nÅsa Ek;ASA@example.com\n');
    const [twice] = await rowsOf(two.id, '&status=duplicate');
    expect(twice.issues).toContainEqual(expect.objectContaining({ code: 'same-person' }));
  });
});

describe('a list', () => {
  test.each([
    ['of no bytes', '', 'file-empty'],
    ['of white space', ' \n\n\t\n', 'file-empty'],
    ['with headings alone', 'Namn;E-post\n', 'rows-missing'],
    ['with NUL', 'Namn\nÅsa\u0000Ek\n', 'file-binary'],
    ['that is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'file-binary'],
    [
      'with a quotation mark that never ends',
      `Namn;E-post\n"Åsa;a@example.com\n${'B;b@example.com\n'.repeat(50)}`,
      'file-broken',
    ],
  ])('%s is refused with its reason, and leaves nothing', async (_, file, code) => {
    const before = await server.database.import.count();
    const { status, body } = await check(file);
    expect([status, body.code, body.errors[0].code]).toEqual([422, 'fileRefused', code]);
    expect(await server.database.import.count()).toBe(before);
  });

  const remap = (id: string, mapping: object) => client('PUT', `/api/v1/imports/${id}/mapping`, { mapping });
  const draftOf = async (importId: string) => {
    const { draft } = await server.database.importRow.findFirstOrThrow({ where: { importId } });
    return (draft as { candidate?: object }).candidate;
  };

  test('without a name is kept, its rows as failed, until somebody says which column is the name', async () => {
    const { status, body } = await check('Sökande;Mobil\nÅsa Ek;0701740605\nBo Berg;0701740606\n');
    expect([status, body]).toMatchObject([201, { total: 2, ready: 0, failed: 2, leftOut: [] }]);
    expect(body.mapping).toEqual({ Sökande: null, Mobil: 'phone' });
    const rows = await rowsOf(body.id);
    expect(
      rows.map(({ row, status, cells, issues }: { row: number; status: string; cells: string[]; issues: object[] }) => [
        row,
        status,
        cells[0],
        issues,
      ]),
    ).toEqual(
      ['Åsa Ek', 'Bo Berg'].map((name, index) => [
        index + 2,
        'failed',
        name,
        [expect.objectContaining({ severity: 'error', code: 'headings-missing' })],
      ]),
    );
    const without = await remap(body.id, { Sökande: null, Mobil: 'phone' });
    expect([without.status, without.body.errors[0].code]).toEqual([422, 'headings-missing']);
    const twice = await remap(body.id, { Sökande: 'fullName', Mobil: 'fullName' });
    expect([twice.status, twice.body.errors[0].code]).toEqual([422, 'heading-twice']);
    expect((await remap(body.id, { Sökande: 'fullName', Mobil: 'phone' })).body).toMatchObject({ ready: 2, failed: 0 });
    expect(await run(body.id)).toMatchObject({ imported: 2 });
  });

  test.each([
    [
      'a telephone and a mobile number',
      'Namn;Telefon;Mobil\nÅsa Ek;08-123456;0701740605\n',
      { heading: 'Telefon', instead: 'Mobil' },
      { phone: '+46701740605' },
    ],
    [
      'two addresses',
      'Namn;E-post;Epost\nÅsa Ek;a@example.com;b@example.com\n',
      { heading: 'Epost', instead: 'E-post' },
      { email: 'a@example.com' },
    ],
    [
      'a field twice',
      'Namn;Licence;licence\nÅsa Ek;1;2\n',
      { heading: 'licence', instead: 'Licence' },
      { fields: { licence: '1' } },
    ],
    [
      'the same heading twice',
      'Namn;Mobil;Mobil\nÅsa Ek;0701740605;0701740606\n',
      { heading: 'Mobil (2)', instead: 'Mobil' },
      { phone: '+46701740605' },
    ],
  ])('with %s is read by the better one, says which is left out, and takes the other', async (_, file, left, draft) => {
    const { status, body } = await check(file);
    expect([status, body]).toMatchObject([201, { ready: 1, failed: 0, leftOut: [left] }]);
    expect(body.mapping).toMatchObject({ [left.heading]: null });
    expect(await draftOf(body.id)).toMatchObject(draft);
    expect((await view(body.id)).leftOut).toEqual([left]);
    // The same columns again, and then the other one.
    expect((await remap(body.id, body.mapping)).body.leftOut).toEqual([left]);
    const target = body.mapping[left.instead];
    const both = await remap(body.id, { ...body.mapping, [left.heading]: target });
    expect([both.status, both.body.errors[0].code]).toEqual([422, 'heading-twice']);
    const other = await remap(body.id, { ...body.mapping, [left.instead]: null, [left.heading]: target });
    expect(other.body).toMatchObject({ ready: 1, leftOut: [] });
    expect(await draftOf(body.id)).not.toMatchObject(draft);
  });

  test('of 50 MB is refused with 413', async () => {
    const { status, body } = await check(new Uint8Array(50 * 1024 * 1024).fill(0x61));
    expect([status, body.code]).toEqual([413, 'tooLarge']);
  });

  test('with ragged rows tells them and takes the rest', async () => {
    const { body } = await check('Namn;E-post\nÅsa Ek;a@example.com\nBo\nCilla;c@example.com;extra\n');
    expect(body).toMatchObject({ total: 3, ready: 1, failed: 2 });
    expect(
      (await rowsOf(body.id)).map(({ row, issues }: { row: number; issues: { code: string }[] }) => [
        row,
        issues[0]?.code,
      ]),
    ).toEqual([
      [2, undefined],
      [3, 'too-few-columns'],
      [4, 'too-many-columns'],
    ]);
  });

  test('can be given another mapping, and is judged anew', async () => {
    const { body } = await check('Vem;Adress;Behörighet\nÅsa Ek;a@example.com;12345\n'.replace('Vem', 'Namn'));
    expect(body.mapping).toEqual({ Namn: 'fullName', Adress: null, Behörighet: null });
    const mapping = { Namn: 'fullName', Adress: 'email', Behörighet: 'field:licence' };
    const path = `/api/v1/imports/${body.id}/mapping`;
    expect((await client('PUT', path, { mapping })).body).toMatchObject({ ready: 1, mapping });
    for (const target of ['password', 'field:unknown', 'field:__proto__', 'constructor']) {
      const wrong = await client('PUT', path, { mapping: { ...mapping, Adress: target } });
      expect([wrong.status, wrong.body.errors[0].code]).toEqual([422, 'target-unknown']);
    }
    await run(body.id);
    const application = await server.database.application.findFirstOrThrow({
      where: { jobId },
      include: { candidate: true },
    });
    expect([application.fields, application.candidate.email]).toEqual([{ licence: '12345' }, 'a@example.com']);
    expect((await client('PUT', path, { mapping })).body.code).toBe('importOver');
  });

  test('keeps its rows and its columns where the import begins while another mapping is judged', async () => {
    const { body } = await check('Namn;Adress\nÅsa Ek;a@example.com\n');
    const { database } = server;
    const isHeld = async () => {
      const [found] = await database.$queryRaw<object[]>`select 1 from pg_stat_activity
        where wait_event_type = 'Lock' and datname = current_database()`;
      return found !== undefined;
    };
    const mapping = { Namn: 'fullName', Adress: 'email' };
    const patience = { timeout: 60_000, maxWait: 20_000 };
    const judged = await database.$transaction(async (transaction) => {
      await transaction.$executeRaw`lock table "import_row" in access exclusive mode`;
      const asked = client('PUT', `/api/v1/imports/${body.id}/mapping`, { mapping });
      expect(await waitUntil(isHeld, 20_000)).toBe(true);
      await database.import.update({ where: { id: body.id }, data: { status: 'running' } });
      return { asked };
    }, patience);
    expect(await judged.asked).toMatchObject({ status: 409, body: { code: 'importRunning' } });
    expect((await view(body.id)).mapping).toEqual({ Namn: 'fullName', Adress: null });
    await database.import.update({ where: { id: body.id }, data: { status: 'done' } });
  });

  test('needs what the process wants of an applicant: fields, and a mobile number among them', async () => {
    const { id: strictJob } = await server.database.job.findUniqueOrThrow({
      where: { id: await openJob(server.database, await publish(server.database, published.organisationId, strict)) },
    });
    const { body } = await check(
      'Namn;Mobil;Licence\nÅsa Ek;070-174 06 05;1\nBo Ek;08-12345678;1\nCilla Ek;070-174 06 06;\n',
      strictJob,
    );
    const rows = await rowsOf(body.id);
    const missing = rows.map(({ issues }: { issues: { code: string; column: string }[] }) =>
      issues.filter(({ code }) => code === 'field-missing').map(({ column }) => column),
    );
    expect(missing).toEqual([[], ['mobile'], ['licence']]);
    const byHand = { firstName: 'Åsa', lastName: 'Ek', fields: { licence: '1' } };
    const refused = await client('POST', `/api/v1/jobs/${strictJob}/applications`, byHand);
    expect(refused.body.errors).toEqual([{ path: 'body.phone', code: 'field-missing', message: 'Is required.' }]);
    const taken = await client('POST', `/api/v1/jobs/${strictJob}/applications`, { ...byHand, phone: '070-174 06 05' });
    expect(taken.status).toBe(201);
  });
});

describe('an import', () => {
  const long = (count: number) =>
    `Förnamn;Efternamn;E-post\n${Array.from({ length: count }, (_, index) => `Nr${index};Lång;nr${index}-${jobId}@example.com`).join('\n')}\n`;

  test('of 10,000 rows shows how far it has come, goes on after a stop, and brings in everybody once', {
    timeout: 300_000,
  }, async () => {
    const { body } = await check(long(10_000));
    expect(body).toMatchObject({ total: 10_000, ready: 10_000 });
    const seen = new Set<number>();
    await startImport(client, body.id);
    // Asked for again while it runs: nothing comes in twice.
    await client('POST', `/api/v1/imports/${body.id}/run`);
    expect(
      await waitUntil(async () => {
        const { status, imported } = await view(body.id);
        seen.add(imported);
        return status === 'done';
      }, 240_000),
    ).toBe(true);
    expect(seen.size).toBeGreaterThan(3);
    expect(await people()).toBe(10_000);
  });

  test('of many shows what the first would read and how many hear by what, and is begun with their number', async () => {
    const others = 'Sms;Ek;;070-174 06 05\nRing;Ek;;\n';
    const mailed = Array.from({ length: 30 }, (_, index) => `Nr${index};Lång;nr${index}-${jobId}@example.com;\n`);
    const { body } = await check(`Förnamn;Efternamn;E-post;Mobil\n${mailed.join('')}${others}`);
    expect(body.ready).toBe(32);
    const { body: told } = await client('GET', `/api/v1/imports/${body.id}/preview`);
    expect(told).toMatchObject({ ready: 32, email: 30, sms: 1, nobody: 1, standing: 0 });
    expect(told.first).toMatchObject({ name: 'Nr0 Lång', channel: 'email' });
    expect([told.first.subject, told.first.text].join(' ')).not.toBe(' ');
    expect(await server.database.message.count()).toBe(0);
    const begin = (given: object) => client('POST', `/api/v1/imports/${body.id}/run`, given);
    for (const given of [{}, { count: 31 }])
      expect([(await begin(given)).status, (await begin(given)).body.errors]).toEqual([
        422,
        [expect.objectContaining({ path: 'body.count', code: 'count' })],
      ]);
    expect((await begin({ count: 32 })).body).toMatchObject({ status: 'running' });
  });

  test('of more than one begins ten minutes later; taken back until then it has brought nobody in', async () => {
    const { body } = await check(long(3));
    const begin = () => client('POST', `/api/v1/imports/${body.id}/run`, { count: 3 });
    const stop = () => client('POST', `/api/v1/imports/${body.id}/stop`);
    const { body: waiting } = await begin();
    expect(waiting).toMatchObject({ status: 'running', imported: 0 });
    const { startedAt } = await server.database.import.findUniqueOrThrow({ where: { id: body.id } });
    expect(waiting.beginsAt).toBe(startedAt?.toISOString());
    // Whoever has closed the page finds it again.
    const { body: lists } = await client('GET', `/api/v1/jobs/${jobId}/imports`);
    expect(lists.items).toMatchObject([{ id: body.id, status: 'running', beginsAt: waiting.beginsAt, imported: 0 }]);
    expect(Number(startedAt)).toBeGreaterThan(Date.now() + 8 * 60_000);
    // Asked for once more it begins no sooner, nor later.
    expect((await begin()).body.beginsAt).toBe(waiting.beginsAt);
    expect(await waitUntil(async () => (await people()) > 0, 1_000)).toBe(false);
    expect((await stop()).body).toMatchObject({ status: 'checked', beginsAt: null, ready: 3 });
    expect((await begin()).body.beginsAt).not.toBeNull();
    // Its time has come.
    await server.database.import.update({ where: { id: body.id }, data: { startedAt: new Date() } });
    await begin();
    expect(await waitUntil(async () => (await view(body.id)).status === 'done', 20_000)).toBe(true);
    expect(await people()).toBe(3);
    expect((await stop()).body.code).toBe('importOver');
    const audited = await server.database.auditEntry.findMany({ where: { action: 'stopImport', targetId: body.id } });
    expect(audited.map(({ after }) => after)).toEqual([{ status: 'checked' }]);
  });

  test('of one alone begins at once', async () => {
    const { body } = await check(long(1));
    expect((await client('POST', `/api/v1/imports/${body.id}/run`)).body.beginsAt).toBeNull();
    expect(await waitUntil(async () => (await view(body.id)).status === 'done', 20_000)).toBe(true);
  });

  test('pauses while it runs: who is in stays and is listed, nobody else comes in until it goes on', async () => {
    const rows = 2_000;
    const { body } = await check(long(rows));
    const stop = () => client('POST', `/api/v1/imports/${body.id}/stop`);
    await startImport(client, body.id);
    /** Between two batches: while we have the job's row, the next one waits for it. */
    const stopInTheMiddle = () =>
      server.database.$transaction(async (transaction) => {
        await transaction.$queryRaw`select 1 from "job" where "id" = ${jobId}::uuid for no key update`;
        if ((await people()) === 0) return false;
        expect((await stop()).body).toMatchObject({ status: 'paused' });
        return true;
      });
    expect(await waitUntil(stopInTheMiddle, 30_000)).toBe(true);
    const there = await people();
    expect(there).toBeLessThan(rows);
    expect(await waitUntil(async () => (await people()) > there, 1_000)).toBe(false);
    expect((await stop()).body).toMatchObject({ status: 'paused', imported: there, ready: rows - there });
    const [first] = await rowsOf(body.id, '&status=imported');
    expect(first.applicationId).not.toBeNull();
    expect(await run(body.id)).toMatchObject({ status: 'done', imported: rows });
  }, 90_000);

  test('that a server left half done is gone on with by asking for it again', async () => {
    const { body } = await check(long(20));
    // As a server that was killed leaves it.
    await server.database.import.update({ where: { id: body.id }, data: { status: 'running' } });
    expect(await run(body.id)).toMatchObject({ status: 'done', imported: 20 });
    expect(await people()).toBe(20);
  });

  test('takes people in on their way, with the date that they were told, and says per row what does not fit', async () => {
    const lines = [
      'Namn;E-post;Steg;Sedan;Lovat senast',
      'Eskil Strand;eskil.strand@example.com;SCREENING;2026-01-12;2026-12-15',
      'Bo Ek;bo@example.com;screening;2026-01-12;',
      'Cy Ek;cy@example.com;hired;i går;2026-12-15',
      'Di Ek;di@example.com;;;',
    ];
    const { body } = await check(lines.join('\n'));
    expect(body).toMatchObject({ ready: 2, failed: 2 });
    const [eskil, bo, cy, di] = await rowsOf(body.id);
    const told = { since: '2026-01-11T23:00:00.000Z', promised: '2026-12-15T16:00:00.000Z' };
    expect(eskil.standsIn).toMatchObject(told);
    expect(di.standsIn).toBe(null);
    const codes = (row: { issues: { code: string }[] }) => row.issues.map(({ code }) => code);
    expect(codes(bo)).toContain('place-incomplete');
    expect(codes(cy)).toEqual(expect.arrayContaining(['place-unknown', 'date-unknown']));
    await run(body.id);
    const taken = await server.database.application.findMany({ where: { jobId }, include: { candidate: true } });
    const places = Object.fromEntries(taken.map(({ candidate, standsIn }) => [candidate.firstName, standsIn]));
    const [since, promised] = [Date.parse(told.since), Date.parse(told.promised)];
    expect(places).toEqual({ Eskil: { stepId: 'screening', since, promised }, Di: null });
  });

  test('of a list without names is refused with the reason, and can be told its columns still', async () => {
    const { body } = await check('E-post\nasa@example.com\n');
    const refused = await client('POST', `/api/v1/imports/${body.id}/run`);
    expect([refused.status, refused.body.code, refused.body.errors]).toEqual([
      422,
      'invalid',
      [expect.objectContaining({ path: 'body.mapping' })],
    ]);
    expect(await view(body.id)).toMatchObject({ status: 'checked', imported: 0 });
  });

  test('takes nobody into a closed job, and says that it has stopped', async () => {
    const { body } = await check(long(3));
    await server.database.job.update({ where: { id: jobId }, data: { status: 'closing' } });
    const refused = await client('POST', `/api/v1/imports/${body.id}/run`);
    expect([refused.status, refused.body.code]).toEqual([409, 'jobNotOpen']);
    expect((await check(long(3))).body.code).toBe('jobNotOpen');
    expect(await people()).toBe(0);
  });

  test('knows who is in the job already, by hand or under another address', async () => {
    await client('POST', `/api/v1/jobs/${jobId}/applications`, {
      firstName: 'Åsa',
      lastName: 'Ek',
      email: 'asa@example.com',
      phone: '070-174 06 05',
    });
    const { body } = await check('Namn;E-post;Mobil\nÅsa Ek;ASA@example.com;\nÅsa Ek;annan@example.com;+46701740605\n');
    expect(body).toMatchObject({ ready: 0, duplicates: 2 });
    expect(await run(body.id)).toMatchObject({ imported: 0, duplicates: 2 });
    expect(await people()).toBe(1);
    for (const { issues } of await rowsOf(body.id))
      expect(issues).toContainEqual(expect.objectContaining({ code: 'already-in-job' }));
  });
});
