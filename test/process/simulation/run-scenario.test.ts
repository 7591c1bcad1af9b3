import { describe, expect, it } from 'vitest';
import type { Definition, Scenario } from '../../../process/definition/schema.ts';
import { runScenario } from '../../../process/simulation/run-scenario.ts';
import { scenarioOf } from '../checks/scenarios.ts';
import { ask, definitionOf, end, meetingStage, message, stage, start, twoStages } from '../interpreter/definitions.ts';
import { calendar, local } from '../interpreter/run.ts';

const today = '2026-11-20';
const run = (definition: Definition, change: Partial<Scenario>) =>
  runScenario(definition, scenarioOf(change), { calendar, today });
const workingDays = (amount: number) => ({ amount, unit: 'workingDays' }) as const;

const asking = definitionOf(
  { start, question: ask, screening: stage(), hired: end('hired'), rejected: end('rejected') },
  {
    start: { next: 'question' },
    question: { yes: 'screening', no: 'question', 'no-answer': 'screening' },
    screening: { advance: 'hired', reject: 'rejected' },
  },
);
const meeting = definitionOf(
  { start, interview: meetingStage(), hired: end('hired') },
  { start: { next: 'interview' }, interview: { advance: 'hired' } },
);

describe('people of a scenario', () => {
  it('decide after the time said of a stage, by the exit said', () => {
    const stages = { screening: { decides: workingDays(3), exits: ['reject'] } };
    const { run: played } = run(twoStages, { behaviour: { people: 'prompt', stages } });
    expect(played.outcome).toBe('rejected');
    const [decided] = played.messages.filter(({ purpose }) => purpose === 'exit');
    expect(local(decided?.orderedAt ?? 0)).toBe('2026-11-26 17:00');
  });

  it('leave by one exit at the first visit and by another at the second', () => {
    const asks = { question: { answers: workingDays(1), exits: ['no', 'no', 'yes'] } };
    const { run: played } = run(asking, { behaviour: { people: 'prompt', asks } });
    expect(played.visits.map(({ stepId }) => stepId)).toEqual([
      'start',
      'question',
      'question',
      'question',
      'screening',
      'hired',
    ]);
  });

  it('do nothing at all where nobody does, and answer nothing where that is said', () => {
    expect(run(asking, { behaviour: { people: 'nobody' } }).run.state.stepId).toBe('screening');
    const unanswered = run(asking, { behaviour: { people: 'noAnswers' } }).run;
    expect(unanswered.visits[1]).toMatchObject({ stepId: 'question', exitId: 'no-answer' });
    expect(unanswered.outcome).toBe('hired');
  });

  it('take six tenths of the promise where they are as usual', () => {
    const [visit] = run(twoStages, { behaviour: { people: 'usual' } }).run.visits.slice(1);
    expect(local(visit?.leftAt ?? 0)).toBe('2026-11-27 09:00');
  });

  it('phone where no channel takes anything, and use the other one where only the first is dead', () => {
    const dead = run(twoStages, { behaviour: { people: 'prompt', delivery: 'dead' } }).run;
    expect(dead.obligations.map(({ how }) => how)).toEqual(['confirmed', 'confirmed']);
    const other = run(twoStages, { behaviour: { people: 'prompt', delivery: 'otherChannel' } }).run;
    expect(other.obligations.map(({ how }) => how)).toEqual(['otherChannel', 'otherChannel']);
    const candidate = { hasMobile: false };
    const none = run(twoStages, { candidate, behaviour: { people: 'prompt', delivery: 'otherChannel' } }).run;
    expect(none.obligations.map(({ how }) => how)).toEqual(['confirmed', 'confirmed']);
  });
});

describe('acts of a scenario', () => {
  it('are done so long after applying', () => {
    const acts = [
      { kind: 'decided', exit: 'reject', after: { amount: 90, unit: 'minutes' } },
      { kind: 'takenBack', after: { amount: 20, unit: 'hours' } },
      { kind: 'takenBack', after: { amount: 21, unit: 'hours' } },
      { kind: 'withdrawn', after: workingDays(2) },
    ] as const;
    const { run: played, refused } = run(twoStages, { behaviour: { people: 'nobody' }, acts: [...acts] });
    expect([played.outcome, refused]).toEqual(['withdrew', [{ index: 2, code: 'decisionUnknown' }]]);
  });

  it('book, move and hold a meeting', () => {
    const after = workingDays(1);
    const { run: played, refused } = run(meeting, {
      behaviour: { people: 'nobody' },
      acts: [
        { kind: 'meetingBooked', after: { amount: 1, unit: 'hours' }, meets: workingDays(3) },
        { kind: 'meetingMoved', after, meets: workingDays(1) },
        { kind: 'met', after: { amount: 56, unit: 'hours' } },
        { kind: 'decided', exit: 'advance', after: { amount: 57, unit: 'hours' } },
      ],
    });
    expect([played.outcome, refused]).toEqual(['hired', []]);
  });
});

it('ends a drawing that goes round for ever without waiting', () => {
  const round = definitionOf({ start, message }, { start: { next: 'message' }, message: { next: 'message' } });
  const { run: played, failures } = run(round, { expect: [{ kind: 'outcome', outcome: 'hired' }] });
  expect(failures).toHaveLength(1);
  expect(played.messages.length).toBeLessThan(500);
});

it('finds the promise that a candidate far from the calendar was told', () => {
  const candidate = { zone: 'Pacific/Auckland' };
  const expected = [{ kind: 'promises', dates: 'told' }, { kind: 'silence' }] as const;
  expect(run(twoStages, { candidate, behaviour: { people: 'nobody' }, expect: [...expected] }).failures).toEqual([]);
});
