import { describe, expect, it } from 'vitest';
import { askKey } from '../../../process/interpreter/ask-key.ts';
import type { Ask, Event, Facts, State } from '../../../process/interpreter/contract.ts';
import { transition } from '../../../process/interpreter/transition.ts';
import { answerAsk } from '../../../process/reckoning/answer-ask.ts';
import { definitionOf, twoStages } from './definitions.ts';
import { at, notes, runOf, worldOf } from './run.ts';

const started = { kind: 'started', at: at('2026-11-23 09:00') } as const;

describe('transition', () => {
  it('asks for facts, changes nothing meanwhile, and needs few rounds', () => {
    let facts: Facts = {};
    const rounds: Ask['kind'][][] = [];
    for (;;) {
      const answer = transition(twoStages, null, started, facts);
      if (answer.kind === 'rests') break;
      rounds.push(answer.asks.map(({ kind }) => kind));
      for (const ask of answer.asks) facts = { ...facts, [askKey(ask)]: answerAsk(ask, worldOf(twoStages)) };
    }
    expect(rounds).toEqual([['add'], ['percent', 'percent', 'back'], ['lastWindow']]);
  });

  it('goes on where an answer is no instant: a run is never stuck on a driver’s mistake', () => {
    const facts = new Proxy(
      {},
      { getOwnPropertyDescriptor: () => ({ value: null, configurable: true }), get: () => null },
    );
    expect(transition(twoStages, null, started, facts).kind).toBe('rests');
  });

  it('knows a run that has not started, and starts it once', () => {
    const run = runOf(twoStages);
    expect(notes(run.apply('2026-11-23 08:00', { kind: 'dataChanged' }))).toEqual(['notStarted']);
    run.apply('2026-11-23 09:00', { kind: 'started' });
    expect(notes(run.apply('2026-11-23 09:00', { kind: 'started' }))).toEqual(['alreadyStarted']);
  });

  it('rests with a note in a drawing that leads nowhere', () => {
    const run = runOf({ ...twoStages, connections: {} });
    expect(notes(run.apply('2026-11-23 09:00', { kind: 'started' }))).toEqual(['connectionMissing']);
    expect(notes(runOf(definitionOf({}, {})).apply('2026-11-23 09:00', { kind: 'started' }))).toEqual(['unknownStep']);
  });

  it('takes ids that are names of inherited things for what they are: unknown', () => {
    const run = runOf(twoStages);
    run.apply('2026-11-23 09:00', { kind: 'started' });
    const events: Event[] = ['constructor', '__proto__', 'toString'].flatMap((id): Event[] => [
      { kind: 'timerFired', at: started.at, timerId: id, due: 0 },
      { kind: 'delivered', at: started.at, messageKey: id, otherChannel: false },
      { kind: 'waived', at: started.at, obligationId: id, by: { kind: 'besked' } },
    ]);
    for (const event of events) {
      const answer = transition(twoStages, run.state as State, event, {});
      expect(answer).toMatchObject({ kind: 'rests', state: run.state, commands: [{ kind: 'note' }] });
    }
  });
});

describe('the key of an ask', () => {
  it('is the same whatever the order of its keys, and another for another span', () => {
    const span = { amount: 2, unit: 'hours' } as const;
    expect(askKey({ kind: 'add', from: 1, span: { unit: 'hours', amount: 2 } })).toBe(
      askKey({ kind: 'add', span, from: 1 }),
    );
    expect(askKey({ kind: 'add', span, from: 1, promise: true })).not.toBe(askKey({ kind: 'add', span, from: 1 }));
  });
});
