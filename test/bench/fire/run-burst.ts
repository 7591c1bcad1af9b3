import { setTimeout as sleep } from 'node:timers/promises';
import { inParallel } from '../floor/in-parallel.ts';
import { applyAs, type Case, createCases, decideOn } from './cases.ts';
import type { Fault, Way } from './faults.ts';
import type { Arrival } from './fire-peers.ts';
import type { Stage } from './stage.ts';
import { countedKinds, type Verdict, verdictOn } from './verdict.ts';

export type Count = Record<keyof Verdict | 'leakedEarly', number> & {
  readonly fault: string;
  readonly way: Way;
  /** Messages. */
  readonly cases: number;
  readonly wrong: readonly string[];
};

export type Size = { readonly each: number; readonly patienceMs: number };

const width = 30;
const roundMs = 200;

/** Lets each fault happen to the messages of so many candidates by each of its ways, and counts at the providers what came of them. */
export async function runBurst(stage: Stage, faults: readonly Fault[], { each, patienceMs }: Size): Promise<Count[]> {
  const { pool, job, relay, peers, mailBy } = stage;
  const cases = createCases(faults, [mailBy, 'twilio'], each);
  peers.expect(cases);
  const until = Date.now() + patienceMs;
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
  let isApplying = true;
  const applying = inParallel(cases, width, async (one) => {
    await applyAs(pool, job, one);
    relay.nudge();
  }).finally(() => {
    isApplying = false;
  });
  do {
    await decideTold();
    if (isSilent) await stage.followUp();
    await sleep(roundMs);
  } while (Date.now() < until && (isApplying || !(await isQuiet(stage, isSilent))));
  await applying;
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

/** Everybody's run has ended, and nothing is on its way, waits to be applied or has to be asked about. */
async function isQuiet({ pool }: Stage, isSilent: boolean): Promise<boolean> {
  const values = [isSilent];
  const { rows } = await pool.query<{ left: number }>({ name: 'fire-left', text: leftSql, values });
  return rows[0]?.left === 0;
}

const leftSql = `
select (select count(*)::int from "application" where "status" in ('new', 'active'))
  + (select count(*)::int from "message" where "status" in ('waiting', 'queued', 'sending')
    or ($1 and "status" = 'sent' and "provider" <> 'smtp' and "followedUpAt" is null))
  + (select count(*)::int from "signal" where "appliedAt" is null and "refusedAt" is null)
  + (select count(*)::int from "receipt" where "appliedAt" is null) as "left"`;

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
  const count = (key: keyof Verdict) => verdicts.filter(({ verdict }) => verdict[key]).length;
  const [first] = group;
  if (!first) throw new Error('No case');
  return {
    ...{ fault: first.fault.name, way: first.way, cases: verdicts.length },
    ...{ lost: count('lost'), double: count('double'), doubleAfterUnclear: count('doubleAfterUnclear') },
    ...{ late: count('late'), wrongChannel: count('wrongChannel') },
    leakedEarly: leaks.filter((one) => group.includes(one)).length,
    wrong: verdicts
      .filter(({ verdict }) => verdict.lost || verdict.double || verdict.late || verdict.wrongChannel)
      .map(({ one, came, verdict }) =>
        JSON.stringify({ application: one.applicationId, number: one.number, verdict, came }),
      ),
  };
}
