import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import type { Silence } from '../../../process/silence/contract.ts';
import { explainSilence } from '../../../process/silence/explain-silence.ts';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import { worstCaseOf } from '../../../process/simulation/worst-case.ts';
import {
  branch,
  definitionOf,
  end,
  message,
  stage,
  stageExit,
  start,
  twoStages,
  wait,
} from '../interpreter/definitions.ts';
import { calendar } from '../interpreter/run.ts';

const nurse = gallery.find(({ definition }) => definition.id === 'nurse')?.definition;
if (!nurse) throw new Error('The gallery has no nurse process');

function silenceOf(definition: Definition): Silence {
  const found = longestSilence(definition, { calendar, sweep: false });
  if (found.kind !== 'silence') throw new Error(found.kind);
  return found;
}

/** The exit leads nowhere, or to an end of its own. */
function cut(definition: Definition, stepId: string, exitId: string, to?: string): Definition {
  const { [exitId]: _, ...exits } = definition.connections[stepId] ?? {};
  return {
    ...definition,
    ...(to !== undefined && { steps: { ...definition.steps, [to]: end('closed') } }),
    connections: { ...definition.connections, [stepId]: to === undefined ? exits : { ...exits, [exitId]: to } },
  };
}

const exits = Object.entries(nurse.connections).flatMap(([stepId, own]) =>
  Object.keys(own).map((exitId) => [stepId, exitId] as const),
);

describe('the longest silence while exits lead nowhere yet', () => {
  it.each(exits)('ends the way of %s.%s there, as long as if it ended in a step', (stepId, exitId) => {
    const [open, ended] = [cut(nurse, stepId, exitId), cut(nurse, stepId, exitId, 'own-end')].map(silenceOf);
    expect(open?.open).toContainEqual({ stepId, exitId });
    expect(ended?.open).toEqual([]);
    expect([open?.ms, open?.startsAt, open?.endsAt]).toEqual([ended?.ms, ended?.startsAt, ended?.endsAt]);
    const { 'own-end': _, ...stages } = ended?.perStage ?? {};
    expect(open?.perStage).toEqual(stages);
  });

  const waiting = definitionOf(
    {
      start,
      wait: { ...wait, for: { kind: 'span', span: { amount: 9, unit: 'calendarDays' } } } as typeof wait,
      far: stage(),
    },
    { start: { next: 'wait' } },
  );

  it('goes on through what is drawn and tells how many exits a candidate can come to that lead nowhere', () => {
    const silence = silenceOf(waiting);
    expect(silence.calendarDays).toBeGreaterThanOrEqual(9);
    expect(silence.open).toEqual([{ stepId: 'wait', exitId: 'next' }]);
    expect(Object.keys(silence.perStage)).toEqual(['wait']);
    const { sum } = explainSilence(waiting, silence, calendar, 'Anna');
    expect(sum.sv).toMatch(/Det är det minsta så långt det är ritat: 1 utgång leder ingenstans än\.$/);
  });

  it('is played as the worst case of what is drawn', () => {
    const silence = silenceOf(waiting);
    expect(worstCaseOf(waiting, silence)).toMatchObject({ from: silence.startsAt, to: silence.endsAt, isSoFar: true });
    expect(worstCaseOf(twoStages, silenceOf(twoStages))?.isSoFar).toBe(false);
  });

  it('is nothing where only the start is drawn', () => {
    const drawn = definitionOf({ start }, {});
    const silence = silenceOf(drawn);
    expect([silence.ms, silence.open]).toEqual([0, [{ stepId: 'start', exitId: 'next' }]]);
    expect(silence.path.map(({ stepId, what }) => [stepId, what])).toEqual([
      ['start', 'applies'],
      ['start', 'hears'],
      ['start', 'breaksOff'],
    ]);
    const { lines } = explainSilence(drawn, silence, calendar, 'Anna');
    expect(lines.at(-1)?.words.en).toMatch(/^Here ends what is drawn, .* leads nowhere yet\.$/);
  });

  it('leaves its way where a connection goes to a step that is gone', () => {
    const gone = definitionOf({ start, message }, { start: { next: 'message' }, message: { next: 'nobody' } });
    expect(silenceOf(gone).open).toEqual([{ stepId: 'message', exitId: 'next' }]);
  });
});

describe('a silence without end', () => {
  it('names the steps of the loop alone, not those that lead to it', () => {
    const round = definitionOf(
      { start, first: wait, second: wait, third: wait },
      { start: { next: 'first' }, first: { next: 'second' }, second: { next: 'third' }, third: { next: 'second' } },
    );
    expect(longestSilence(round, { calendar, sweep: false })).toEqual({
      kind: 'unbounded',
      reason: 'loop',
      path: ['second', 'third', 'second'].map((stepId) => ({ stepId })),
    });
  });

  it('is found where branches lead round to nothing but themselves', () => {
    const all = (to: string) => ({ licensed: to, otherwise: to });
    const round = definitionOf(
      { start, screening: stage({ exits: { yes: stageExit() } }), one: branch, other: branch },
      { start: { next: 'screening' }, screening: { yes: 'one' }, one: all('other'), other: all('one') },
    );
    const found = longestSilence(round, { calendar, sweep: false });
    expect(found.kind === 'unbounded' && found.path.map(({ stepId }) => stepId)).toEqual(['one', 'other']);
  });
});
