import { describe, expect, test } from 'vitest';
import { isNamed, mentionAt } from '../../../../editor/workspace/notes/mention-at.ts';
import { partsOf, toShown, toStored } from '../../../../editor/workspace/notes/mention-tokens.ts';

const people = [
  { userId: 'a', name: 'Anna Ek', email: null },
  { userId: 'b', name: 'Anna Ekström', email: null },
  { userId: 'c', name: 'Åke Ö', email: null },
  { userId: 'd', name: 'Eva Ek', email: 'eva@example.com' },
  { userId: 'e', name: 'Eva Ek', email: 'eva.ek@example.com' },
];

describe('a note with names', () => {
  test('is stored with ids, the longer of two names that begin alike first', () => {
    expect(toStored('@Anna Ekström and @Anna Ek, ask @Nobody', people)).toBe('@{b} and @{a}, ask @Nobody');
  });

  test('comes back as it was written', () => {
    const text = 'Hej @Åke Ö!\n\nOch @Anna Ek.';
    expect(toShown(toStored(text, people), people)).toBe(text);
  });

  test('tells two of one name apart by their addresses, and takes the name alone for neither', () => {
    const text = '@Eva Ek (eva.ek@example.com) took over from @Eva Ek (eva@example.com), not @Eva Ek';
    expect(toStored(text, people)).toBe('@{e} took over from @{d}, not @Eva Ek');
    expect(toShown(toStored(text, people), people)).toBe(text);
    expect(partsOf('@{d}', people)).toEqual([{ text: '@Eva Ek (eva@example.com)', isMention: true }]);
  });

  test('keeps an id that nobody has any more, and shows it as nobody', () => {
    expect(toShown('@{gone} said', people)).toBe('@{gone} said');
    expect(partsOf('Ask @{c} or @{gone}.', people)).toEqual([
      { text: 'Ask ', isMention: false },
      { text: '@Åke Ö', isMention: true },
      { text: ' or ', isMention: false },
      { text: '@…', isMention: true },
      { text: '.', isMention: false },
    ]);
  });
});

describe('the list of names', () => {
  test.each([
    ['@', { from: 0, search: '' }],
    ['Fråga @åk', { from: 6, search: 'åk' }],
    ['(@Anna E', { from: 1, search: 'Anna E' }],
  ])('opens behind an @: %s', (text, found) => {
    expect(mentionAt(text, text.length)).toEqual(found);
  });

  test.each(['anna@example', 'Anna @ Ek and more words', '@Anna Ek har', 'no at'])('stays closed: %s', (text) => {
    expect(mentionAt(text, text.length)).toBeUndefined();
  });

  test('finds by the beginning of any part of a name, with or without marks', () => {
    expect([isNamed('Karin Norén-Wachtmeister', 'nore'), isNamed('Karin Norén-Wachtmeister', 'wacht')]).toEqual([
      true,
      true,
    ]);
    expect([isNamed('Åke Ö', 'ake'), isNamed('Karin Norén', 'rin')]).toEqual([true, false]);
  });
});
