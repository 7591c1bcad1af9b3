import type { Definition } from '../../../process/definition/schema.ts';
import { suggestSteps } from '../../../process/difference/suggest-steps.ts';
import type { Impact } from '../../../server/contract/moves.ts';

export type StepRow = {
  readonly key: string;
  readonly versionId: string;
  readonly number: number;
  readonly stepId: string;
  readonly kind: Impact['steps'][number]['kind'];
  readonly name: Impact['steps'][number]['name'];
  readonly active: number;
};

export type JobChoice = { readonly candidates: boolean; readonly newCandidates: boolean };

/** What is chosen of a move: which jobs, and where each step's candidates go; `null` for those who stay. */
export type MovePlan = {
  readonly jobs: Readonly<Record<string, JobChoice>>;
  readonly steps: Readonly<Record<string, string | null>>;
};

/** The steps in which somebody of the chosen jobs stands who is not on the target version yet, one row per version and step. */
export function stepRows(impact: Impact, plan: MovePlan, targetId: string | undefined): StepRow[] {
  const rows = new Map<string, StepRow>();
  for (const { versionId, number, jobId, stepId, kind, name, active } of impact.steps) {
    if (versionId === targetId || kind === 'end' || !plan.jobs[jobId]?.candidates) continue;
    const id = stepId ?? startId;
    const key = `${versionId}/${id}`;
    const known = rows.get(key)?.active ?? 0;
    rows.set(key, { key, versionId, number, stepId: id, kind, name, active: known + active });
  }
  return [...rows.values()].sort((one, other) => other.number - one.number || other.active - one.active);
}

/** Who has just applied stands at the start, whatever that step is called. */
const startId = '';

/** Where each step's candidates would go by themselves, and everybody of every job that is not closed. */
export function firstPlan(impact: Impact, versions: ReadonlyMap<string, Definition>, target: Definition): MovePlan {
  const steps: Record<string, string | null> = {};
  for (const [versionId, definition] of versions)
    for (const [stepId, to] of Object.entries(suggestSteps(definition, target))) steps[`${versionId}/${stepId}`] = to;
  const open = impact.jobs.filter(({ status }) => status !== 'closed');
  const jobs = open.map(({ id, active, status }) => [id, { candidates: active > 0, newCandidates: status === 'open' }]);
  return { jobs: Object.fromEntries(jobs), steps };
}

/** What somebody chose before, for a drawing that may have lost a step meanwhile: whom that step was meant for go where they would by themselves. */
export function planAgain(chosen: MovePlan, first: MovePlan, target: Definition): MovePlan {
  const still = Object.entries(chosen.steps).filter(([, to]) => to === null || Object.hasOwn(target.steps, to));
  return { jobs: { ...first.jobs, ...chosen.jobs }, steps: { ...first.steps, ...Object.fromEntries(still) } };
}

type Body = {
  jobs: { jobId: string; candidates: boolean; newCandidates: boolean }[];
  steps: { versionId: string; stepId: string; to: string | null }[];
};

/** The plan as the server takes it. All steps are told, also those that nobody stands in now: people go on meanwhile. */
export function toBody(plan: MovePlan): Body {
  const jobs = Object.entries(plan.jobs).flatMap(([jobId, choice]) =>
    choice.candidates || choice.newCandidates ? [{ jobId, ...choice }] : [],
  );
  const steps = Object.entries(plan.steps).map(([key, to]) => {
    const slash = key.indexOf('/');
    return { versionId: key.slice(0, slash), stepId: key.slice(slash + 1), to };
  });
  return { jobs, steps };
}

/** How many candidates would go, as far as can be told before the runs are asked. */
export function countMoving(rows: readonly StepRow[], plan: MovePlan): number {
  return rows.reduce((sum, { key, active, kind }) => sum + (kind === 'start' || plan.steps[key] ? active : 0), 0);
}
