import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addStep } from '../../../../editor/canvas/edits/add-step.ts';
import { areasOf, putArea, removeAreas } from '../../../../editor/canvas/edits/change-areas.ts';
import { changeField } from '../../../../editor/canvas/edits/change-field.ts';
import { putNote, removeNotes } from '../../../../editor/canvas/edits/change-notes.ts';
import { changeProcess } from '../../../../editor/canvas/edits/change-process.ts';
import { changeStep } from '../../../../editor/canvas/edits/change-step.ts';
import { changeText } from '../../../../editor/canvas/edits/change-text.ts';
import { connect } from '../../../../editor/canvas/edits/connect.ts';
import { disconnect } from '../../../../editor/canvas/edits/disconnect.ts';
import { duplicateMarks } from '../../../../editor/canvas/edits/duplicate-marks.ts';
import { duplicateSteps } from '../../../../editor/canvas/edits/duplicate-steps.ts';
import { forInterviewers } from '../../../../editor/canvas/edits/for-interviewers.ts';
import { insertStep } from '../../../../editor/canvas/edits/insert-step.ts';
import { makeRoom } from '../../../../editor/canvas/edits/make-room.ts';
import { moveSteps } from '../../../../editor/canvas/edits/move-steps.ts';
import { moveThings } from '../../../../editor/canvas/edits/move-things.ts';
import { moved } from '../../../../editor/canvas/edits/moved.ts';
import { putInto } from '../../../../editor/canvas/edits/put-into.ts';
import { reconnect } from '../../../../editor/canvas/edits/reconnect.ts';
import { removeField } from '../../../../editor/canvas/edits/remove-field.ts';
import { removeMarks } from '../../../../editor/canvas/edits/remove-marks.ts';
import { removeSteps } from '../../../../editor/canvas/edits/remove-steps.ts';
import { removeText } from '../../../../editor/canvas/edits/remove-text.ts';
import { resizeMarks } from '../../../../editor/canvas/edits/resize-marks.ts';
import { changeStepId, renameStep } from '../../../../editor/canvas/edits/rename-step.ts';
import { tidyUp } from '../../../../editor/canvas/edits/tidy-up.ts';
import { applyEdit, redo, startHistory, undo } from '../../../../editor/document/history.ts';
import { type Definition, definitionSchema, type StageStep } from '../../../../process/definition/schema.ts';
import { printDefinition } from '../../../../process/definition/print-definition.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';
import { changed, either, question } from '../../../process/checks/drawings.ts';

const nurse = gallery[0]?.definition as Definition;
const [start = '', second = '', third = ''] = Object.keys(nurse.steps);
const wait = {
  kind: 'wait',
  name: { sv: 'Vänta' },
  for: { kind: 'span', span: { amount: 1, unit: 'hours' } },
} as const;
const added = { stepId: 'pause-here', step: wait, at: { x: 5, y: 5 } };
const [exit, target] = Object.entries(nurse.connections[start]!)[0]!;

const note = { id: 'a-note', x: 0, y: 0, width: 120, height: 60, text: 'Fråga facket' };
const unsent = { name: 'Ingen skickar den', sms: { sv: 'Hej' } };
const area = { id: 'an-area', x: -40, y: -40, width: 700, height: 500, name: 'Urval', colour: 'green' } as const;
const shift: Definition['fields'][string] = { kind: 'text', label: { sv: 'Pass' } };
const withMore = putArea(putNote(changeText(changeField(nurse, 'shift', shift), 'unsent', unsent), note), area);

/** By the file of each edit. */
const edits: Readonly<Record<string, readonly [name: string, edit: (definition: Definition) => Definition][]>> = {
  'add-step': [['add a step', (now) => addStep(now, added)]],
  'change-areas': [
    ['add an area', (now) => putArea(now, { ...area, id: 'another' })],
    ['recolour an area', (now) => putArea(now, { ...area, colour: 'red' })],
    ['remove an area', (now) => removeAreas(now, [area.id])],
  ],
  'change-field': [
    ['add a field', (now) => changeField(now, 'floor', { kind: 'number', label: { sv: 'Våning' } })],
    ['change a field', (now) => changeField(now, 'shift', { kind: 'text', label: { sv: 'Arbetspass' } })],
  ],
  'change-notes': [
    ['add a note', (now) => putNote(now, { ...note, id: 'another' })],
    ['change a note', (now) => putNote(now, { ...note, text: 'Klart' })],
    ['remove a note', (now) => removeNotes(now, [note.id])],
  ],
  'change-process': [['rename the process', (now) => changeProcess(now, { name: { sv: 'Annat' } })]],
  'change-step': [['change a step', (now) => changeStep(now, second, wait)]],
  'change-text': [['change a text', (now) => changeText(now, 'unsent', { ...unsent, sms: { sv: 'Hej igen' } })]],
  connect: [['connect an exit to another step', (now) => connect(now, start, exit, third)]],
  disconnect: [['disconnect an exit', (now) => disconnect(now, start, exit)]],
  'duplicate-steps': [['duplicate a step', (now) => duplicateSteps(now, [second])]],
  'duplicate-marks': [['duplicate a note and an area', (now) => duplicateMarks(now, [note.id, area.id])]],
  'for-interviewers': [
    ['show a field to interviewers', (now) => changeField(now, 'shift', forInterviewers(shift, true))],
  ],
  'insert-step': [['insert a step into a connection', (now) => insertStep(now, added, start, exit)]],
  'make-room': [['make room for a step', (now) => makeRoom(insertStep(now, added, start, exit), added.stepId, start)]],
  'move-steps': [['move a step', (now) => moveSteps(now, { [second]: { x: 1, y: 2 } })]],
  'move-things': [
    ['move a step', (now) => moveThings(now, { steps: { [second]: { x: 1, y: 2 } }, marks: {} })],
    [
      'move a note and an area',
      (now) => moveThings(now, { steps: {}, marks: { [note.id]: { x: 1, y: 2 }, [area.id]: { x: 3, y: 4 } } }),
    ],
  ],
  'put-into': [
    ['put a loose step into a connection', (now) => putInto(addStep(now, added), added.stepId, start, exit)],
  ],
  reconnect: [
    ['reconnect an exit to another step', (now) => reconnect(now, { step: start, exit }, { step: start, exit }, third)],
    [
      'hand a connection to another exit',
      (now) => reconnect(now, { step: start, exit }, { step: third, exit: 'no-answer' }, second),
    ],
  ],
  'remove-field': [['remove a field', (now) => removeField(now, 'shift')]],
  'remove-marks': [['remove a note and an area', (now) => removeMarks(now, [note.id, area.id])]],
  'remove-steps': [['remove a step', (now) => removeSteps(now, [second])]],
  'remove-text': [['remove a text', (now) => removeText(now, 'unsent')]],
  'rename-step': [
    ['rename a step', (now) => renameStep(now, second, { sv: 'Gallring' })],
    ['change an id', (now) => changeStepId(now, second, 'another-name')],
  ],
  'resize-marks': [
    ['resize a note and an area', (now) => resizeMarks(now, [note.id, area.id], { width: 16, height: -16 })],
  ],
  'tidy-up': [
    ['tidy up the drawing', (now) => tidyUp(now, {})],
    ['tidy up some steps', (now) => tidyUp(now, {}, [start, second, third])],
  ],
};
const notEdits = ['moved', 'place-new-step', 'readable-id', 'without'];

test('every edit is tried here', () => {
  const files = readdirSync(new URL('../../../../editor/canvas/edits', import.meta.url));
  expect([...Object.keys(edits), ...notEdits].toSorted()).toEqual(files.map((name) => parse(name).name).toSorted());
});

describe.each(Object.values(edits).flat())('%s', (_, edit) => {
  const done = applyEdit(startHistory(withMore), 'edit', edit(withMore));
  test('changes the drawing and leaves it a definition', () => {
    expect(done.present).not.toEqual(withMore);
    expect(definitionSchema.safeParse(done.present).success).toBe(true);
  });
  test('is undone', () => expect(undo(done).present).toBe(withMore));
  test('is redone', () => expect(redo(undo(done)).present).toBe(done.present));
});

test('a duplicated question has ids of its own, and the branch and the text duplicated with it read those', () => {
  const drawn = changed(question, {
    'steps.sorting': either.steps['sorting'],
    'steps.sorting.branches.0.conditions.0': {
      subject: { kind: 'answer', step: 'question', question: 'come' },
      comparison: 'is',
      value: true,
    },
    'steps.thanks': {
      ...{ kind: 'message', name: {}, text: 'thanks', when: { kind: 'now' }, channels: { kind: 'candidate' } },
    },
    'texts.thanks': { name: 'Tack', sms: { sv: 'Du svarade {{ answer.come }}.' } },
  });
  const { steps, texts } = duplicateSteps(drawn, ['sorting', 'question', 'thanks']);
  const { 'question-2': asks, 'sorting-2': sorts, 'thanks-2': tells } = steps;
  expect(asks?.kind === 'ask' && [Object.keys(asks.questions), asks.decides]).toEqual([['come-2'], 'come-2']);
  expect(JSON.stringify(sorts)).toContain('{"kind":"answer","step":"question-2","question":"come-2"}');
  expect(tells?.kind === 'message' && texts[tells.text]?.sms?.sv).toBe('Du svarade {{ answer.come-2 }}.');
  expect([steps['question'], texts['thanks']]).toEqual([drawn.steps['question'], drawn.texts['thanks']]);
  // Without its question a branch goes on to read the one that is there, and every text is shared.
  const alone = duplicateSteps(drawn, ['sorting', 'thanks']);
  expect([alone.steps['sorting-2'], alone.texts]).toEqual([drawn.steps['sorting'], drawn.texts]);
});

test('an inserted step stands between what was connected', () => {
  const result = insertStep(nurse, added, start, exit);
  expect([result.connections[start]?.[exit], result.connections['pause-here']?.next]).toEqual(['pause-here', target]);
});

test('nothing leads to a removed step', () => {
  const { connections } = removeSteps(nurse, [second]);
  expect(Object.values(connections).flatMap((exits) => Object.values(exits))).not.toContain(second);
});

describe('what led into a removed step', () => {
  const chain = (connections: Definition['connections'], gone: string[]) =>
    removeSteps({ ...nurse, connections }, gone).connections;
  const [one, two, three, four] = Object.keys(nurse.steps).filter((id) => nurse.steps[id]?.kind !== 'start') as [
    string,
    string,
    string,
    string,
  ];

  test('leads on to where that led', () => {
    expect(chain({ [start]: { next: one }, [one]: { next: two } }, [one])).toEqual({ [start]: { next: two } });
  });
  test('leads past several that are removed together, where their ways meet again', () => {
    const connections = { [start]: { next: one }, [one]: { yes: two, no: three }, [two]: { next: three } };
    expect(chain({ ...connections, [three]: { next: four } }, [two, three])).toEqual({
      [start]: { next: one },
      [one]: { yes: four, no: four },
    });
  });
  test('is open again where that led to two, to nothing, or in a ring', () => {
    expect(chain({ [start]: { next: one }, [one]: { yes: two, no: three } }, [one])).toEqual({});
    expect(chain({ [start]: { next: one } }, [one])).toEqual({});
    expect(chain({ [start]: { next: one }, [one]: { next: two }, [two]: { next: one } }, [one, two])).toEqual({});
  });
  test('is open again where it would lead back to its own step', () => {
    expect(chain({ [one]: { again: two }, [two]: { next: one } }, [two])).toEqual({});
  });
});

test('nothing can be connected to the start, and the start cannot be removed', () => {
  expect(connect(nurse, second, 'next', start)).toBe(nurse);
  expect(removeSteps(nurse, [start])).toBe(nurse);
});

test('a text that something sends is not removed', () => {
  const [sent = ''] = Object.keys(nurse.texts);
  expect(removeText(nurse, sent)).toBe(nurse);
});

test('a step that changes its exits lets go of the connections that it has no more', () => {
  expect(changeStep(nurse, second, wait).connections[second]).toBeUndefined();
});

describe('the exits of a stage', () => {
  const stage = nurse.steps[second] as StageStep;
  const ordered = (at: number, by: -1 | 1) =>
    changeStep(nurse, second, { ...stage, exits: Object.fromEntries(moved(Object.entries(stage.exits), at, by)) });
  const exitsIn = (definition: Definition) => Object.keys((definition.steps[second] as StageStep).exits);
  const [one, two, last] = exitsIn(nurse);

  test.each([
    ['the first one down', 0, 1, [two, one, last]],
    ['the last one up', 2, -1, [one, last, two]],
    ['the first one up, which it cannot go', 0, -1, [one, two, last]],
    ['the last one down, which it cannot go', 2, 1, [one, two, last]],
  ] as const)('are put in order: %s', (_, at, by, expected) => {
    const definition = ordered(at, by);
    expect(exitsIn(definition)).toEqual(expected);
    // The file keeps the order, and nothing leads elsewhere.
    const print = printDefinition(definition);
    expect(exitsIn(JSON.parse(print) as Definition)).toEqual(expected);
    expect(definition.connections).toEqual(nurse.connections);
  });

  test('are in the order of before once that is undone, and in the other one once it is redone, to the byte', () => {
    const done = applyEdit(startHistory(nurse), 'edit', ordered(0, 1));
    expect(printDefinition(undo(done).present)).toBe(printDefinition(nurse));
    expect(printDefinition(redo(undo(done)).present)).toBe(printDefinition(done.present));
    expect(printDefinition(done.present)).not.toBe(printDefinition(nurse));
  });
});

test('steps that are tidied up do not lie on one another', () => {
  const { layout } = tidyUp(nurse, {});
  const places = Object.values(layout.steps);
  const touching = places.filter((one, at) =>
    places.some((other, later) => later > at && Math.abs(one.x - other.x) < 240 && Math.abs(one.y - other.y) < 120),
  );
  expect(touching).toEqual([]);
});

test('a drawing whose last area is taken away is the bytes that it was before its first', () => {
  const without = removeAreas(withMore, [area.id]);
  expect(areasOf(without)).toEqual([]);
  expect(printDefinition(without)).toBe(printDefinition(removeAreas(putArea(without, area), [area.id])));
  expect(printDefinition(without)).not.toContain('"areas"');
});

test('a connection keeps leading where it led when it cannot lead elsewhere', () => {
  expect(reconnect(nurse, { step: start, exit }, { step: start, exit }, start)).toBe(nurse);
});
