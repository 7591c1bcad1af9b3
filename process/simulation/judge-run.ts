import { workingDaysBetween } from '../calendar/add-working-days.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { msPerDay } from '../calendar/days.ts';
import type { Definition, Outcome, ScenarioExpectation } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import { type BrokenDate, brokenDate } from './broken-dates.ts';
import { type Gap, longestGap } from './longest-gap.ts';
import type { SimulatedRun } from './record.ts';

/** Where a run went otherwise than it should. */
export type Otherwise =
  | { readonly kind: 'outcome'; readonly wanted: Outcome; readonly found: Outcome | null; readonly stepId: string }
  | { readonly kind: 'notOutcome'; readonly found: Outcome; readonly stepId: string; readonly at: Instant }
  /** `stepId`: where it stood in the end. */
  | { readonly kind: 'reaches'; readonly wanted: string; readonly stepId: string }
  | { readonly kind: 'avoids'; readonly stepId: string; readonly at: Instant }
  | ({ readonly kind: 'silence'; readonly amount: number; readonly limit: Limit; readonly stepId: string } & Gap)
  | ({ readonly kind: 'promises' } & BrokenDate)
  | { readonly kind: 'sent'; readonly text: string; readonly stepId: string }
  | { readonly kind: 'notSent'; readonly text: string; readonly stepId: string; readonly at: Instant };

type Limit = Definition['policy']['longestSilence'];

type Judged = {
  readonly run: SimulatedRun;
  readonly until: Instant;
  readonly definition: Definition;
  readonly calendar: Calendar;
};

/** How the run went otherwise than expected; null where it went as expected. */
export function judgeRun(judged: Judged, expected: ScenarioExpectation): Otherwise | null {
  const { run } = judged;
  const { stepId } = run.state;
  switch (expected.kind) {
    case 'outcome':
      if (run.outcome === expected.outcome) return null;
      return { kind: 'outcome', wanted: expected.outcome, found: run.outcome, stepId };
    case 'notOutcome':
      if (run.outcome !== expected.outcome || run.endedAt === null) return null;
      return { kind: 'notOutcome', found: run.outcome, stepId, at: run.endedAt };
    case 'reaches':
      return visitOf(run, expected.step) ? null : { kind: 'reaches', wanted: expected.step, stepId };
    case 'avoids': {
      const visit = visitOf(run, expected.step);
      return visit ? { kind: 'avoids', stepId: expected.step, at: visit.enteredAt } : null;
    }
    case 'silence':
      return tooSilent(judged, expected.atMost ?? judged.definition.policy.longestSilence);
    case 'promises': {
      const broken = brokenDate(run, judged.until, expected.dates);
      return broken && { kind: 'promises', ...broken };
    }
    case 'sent':
      return messageOf(run, expected.text) ? null : { kind: 'sent', text: expected.text, stepId };
    case 'notSent': {
      const message = messageOf(run, expected.text);
      const at = message?.acceptedAt ?? null;
      return message && at !== null ? { kind: 'notSent', text: expected.text, stepId: message.stepId, at } : null;
    }
  }
}

const visitOf = ({ visits }: SimulatedRun, stepId: string) => visits.find((visit) => visit.stepId === stepId);

const messageOf = ({ messages }: SimulatedRun, textId: string) =>
  messages.find((message) => message.textId === textId && message.acceptedAt !== null);

function tooSilent({ run, until, calendar }: Judged, limit: Limit): Otherwise | null {
  const gap = longestGap(run, until);
  const amount =
    limit.unit === 'workingDays' ? workingDaysBetween(calendar, gap.from, gap.to) : (gap.to - gap.from) / msPerDay;
  if (amount <= limit.amount) return null;
  const visit = run.visits.findLast(({ enteredAt }) => enteredAt <= gap.from);
  return { kind: 'silence', amount, limit, stepId: visit?.stepId ?? run.state.stepId, ...gap };
}
