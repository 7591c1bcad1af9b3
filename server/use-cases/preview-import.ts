import { exitReach } from '../../activities/preview/exit-reach.ts';
import { type TriedStart, tryStart } from '../../activities/preview/try-start.ts';
import { Prisma } from '../../prisma/client.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { ImportPreview } from '../contract/imports.ts';
import type { Caller } from '../http/caller.ts';
import { nowOf } from '../http/now-of.ts';
import { orNotFound } from '../http/refusal.ts';
import type { CandidateDraft } from '../imports/read-row.ts';
import type { Database, Parts } from '../parts.ts';
import { findOwnDays } from './calendar/find-own-days.ts';
import { personOf } from './import-batch.ts';
import { loadVersion, type PublishedVersion } from './load-versions.ts';
import { previewSettings } from './preview-settings.ts';
import { peopleOf } from './process-views.ts';
import { waitMs } from './run-import.ts';

/**
 * What those who are ready would hear: how many a confirmation by which channel, by what the list says of them, how many nobody can write to, and
 * the first one's confirmation as it would read. Stores nothing.
 */
export async function previewImport(parts: Parts, caller: Caller, importId: string): Promise<ImportPreview> {
  const { database } = parts;
  const { organisationId } = caller;
  const { jobId } = orNotFound(await database.import.findFirst({ where: { id: importId, organisationId } }));
  const { versionId } = await database.job.findUniqueOrThrow({ where: { id: jobId }, select: { versionId: true } });
  const version = await loadVersion(database, versionId);
  const settings = await previewSettings(parts, organisationId);
  const groups = await findGroups(database, importId);
  const counts = countBy(version.definition, groups, settings.carried);
  const first = await findFirst(database, importId);
  const now = nowOf(caller) + waitMs(counts.ready);
  return {
    ...counts,
    first: first && (await readFirst({ database, settings, now }, { organisationId, jobId, version, first })),
  };
}

type Candidate = TriedStart['candidate'];
type Group = {
  readonly language: 'sv' | 'en' | null;
  readonly channel: 'email' | 'sms' | null;
  readonly hasEmail: boolean;
  readonly hasPhone: boolean;
  readonly isMobile: boolean;
  /** They come in on their way, and hear no confirmation. */
  readonly stands: boolean;
  readonly count: number;
};

/** Those who are ready, by what it depends on how they can be reached. */
function findGroups(database: Database, importId: string): Promise<Group[]> {
  return database.$queryRaw<Group[]>`
    select c->>'language' as "language", c->>'channel' as "channel", c->>'email' is not null as "hasEmail", c->>'phone' is not null as "hasPhone",
      coalesce((c->>'isMobile')::boolean, false) as "isMobile", coalesce(jsonb_typeof(r."draft"->'standsIn') = 'object', false) as "stands", count(*)::int as "count"
    from "import_row" r cross join lateral (select r."draft"->'candidate' as c) d
    where r."importId" = ${importId}::uuid and r."status" = 'ready' and r."draft" is not null group by 1, 2, 3, 4, 5, 6`;
}

type Carried = Awaited<ReturnType<typeof previewSettings>>['carried'];

function countBy(definition: Definition, groups: readonly Group[], carried: Carried): Omit<ImportPreview, 'first'> {
  const counts = { ready: 0, email: 0, sms: 0, nobody: 0, standing: 0 };
  for (const group of groups) {
    const { count, stands } = group;
    counts.ready += count;
    if (stands) counts.standing += count;
    else for (const channel of channelsFor(definition, asCandidate(group), carried)) counts[channel] += count;
  }
  return counts;
}

/** By what a confirmation would leave: the first channel of its rule that takes it, or both where it goes by both. */
function channelsFor(definition: Definition, candidate: Candidate, carried: Carried) {
  const start = Object.values(definition.steps).find(({ kind }) => kind === 'start');
  if (start?.kind !== 'start') return [];
  const { channels } = exitReach(definition, { message: start.acknowledgement }, candidate, carried);
  if (channels.length === 0) return ['nobody'] as const;
  return start.acknowledgement.channels.kind === 'both' ? channels : channels.slice(0, 1);
}

const asCandidate = ({ language, channel, hasEmail, hasPhone, isMobile }: Group): Candidate =>
  toCandidate({
    ...{ firstName: '', lastName: '', isMobile, fields: {} },
    ...(hasEmail ? { email: '-' } : {}),
    ...(hasPhone ? { phone: '-' } : {}),
    ...(language ? { language } : {}),
    ...(channel ? { channel } : {}),
  });

const toCandidate = (draft: CandidateDraft): Candidate => ({
  ...personOf(draft),
  ...{ emailOptedOut: false, smsOptedOut: false, emailDead: false, phoneDead: false },
});

/** The first of them who hears a confirmation. */
async function findFirst(database: Database, importId: string): Promise<CandidateDraft | null> {
  const row = await database.importRow.findFirst({
    where: { importId, status: 'ready', draft: { path: ['standsIn'], equals: Prisma.JsonNull } },
    orderBy: { row: 'asc' },
  });
  return row ? (row.draft as unknown as { candidate: CandidateDraft }).candidate : null;
}

type Reading = {
  readonly database: Database;
  readonly settings: Awaited<ReturnType<typeof previewSettings>>;
  readonly now: number;
};
type Of = {
  readonly organisationId: string;
  readonly jobId: string;
  readonly version: PublishedVersion;
  readonly first: CandidateDraft;
};

/** Null where it cannot be written, or its date lies beyond the calendar: then the run asks a person. */
async function readFirst(
  { database, settings, now }: Reading,
  { organisationId, jobId, version, first }: Of,
): Promise<ImportPreview['first']> {
  const candidate = toCandidate(first);
  const job = await findJob(database, organisationId, jobId);
  const { definition, calendar: holidays } = version;
  const [by] = channelsFor(definition, candidate, settings.carried);
  try {
    const read = tryStart(
      { version: { definition, holidays }, settings, now },
      {
        ...{ organisationId, jobId, versionId: version.id, candidate, job },
        ...{ fields: first.fields, source: first.source ?? null },
      },
    );
    const shown = read.find(({ channel }) => channel === by);
    return shown ? { name: `${first.firstName} ${first.lastName}`.trim(), ...shown } : null;
  } catch {
    return null;
  }
}

async function findJob(database: Database, organisationId: string, jobId: string) {
  const [organisation, ownDays, { title, zone, roles }] = await Promise.all([
    database.organization.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true, zone: true } }),
    findOwnDays(database, organisationId),
    database.job.findUniqueOrThrow({ where: { id: jobId }, include: { roles: true } }),
  ]);
  const names = await peopleOf(
    database,
    roles.map(({ userId }) => userId),
  );
  return {
    ...{ title, zone, ownDays, organisation: organisation.name, organisationZone: organisation.zone },
    ...{ staysInside: false, isStopped: false, closingTexts: null },
    // Who looks on at a job signs nothing.
    roles: roles
      .filter(({ role }) => role !== 'viewer')
      .map(({ role, userId }) => ({ role, userId, name: names.get(userId) ?? '' })),
  };
}
