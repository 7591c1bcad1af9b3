import { type Calendar, standardCalendar, standardWindow } from '../../../process/calendar/calendar.ts';
import { atLocalTime } from '../../../process/calendar/local-time.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Command, Deliver, Event, State } from '../../../process/interpreter/contract.ts';
import { answerAsk } from '../../../process/reckoning/answer-ask.ts';
import { drive } from '../../../process/reckoning/drive.ts';
import type { World } from '../../../process/reckoning/world.ts';

export const calendar: Calendar = standardCalendar([], { from: '2026-01-01', to: '2028-12-31' });

/** The instant of a local time in Stockholm, written `2026-11-23 09:00` (a Monday). */
export function at(local: string): number {
  const [date = '', time = ''] = local.split(' ');
  return atLocalTime('Europe/Stockholm', date, time);
}

/** An instant as Stockholm's clocks show it, so that a failing expectation can be read. */
export function local(instant: number): string {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });
  return shown.format(instant);
}

export function worldOf(definition: Definition, change: Partial<World> = {}): World {
  return {
    definition,
    calendar,
    window: standardWindow,
    zone: 'Europe/Stockholm',
    data: {
      fields: {},
      answers: {},
      candidate: { language: 'sv', channel: 'email', hasEmail: true, hasMobile: true, source: null },
    },
    ...change,
  };
}

type Happening = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never;

/** A run under test: apply events at local times, look at what they commanded. */
export type Run = {
  state: State | null;
  commands: readonly Command[];
  readonly all: Command[];
  /** Applies the event and answers its commands. */
  apply(when: string, event: Happening): readonly Command[];
  /** Fires every timer due until then, in order, at its instant. */
  until(when: string): readonly Command[];
  /** Applies `delivered` for each message on its way. */
  deliverAll(when: string): readonly Command[];
  timers(): Record<string, string>;
};

export function runOf(definition: Definition, world: World = worldOf(definition)): Run {
  const run: Run = {
    state: null,
    commands: [],
    all: [],
    apply: (when, event) => applyAt(run, definition, world, at(when), event),
    until: (when) => fireUntil(run, definition, world, at(when)),
    deliverAll: (when) =>
      collect(run, () => {
        for (const messageKey of Object.keys(run.state?.pending ?? {}))
          applyAt(run, definition, world, at(when), { kind: 'delivered', messageKey, otherChannel: false });
      }),
    timers: () => Object.fromEntries(Object.entries(run.state?.timers ?? {}).map(([id, { due }]) => [id, local(due)])),
  };
  return run;
}

function applyAt(
  run: Run,
  definition: Definition,
  world: World,
  instant: number,
  event: Happening,
): readonly Command[] {
  const driven = drive(definition, run.state, { ...event, at: instant } as Event, (ask) => answerAsk(ask, world));
  run.state = driven.state;
  run.commands = driven.commands;
  run.all.push(...driven.commands);
  return driven.commands;
}

function fireUntil(run: Run, definition: Definition, world: World, until: number): readonly Command[] {
  return collect(run, () => {
    for (;;) {
      const next = Object.entries(run.state?.timers ?? {}).sort(([, a], [, b]) => a.due - b.due)[0];
      if (!next || next[1].due > until) return;
      applyAt(run, definition, world, next[1].due, { kind: 'timerFired', timerId: next[0], due: next[1].due });
    }
  });
}

function collect(run: Run, act: () => void): readonly Command[] {
  const before = run.all.length;
  act();
  return run.all.slice(before);
}

export const messages = (commands: readonly Command[]) =>
  commands.filter((command): command is Deliver => command.kind === 'deliver');
export const notes = (commands: readonly Command[]) =>
  commands.flatMap((command) => (command.kind === 'note' ? [command.code] : []));
export const kinds = (commands: readonly Command[]) => commands.map(({ kind }) => kind);

/** A decision with everything that any exit owes. */
export function decision(stepId: string, exitId: string, change: Partial<Extract<Event, { kind: 'decided' }>> = {}) {
  return {
    kind: 'decided',
    decisionId: `${stepId}-${exitId}`,
    stepId,
    visit: 1,
    exitId,
    by: { kind: 'person', id: 'p1' },
    brings: { text: true, strength: true, development: true, reason: true },
    fields: [],
    scorecards: 0,
    ...change,
  } as const;
}
