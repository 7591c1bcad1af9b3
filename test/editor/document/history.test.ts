import { describe, expect, test, vi } from 'vitest';
import { createDocumentStore } from '../../../editor/document/document-store.ts';
import {
  applyEdit,
  type Carry,
  endGesture,
  mostEntries,
  redo,
  startHistory,
  takeIn,
  undo,
} from '../../../editor/document/history.ts';

const typed = (words: string) => [...words].map((_, at) => words.slice(0, at + 1));

describe('a gesture', () => {
  const after = typed('Urval').reduce((now, text) => applyEdit(now, 'rename', text, 'name'), startHistory(''));
  test('is one entry, however many changes it takes', () => {
    expect(after).toMatchObject({ present: 'Urval', past: [{ label: 'rename', document: '' }] });
    expect(undo(after).present).toBe('');
    expect(redo(undo(after)).present).toBe('Urval');
  });
  test('ends where it is ended, where another begins and where something is undone', () => {
    expect(applyEdit(endGesture(after), 'rename', 'Urval 2', 'name').past).toHaveLength(2);
    expect(applyEdit(after, 'promise', 'Urval!', 'promise').past).toHaveLength(2);
    expect(applyEdit(redo(undo(after)), 'rename', 'Urval 2', 'name').past).toHaveLength(2);
  });
});

describe('a history', () => {
  test('keeps the last hundred entries and comes back to the oldest of them', () => {
    let history = startHistory(0);
    for (let edit = 1; edit <= mostEntries + 50; edit += 1) history = applyEdit(history, `edit ${edit}`, edit);
    expect([mostEntries, history.past.length, history.past.at(-1)?.label]).toEqual([100, 100, 'edit 150']);
    for (let back = 0; back < 200; back += 1) history = undo(history);
    expect([history.present, history.past.length, history.future.length]).toEqual([50, 0, 100]);
    for (let forward = 0; forward < 200; forward += 1) history = redo(history);
    expect([history.present, history.past.length, history.future.length]).toEqual([150, 100, 0]);
  });
  test('tells what each way leads back over and forward to', () => {
    const history = applyEdit(applyEdit(startHistory('a'), 'one', 'b'), 'two', 'c');
    expect(undo(history).future.at(-1)?.label).toBe('two');
    expect(undo(undo(history)).future.map(({ label }) => label)).toEqual(['two', 'one']);
  });
  test('forgets what was undone when something else is done instead', () => {
    const history = applyEdit(undo(applyEdit(startHistory('a'), 'one', 'b')), 'other', 'c');
    expect(redo(history)).toBe(history);
  });
  test('has no entry for an edit that changed nothing', () => {
    const history = startHistory('a');
    expect([applyEdit(history, 'nothing', 'a'), undo(history), redo(history)]).toEqual([history, history, history]);
  });
});

describe('what others do', () => {
  type Sheet = { readonly mine: string; readonly theirs: string };
  const sheet = (mine: string, theirs: string): Sheet => ({ mine, theirs });
  const carry: Carry<Sheet> = (older, { from, to }) =>
    from.theirs === to.theirs ? older : sheet(older.mine, to.theirs);
  const one = applyEdit(startHistory(sheet('', '')), 'one', sheet('1', ''));

  test('is no entry, and stays where one goes back and forward', () => {
    const taken = takeIn(applyEdit(takeIn(one, sheet('1', 'a')), 'two', sheet('2', 'a')), sheet('2', 'b'));
    expect(taken.past.map(({ label }) => label)).toEqual(['one', 'two']);
    const [back, start] = [undo(taken, carry), undo(undo(taken, carry), carry)];
    expect([back.present, start.present]).toEqual([sheet('1', 'b'), sheet('', 'b')]);
    expect(redo(redo(start, carry), carry).present).toEqual(sheet('2', 'b'));
  });
  test('leaves what was undone to be done again, and the gesture that goes on', () => {
    const undone = takeIn(undo(one), sheet('', 'a'));
    expect(redo(undone, carry).present).toEqual(sheet('1', 'a'));
    const typing = takeIn(applyEdit(one, 'type', sheet('12', ''), 'typing'), sheet('12', 'a'));
    expect(applyEdit(typing, 'type', sheet('123', 'a'), 'typing').past).toHaveLength(2);
  });
  test('is carried over once where nothing of ours came between', () => {
    const taken = ['a', 'b', 'c'].reduce((now, theirs) => takeIn(now, sheet('1', theirs)), one);
    expect(taken.past.at(-1)?.since).toEqual([{ from: sheet('1', ''), to: sheet('1', 'c') }]);
  });
  test('passes over an entry that they have made pointless', () => {
    const overwrite: Carry<Sheet> = (_, { to }) => to;
    const taken = takeIn(applyEdit(one, 'two', sheet('2', '')), sheet('theirs', ''));
    expect(undo(taken, overwrite)).toMatchObject({ present: sheet('theirs', ''), past: [], future: [] });
  });
});

test('a store tells its listeners of changes, and of nothing else', () => {
  const store = createDocumentStore(1);
  const listener = vi.fn();
  const unsubscribe = store.subscribe(listener);
  store.edit('same', (now) => now);
  store.undo();
  expect(listener).not.toHaveBeenCalled();
  store.edit('more', (now) => now + 1);
  store.undo();
  store.redo();
  expect([store.get().present, listener.mock.calls.length]).toEqual([2, 3]);
  unsubscribe();
  store.undo();
  expect(listener).toHaveBeenCalledTimes(3);
});

describe('what is done as one', () => {
  const doThree = () => {
    const store = createDocumentStore(0);
    store.edit('type', (now) => now + 1, 'field');
    store.asOne(() => {
      store.edit('add', (now) => now + 10, 'field');
      store.asOne(() => store.edit('use', (now) => now + 100));
    });
    store.edit('type', (now) => now + 1_000, 'field');
    return store;
  };

  test('is one entry by the label of its first edit, and nothing around it joins it', () => {
    const store = doThree();
    expect(store.get().past.map(({ label, document }) => [label, document])).toEqual([
      ['type', 0],
      ['add', 1],
      ['type', 111],
    ]);
    store.undo();
    store.undo();
    expect(store.get().present).toBe(1);
  });

  test('has ended where it breaks off', () => {
    const store = createDocumentStore(0);
    const broken = () => {
      throw new Error('broken off');
    };
    expect(() => store.asOne(broken)).toThrow('broken off');
    store.edit('type', (now) => now + 1, 'field');
    store.edit('type', (now) => now + 1, 'field');
    expect(store.get().past).toHaveLength(1);
  });
});
