import { describe, expect, test } from 'vitest';
import { putArea } from '../../../../editor/canvas/edits/change-areas.ts';
import { putNote } from '../../../../editor/canvas/edits/change-notes.ts';
import { findHits } from '../../../../editor/canvas/search/find-hits.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';

const nurse = gallery.find(({ definition }) => definition.id === 'nurse')!.definition;
const found = (words: string, definition = nurse) =>
  findHits(definition, words, 'sv').map(({ found: where, stepId, markId, textId, language }) => ({
    where,
    at: stepId ?? markId ?? textId,
    language,
  }));

test('names are found whatever their case, before anything else', () => {
  expect(found('uRVAL')[0]).toEqual({ where: 'name', at: 'screening', language: undefined });
});

test('words of a text are found at the step that sends it, with what stands around them', () => {
  const [hit] = findHits(nurse, 'Vad roligt att du tackade ja', 'sv').filter(({ found: where }) => where === 'body');
  expect(hit).toMatchObject({ stepId: 'welcome', match: 'Vad roligt att du tackade ja' });
  expect(hit?.after).toMatch(/^! Varmt välkommen/);
});

test('a name is found in the other language too, once, and said to be in it', () => {
  expect(found('Screening').filter(({ where }) => where === 'name')).toEqual([
    { where: 'name', at: 'screening', language: 'en' },
  ]);
  expect(found('To references')[0] ?? found('On to references')[0]).toMatchObject({ where: 'exit', language: 'en' });
});

test('a text in the other language is found, and said to be in it', () => {
  expect(found('Your first day would be')).toContainEqual({ where: 'body', at: 'offer', language: 'en' });
});

test('a text that no step sends is found under the process', () => {
  const texts = findHits(nurse, 'a', 'sv').filter(({ textId, stepId }) => textId !== undefined && stepId === undefined);
  expect(texts.map(({ textId }) => textId)).toContain(nurse.policy.texts.withdrawn);
});

describe('notes and areas', () => {
  const note = { id: 'a-note', x: 0, y: 0, width: 120, height: 60, text: 'Fråga facket först' };
  const area = { id: 'an-area', x: 0, y: 0, width: 400, height: 300, name: 'Facket', colour: 'red' } as const;
  test('are found by their words', () => {
    const hits = found('facket', putArea(putNote(nurse, note), area));
    expect(hits.map(({ where, at }) => [where, at])).toEqual(
      expect.arrayContaining([
        ['note', 'a-note'],
        ['area', 'an-area'],
      ]),
    );
  });
});

test('no words find nothing', () => expect(found('   ')).toEqual([]));
