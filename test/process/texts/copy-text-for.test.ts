import { expect, it } from 'vitest';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import { copyTextFor } from '../../../process/texts/copy-text-for.ts';
import { context } from '../checks/check-table.ts';
import { changed, question, sorting } from '../checks/drawings.ts';

const use = ['steps', 'other', 'exits', 'no', 'message', 'text'];

it('copies a text that others send too for the places that want their own', () => {
  const copied = copyTextFor(sorting, 'reject', [use], { sv: 'Nej, utan legitimation', en: 'No, not licensed' });
  expect(copied.texts['reject-2']).toEqual({
    ...sorting.texts['reject'],
    name: { sv: 'Nej, utan legitimation', en: 'No, not licensed' },
  });
  expect(copied.steps['other']).toMatchObject({ exits: { no: { message: { text: 'reject-2' } } } });
  expect(copied.steps['screening']).toBe(sorting.steps['screening']);
  expect(checkDefinition(copied, context)).toEqual([]);
});

it('finds a place in a list', () => {
  const shared = changed(question, { 'steps.question.text': 'reminder', 'texts.ask': undefined });
  const copied = copyTextFor(shared, 'reminder', [['steps', 'question', 'reminders', 0, 'text']]);
  expect(copied.steps['question']).toMatchObject({ text: 'reminder', reminders: [{ text: 'reminder-2' }] });
});

it('changes nothing where nothing else sends the text, or it is not there', () => {
  const own = [use, ['steps', 'screening', 'exits', 'no', 'message', 'text']];
  expect(copyTextFor(sorting, 'reject', own)).toBe(sorting);
  expect(copyTextFor(sorting, 'gone', [use])).toBe(sorting);
  expect(copyTextFor(sorting, 'reject', [])).toBe(sorting);
});
