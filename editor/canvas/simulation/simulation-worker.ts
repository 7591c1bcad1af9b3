/// <reference lib="webworker" />
import type { Calendar } from '../../../process/calendar/calendar.ts';
import { localDay, startOfDay } from '../../../process/calendar/zone-days.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import { createCrowd, type CrowdReport } from '../../../process/simulation/simulate-many.ts';
import { type WorstCase, worstCaseOf } from '../../../process/simulation/worst-case.ts';

export type Asked =
  | {
      readonly kind: 'crowd';
      readonly definition: Definition;
      readonly calendar: Calendar;
      readonly candidates: number;
      readonly seed: number;
      readonly start: number;
    }
  | { readonly kind: 'worst'; readonly definition: Definition; readonly calendar: Calendar };

export type Answered =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'report'; readonly report: CrowdReport; readonly ms: number }
  | {
      readonly kind: 'worst';
      readonly worst: WorstCase | null;
      readonly why?: 'unbounded' | 'tooLarge' | 'noSchedule';
      readonly ms: number;
    }
  | { readonly kind: 'failed' };

const worker = self as unknown as DedicatedWorkerGlobalScope;
const answer = (answered: Answered) => worker.postMessage(answered);
/** So many candidates between two words about how far it has come. */
const bite = 250;

worker.onmessage = ({ data }: MessageEvent<Asked>) => {
  try {
    if (data.kind === 'crowd') runCrowd(data);
    else findWorst(data);
  } catch {
    answer({ kind: 'failed' });
  }
};

function runCrowd({ definition, calendar, candidates, seed, start }: Extract<Asked, { kind: 'crowd' }>): void {
  const begun = performance.now();
  const first = startOfDay(calendar.zone, localDay(calendar.zone, start));
  const crowd = createCrowd({ definition, calendar, candidates, seed, start: first });
  for (let done = 0; done < candidates; ) {
    done = crowd.add(bite);
    answer({ kind: 'progress', done });
  }
  answer({ kind: 'report', report: crowd.report(), ms: performance.now() - begun });
}

function findWorst({ definition, calendar }: Extract<Asked, { kind: 'worst' }>): void {
  const found = longestSilence(definition, { calendar, sweep: true });
  if (found.kind !== 'silence')
    return answer({ kind: 'worst', worst: null, why: found.kind === 'tooLarge' ? 'tooLarge' : 'unbounded', ms: 0 });
  const worst = worstCaseOf(definition, found);
  answer({ kind: 'worst', worst, ...(worst ? {} : { why: 'noSchedule' as const }), ms: found.ms });
}
