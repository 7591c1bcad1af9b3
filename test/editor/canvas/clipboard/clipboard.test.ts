import { describe, expect, test } from 'vitest';
import { copyThings } from '../../../../editor/canvas/clipboard/copy-things.ts';
import { parseCopied } from '../../../../editor/canvas/clipboard/parse-copied.ts';
import { pasteThings, type Pasted } from '../../../../editor/canvas/clipboard/paste-things.ts';
import { putArea } from '../../../../editor/canvas/edits/change-areas.ts';
import { putNote } from '../../../../editor/canvas/edits/change-notes.ts';
import { emptyDefinition } from '../../../../process/definition/empty-definition.ts';
import { type Definition, definitionSchema, type Field } from '../../../../process/definition/schema.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';
import { changed, either, question } from '../../../process/checks/drawings.ts';

const named = (id: string) => gallery.find(({ definition }) => definition.id === id)!.definition;
const nurse = named('nurse');
const empty = emptyDefinition('Nattsköterska');
const at = { x: 0, y: 0 };

/** Through the clipboard: as words, and read again. */
function carried(from: Definition, steps: readonly string[], marks: readonly string[] = []) {
  const parsed = parseCopied(JSON.stringify(copyThings(from, steps, marks)));
  if (parsed.kind === 'refused') throw new Error(parsed.why);
  return parsed.copied;
}

function pasted(into: Definition, from: Definition, steps: readonly string[], marks: readonly string[] = []) {
  const result = pasteThings(into, carried(from, steps, marks), at);
  if (result.kind === 'refused') throw new Error(result.why);
  expect(definitionSchema.safeParse(result.definition).success).toBe(true);
  return result;
}

const remarks = ({ remarks: list }: Extract<Pasted, { kind: 'pasted' }>) => list.map(({ kind }) => kind);

describe('steps pasted into another process', () => {
  const result = pasted(empty, nurse, ['offer', 'welcome', 'first-day']);
  const { definition } = result;
  test('are there with the connections among them', () => {
    expect(result.steps).toEqual(['offer', 'welcome', 'first-day']);
    expect(definition.connections['offer']).toEqual({ yes: 'welcome' });
    expect(definition.connections['welcome']).toEqual({ next: 'first-day' });
  });
  test('bring the texts that they send and the fields that those read', () => {
    const offer = nurse.steps['offer'];
    const text = offer?.kind === 'ask' ? offer.text : '';
    expect(definition.texts[text]).toEqual(nurse.texts[text]);
    expect(definition.fields['start-date']).toEqual(nurse.fields['start-date']);
    expect(result.remarks).toContainEqual({ kind: 'fieldsAdded', fields: [nurse.fields['start-date']!.label] });
  });
  test('keep their distances from each other', () => {
    const apart = (from: Definition) => from.layout.steps['welcome']!.x - from.layout.steps['offer']!.x;
    expect(apart(definition)).toBe(apart(nurse));
  });
});

describe('steps pasted where they were copied', () => {
  const result = pasted(nurse, nurse, ['screening', 'licence']);
  const [screening = '', licence = ''] = result.steps;
  test('get ids of their own, and share the texts', () => {
    expect([screening, licence]).toEqual(['screening-2', 'licence-2']);
    expect(result.definition.texts).toEqual(nurse.texts);
    expect(result.remarks).toEqual([]);
  });
  test('lead to each other as the originals do, and leave those alone', () => {
    expect(result.definition.connections[screening]).toEqual({ 'ask-licence': licence });
    expect(result.definition.connections['screening']).toEqual(nurse.connections['screening']);
  });
  test('do not lie exactly on what was pasted there before', () => {
    const again = pasted(result.definition, nurse, ['screening', 'licence']);
    const [second = ''] = again.steps;
    expect(again.definition.layout.steps[second]).not.toEqual(again.definition.layout.steps[screening]);
  });
});

test('a text of the same id with other words comes along under an id of its own', () => {
  const offer = nurse.steps['offer'];
  const text = offer?.kind === 'ask' ? offer.text : '';
  const other: Definition = { ...empty, texts: { ...empty.texts, [text]: { name: 'En annan' } } };
  const { definition } = pasted(other, nurse, ['offer']);
  const step = definition.steps['offer'];
  const sent = step?.kind === 'ask' ? step.text : '';
  expect(sent).not.toBe(text);
  expect(definition.texts[sent]).toEqual(nurse.texts[text]);
  expect(definition.texts[text]).toEqual({ name: 'En annan' });
});

test('conditions on an answer follow the question that was copied along', () => {
  const shop = named('shop');
  const asking = Object.entries(shop.steps).flatMap(([id, step]) =>
    step.kind === 'branch'
      ? step.branches.flatMap(({ conditions }) =>
          conditions.flatMap(({ subject }) => (subject.kind === 'answer' ? [{ branch: id, asks: subject.step }] : [])),
        )
      : [],
  )[0]!;
  const { definition, steps } = pasted(shop, shop, [asking.asks, asking.branch]);
  const branch = definition.steps[steps.find((id) => definition.steps[id]?.kind === 'branch')!];
  expect(JSON.stringify(branch)).toContain(`"step":"${steps.find((id) => definition.steps[id]?.kind === 'ask')}"`);
});

test('questions get ids of their own where the drawing asks by the same, and what came along reads those', () => {
  const words = { name: 'Tack', sms: { sv: 'Du svarade {{ answer.come }}.' } };
  const drawn = changed(question, {
    'steps.sorting': changed(either, {}).steps['sorting'],
    'steps.sorting.branches.0.conditions.0': {
      subject: { kind: 'answer', step: 'question', question: 'come' },
      comparison: 'is',
      value: true,
    },
    'steps.thanks': {
      kind: 'message',
      name: {},
      text: 'thanks',
      when: { kind: 'now' },
      channels: { kind: 'candidate' },
    },
    'texts.thanks': words,
  });
  const { definition, steps } = pasted(drawn, drawn, ['question', 'sorting', 'thanks']);
  expect(steps).toEqual(['question-2', 'sorting-2', 'thanks-2']);
  const { 'question-2': asks, 'sorting-2': sorts, 'thanks-2': tells } = definition.steps;
  expect(asks?.kind === 'ask' && [Object.keys(asks.questions), asks.decides]).toEqual([['come-2'], 'come-2']);
  expect(JSON.stringify(sorts)).toContain('{"kind":"answer","step":"question-2","question":"come-2"}');
  const text = tells?.kind === 'message' ? tells.text : '';
  expect(definition.texts[text]?.sms?.sv).toBe('Du svarade {{ answer.come-2 }}.');
  expect([definition.steps['question'], definition.texts['thanks']]).toEqual([drawn.steps['question'], words]);
  // Beside nothing that asks for it the id stays.
  const alone = pasted(empty, drawn, ['question', 'thanks']);
  expect(alone.definition.steps['question']).toEqual(drawn.steps['question']);
  expect(alone.definition.texts['thanks']).toEqual(words);
  // Without its question a text goes on to read the one that is there.
  expect(pasted(drawn, drawn, ['thanks']).definition.texts).toEqual(drawn.texts);
});

test('a way of which any condition is enough stays so', () => {
  const result = pasted(empty, either, ['sorting']);
  expect(result.definition.steps['sorting']).toEqual(either.steps['sorting']);
});

describe('what does not fit the process is said in words', () => {
  test('a language that the copied steps do not have', () => {
    const swedish: Definition = { ...nurse, languages: ['sv'] };
    const result = pasted({ ...empty, languages: ['sv', 'en'] }, swedish, ['welcome']);
    expect(result.remarks).toContainEqual({ kind: 'languageMissing', language: 'en' });
  });
  test.each<[string, Partial<Field>]>([
    ['kind', { kind: 'number' }],
    ['label', { label: { sv: 'Sista dag', en: 'Last day' } }],
    ['options', { options: { soon: { sv: 'Snart', en: 'Soon' } } }],
  ])('a field that has another %s here comes along under an id of its own, with what reads it', (_, other) => {
    const own = { ...nurse.fields['start-date']!, ...other };
    const result = pasted({ ...empty, fields: { 'start-date': own } }, nurse, ['welcome', 'first-day']);
    expect(remarks(result)).toEqual(['fieldsDiffer']);
    expect(result.definition.fields).toEqual({ 'start-date': own, 'start-date-2': nurse.fields['start-date'] });
    const { welcome, 'first-day': firstDay } = result.definition.steps;
    const text = welcome?.kind === 'message' ? welcome.text : '';
    const reads = JSON.stringify([welcome, firstDay, result.definition.texts[text]]).match(/start-date[\w-]*/g) ?? [];
    expect(new Set(reads)).toEqual(new Set(['start-date-2']));
  });
  test('but a field that is the same in the languages of both is shared', () => {
    const fields = {
      'start-date': { ...nurse.fields['start-date']!, label: { sv: nurse.fields['start-date']!.label.sv! } },
    };
    const result = pasted({ ...empty, fields }, nurse, ['welcome']);
    expect([remarks(result), result.definition.fields]).toEqual([[], fields]);
  });
  test('the start, which stays where it was', () => {
    const result = pasted(empty, nurse, ['application', 'screening']);
    expect(remarks(result)).toContain('startLeftOut');
    expect(result.steps).toEqual(['screening-2']);
    expect(pasteThings(empty, carried(nurse, ['application']), at)).toEqual({ kind: 'refused', why: 'onlyStart' });
  });
});

test('notes and areas are carried too, under ids of their own', () => {
  const note = { id: 'a-note', x: 0, y: 0, width: 120, height: 60, text: 'Fråga facket' };
  const area = { id: 'an-area', x: 0, y: 0, width: 400, height: 300, name: 'Urval', colour: 'red' } as const;
  const drawn = putArea(putNote(nurse, note), area);
  const { definition, marks } = pasted(drawn, drawn, [], [note.id, area.id]);
  expect(marks).toEqual(['a-note-2', 'an-area-2']);
  expect([definition.layout.notes.length, definition.layout.areas?.length]).toEqual([2, 2]);
});

describe('the clipboard is refused with a reason where it holds', () => {
  const good = copyThings(nurse, ['offer'], []);
  test.each([
    ['nothing', '  ', 'empty'],
    ['words', 'Hej hej', 'foreign'],
    ['other JSON', '[1, 2]', 'foreign'],
    ['a whole process', JSON.stringify(nurse), 'wholeProcess'],
    ['steps of another version', JSON.stringify({ ...good, schemaVersion: 99 }), 'otherVersion'],
    ['steps that somebody changed', JSON.stringify({ ...good, steps: { offer: { kind: 'magic' } } }), 'broken'],
    ['a name that means something to JavaScript', JSON.stringify(good).replace('"offer":', '"__proto__":'), 'broken'],
    ['more than anybody draws', `"${'x'.repeat(6_000_000)}"`, 'tooLarge'],
  ])('%s', (_, words, why) => expect(parseCopied(words)).toMatchObject({ kind: 'refused', why }));
});

test('a drawing does not grow beyond the steps that a process can have', () => {
  const end = { kind: 'end', name: {}, outcome: 'closed', endsOtherApplications: false } as const;
  const ids = Array.from({ length: 999 }, (_, index) => `end-${index}`);
  const full: Definition = { ...empty, steps: Object.fromEntries(ids.map((id) => [id, end])) };
  expect(pasteThings(full, carried(nurse, ['offer', 'welcome']), at)).toEqual({ kind: 'refused', why: 'tooMany' });
});
