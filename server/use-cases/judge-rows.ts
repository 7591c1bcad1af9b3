import { todayIn } from '../../process/calendar/today-in.ts';
import type { Language } from '../../process/definition/schema.ts';
import type { Prisma } from '../../prisma/client.ts';
import { Refusal } from '../http/refusal.ts';
import { type ImportMessage, importMessage } from '../imports/import-message.ts';
import type { ColumnMeaning } from '../imports/map-headings.ts';
import type { CandidateDraft } from '../imports/read-row.ts';
import { readPlace } from '../imports/read-place.ts';
import { type ImportRow, mappingProblems, readRows } from '../imports/read-rows.ts';
import type { CsvRecord } from '../imports/recognise-csv.ts';
import { mailDomainOf } from '../mail-check/mail-domain-of.ts';
import type { Parts } from '../parts.ts';
import { readValue } from './check-fields.ts';
import { importColumns } from '../contract/imports.ts';
import { compareDetails } from './complete-person.ts';
import { findKnown, type KnownAs } from './find-known.ts';
import { earlierColumns, endedLast, type Ended, hadNo } from './ended-last.ts';
import type { Stored } from './recognise-candidate.ts';
import { findNotGiven } from './find-not-given.ts';
import type { StoredMapping } from './import-view.ts';
import type { PublishedVersion } from './load-versions.ts';

type Row = Prisma.ImportRowCreateManyInput;
type Issue = {
  readonly severity: 'error' | 'warning';
  readonly column: string | null;
  readonly code: string;
  readonly message: { readonly sv: string; readonly en: string };
};
type Given = {
  readonly importId: string;
  readonly organisationId: string;
  readonly jobId: string;
  readonly version: PublishedVersion;
  readonly mapping: StoredMapping;
  readonly records: readonly CsvRecord[];
};

export type Needs = Pick<Parts, 'database' | 'mailCheck'>;

const known: readonly string[] = importColumns;

/** Refuses columns by which nobody can be read: none of them a name, two for the same, or for what is not there. */
export function refuseMapping(mapping: StoredMapping, version: PublishedVersion, language: Language): void {
  const wrong = mappingProblems(mapping.headings.map((heading) => meaningOf(heading, mapping, version)));
  if (wrong.length > 0)
    throw new Refusal('invalid', {
      errors: wrong.map(({ code, [language]: message }) => ({ path: 'body.mapping', code, message })),
    });
}

/** What an import would do with each row, and why; nothing with any of them where no column is a name. */
export async function judgeRows({ database, mailCheck }: Needs, given: Given): Promise<Row[]> {
  const { importId, organisationId, jobId, version, mapping, records } = given;
  const meanings = mapping.headings.map((heading) => meaningOf(heading, mapping, version));
  const [wrong] = mappingProblems(meanings);
  const list = { kind: 'recognised', encoding: 'utf-8', separator: ';', headings: mapping.headings, records } as const;
  const job = await database.job.findUniqueOrThrow({ where: { id: jobId }, select: { zone: true } });
  const applications = await database.application.findMany({
    where: { jobId, rowIdentity: { not: null } },
    select: { rowIdentity: true, ...earlierColumns },
  });
  const there = new Map(applications.map((one) => [one.rowIdentity, endedLast([one])]));
  const rows = wrong ? records.map(({ row }) => rejectedFor(row, wrong)) : readRows(list, meanings);
  const now = Date.now();
  const { again = false } = mapping;
  const zone = job.zone || version.definition.policy.calendar.zone;
  const knownAs = await findKnown(database, { organisationId, jobId }, rows);
  const without = await mailCheck(
    rows.flatMap((row) => (row.kind === 'candidate' && row.draft.email ? [mailDomainOf(row.draft.email)] : [])),
  );
  return rows.map((row, index) => {
    const cells = [...(records[index]?.cells ?? [])];
    return { importId, row: row.row, ...toRow(row, cells, { version, there, knownAs, without, zone, now, again }) };
  });
}

const rejectedFor = (row: number, wrong: ImportMessage): ImportRow => ({
  kind: 'rejected',
  row,
  errors: [{ row, ...wrong }],
  warnings: [],
});

function meaningOf(heading: string, { columns }: StoredMapping, { definition }: PublishedVersion): ColumnMeaning {
  const target = columns[heading] ?? null;
  if (target === null) return { kind: 'ignored' };
  const [, field] = /^field:(.*)$/s.exec(target) ?? [];
  if (field !== undefined && Object.hasOwn(definition.fields, field)) return { kind: 'field', name: field };
  if (known.includes(target)) return { kind: 'known', column: target as 'email' };
  throw new Refusal('invalid', { errors: [{ path: `body.mapping.${heading}`, code: 'target-unknown' }] });
}

/** A row is never refused for it: whoever is on a list is a candidate, and is called. */
function mailIssues({ email }: CandidateDraft, without: ReadonlySet<string>): Issue[] {
  const domain = email === undefined ? '' : mailDomainOf(email);
  return without.has(domain) ? [toIssue('warning')(importMessage('mail-domain', domain))] : [];
}

type Basis = {
  readonly without: ReadonlySet<string>;
  readonly version: PublishedVersion;
  /** Who is in the job, with the application that ended where none goes on. */
  readonly there: ReadonlyMap<string | null, Ended | undefined>;
  readonly knownAs: (draft: CandidateDraft) => KnownAs;
  readonly zone: string;
  readonly now: number;
  /** Whoever is known and had a no is taken in again. */
  readonly again: boolean;
};

function toRow(row: ImportRow, cells: string[], basis: Basis) {
  const { version, there, knownAs, without, zone, now } = basis;
  const warnings = row.warnings.map(toIssue('warning'));
  if (row.kind === 'rejected')
    return { ...outcome('failed', [...row.errors.map(toIssue('error')), ...warnings]), draft: { cells } };
  const { identity } = row;
  if (row.kind === 'duplicate') {
    const same = toIssue('warning')(importMessage('same-person', String(row.of)));
    return { ...outcome('duplicate', [...warnings, same]), draft: { cells }, identity };
  }
  const known = knownAs(row.draft);
  const comesAgain = basis.again && known.kind === 'inJob' && hadNo(known.before);
  const { fields, errors: wrong } = readFields(
    row.draft,
    version,
    known.kind === 'elsewhere' || comesAgain ? known.stored : undefined,
  );
  const { standing, ...candidate } = row.draft;
  const place = standing ? readPlace(standing, { definition: version.definition, zone, now }) : noPlace;
  const errors = [...wrong, ...place.errors.map(toIssue('error'))];
  warnings.push(...place.warnings.map(toIssue('warning')));
  const draft = { cells, candidate: { ...candidate, fields }, standsIn: place.place } as Prisma.InputJsonObject;
  if (errors.length > 0) return { ...outcome('failed', [...errors, ...warnings]), draft, identity };
  const isAnother = known.kind === 'shares' || known.kind === 'mayBe';
  if (comesAgain || (known.kind !== 'inJob' && (isAnother || !there.has(identity))))
    return {
      ...outcome(
        'ready',
        onceEach([...warnings, ...mailIssues(row.draft, without), ...knownIssues(known, row.draft, zone)]),
      ),
      draft,
      identity,
    };
  const before = known.kind === 'inJob' ? known.before : there.get(identity);
  return {
    ...outcome('duplicate', [...warnings, toIssue('warning')(thereMessage(before, zone))]),
    draft,
    identity,
  };
}

/** Why whoever is in the job is left out: a no of months ago is no reason that anybody guesses. */
function thereMessage(before: Ended | undefined, zone: string): ImportMessage {
  if (!before) return importMessage('already-in-job');
  const day = todayIn(zone, before.endedAt.getTime());
  return importMessage(before.outcome === 'rejected' ? 'rejected-before' : 'ended-before', day);
}

const againMessage = (before: Ended | undefined, zone: string): ImportMessage =>
  importMessage('taken-in-again', before && todayIn(zone, before.endedAt.getTime()));

/** With whom an address is shared may stand in the list and be known already. */
const onceEach = (issues: readonly Issue[]) => [
  ...new Map(issues.map((issue) => [[issue.code, issue.column, issue.message.sv].join(' '), issue])).values(),
];

const noPlace = { place: null, errors: [], warnings: [] };

/** Said before anybody is imported, so that nobody becomes one with somebody else in silence. */
function knownIssues(known: KnownAs, draft: CandidateDraft, zone: string): Issue[] {
  if (known.kind === 'elsewhere' || known.kind === 'inJob')
    return [
      toIssue('warning')(known.kind === 'inJob' ? againMessage(known.before, zone) : importMessage('known-person')),
      ...compareDetails(known.stored, draft).differs.map((column) =>
        toIssue('warning')({ ...importMessage('detail-differs'), column }),
      ),
    ];
  if (known.kind === 'mayBe') return [toIssue('warning')(importMessage('may-be-known', known.name))];
  return known.kind === 'shares' ? [toIssue('warning')(importMessage('address-shared', known.name))] : [];
}

const outcome = (status: 'ready' | 'duplicate' | 'failed', issues: readonly Issue[]) => ({
  status,
  issues: issues as unknown as Prisma.InputJsonArray,
});

const toIssue =
  (severity: Issue['severity']) =>
  ({ code, sv, en, column }: ImportMessage & { readonly column?: string }): Issue => ({
    severity,
    column: column ?? null,
    code,
    message: { sv, en },
  });

/** The columns that fill fields, as their kinds want them; a value that does not fit is an error, and so is a required one that is missing. */
function readFields(draft: CandidateDraft, { definition }: PublishedVersion, stored: Stored | undefined) {
  const fields: Record<string, unknown> = {};
  const errors: Issue[] = [];
  const wrong = (code: 'field-invalid' | 'field-missing', column: string) =>
    errors.push(toIssue('error')({ ...importMessage(code), column }));
  for (const [id, text] of Object.entries(draft.fields)) {
    const kind = definition.fields[id];
    const value = kind ? readValue(kind, text) : undefined;
    if (value === undefined) wrong('field-invalid', id);
    else fields[id] = value;
  }
  const given = {
    email: draft.email !== undefined || (stored?.email ?? null) !== null,
    mobile: stored?.phone ? stored.phoneIsMobile : draft.isMobile,
    fields: draft.fields,
  };
  for (const id of findNotGiven(definition, given)) wrong('field-missing', id);
  return { fields, errors };
}
