import type { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import type { MoveView } from '../contract/moves.ts';
import type { Caller } from '../http/caller.ts';
import type { Parts, Transaction } from '../parts.ts';
import { carryTexts } from './closing/carry-texts.ts';
import { getMove } from './move-views.ts';
import { recordAudit } from './record-audit.ts';
import { nudge } from './send-signal.ts';
import { nameStagesIn } from './slots/name-stages-in.ts';
import { type MoveBody, toldStepsOf, type WeighedMove, weighMove } from './weigh-move.ts';

/** So many signals of a move go out in a second: a click that is stored meanwhile must not wait behind a hundred thousand. */
export const movedPerSecond = 200;

type Given = { readonly processId: string; readonly body: MoveBody & { readonly versionId: string } };
/** A job whose new candidates go over, and the version that it had. */
export type MovedJob = { readonly jobId: string; readonly fromVersionId: string };

/**
 * Stores a move with one signal per candidate, in one transaction; the relay carries them to the runs, each of which moves its candidate or
 * refuses. Nothing of it can be lost half-way, and repeated under the same id it answers how far it has come.
 */
export async function createMove(
  parts: Parts,
  caller: Caller,
  { processId, body }: Given,
  id: string,
): Promise<MoveView> {
  const { database } = parts;
  const { organisationId, userId } = caller;
  const known = await database.move.findFirst({ where: { id, organisationId }, select: { id: true } });
  if (!known) {
    const weighed = await weighMove(database, { organisationId, processId }, body);
    await database.$transaction(
      async (transaction) => {
        const jobs = await moveJobs(transaction, caller, body);
        const stored = { id, organisationId, processId, versionId: body.versionId, createdBy: userId };
        const steps = weighed.steps as Prisma.InputJsonObject;
        await transaction.move.create({ data: { ...stored, steps, jobs: jobs as unknown as Prisma.InputJsonArray } });
        const gone = { jobIds: body.jobs.map(({ jobId }) => jobId), steps: weighed.steps, versionId: body.versionId };
        await nameStagesIn(transaction, gone);
        await carryTexts(transaction, gone);
        await insertCandidates(transaction, weighed, { ...stored, jobs: body.jobs });
        await insertSignals(transaction, weighed, stored);
        await tell(transaction, caller, { id, processId, body, jobs });
      },
      { timeout: 60_000 },
    );
    nudge(parts);
  }
  return getMove(database, organisationId, id);
}

/** All of them are locked first, in the order of their ids, so that two moves never wait for each other. */
async function moveJobs(
  transaction: Transaction,
  { organisationId }: Caller,
  { jobs, versionId }: Given['body'],
): Promise<MovedJob[]> {
  const all = jobs.map(({ jobId }) => jobId);
  await transaction.$queryRaw`
    select 1 from "job" where "id" = any(${all}::uuid[]) and "organisationId" = ${organisationId} order by "id" for no key update`;
  const ids = jobs.flatMap(({ jobId, newCandidates }) => (newCandidates ? [jobId] : []));
  if (ids.length === 0) return [];
  const rows = await transaction.$queryRaw<{ id: string; versionId: string }[]>`
    select "id", "versionId" from "job"
    where "id" = any(${ids}::uuid[]) and "organisationId" = ${organisationId} and "versionId" <> ${versionId}::uuid
    order by "id"`;
  await transaction.job.updateMany({ where: { id: { in: rows.map((job) => job.id) } }, data: { versionId } });
  return rows.map((job) => ({ jobId: job.id, fromVersionId: job.versionId }));
}

type Stored = {
  readonly id: string;
  readonly organisationId: string;
  readonly versionId: string;
  readonly createdBy: string;
};

/** Everybody whom the move concerns; who has no step to go to gets no signal, and is told as staying. */
async function insertCandidates(
  transaction: Transaction,
  { steps, versions }: WeighedMove,
  { id, organisationId, versionId, jobs }: Stored & Pick<MoveBody, 'jobs'>,
): Promise<void> {
  const places = Object.entries(steps).flatMap(([from, named]) => {
    const starts = versions.get(from)?.definition.steps ?? {};
    return Object.entries(named).flatMap(([stepId, to]) => {
      if (to === null) return [];
      // Who has just applied has no step until the run has begun.
      return starts[stepId]?.kind === 'start' ? [place(from, stepId), place(from, '')] : [place(from, stepId)];
    });
  });
  const jobIds = jobs.flatMap(({ jobId, candidates }) => (candidates ? [jobId] : []));
  await transaction.$executeRaw`
    insert into "move_candidate" ("moveId", "applicationId", "fromVersionId", "stepId", "signalId")
    select ${id}::uuid, a."id", a."versionId", a."stepId", case when p."stepId" is null then null else gen_random_uuid() end
    from "application" a
    left join unnest(${places.map((one) => one.versionId)}::uuid[], ${places.map((one) => one.stepId)}::text[]) as p("versionId", "stepId")
      on p."versionId" = a."versionId" and p."stepId" = coalesce(a."stepId", '')
    where a."organisationId" = ${organisationId} and a."jobId" = any(${jobIds}::uuid[])
      and a."versionId" <> ${versionId}::uuid and a."status" in ('new', 'active')`;
}

const place = (versionId: string, stepId: string) => ({ versionId, stepId });

async function insertSignals(
  transaction: Transaction,
  { steps }: WeighedMove,
  { id, organisationId, versionId, createdBy }: Stored,
): Promise<void> {
  const told = Object.fromEntries(Object.keys(steps).map((from) => [from, toldStepsOf(steps, from)]));
  await transaction.$executeRaw`
    insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "actorId", "nextAttemptAt")
    select c."signalId", ${organisationId}, c."applicationId", 'movedToVersion',
      jsonb_build_object('versionId', ${versionId}::text, 'moveId', ${id}::text, 'steps', coalesce(${JSON.stringify(told)}::jsonb -> c."fromVersionId"::text, '{}'::jsonb)),
      'person', ${createdBy}, now() + interval '1 second' * ((row_number() over (order by c."applicationId") - 1) / ${movedPerSecond}::int)
    from "move_candidate" c where c."moveId" = ${id}::uuid and c."signalId" is not null`;
}

type Told = {
  readonly id: string;
  readonly processId: string;
  readonly body: Given['body'];
  readonly jobs: readonly MovedJob[];
};

async function tell(transaction: Transaction, caller: Caller, { id, processId, body, jobs }: Told): Promise<void> {
  const { organisationId, userId } = caller;
  const data = { moveId: id };
  await recordChange(transaction, caller, { topic: 'process', topicId: processId, kind: 'moving', data });
  for (const { jobId } of body.jobs)
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'moving', data });
  await recordAudit(transaction, {
    organisationId,
    by: { kind: 'person', id: userId },
    action: 'createMove',
    target: 'process',
    targetId: processId,
    after: { moveId: id, versionId: body.versionId, steps: body.steps, jobs: body.jobs, movedJobs: jobs },
  });
}
