import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { Mistake } from '../http/mistakes.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { loadVersion, loadVersions, type PublishedVersion } from './load-versions.ts';
import { type PinnedCalendar, pinCalendar } from './pin-calendar.ts';

export type MoveBody = {
  readonly versionId?: string | undefined;
  readonly jobs: readonly { readonly jobId: string; readonly candidates: boolean; readonly newCandidates: boolean }[];
  readonly steps: readonly { readonly versionId: string; readonly stepId: string; readonly to: string | null }[];
};

/** version id → step id → step id of the new version, or null; of each version all steps but the ends. */
export type StepMap = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

export type WeighedMove = {
  readonly target: { readonly definition: Definition; readonly calendar: PinnedCalendar };
  /** The versions that candidates are moved from. */
  readonly versions: ReadonlyMap<string, PublishedVersion>;
  readonly steps: StepMap;
  readonly jobs: MoveBody['jobs'];
};

/**
 * What a move stands on: the version (or the draft, where none is named) and which step becomes which. Refuses jobs and versions of other
 * processes, steps that are not there, and steps of another kind.
 */
export async function weighMove(
  database: Database,
  { organisationId, processId }: { readonly organisationId: string; readonly processId: string },
  body: MoveBody,
): Promise<WeighedMove> {
  const target = await targetOf(database, { organisationId, processId }, body.versionId);
  const jobIds = [...new Set(body.jobs.map(({ jobId }) => jobId))];
  const known = await database.job.count({ where: { id: { in: jobIds }, organisationId, version: { processId } } });
  if (known < jobIds.length) throw new Refusal('notFound');
  const versions = await loadVersions(
    database,
    body.steps.map(({ versionId }) => versionId),
  );
  for (const { versionId } of body.steps)
    if (versions.get(versionId)?.processId !== processId) throw new Refusal('notFound');
  const errors = body.steps.flatMap((step, index) => mistakeOf(step, index, { target, versions }));
  if (errors.length > 0) throw new Refusal('invalid', { errors });
  return { target, versions, steps: toMap(body.steps, versions), jobs: body.jobs };
}

async function targetOf(
  database: Database,
  where: { readonly organisationId: string; readonly processId: string },
  versionId: string | undefined,
): Promise<WeighedMove['target']> {
  const { organisationId, processId: id } = where;
  if (versionId !== undefined) {
    orNotFound(await database.version.findFirst({ where: { ...where, id: versionId }, select: { id: true } }));
    return loadVersion(database, versionId);
  }
  const { draft } = orNotFound(await database.process.findFirst({ where: { id, organisationId } }));
  const parsed = parseDefinition(draft);
  if (parsed.kind === 'problems') throw new Refusal('problemsStand');
  const { definition } = parsed;
  return { definition, calendar: pinCalendar(definition.policy.calendar, new Date()) };
}

function mistakeOf(
  { versionId, stepId, to }: MoveBody['steps'][number],
  index: number,
  { target, versions }: Pick<WeighedMove, 'target' | 'versions'>,
): Mistake[] {
  const from = own(versions.get(versionId)?.definition.steps, stepId);
  if (!from) return [{ path: `body.steps.${index}.stepId`, code: 'unknownStep' }];
  if (to === null) return [];
  const there = own(target.definition.steps, to);
  if (!there) return [{ path: `body.steps.${index}.to`, code: 'unknownStep' }];
  return there.kind === from.kind ? [] : [{ path: `body.steps.${index}.to`, code: 'otherKind' }];
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A step that was left out is told as well: else who comes there meanwhile would go over, where there is one of the same id. */
function toMap(steps: MoveBody['steps'], versions: WeighedMove['versions']): StepMap {
  const map: Record<string, Record<string, string | null>> = {};
  for (const { versionId, stepId, to } of steps) (map[versionId] ??= leftOut(versions.get(versionId)))[stepId] = to;
  return map;
}

/** Where nothing is chosen for any step: all stay. At an end nobody goes anywhere. */
function leftOut(version: PublishedVersion | undefined): Record<string, null> {
  const steps = Object.entries(version?.definition.steps ?? {}).filter(([, { kind }]) => kind !== 'end');
  return Object.fromEntries(steps.map(([stepId]) => [stepId, null]));
}

/** Where somebody who stands there would stand; null where they stay. Who has just applied stands at the start. */
export function placeOf(
  steps: StepMap,
  versions: WeighedMove['versions'],
  { versionId, stepId }: { readonly versionId: string; readonly stepId: string | null },
): string | null {
  const definition = versions.get(versionId)?.definition;
  const start = Object.entries(definition?.steps ?? {}).find(([, { kind }]) => kind === 'start')?.[0];
  const at = stepId ?? start;
  return at === undefined ? null : (own(own(steps, versionId), at) ?? null);
}

/** What the interpreter is told of the steps of one version: those that go on under another id, and null for those whose candidates stay. */
export function toldStepsOf(steps: StepMap, versionId: string): Record<string, string | null> {
  const named = Object.entries(own(steps, versionId) ?? {});
  return Object.fromEntries(named.filter(([from, to]) => to !== from));
}
