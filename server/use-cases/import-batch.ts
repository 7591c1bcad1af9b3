import { randomUUID } from 'node:crypto';
import type { StandsIn } from '../../process/interpreter/contract.ts';
import type { Definition } from '../../process/definition/schema.ts';
import { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import { importMessage } from '../imports/import-message.ts';
import type { CandidateDraft } from '../imports/read-row.ts';
import type { Transaction } from '../parts.ts';
import { completePeople, type GivenDetails, lockPeople } from './complete-person.ts';
import { createPageKey } from './create-application.ts';
import { earlierColumns, endedLast, hadNo } from './ended-last.ts';
import type { StoredMapping } from './import-view.ts';
import { findNamesakes, type Known, recogniseAmong } from './recognise-candidate.ts';
import type { SignalActor } from './send-signal.ts';
import { tellSameAddress } from './tell-same-address.ts';

export type Running = { readonly importId: string; readonly organisationId: string; readonly jobId: string };
type Ready = {
  readonly row: number;
  readonly person: ReturnType<typeof personOf>;
  readonly given: {
    readonly fields: Prisma.InputJsonObject;
    readonly source: string | null;
    readonly standsIn?: StandsIn;
  };
  readonly identity: string | null;
  readonly details: GivenDetails & { readonly phoneIsMobile: boolean };
};

/** So many at a time: what has been imported shows while the rest goes on, and survives whatever stops it. */
const batch = 200;

/** Imports the next rows of a running import; answers how many there were, that somebody has stopped it, or that the job is closed, or closing and may be opened again. Imports into one job go one after the other, so that nobody comes in twice. */
export async function importBatch(
  transaction: Transaction,
  running: Running,
): Promise<number | 'stopped' | 'closed' | 'closing'> {
  const { importId, jobId } = running;
  await transaction.$queryRaw`select 1 from "job" where "id" = ${jobId}::uuid for no key update`;
  // Whoever stops it waits for this batch, and none begins once they have.
  const [set] = await transaction.$queryRaw<{ status: string }[]>`
    select "status" from "import" where "id" = ${importId}::uuid for no key update`;
  if (set?.status !== 'running') return 'stopped';
  const { versionId, status, closesAt } = await transaction.job.findUniqueOrThrow({ where: { id: jobId } });
  if (status !== 'open') return closesAt === null ? 'closed' : 'closing';
  const rows = await transaction.importRow.findMany({
    // A row without what was read is of somebody who has been erased since.
    where: { importId, status: 'ready', draft: { not: Prisma.DbNull } },
    orderBy: { row: 'asc' },
    take: batch,
  });
  if (rows.length === 0) return 0;
  const read = rows.map(({ row, draft, identity }) => {
    const { candidate, standsIn } = draft as unknown as { candidate: CandidateDraft; standsIn?: StandsIn | null };
    const given = {
      ...{ fields: candidate.fields as Prisma.InputJsonObject, source: candidate.source ?? null },
      ...(standsIn ? { standsIn } : {}),
    };
    const person = personOf(candidate);
    const { language, channel } = candidate;
    return { row, person, given, identity, details: { ...person, language, channel } };
  });
  const hasPlaces = read.some(({ given }) => given.standsIn !== undefined);
  const stages = hasPlaces ? await stagesOf(transaction, versionId) : new Set<string>();
  // The job may run on another version by now than the list was checked against.
  const isLost = ({ given }: Ready) => given.standsIn !== undefined && !stages.has(given.standsIn.stepId);
  await failLost(transaction, importId, read.filter(isLost));
  const ready = read.filter((one) => !isLost(one));
  const { people, applications, there, same } = await sortOut(transaction, { ...running, versionId }, ready);
  await transaction.candidate.createMany({ data: people });
  await completeAll(transaction, running, same);
  await transaction.application.createMany({ data: applications.map(({ data }) => data) });
  await tellSameAddress(
    transaction,
    applications.map(({ data }) => data.id),
  );
  await transaction.$executeRaw`
    update "import_row" r set "status" = 'imported', "applicationId" = v."id"
    from unnest(${applications.map(({ row }) => row)}::int[], ${applications.map(({ data }) => data.id)}::uuid[]) as v("row", "id")
    where r."importId" = ${importId}::uuid and r."row" = v."row"`;
  await transaction.importRow.updateMany({ where: { importId, row: { in: there } }, data: alreadyThere });
  await recordChange(transaction, running, { topic: 'job', topicId: jobId, kind: 'imported', data: { importId } });
  return rows.length;
}

/** The stages of a version, by their ids. */
async function stagesOf(transaction: Transaction, id: string): Promise<ReadonlySet<string>> {
  const { definition } = await transaction.version.findUniqueOrThrow({ where: { id } });
  const { steps } = definition as unknown as Definition;
  return new Set(Object.entries(steps).flatMap(([stepId, { kind }]) => (kind === 'stage' ? [stepId] : [])));
}

/** Whoever stands where the process has no stage any more would be owed nothing: nobody is taken in so. */
async function failLost(transaction: Transaction, importId: string, lost: readonly Ready[]): Promise<void> {
  for (const { row, given } of lost) {
    const said = importMessage('place-unknown', given.standsIn?.stepId);
    const message = { sv: said.sv, en: said.en };
    await transaction.importRow.updateMany({
      where: { importId, row },
      data: { status: 'failed', issues: [{ severity: 'error', column: null, code: said.code, message }] },
    });
  }
}

const { code, sv, en } = importMessage('already-in-job');
const alreadyThere = {
  status: 'duplicate',
  issues: [{ severity: 'warning', column: null, code, message: { sv, en } }],
};

/** Who is new, who applies, and which rows are in the job already, under whatever address. */
async function sortOut(
  transaction: Transaction,
  { importId, organisationId, jobId, versionId }: Running & { readonly versionId: string },
  ready: readonly Ready[],
) {
  const known = await findNamesakes(
    transaction,
    organisationId,
    ready.map(({ person }) => person),
  );
  const inJob = await applicantsThere(transaction, jobId, { ready, ids: known.map(({ id }) => id) });
  const people: Prisma.CandidateCreateManyInput[] = [];
  const applications: { row: number; data: Prisma.ApplicationCreateManyInput & { id: string } }[] = [];
  const there: number[] = [];
  const again: Same[] = [];
  const mayReturn = await thoseWhoHadNo(transaction, importId, { jobId, ids: known.map(({ id }) => id) });
  for (const { row, person, given, identity, details } of ready) {
    const same = recogniseAmong(known, person);
    // Somebody else with the same address has it: a later list knows this one by the whole name.
    const isShared = !same && known.some((one) => isAt(one, person));
    // Once: another row of theirs is the same person again.
    const returns = same !== undefined && mayReturn.delete(same.id);
    if (!returns && ((!isShared && inJob.has(identity)) || (same && inJob.has(same.id)))) {
      there.push(row);
      continue;
    }
    const candidateId = same?.id ?? randomUUID();
    if (same) again.push({ candidateId, given: details });
    if (!same) {
      people.push({ id: candidateId, organisationId, ...person });
      known.push({ ...person, id: candidateId });
    }
    const rowIdentity = inJob.has(identity) ? null : identity;
    inJob.add(identity).add(candidateId);
    const application = { id: randomUUID(), organisationId, jobId, candidateId, versionId, rowIdentity };
    applications.push({ row, data: { ...application, ...given, importId, pageKey: createPageKey() } });
  }
  return { people, applications, there, same: again };
}

type Same = { readonly candidateId: string; readonly given: Ready['details'] };

/** Gives those who were known what their entries have none of. */
async function completeAll(
  transaction: Transaction,
  { importId, organisationId }: Running,
  same: readonly Same[],
): Promise<void> {
  if (same.length === 0) return;
  const { createdBy } = await transaction.import.findUniqueOrThrow({ where: { id: importId } });
  const by: SignalActor = createdBy === null ? { kind: 'besked' } : { kind: 'person', id: createdBy };
  const given = new Map(same.map((one) => [one.candidateId, one.given]));
  const stored = await lockPeople(transaction, [...given.keys()]);
  await completePeople(
    transaction,
    { organisationId, by },
    stored.flatMap((one) => {
      const details = given.get(one.id);
      return details ? [{ stored: one, given: details }] : [];
    }),
  );
}

const isAt = (one: Known, { email, phone }: Pick<Known, 'email' | 'phone'>) =>
  (one.email && one.email === email) || (one.phone && one.phone === phone);

/** Of these people, those who had a no in the job and are in it no more, where the list takes them in again; else nobody. */
async function thoseWhoHadNo(
  transaction: Transaction,
  importId: string,
  { jobId, ids }: { readonly jobId: string; readonly ids: readonly string[] },
): Promise<Set<string>> {
  const { mapping } = await transaction.import.findUniqueOrThrow({
    where: { id: importId },
    select: { mapping: true },
  });
  if (!(mapping as unknown as StoredMapping).again) return new Set();
  const found = await transaction.application.findMany({
    where: { jobId, candidateId: { in: [...ids] } },
    select: { candidateId: true, ...earlierColumns },
  });
  const byPerson = [...Map.groupBy(found, ({ candidateId }) => candidateId)];
  return new Set(byPerson.flatMap(([id, all]) => (hadNo(endedLast(all)) ? [id] : [])));
}

/** Of these rows and people, the identities and ids of those who are in the job. */
async function applicantsThere(
  transaction: Transaction,
  jobId: string,
  { ready, ids }: { readonly ready: readonly Ready[]; readonly ids: readonly string[] },
): Promise<Set<string | null>> {
  const identities = ready.flatMap(({ identity }) => (identity === null ? [] : [identity]));
  const found = await transaction.application.findMany({
    where: { jobId, OR: [{ rowIdentity: { in: identities } }, { candidateId: { in: [...ids] } }] },
    select: { rowIdentity: true, candidateId: true },
  });
  const all = found.flatMap(({ rowIdentity, candidateId }) => [rowIdentity, candidateId]);
  return new Set(all.filter((one) => one !== null));
}

/** A row's person as their entry begins. */
export function personOf({ firstName, lastName, email, phone, isMobile, language, channel, zone }: CandidateDraft) {
  return {
    firstName,
    lastName,
    email: email?.toLowerCase() ?? null,
    phone: phone ?? null,
    phoneIsMobile: isMobile,
    language: language ?? ('sv' as const),
    channel: channel ?? (email || !isMobile ? ('email' as const) : ('sms' as const)),
    zone: zone ?? null,
  };
}
