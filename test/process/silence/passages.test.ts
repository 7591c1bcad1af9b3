import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeptLists, PerList } from '../../../process/silence/kept-lists.ts';
import { Entrances, type Move, passageOf } from '../../../process/silence/passages.ts';

const until = 15;
const moves = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 20 }), since: fc.integer({ min: 0, max: 20 }) }))
  .map((list) => list.map((move, place): Move => ({ ...move, place })));

it('enters a step once at each instant, from where it came first, and tells what is new', () => {
  const property = fc.property(fc.array(moves, { maxLength: 5 }), (sources) => {
    const lists = new KeptLists();
    const entrances = new Entrances<{ exitId: string }>();
    const known = new Map<number, { exitId: string; at: number }>();
    for (const [index, list] of sources.entries()) {
      const from = { exitId: `e${index}` };
      const fresh: Move[] = [];
      for (const move of list) {
        if (move.at > until || known.has(move.at)) continue;
        known.set(move.at, { ...from, at: move.since });
        fresh.push(move);
      }
      const added = entrances.add(passageOf(list, until, lists), from);
      expect(added.at).toEqual(fresh.map(({ at }) => at));
      expect(added.places).toEqual(fresh.map(({ place }) => place));
    }
    expect(entrances.instants()).toEqual([...known.keys()]);
    expect(entrances.first()).toEqual(known.values().next().value);
    for (let at = 0; at <= 20; at += 1) expect(entrances.get(at)).toEqual(known.get(at));
  });
  fc.assert(property, { seed: 20261128 });
});

it('says of a passage that came before that nothing of it is new', () => {
  const passage = passageOf([{ at: 1, since: 0, place: 0 }], until, new KeptLists());
  const entrances = new Entrances<object>();
  expect(entrances.add(passage, {})).toBe(passage);
  expect(entrances.add(passage, {}).at).toEqual([]);
});

describe('lists of moments', () => {
  it('are the same object where they are equal, and only there', () => {
    const lists = new KeptLists();
    const kept = lists.keep([1, 2, 3]);
    expect(lists.keep([1, 2, 3])).toBe(kept);
    expect(lists.keep([1, 9, 3])).toEqual([1, 9, 3]);
    expect(lists.keep([1, 2])).toEqual([1, 2]);
    expect(lists.keep([])).toEqual([]);
    expect(lists.keep([1, 2, 3])).toBe(kept);
  });

  it('are reckoned with once for each key', () => {
    const sums = new PerList<number>();
    const list = [1, 2, 3];
    const sum = (times: number) => sums.of(list, `${times}`, () => times * list.reduce((left, right) => left + right));
    expect([sum(1), sum(2), sums.of(list, '1', () => 0), sums.of([1, 2, 3], '1', () => 7)]).toEqual([6, 12, 6, 7]);
  });
});
