import fc from 'fast-check';
import type { Definition, StageStep, Step } from '../../../process/definition/schema.ts';
import {
  ask,
  branch,
  definitionOf,
  eitherBranch,
  end,
  limitOf,
  meetingStage,
  message,
  stage,
  stageExit,
  start,
  text,
  wait,
} from './definitions.ts';

type Drawn = {
  readonly kind: 'stage' | 'meeting' | 'message' | 'dated' | 'wait' | 'until' | 'ask' | 'branch';
  readonly targets: readonly number[];
  readonly exits: number;
  readonly loops: boolean;
  readonly silentExit: boolean;
  readonly hours: number;
  readonly undo: number;
};

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom('stage', 'stage', 'stage', 'meeting', 'message', 'dated', 'wait', 'until', 'ask', 'branch'),
  targets: fc.array(fc.nat(1_000), { minLength: 4, maxLength: 4 }),
  exits: fc.integer({ min: 1, max: 3 }),
  loops: fc.boolean(),
  silentExit: fc.boolean(),
  hours: fc.integer({ min: 1, max: 90 }),
  undo: fc.integer({ min: 1, max: 3_000 }),
});

/**
 * Valid processes of up to nine steps: every kind of step, loops with a limit, exits without a message where the next step says
 * something, promises from an hour to nine working days. Every path ends, and every stage tells its date.
 */
export const randomDefinition: fc.Arbitrary<Definition> = fc
  .array(drawn, { minLength: 1, maxLength: 8 })
  .map((steps) => draw([...steps, closingStage]));

const closingStage: Drawn = {
  kind: 'stage',
  targets: [0, 0, 0, 0],
  exits: 2,
  loops: false,
  silentExit: false,
  hours: 30,
  undo: 60,
};

function draw(list: readonly Drawn[]): Definition {
  const steps: Record<string, Step> = { start };
  const connections: Record<string, Record<string, string>> = { start: { next: 's0' } };
  list.forEach((one, index) => {
    const id = `s${index}`;
    steps[id] = stepOf(one, list, index);
    connections[id] = connect(steps[id], one, list, index);
  });
  steps['hired'] = end('hired');
  steps['rejected'] = end('rejected');
  return definitionOf(steps, connections);
}

function stepOf(one: Drawn, list: readonly Drawn[], index: number): Step {
  switch (one.kind) {
    case 'stage':
      return stage(stageParts(one, list, index));
    case 'meeting':
      return meetingStage(stageParts(one, list, index));
    case 'message':
      return message;
    case 'dated':
      return { ...message, kind: 'message', when: { kind: 'at', field: 'first-day', time: '08:00' } } as Step;
    case 'wait':
      return wait;
    case 'until':
      return { ...wait, kind: 'wait', for: { kind: 'until', field: 'first-day', time: '08:00' } } as Step;
    case 'ask':
      return ask;
    case 'branch':
      return one.loops ? eitherBranch : branch;
  }
}

function stageParts(one: Drawn, list: readonly Drawn[], index: number): Partial<StageStep> {
  const speaks = ['stage', 'meeting', 'message', 'ask'].includes(list[index + 1]?.kind ?? 'end');
  const exits: StageStep['exits'] = { on: one.silentExit && speaks ? silent : stageExit({ window: window(one) }) };
  if (one.exits > 1) exits['reject'] = stageExit({ kind: 'reject', message: text('reject') });
  if (one.exits > 2) exits['again'] = stageExit({ limit: limitOf(2, 'on') });
  const parts: Partial<StageStep> = {
    exits,
    entryMessage: text('entry'),
    undoWindow: { amount: one.undo, unit: 'minutes' },
  };
  if (one.kind === 'stage') parts.promise = { from: 'entering', within: { amount: one.hours, unit: 'workingHours' } };
  return parts;
}

const silent = (() => {
  const { message: _, ...exit } = stageExit({ owes: 'nothing' });
  return exit;
})();

const window = (one: Drawn) => ({ days: [1, 2, 3, 4, 5], opens: '09:00', closes: one.loops ? '12:00' : '16:00' });

function connect(step: Step, one: Drawn, list: readonly Drawn[], index: number): Record<string, string> {
  const next = index + 1 < list.length ? `s${index + 1}` : 'hired';
  const further = (draw: number) => {
    const target = index + 1 + (draw % (list.length - index));
    return target < list.length ? `s${target}` : 'hired';
  };
  const [a = 0, b = 0] = one.targets;
  switch (step.kind) {
    case 'stage':
      return Object.fromEntries(
        Object.keys(step.exits).map((exit) => [
          exit,
          exit === 'reject' ? 'rejected' : exit === 'again' ? `s${a % (index + 1)}` : next,
        ]),
      );
    case 'ask':
      return { yes: further(a), no: further(b), 'no-answer': `s${list.length - 1}` };
    case 'branch':
      return { licensed: further(a), otherwise: next };
    default:
      return { next };
  }
}
