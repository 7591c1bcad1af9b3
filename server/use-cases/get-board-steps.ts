import type { Definition, Step } from '../../process/definition/schema.ts';
import { nextDecisions } from '../../process/reckoning/next-decisions.ts';
import type { BoardStep } from '../contract/jobs.ts';
import type { Database } from '../parts.ts';
import { loadVersions } from './load-versions.ts';

type StoredJob = NonNullable<Awaited<ReturnType<Database['job']['findFirst']>>>;
type Count = { stepId: string | null; versionId: string; count: bigint; since: Date | null; late: bigint };
type Drawn = { readonly stepId: string; readonly step: Step; readonly definition: Definition };

/**
 * The steps of a job from left to right as its version draws them, with how many stand where and who has waited longest. Who is on their way
 * by another version is counted in the step of the same id and kind; a step that only that version has stands there too, as long as anybody does.
 * Without ends (`withEnds`) for whoever must not know how it ended for whom.
 */
export async function getBoardSteps(database: Database, job: StoredJob, withEnds = true): Promise<BoardStep[]> {
  const counts = await database.$queryRaw<Count[]>`
    select "stepId", "versionId", count(*) as "count", min("enteredAt") filter (where "status" <> 'gone') as "since",
      count(*) filter (where "promiseDue" < now()) as "late"
    from "application" where "organisationId" = ${job.organisationId} and "jobId" = ${job.id}::uuid group by "stepId", "versionId"`;
  const versions = await loadVersions(database, [job.versionId, ...counts.map(({ versionId }) => versionId)]);
  const own = versions.get(job.versionId);
  if (!own) throw new Error(`job ${job.id} has no version`);
  const { definition } = own;
  const steps = Object.entries(definition.steps).map(([stepId, step]): Drawn => ({ stepId, step, definition }));
  const known = new Set(steps.map(({ stepId }) => stepId));
  const others = counts.flatMap(({ stepId, versionId }): Drawn[] => {
    const other = versions.get(versionId)?.definition;
    const step = stepId === null ? undefined : other?.steps[stepId];
    if (!other || !step || stepId === null || known.has(stepId)) return [];
    known.add(stepId);
    return [{ stepId, step, definition: other }];
  });
  return [...steps, ...others]
    .filter(({ step }) => withEnds || step.kind !== 'end')
    .sort(fromLeft)
    .map((drawn) => toBoardStep(drawn, counts));
}

function fromLeft(one: Drawn, other: Drawn): number {
  const place = ({ stepId, definition: { layout } }: Drawn) => layout.steps[stepId] ?? { x: Number.MAX_VALUE, y: 0 };
  const [left, right] = [place(one), place(other)];
  return left.x - right.x || left.y - right.y;
}

function toBoardStep({ stepId, step, definition }: Drawn, counts: readonly Count[]): BoardStep {
  // Who has just applied has no step until the run has begun.
  const own = counts.filter((one) => one.stepId === stepId || (one.stepId === null && step.kind === 'start'));
  const stage = step.kind === 'stage' ? step : undefined;
  const since = own.flatMap((one) => (one.since ? [one.since.getTime()] : []));
  return {
    stepId,
    kind: step.kind,
    name: step.name,
    count: own.reduce((sum, { count }) => sum + Number(count), 0),
    longestWaitSince: since.length === 0 || step.kind === 'end' ? null : new Date(Math.min(...since)).toISOString(),
    late: own.reduce((sum, { late }) => sum + Number(late), 0),
    hasMeeting: stage?.meeting !== undefined,
    choosesTime: stage?.meeting?.choice !== undefined,
    competencies: stage?.scorecard?.competencies ?? [],
    scorecardsRequired: stage?.scorecard?.required ?? 0,
    exits: Object.entries(stage?.exits ?? {}).map(([id, exit]) => ({
      id,
      kind: exit.kind,
      name: exit.name,
      owes: exit.owes,
      leadsTo: nextDecisions(definition, stepId, id),
      requires: exit.requires.flatMap((field) => {
        const given = definition.fields[field];
        return given ? [{ id: field, label: given.label, kind: given.kind }] : [];
      }),
    })),
  };
}
