import type { Live, LiveStep } from '../../contract/live.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Database } from '../../parts.ts';
import { endOfToday } from '../end-of-today.ts';
import type { PublishedVersion } from '../load-versions.ts';

type StepRow = {
  stepId: string | null;
  standing: bigint;
  ended: bigint;
  since: Date | null;
  dueToday: bigint;
  late: bigint;
};
type Place = { readonly organisationId: string; readonly id: string; readonly midnight: Date };
type PromiseRow = { due: bigint; kept: bigint; keptAsFirstTold: bigint };

/** Who stands where in a version, in numbers: one statement for the steps and one for the promises, over rows that the runs keep. */
export async function getLive(
  database: Database,
  { organisationId, zone }: { readonly organisationId: string; readonly zone: string },
  { id, definition }: PublishedVersion,
): Promise<Live> {
  const place = { organisationId, id, midnight: endOfToday(zone) };
  const [rows, [promises]] = await Promise.all([stepsOf(database, place), promisesOf(database, place)]);
  const steps = rows.map((row) => toStep(row, definition));
  const sum = (key: 'dueToday' | 'late') => steps.reduce((all, step) => all + step[key], 0);
  return {
    at: new Date().toISOString(),
    candidates: rows.reduce((all, { standing }) => all + Number(standing), 0),
    dueToday: sum('dueToday'),
    late: sum('late'),
    steps: merge(steps).filter(({ count, dueToday, late }) => count + dueToday + late > 0),
    promises: {
      due: Number(promises?.due ?? 0),
      kept: Number(promises?.kept ?? 0),
      keptAsFirstTold: Number(promises?.keptAsFirstTold ?? 0),
    },
  };
}

/** Who has just applied has no step until the run has begun; who left on the way stands nowhere. */
function toStep({ stepId, standing, ended, since, dueToday, late }: StepRow, { steps }: Definition): LiveStep {
  const [startId = ''] = Object.entries(steps).find(([, { kind }]) => kind === 'start') ?? [];
  const id = stepId ?? startId;
  return {
    stepId: id,
    count: Number(standing) + (steps[id]?.kind === 'end' ? Number(ended) : 0),
    since: since?.toISOString() ?? null,
    dueToday: Number(dueToday),
    late: Number(late),
  };
}

function merge(steps: readonly LiveStep[]): LiveStep[] {
  const merged = new Map<string, LiveStep>();
  for (const step of steps) {
    const other = merged.get(step.stepId);
    merged.set(step.stepId, other ? { ...step, count: step.count + other.count } : step);
  }
  return [...merged.values()];
}

function stepsOf(database: Database, { organisationId, id, midnight }: Place): Promise<StepRow[]> {
  return database.$queryRaw<StepRow[]>`
    select "stepId", count(*) filter (where "status" in ('new', 'active')) as "standing",
      count(*) filter (where "status" not in ('new', 'active')) as "ended",
      min("enteredAt") filter (where "status" = 'active') as "since",
      count(*) filter (where "promiseDue" >= now() and "promiseDue" < ${midnight}) as "dueToday",
      count(*) filter (where "promiseDue" < now()) as "late"
    from "application" where "organisationId" = ${organisationId} and "versionId" = ${id}::uuid group by "stepId"`;
}

function promisesOf(database: Database, { organisationId, id }: Place): Promise<PromiseRow[]> {
  return database.$queryRaw<PromiseRow[]>`
    select count(*) as "due", count(*) filter (where o."endedAt" <= o."due") as "kept",
      count(*) filter (where o."endedAt" <= o."originalDue") as "keptAsFirstTold"
    from "obligation" o join "application" a on a."id" = o."applicationId"
    where o."organisationId" = ${organisationId} and a."versionId" = ${id}::uuid
      and (o."endedAt" > now() - interval '30 days' and o."status" <> 'waived'
        or o."status" = 'open' and o."due" between now() - interval '30 days' and now())`;
}
