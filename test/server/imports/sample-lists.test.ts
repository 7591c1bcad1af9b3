import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapHeadings } from '../../../server/imports/map-headings.ts';
import { mappingProblems, readRows } from '../../../server/imports/read-rows.ts';
import { recogniseCsv } from '../../../server/imports/recognise-csv.ts';

function read(bytes: Uint8Array) {
  const csv = recogniseCsv(bytes);
  if (csv.kind === 'refused') throw new Error(csv.problem.en);
  const mapping = mapHeadings(csv.headings);
  return { csv, problems: mappingProblems(mapping), rows: readRows(csv, mapping) };
}

const fixture = (name: string) =>
  read(readFileSync(new URL(`../../fixtures/imports/candidates-${name}.csv`, import.meta.url)));
const list = (text: string) => read(new TextEncoder().encode(text));
const codes = ({ rows }: ReturnType<typeof read>) =>
  rows.flatMap((row) => {
    const errors = row.kind === 'rejected' ? row.errors.map(({ code }) => code) : [];
    const told = [row.kind, ...errors, ...row.warnings.map(({ code }) => `(${code})`)];
    return told.length > 1 || row.kind !== 'candidate' ? [`${row.row} ${told.join(' ')}`] : [];
  });

describe("the nurse's list, as Swedish Excel saves it", () => {
  const nurse = fixture('nurse');

  it('is recognised and wholly imported without a remark', () => {
    expect([nurse.csv.encoding, nurse.csv.separator, nurse.problems, codes(nurse)]).toEqual(['utf-8', ';', [], []]);
    expect(nurse.rows).toHaveLength(60);
  });

  it('gives drafts with numbers in E.164, language, channel and zone', () => {
    expect(nurse.rows[1]).toMatchObject({
      kind: 'candidate',
      row: 3,
      draft: {
        firstName: 'Göran',
        lastName: 'Åkerlund',
        phone: '+46701740606',
        isMobile: true,
        language: 'en',
        channel: 'sms',
        source: 'LinkedIn',
        zone: 'Europe/Stockholm',
      },
    });
  });

  it('identifies everybody apart, and alike when read again', () => {
    const identities = (rows: typeof nurse.rows) => rows.map((row) => ('identity' in row ? row.identity : ''));
    expect(new Set(identities(nurse.rows)).size).toBe(60);
    expect(identities(fixture('nurse').rows)).toEqual(identities(nurse.rows));
  });
});

describe('the messy list', () => {
  it('tells per line what is wrong and takes the rest', () => {
    expect(codes(fixture('messy'))).toEqual([
      '5 candidate (address-missing)',
      '8 candidate (address-shared)',
      '11 candidate (phone-not-mobile)',
      '13 candidate (phone-invalid)',
      '14 rejected email-invalid',
      '16 rejected formula',
      '17 candidate (looks-like-html)',
      '19 rejected zone-suggested',
      '20 rejected language-unknown',
      '23 candidate (line-break-removed)',
      '26 rejected channel-unknown',
      '28 rejected too-few-columns',
      '30 rejected too-many-columns',
      '33 rejected name-too-long',
    ]);
  });

  it('names the column, the reason and a suggestion in both languages', () => {
    const row = fixture('messy').rows.find(({ row }) => row === 19);
    expect(row).toMatchObject({
      errors: [{ row: 19, column: 'Tidszon', en: 'The time zone does not exist. Did you mean Europe/Stockholm?' }],
    });
  });

  it('keeps HTML as text, joins broken lines, trims and lowers addresses', () => {
    const drafts = fixture('messy').rows.flatMap((row) => (row.kind === 'candidate' ? [row.draft] : []));
    expect(drafts.map(({ lastName }) => lastName)).toEqual(
      expect.arrayContaining(['<script>alert(1)</script>', 'Rad brytning']),
    );
    expect(drafts.find(({ lastName }) => lastName === 'Kowalski')?.email).toBe('sa.kowalski107@example.com');
  });
});

it("another system's list in Windows-1252 warns of letters that its export lost", () => {
  const other = fixture('latin1');
  expect([other.csv.encoding, other.csv.separator, other.rows.length]).toEqual(['windows-1252', ',', 25]);
  expect(codes(other)).toEqual([8, 19, 20, 22, 23, 26].map((row) => `${row} candidate (letters-lost)`));
  expect(other.rows[1]).toMatchObject({ draft: { lastName: 'Åkerlund' } });
});

describe('a list', () => {
  it('is read from UTF-16 with tabs, with columns of its own as fields', () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Buffer.from('Namn\tE-post\tLegitimation\nÅsa Ek\ta@example.com\t123\n', 'utf16le')),
    ]);
    const { csv, rows } = read(bytes);
    expect([csv.encoding, csv.separator]).toEqual(['utf-16le', '\t']);
    expect(rows).toMatchObject([{ draft: { firstName: 'Åsa', lastName: 'Ek', fields: { Legitimation: '123' } } }]);
  });

  it('counts lines through quoted line breaks and empty lines', () => {
    expect(list('Förnamn;E-post\n"A\nB";a@example.com\n\nC;nej\n').rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  it('knows the same person by number or name where there is no address', () => {
    const found = list('Förnamn;Mobil\nA;0701740605\na;+46 70 174 06 05\nC;\nC;\n');
    expect(found.rows).toMatchObject([
      { kind: 'candidate' },
      { kind: 'duplicate', of: 2 },
      { kind: 'candidate' },
      { kind: 'duplicate', of: 4 },
    ]);
  });

  it('takes those who share an address and are called otherwise as several', () => {
    const heading = 'Förnamn;Efternamn;E-post\n';
    const found = list(
      `${heading}Anna;Ek;vi@example.com\nBo;Berg;vi@example.com\nBo;Ek;vi@example.com\nanna;;Vi@example.com\n`,
    );
    expect(found.rows.map(({ kind }) => kind)).toEqual(['candidate', 'candidate', 'candidate', 'duplicate']);
    expect(found.rows[3]).toMatchObject({ of: 2 });
    expect(codes(found)).toEqual(['3 candidate (address-shared)', '4 candidate (address-shared)', '5 duplicate']);
  });

  it('reads a saved list of rows with errors without what was added to it, and judges a cell as it was', () => {
    const found = list(
      "Besked: Rad;Besked: Skäl;Namn;E-post;Källa\n2;Fel;Åsa Ek;a@example.com;'-\n3;Fel;Bo Ek;b@example.com;'=1+1\n",
    );
    expect(found.rows).toMatchObject([{ draft: { source: '-', fields: {} } }, { kind: 'rejected' }]);
  });

  it('refuses a wrong number only where nothing else reaches the candidate', () => {
    expect(codes(list('Förnamn;Mobil\nA;0719123456\n'))).toEqual(['2 rejected phone-invalid']);
  });

  it('cannot be read by its headings alone where none is a name or two are the same', () => {
    expect(list('x;y\n1;2\n').problems.map(({ code }) => code)).toEqual(['headings-missing']);
    expect(list('Förnamn;E-post;Email\na;b;c\n').problems.map(({ code }) => code)).toEqual(['heading-twice']);
  });

  it.each([
    ['file-empty', new Uint8Array()],
    ['file-empty', new TextEncoder().encode('\ufeff \n')],
    ['file-binary', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff])],
    ['file-broken', new TextEncoder().encode('a;b\n"never closed;c\n')],
    ['file-too-large', new Uint8Array(10 * 1024 * 1024 + 1)],
    ['file-too-many-rows', new TextEncoder().encode('a\n'.repeat(50_002))],
  ])('is refused with %s', (code, bytes) => {
    expect(recogniseCsv(bytes)).toMatchObject({ kind: 'refused', problem: { code } });
  });
});
