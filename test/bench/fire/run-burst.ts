import { setTimeout as sleep } from 'node:timers/promises';
import { inParallel } from '../floor/in-parallel.ts';
import { applyAs, type Case, createCases, decideOn } from './cases.ts';
import { type Count, countVerdicts } from './count-verdicts.ts';
import { createMovement } from './create-movement.ts';
import type { Fault } from './faults.ts';
import type { Arrival } from './fire-peers.ts';
import type { Stage } from './stage.ts';
import { sayStuck } from './say-stuck.ts';
import { countedKinds, verdictOn } from './verdict.ts';

export type Size = {
  readonly each: number;
  /** It is given up when nothing has moved for so long. */
  readonly patienceMs: number;
  /** How many candidates are under way at a time; all of them where left out. */
  readonly atOnce?: number;
  /** Hears now and then how many are through. */
  readonly tell?: (through: number, of: number) => void;
};

const width = 30;
const roundMs = 200;

/** Lets each fault happen to the messages of so many candidates by each of its ways, and counts at the providers what came of them. */
export async function runBurst(stage: Stage, faults: readonly Fault[], size: Size): Promise<Count[]> {
  const { pool, job, relay, peers, mailBy } = stage;
  const cases = createCases(faults, [mailBy, 'twilio'], size.each);
  peers.expect(cases);
  const isSilent = faults.some(({ point }) => point === 'lostInSilence');
  const decided = new Set<string>();
  const decideTold = async () => {
    const told = await toldIn(stage, decided);
    await inParallel(
      cases.filter(({ applicationId }) => told.has(applicationId)),
      width,
      async (one) => {
        decided.add(one.applicationId);
        await decideOn(pool, job, one);
        relay.nudge();
      },
    );
  };
  const isMoving = createMovement<Left>(size.patienceMs);
  const rest = [...cases];
  const begin = async (places: number) => {
    const next = rest.splice(0, Math.max(0, places));
    await inParallel(next, width, (one) => applyAs(pool, job, one));
    if (next.length > 0) relay.nudge();
    return next.length;
  };
  let [begun, more] = [0, 0];
  let left: Left;
  let isOver = false;
  do {
    await decideTold();
    if (isSilent) await stage.followUp();
    left = await leftIn(stage, isSilent);
    more = await begin((size.atOnce ?? cases.length) - left.running);
    begun += more;
    size.tell?.(begun - more - left.running, cases.length);
    await sleep(roundMs);
    isOver = more === 0 && left.all === 0;
  } while (!isOver && isMoving(left));
  if (!isOver) for (const line of await sayStuck(stage)) console.error(`nothing moves: ${line}`);
  return countAll(stage, cases);
}

/** Who was told the date of the answer, and is not decided on yet. */
async function toldIn({ pool, job }: Stage, decided: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>({ name: 'fire-told', text: toldSql, values: [job.jobId] });
  return new Set(rows.map(({ id }) => id).filter((id) => !decided.has(id)));
}

const toldSql = `
select a."id" from "application" a where a."jobId" = $1 and a."status" = 'active'
  and not exists (select 1 from "decision" d where d."applicationId" = a."id")
  and exists (select 1 from "obligation" o join "told_date" t on t."obligationId" = o."id" where o."applicationId" = a."id" and o."status" = 'open')`;

/** `all`: runs that have not ended, and what is on its way, waits to be applied or has to be asked about. `tried`: attempts so far. */
type Left = { readonly running: number; readonly all: number; readonly tried: number };

async function leftIn({ pool }: Stage, isSilent: boolean): Promise<Left> {
  const { rows } = await pool.query<Left>({ name: 'fire-left', text: leftSql, values: [isSilent] });
  return rows[0] ?? { running: 0, all: 0, tried: 0 };
}

const leftSql = `
with "runs" as (select count(*)::int as "running" from "application" where "status" in ('new', 'active'))
select "running", (select count(*)::int from "delivery") as "tried", "running"
  + (select count(*)::int from "message" where "status" in ('waiting', 'queued', 'sending')
    or ($1 and "status" = 'sent' and "provider" <> 'smtp' and "followedUpAt" is null))
  + (select count(*)::int from "signal" where "appliedAt" is null and "refusedAt" is null)
  + (select count(*)::int from "receipt" where "appliedAt" is null) as "all" from "runs"`;

async function countAll(stage: Stage, cases: readonly Case[]): Promise<Count[]> {
  const arrivals = stage.peers.arrivals();
  const dues = await duesOf(stage);
  const groups = Map.groupBy(cases, ({ fault, way }) => `${fault.name}/${way}`);
  return [...groups.values()].map((group) =>
    countGroup(stage, group, (one) => ({
      came: [...(arrivals.get(one.email) ?? []), ...(arrivals.get(one.phone) ?? [])],
      due: dues.get(one.applicationId) ?? Number.POSITIVE_INFINITY,
    })),
  );
}

/** Until when each answer was promised, by the machine's clock. */
async function duesOf({ pool, clock }: Stage): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ id: string; due: Date }>(
    'select "applicationId" as "id", min("due") as "due" from "obligation" group by 1',
  );
  const toMachine = (due: Date) => clock.machine + (due.getTime() - clock.calendar) / clock.times;
  return new Map(rows.map(({ id, due }) => [id, toMachine(due)]));
}

type Came = { readonly came: readonly Arrival[]; readonly due: number };

function countGroup({ leaks }: Stage, group: readonly Case[], found: (one: Case) => Came): Count {
  const verdicts = group.flatMap((one) => {
    const { came, due } = found(one);
    return countedKinds.map((kind) => ({
      one,
      came,
      verdict: verdictOn(
        one,
        came.filter((each) => each.kind === kind),
        due,
      ),
    }));
  });
  return countVerdicts(verdicts, leaks.filter((one) => group.includes(one)).length);
}
