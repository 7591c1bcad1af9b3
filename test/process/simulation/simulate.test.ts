import { describe, expect, it } from 'vitest';
import { promptBehaviour } from '../../../process/simulation/prompt-behaviour.ts';
import { createSimulation } from '../../../process/simulation/create-simulation.ts';
import { createRandom } from '../../../process/simulation/random.ts';
import type { SimulationInput } from '../../../process/simulation/setting.ts';
import { simulate } from '../../../process/simulation/simulate.ts';
import { simulateMany } from '../../../process/simulation/simulate-many.ts';
import { standardCandidate } from '../../../process/simulation/world-of.ts';
import { definitionOf, end, meetingStage, start, twoStages } from '../interpreter/definitions.ts';
import { at, calendar, local } from '../interpreter/run.ts';

const input: SimulationInput = {
  definition: twoStages,
  calendar,
  candidate: standardCandidate,
  behaviour: promptBehaviour(twoStages),
  start: at('2026-11-23 09:00'),
  seed: 1,
};

describe('one candidate', () => {
  it('comes through by the first exits when everybody acts at once', () => {
    const run = simulate(input);
    expect(run).toMatchObject({ outcome: 'hired', over: true, notes: [] });
    expect(run.visits.map(({ stepId, exitId }) => [stepId, exitId])).toEqual([
      ['start', 'next'],
      ['screening', 'advance'],
      ['interview', 'hire'],
      ['hired', null],
    ]);
    expect(run.messages.map(({ purpose, acceptedAt }) => [purpose, local(acceptedAt ?? 0)])).toEqual([
      ['acknowledgement', '2026-11-23 09:00'],
      ['exit', '2026-11-24 10:00'],
      ['exit', '2026-11-25 11:00'],
    ]);
    expect(run.obligations.every(({ answeredAt, original }) => answeredAt !== null && answeredAt <= original)).toBe(
      true,
    );
  });

  it('happens the same way for the same input', () => {
    expect(simulate(input)).toEqual(simulate(input));
  });

  it('hears a new date again and again when nobody ever acts', () => {
    const stages = { screening: { decides: 'never', exits: {} } } as const;
    const run = simulate({ ...input, behaviour: { ...input.behaviour, stages }, until: at('2026-12-24 09:00') });
    expect(run).toMatchObject({ outcome: null, over: false });
    expect(run.messages.filter(({ purpose }) => purpose === 'holding').length).toBeGreaterThan(4);
    const [obligation] = run.obligations;
    expect(obligation && obligation.lastTold > obligation.original).toBe(true);
  });

  it.each(['dead', 'bounces'] as const)('is phoned where delivery %s', (delivery) => {
    const run = simulate({ ...input, behaviour: { ...input.behaviour, delivery } });
    expect(run).toMatchObject({ outcome: 'hired', over: true });
    expect(run.obligations.map(({ how }) => how)).toEqual(['confirmed', 'confirmed']);
  });

  it('is invited, met and answered from the meeting', () => {
    const definition = definitionOf(
      { start, interview: meetingStage(), hired: end('hired') },
      { start: { next: 'interview' }, interview: { advance: 'hired' } },
    );
    const run = simulate({ ...input, definition, behaviour: promptBehaviour(definition) });
    expect(run.outcome).toBe('hired');
    expect(run.messages.map(({ purpose }) => purpose)).toEqual(['acknowledgement', 'invitation', 'reminder', 'exit']);
    const [obligation] = run.obligations;
    expect(obligation && local(obligation.original)).toBe('2026-11-26 17:00');
  });

  it('does chosen acts at their instants', () => {
    const chosen = [
      { at: at('2026-11-23 09:30'), act: { kind: 'decided', exitId: 'reject' } },
      { at: at('2026-11-23 10:30'), act: { kind: 'takenBack' } },
      { at: at('2026-11-25 10:00'), act: { kind: 'withdrawn' } },
    ] as const;
    const stages = { screening: { decides: 'never', exits: {} } } as const;
    const run = simulate({ ...input, behaviour: { ...input.behaviour, stages }, chosen });
    expect(run.outcome).toBe('withdrew');
    expect(run.messages.map(({ purpose, status }) => [purpose, status])).toEqual([
      ['acknowledgement', 'accepted'],
      ['exit', 'cancelled'],
      ['withdrawn', 'accepted'],
    ]);
  });
});

it('what happens by itself at an instant happens before what somebody chose to do then', () => {
  const chosen = [{ at: input.start, act: { kind: 'withdrawn' } }] as const;
  const kinds = simulate({ ...input, chosen }).timeline.map(({ event }) => event.kind);
  expect(kinds.slice(0, 3)).toEqual(['started', 'delivered', 'withdrawn']);
});

describe('step by step', () => {
  it('happens one thing at a time, and lets somebody act between', () => {
    const simulation = createSimulation({ ...input, behaviour: { ...input.behaviour, stages: {} } });
    expect(simulation.step()?.event.kind).toBe('started');
    expect(simulation.step()?.event.kind).toBe('delivered');
    simulation.act({ kind: 'decided', exitId: 'reject' });
    const kinds = [];
    for (let happened = simulation.step(); happened; happened = simulation.step()) kinds.push(happened.event.kind);
    expect(kinds).toEqual(['timerFired', 'delivered', 'timerFired']);
    expect(simulation.result()).toMatchObject({ outcome: 'rejected', over: true });
    expect(local(simulation.now())).toBe('2026-11-27 09:00');
  });
});

describe('a crowd', () => {
  const crowd = { definition: twoStages, calendar, candidates: 300, seed: 5, start: at('2026-11-23 08:00') };

  it('keeps every promise told, and says how long the stages took', () => {
    const report = simulateMany(crowd);
    expect(report.promises.keptLastTold).toBe(report.promises.answered);
    expect(Object.values(report.outcomes).reduce((sum, count) => sum + count, 0)).toBe(300);
    expect(report.stages['screening']?.count).toBeGreaterThan(250);
    expect(report.steps['start']).toBe(300);
    expect(report.longestSilence).toBeGreaterThan(1);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(simulateMany(crowd)).toEqual(simulateMany(crowd));
    expect(simulateMany({ ...crowd, seed: 6 })).not.toEqual(simulateMany(crowd));
  });
});

describe('the generator', () => {
  it('gives the same numbers for a seed, evenly spread', () => {
    const random = createRandom(42);
    const again = createRandom(42);
    const drawn = Array.from({ length: 10_000 }, () => random.next());
    expect(drawn).toEqual(Array.from({ length: 10_000 }, () => again.next()));
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = drawn.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(Math.abs(share - 1_000)).toBeLessThan(150);
    }
  });

  it('picks by weight, and nothing where there is none', () => {
    const random = createRandom(1);
    expect(random.pick({})).toBeUndefined();
    expect(random.pick({ a: 0, b: 1 })).toBe('b');
    expect(random.whole(3, 3)).toBe(3);
  });
});
