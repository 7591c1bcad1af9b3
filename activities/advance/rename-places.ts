import type { Event, State } from '../../process/interpreter/contract.ts';
import { own } from '../../process/interpreter/own.ts';
import type { Statement } from '../../prisma/pool.ts';
import type { Loaded } from './loaded.ts';

/** A visit to a step, and the same one as it is called from now on. */
type Rename = {
  readonly from: string;
  readonly fromVisit: number;
  readonly to: string;
  readonly toVisit: number;
  /** The step in which they came about, where others come to the same one, or stand there already. */
  readonly born: string | null;
};

/** Whatever is told apart by the visit to a step in which it came about, and is looked for there. */
const tables = ['answer', 'decision', 'scorecard', 'scorecard_draft', 'stood_aside', 'meeting', 'own_words', 'message'];

/**
 * What was given, written, booked and said in a visit goes along where a move gives the step another id, and back where the move is undone; nothing
 * for any other event. Ids may change places, so all are first put aside under the negative of their visit. What comes to a place that is taken,
 * since two steps became one, stays under the id that it has.
 */
export function renamePlaces({ application }: Loaded, event: Event, state: State): Statement[] {
  const renames = renamesOf(application.state, event, state);
  if (renames.length === 0) return [];
  const values = [application.id, JSON.stringify(renames)];
  const places = Object.entries(phases).map(([name, phase]) => ({
    name: `places-${name}`,
    text: onAll(phase),
    values,
  }));
  return [
    ...places,
    { name: 'places-tasks', text: onTasks, values },
    { name: 'places-signals', text: onSignals, values },
    {
      name: 'places-corrections',
      text: onCorrections,
      values: [application.id, JSON.stringify(namesOf(application.state, event, state))],
    },
  ];
}

function renamesOf(stored: State | null, event: Event, state: State): Rename[] {
  if (!stored) return [];
  if (event.kind === 'movedToVersion') return renamesBetween(stored, state, event.steps);
  if (event.kind !== 'moveUndone') return [];
  return renamesBetween(state, stored, stored.moved?.steps ?? {}).map(({ from, fromVisit, to, toVisit, born }) => ({
    ...{ from: to, fromVisit: toVisit, to: from, toVisit: fromVisit, born },
  }));
}

type Name = Pick<Rename, 'from' | 'to'>;

/** What steps are called from now on; where several had become one and are told apart again, each of those that it may have been. */
function namesOf(stored: State | null, event: Event, state: State): Name[] {
  if (event.kind === 'movedToVersion') return pairsOf(event.steps);
  const steps = stored?.moved?.steps ?? {};
  const back = pairsOf(steps).map(({ from, to }) => ({ from: to, to: from }));
  const kept = Object.keys(state.visits).filter((stepId) => (own(steps, stepId) ?? stepId) === stepId);
  return [...back, ...kept.map((stepId) => ({ from: stepId, to: stepId }))].filter(
    ({ to }) => own(state.visits, to) !== undefined,
  );
}

function pairsOf(steps: Readonly<Record<string, string | null>>): Name[] {
  return Object.entries(steps).flatMap(([from, to]) => (to === null ? [] : [{ from, to }]));
}

/** Of two visits that would be the same one the present goes before, then the one that keeps its id, then the earlier one. */
function renamesBetween(before: State, after: State, steps: Readonly<Record<string, string | null>>): Rename[] {
  const name = (stepId: string) => own(steps, stepId) ?? stepId;
  const isPresent = (stepId: string, visit: number) => stepId === before.stepId && visit === before.visit;
  const visited = Object.keys(before.visits).toSorted(
    (one, other) => Number(name(other) === other) - Number(name(one) === one),
  );
  const past = visited.flatMap((from) =>
    Array.from({ length: before.visits[from] ?? 0 }, (_, index) => index + 1)
      .filter((visit) => !isPresent(from, visit))
      .map((visit) => ({ from, fromVisit: visit, to: name(from), toVisit: visit })),
  );
  const present = { from: before.stepId, fromVisit: before.visit, to: after.stepId, toVisit: after.visit };
  const byTarget = new Map<string, Rename>();
  for (const one of [present, ...past]) {
    const target = `${one.to}/${one.toVisit}`;
    const isShared = visited.filter((stepId) => name(stepId) === one.to).length > 1;
    if (!byTarget.has(target)) byTarget.set(target, { ...one, born: isShared ? one.from : null });
  }
  return [...byTarget.values()].filter(({ from, to }) => from !== to);
}

type Phase = { readonly set: string; readonly visit: string; readonly free?: readonly [stepId: string, visit: string] };

const phases: Readonly<Record<string, Phase>> = {
  aside: { set: '"visit" = -t."visit"', visit: 'r."fromVisit"' },
  over: { set: '"stepId" = r."to", "visit" = r."toVisit"', visit: '-r."fromVisit"', free: ['r."to"', 'r."toVisit"'] },
  back: { set: '"visit" = r."fromVisit"', visit: '-r."fromVisit"', free: ['r."from"', 'r."fromVisit"'] },
};

/** One step of renaming in all tables, in one statement: of the rows under that visit, where the place that they come to is free. */
function onAll({ set, visit, free }: Phase): string {
  const parts = tables.map((table, index) => {
    const isFree = free
      ? `and not exists (select 1 from "${table}" o where o."applicationId" = $1::uuid and o."stepId" = ${free[0]} and o."visit" = ${free[1]})`
      : '';
    return `w${index} as (update "${table}" t set ${set}
      from jsonb_to_recordset($2::jsonb) r("from" text, "fromVisit" int, "to" text, "toVisit" int)
      where t."applicationId" = $1::uuid and t."stepId" = r."from" and t."visit" = ${visit} ${isFree})`;
  });
  return `with ${parts.join(',\n')}\nselect 1`;
}

/**
 * A task names its step without the visit: all of a step go along, unless some stand already under the id that it comes to. Where several steps become
 * one only those whose key tells in which they were opened, so that undoing finds whose they are.
 */
const onTasks = `with r as (select distinct "from", "to", "born" from jsonb_to_recordset($2::jsonb) r("from" text, "to" text, "born" text))
  update "task" t set "stepId" = r."to" from r where t."applicationId" = $1::uuid and t."stepId" = r."from"
    and case when r."born" is not null then starts_with(t."key", r."born" || '/') else not exists (
      select 1 from "task" o where o."applicationId" = $1::uuid and o."stepId" = r."to" and o."stepId" not in (select "from" from r)) end`;

/** What was posted before the move and waits behind it is about the same visit: it was answered, decided or chosen by who saw the old drawing. */
const onSignals = `update "signal" s
  set "payload" = s."payload" || jsonb_build_object('stepId', r."to", 'visit', r."toVisit")
  from jsonb_to_recordset($2::jsonb) r("from" text, "fromVisit" int, "to" text, "toVisit" int)
  where s."applicationId" = $1::uuid and s."appliedAt" is null and s."refusedAt" is null
    and s."payload"->>'stepId' = r."from" and s."payload"->'visit' = to_jsonb(r."fromVisit")`;

/** A correction that waits goes back into the same stage, whatever that is called by now; once it is called as before, into the one that was chosen. */
const onCorrections = `update "signal" s
  set "payload" = jsonb_set(s."payload", '{backTo}', coalesce((
    select to_jsonb(r."to") from jsonb_to_recordset($2::jsonb) r("from" text, "to" text) where r."from" = s."payload"->>'backTo'
    order by r."to" = (select c."backTo" from "correction" c where c."signalId" = s."id") desc, r."to" = r."from" desc, r."to" limit 1),
    s."payload"->'backTo'))
  where s."applicationId" = $1::uuid and s."appliedAt" is null and s."refusedAt" is null and s."kind" = 'corrected' and s."payload" ? 'backTo'`;
