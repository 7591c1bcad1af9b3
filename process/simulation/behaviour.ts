import { exitsOf } from '../definition/exits-of.ts';
import type { AskStep, Definition, Span, StageStep } from '../definition/schema.ts';
import type { Random } from './random.ts';

/** How long somebody takes: drawn evenly between the two, both included. */
export type Delay = { readonly from: number; readonly to: number; readonly unit: Span['unit'] };

export type StageBehaviour = {
  /** From entering, or from the meeting where the promise counts from it. */
  readonly decides: Delay | 'never';
  /** How often each exit is chosen; exits that are not named are never chosen. */
  readonly exits: Readonly<Record<string, number>>;
  /** Instead of `exits`: the exit of the first visit, of the second, and so on; the last one stays. */
  readonly inOrder?: readonly string[];
  readonly books?: Delay | 'never';
  /** From booking to the meeting. */
  readonly meets?: Delay;
};

export type AskBehaviour = {
  readonly answers: Delay | 'never';
  readonly exits: Readonly<Record<string, number>>;
  readonly inOrder?: readonly string[];
  /** Answers to questions that do not decide the exit; others are drawn by their kind. */
  readonly says?: Readonly<Record<string, string | number | boolean>>;
};

/** How the people around one candidate behave. */
export type Behaviour = {
  readonly stages: Readonly<Record<string, StageBehaviour>>;
  readonly asks: Readonly<Record<string, AskBehaviour>>;
  /**
   * `arrives`: accepted when it leaves. `otherChannel`: the first channel takes nothing, and the other one, where the candidate has one,
   * takes all. `bounces`: accepted, and taken back an hour later. `dead`: no channel takes anything.
   */
  readonly delivery: 'arrives' | 'otherChannel' | 'bounces' | 'dead';
  /** How soon a person phones where no channel serves. */
  readonly phones: Delay | 'never';
  /** From applying; absent: stays. */
  readonly withdraws?: Delay;
};

const soon: Delay = { from: 1, to: 8, unit: 'workingHours' };

/**
 * A behaviour drawn for one candidate of a crowd: most people decide within the promise and some after it or never, one candidate in
 * twenty withdraws, one message plan in fifty bounces or is dead.
 */
export function drawBehaviour(definition: Definition, random: Random): Behaviour {
  const stages: Record<string, StageBehaviour> = {};
  const asks: Record<string, AskBehaviour> = {};
  for (const [stepId, step] of Object.entries(definition.steps)) {
    if (step.kind === 'stage') stages[stepId] = drawStage(step, random);
    if (step.kind === 'ask') asks[stepId] = drawAsk(step, random);
  }
  const fate = random.next();
  return {
    stages,
    asks,
    delivery: fate < 0.01 ? 'dead' : fate < 0.02 ? 'bounces' : 'arrives',
    phones: { from: 1, to: 3, unit: 'workingHours' },
    ...(random.next() < 0.05 ? { withdraws: { from: 0, to: 20, unit: 'workingDays' } as const } : {}),
  };
}

function drawStage(step: StageStep, random: Random): StageBehaviour {
  const hours = promiseHours(step.promise.within);
  const pace = random.next();
  const decides: StageBehaviour['decides'] =
    pace < 0.02
      ? 'never'
      : { from: 1, to: Math.max(2, Math.round(hours * (pace < 0.9 ? 0.9 : 1.8))), unit: 'workingHours' };
  return { decides, exits: evenExits(step), books: soon, meets: { from: 1, to: 5, unit: 'workingDays' } };
}

function drawAsk(step: AskStep, random: Random): AskBehaviour {
  const answers = random.next() < 0.85 ? ({ from: 10, to: 60 * 36, unit: 'minutes' } as const) : 'never';
  return { answers, exits: Object.fromEntries(exitsOf(step).map((exit) => [exit, exit === 'no-answer' ? 0 : 1])) };
}

function evenExits(step: StageStep): Record<string, number> {
  return Object.fromEntries(Object.keys(step.exits).map((exit) => [exit, 1]));
}

/** A span in working hours, roughly: for inventing behaviours only. */
export function promiseHours({ amount, unit }: Span): number {
  const perUnit = { minutes: 1 / 60, hours: 1 / 3, calendarDays: 7, workingHours: 1, workingDays: 10 };
  return amount * perUnit[unit];
}
