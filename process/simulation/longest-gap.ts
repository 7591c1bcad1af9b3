import type { Instant } from '../interpreter/contract.ts';
import type { SimulatedRun } from './record.ts';

export type Gap = { readonly from: Instant; readonly to: Instant };

/** The longest time without a word in a run that was followed until then: from applying to the end, or for as long as it was followed. */
export function longestGap(run: SimulatedRun, until: Instant): Gap {
  const heard = run.messages.flatMap(({ acceptedAt }) => acceptedAt ?? []).sort((left, right) => left - right);
  const last = Math.max(heard.at(-1) ?? run.startedAt, run.endedAt ?? until);
  let longest: Gap = { from: run.startedAt, to: run.startedAt };
  let since = run.startedAt;
  for (const at of [...heard, last]) {
    if (at - since > longest.to - longest.from) longest = { from: since, to: at };
    since = at;
  }
  return longest;
}
