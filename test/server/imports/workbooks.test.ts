import { setTimeout as sleep } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { openJob, type Published } from '../furnish.ts';
import type { Client, TestServer } from '../start-test-server.ts';
import { startWithProcess } from '../start-with-process.ts';
import { drawing } from './drawing.ts';
import { type Cell, workbook } from './workbook.ts';
import { startImport } from './upload-list.ts';

const asking = structuredClone(drawing);
asking.fields = {
  from: { kind: 'date', label: { sv: 'Kan börja', en: 'Can start' } },
  years: { kind: 'number', label: { sv: 'År i yrket', en: 'Years' } },
  nights: { kind: 'boolean', label: { sv: 'Kan arbeta natt', en: 'Can work nights' } },
};

let server: TestServer;
let client: Client;
let published: Published;
let jobId: string;
beforeAll(async () => {
  ({ server, client, published } = await startWithProcess(asking));
});
beforeEach(async () => {
  jobId = await openJob(server.database, published);
});
afterAll(() => server.stop());

const check = (bytes: Uint8Array) =>
  client('POST', `/api/v1/jobs/${jobId}/imports?fileName=lista.xlsx`, bytes, {
    'content-type': 'application/octet-stream',
  });
/** Making a bomb takes this thread for seconds: connections that were closed meanwhile are let go before the next one is asked for. */
const breathe = () => sleep(100);
const rowsOf = async (id: string) => (await client('GET', `/api/v1/imports/${id}/rows?limit=200`)).body.items;

const headings: readonly Cell[] = ['Namn', 'E-post', 'Mobil', 'Kan börja', 'År i yrket', 'Kan arbeta natt'];

describe('a workbook', () => {
  test('is imported as a list of text is, with dates, numbers and yes or no as cells', async () => {
    const { status, body } = await check(
      workbook({
        3: headings,
        4: ['Åsa Öberg', 'asa@example.com', { number: '701740605' }, { day: 46391 }, { number: '2.5' }, true],
        6: ['Bo Ek', null, { number: '4.6701740606E10' }, null, null, false],
      }),
    );
    expect([status, body.encoding, body.separator, body.total, body.ready]).toEqual([201, 'xlsx', '', 2, 2]);
    expect(body.mapping).toMatchObject({
      Namn: 'fullName',
      'Kan börja': 'field:from',
      'Kan arbeta natt': 'field:nights',
    });
    expect((await rowsOf(body.id)).map(({ row }: { row: number }) => row)).toEqual([4, 6]);
    await startImport(client, body.id);
    const people = () => server.database.application.findMany({ where: { jobId }, include: { candidate: true } });
    expect(await waitUntil(async () => (await people()).length === 2, 20_000)).toBe(true);
    const byName = new Map((await people()).map((one) => [one.candidate.firstName, one]));
    expect(byName.get('Åsa')).toMatchObject({
      fields: { from: '2027-01-04', years: 2.5, nights: true },
      candidate: { lastName: 'Öberg', email: 'asa@example.com', phone: '+46701740605' },
    });
    expect(byName.get('Bo')).toMatchObject({ fields: { nights: false }, candidate: { phone: '+46701740606' } });
  });

  test("tells what is wrong with a row by the sheet's own number, and can be mapped anew", async () => {
    const { body } = await check(
      workbook({
        1: headings,
        2: ['Åsa Ny', 'asa.ny@example.com'],
        5: ['', 'nobody@example.com'],
        7: ['Bo Ek', 'bo@', null, 'snart'],
        9: ['Cilla Lind', 'cilla@example.com', null, null, null, null, 'för mycket'],
      }),
    );
    const found = (await rowsOf(body.id)).map(
      ({ row, issues }: { row: number; issues: { code: string; column: string | null }[] }) => [
        row,
        issues.map(({ code }) => code).filter((code) => code !== 'address-missing'),
      ],
    );
    expect(found).toEqual([
      [2, []],
      [5, ['name-missing']],
      [7, ['email-invalid']],
      [9, ['too-many-columns']],
    ]);
    const mapping = { ...body.mapping, 'E-post': null, 'Kan börja': null };
    const again = await client('PUT', `/api/v1/imports/${body.id}/mapping`, { mapping });
    expect(again.body).toMatchObject({ encoding: 'xlsx', ready: 2 });
  });

  test('of 20,000 rows is read within seconds', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index): [number, Cell[]] => [
      index + 2,
      [`Nr ${index}`, `nr${index}@example.com`, { number: String(701_000_000 + index) }],
    ]);
    const { body } = await check(workbook({ 1: headings.slice(0, 3), ...Object.fromEntries(rows) }));
    expect(body).toMatchObject({ total: 20_000, failed: 0 });
  }, 60_000);

  const whole = workbook({ 1: headings, 2: ['Åsa Öberg'] });
  test.each([
    ['that is cut off', whole.subarray(0, whole.length - 100), 'xlsx-broken'],
    ['with bytes turned', whole.map((byte, index) => (index > 60 && index < 400 ? byte ^ 0x55 : byte)), 'xlsx-broken'],
    [
      'whose sheet is no sheet',
      workbook({}, { 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row') }),
      'xlsx-broken',
    ],
    ['that is a zip of something else', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'file-binary'],
    [
      'in the format of before 2007, or with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'xlsx-old',
    ],
    ['with nothing in it', workbook({}), 'file-empty'],
    ['with headings alone', workbook({ 1: headings }), 'rows-missing'],
  ])('%s is refused with its reason, and leaves nothing', async (_, bytes, code) => {
    const before = await server.database.import.count();
    const { status, body } = await check(bytes);
    expect([status, body.code, body.errors?.[0]?.code]).toEqual([422, 'fileRefused', code]);
    expect(await server.database.import.count()).toBe(before);
  });

  test('that unpacks to a hundred times its size and more is refused without being unpacked', async () => {
    const bomb = workbook({ 1: headings }, { 'xl/worksheets/sheet1.xml': new Uint8Array(101 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    // Whoever unpacked it would find it broken.
    const middle = Math.floor(bomb.length / 2);
    bomb.fill(0xff, middle, middle + 1_000);
    await breathe();
    const { body } = await check(bomb);
    expect(body.errors[0].code).toBe('xlsx-too-large');
  });

  test('that lies about how much it unpacks to is refused too, and the server goes on', async () => {
    const bomb = workbook({ 1: headings }, { 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) });
    const understating = understated(bomb, 64 * 1024 * 1024);
    await breathe();
    const { body } = await check(understating);
    expect(['xlsx-broken', 'file-empty']).toContain(body.errors[0].code);
    expect((await client('GET', '/api/v1/me')).status).toBe(200);
  });
});

/** The same file, which says that its largest entry is small. */
function understated(zip: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(zip);
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(size);
  for (let at = copy.indexOf(wanted); at >= 0; at = copy.indexOf(wanted, at + 1)) copy.writeUInt32LE(1_000, at);
  return copy;
}
