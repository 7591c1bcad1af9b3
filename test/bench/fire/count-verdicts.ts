import type { Case } from './cases.ts';
import type { Way } from './faults.ts';
import type { Arrival } from './fire-peers.ts';
import type { Verdict } from './verdict.ts';

export type Count = Record<keyof Verdict | 'leakedEarly', number> & {
  readonly fault: string;
  readonly way: Way;
  /** Messages. */
  readonly cases: number;
  readonly wrong: readonly string[];
};

type Judged = { readonly one: Case; readonly came: readonly Arrival[]; readonly verdict: Verdict };

/** Counts the messages of one fault by one way; `leakedEarly` is how many of their answers a page has shown too early. */
export function countVerdicts(verdicts: readonly Judged[], leakedEarly = 0): Count {
  const count = (key: keyof Verdict) => verdicts.filter(({ verdict }) => verdict[key]).length;
  const [first] = verdicts;
  if (!first) throw new Error('No case');
  const { fault, way } = first.one;
  return {
    ...{ fault: fault.name, way, cases: verdicts.length, leakedEarly },
    ...{ lost: count('lost'), double: count('double'), doubleAfterUnclear: count('doubleAfterUnclear') },
    ...{ late: count('late'), wrongChannel: count('wrongChannel') },
    wrong: verdicts
      .filter(({ verdict }) => verdict.lost || verdict.double || verdict.late || verdict.wrongChannel)
      .map(({ one, came, verdict }) =>
        JSON.stringify({ application: one.applicationId, number: one.number, verdict, came }),
      ),
  };
}
