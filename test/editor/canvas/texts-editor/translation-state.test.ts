import { expect, test } from 'vitest';
import { translationState } from '../../../../editor/canvas/texts-editor/translation-state.ts';
import type { Text } from '../../../../process/definition/schema.ts';

const text = (sv: string, en: string): Text => ({ name: 'x', sms: { sv, en } });
const both = ['sv', 'en'] as const;

test.each([
  ['Tack för din ansökan', 'Thank you for applying', 'written'],
  ['Tack för din ansökan', 'Tack för din ansökan', 'same'],
  ['Tack för din ansökan', ' ', 'missing'],
  ['{{ page.url }} OK', '{{ page.url }} OK', 'written'],
])('%j beside %j is %s in English', (sv, en, state) => {
  expect(translationState(text(sv, en), 'sms', 'en', both)).toBe(state);
  expect(translationState(text(sv, en), 'sms', 'sv', both)).toBe('written');
});

test('a channel that a text is not written for lacks no language', () => {
  expect(translationState(text('a', 'b'), 'email', 'en', both)).toBe('written');
});

test('a mail without its subject is missing', () => {
  const mail: Text = { name: 'x', email: { sv: { subject: '', body: 'Hej' } } };
  expect(translationState(mail, 'email', 'sv', both)).toBe('missing');
});
