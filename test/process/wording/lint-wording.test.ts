import { describe, expect, it } from 'vitest';
import { lintWording } from '../../../process/wording/lint-wording.ts';

describe('reading a text before it is sent', () => {
  it('says where, why and what to write instead', () => {
    const text = 'Tack för i går. Du verkar osäker.';
    const [finding] = lintWording(text, 'sv');
    expect(text.slice(finding?.from, finding?.to)).toBe('Du verkar osäker');
    expect(finding).toMatchObject({ code: 'character', severity: 'blocks' });
    expect(finding?.reason.en).toContain('judges the person');
    expect(finding?.suggestion.say.sv).toContain('Skriv vad du såg');
  });

  it('has nothing to say of what somebody did', () => {
    expect(lintWording('You asked three follow-up questions and summed up what was needed.', 'en')).toEqual([]);
  });

  it('offers words that can stand where the found ones stand, with the capital of the sentence', () => {
    const text = 'Unfortunately we have to inform you that you were unsuccessful.';
    const [finding] = lintWording(text, 'en');
    expect(finding?.suggestion.replacement).toBe('Here is our decision:');
  });

  it('does not read what a template fills in', () => {
    expect(lintWording('You will hear by {{ promise.long }}{% if candidate.age %}.{% endif %}', 'en')).toEqual([]);
  });

  it('keeps offsets where letters change their length in small letters', () => {
    const text = 'İİİ Du verkar osäker';
    const [finding] = lintWording(text, 'sv');
    expect(text.slice(finding?.from, finding?.to)).toBe('Du verkar osäker');
  });
});

describe('what this reader must not learn', () => {
  const context = { people: ['Karin Öberg', 'Per-Olof Lind'], candidate: 'Anna Lind' };

  it('finds the names of others, whole, in part and in the genitive', () => {
    const text = 'Karin Öberg såg det, och Karins anteckning med.';
    const found = lintWording(text, 'sv', context).map(({ from, to }) => text.slice(from, to));
    expect(found).toEqual(['Karin Öberg', 'Karins']);
  });

  it.each([
    ["Siobhán O'Neill", 'Som O’Neill sade.', 'O’Neill'],
    ['Siobhán O’Neill', "It is O'Neill's view.", "O'Neill"],
    ['Siobhán O’Neill', "Bo O'Neills fall.", "O'Neills"],
    ['Karin Öberg', "Karin's note, and Karin’ll call.", 'Karin'],
  ])('finds %s whatever stands for the apostrophe: %s', (name, text, found) => {
    const findings = lintWording(text, 'en', { people: [name], candidate: 'Bo Lind' });
    const first = findings.find(({ code }) => code === 'named-person');
    expect(text.slice(first?.from, first?.to)).toBe(found);
  });

  it('lets a reader with an apostrophe read their own name', () => {
    const own = { people: ["Per O'Neill"], candidate: 'Siobhán O’Neill' };
    expect(lintWording("Dear Siobhán O'Neill, as O’Neill you know.", 'en', own)).toEqual([]);
  });

  const namesakes = { people: ['Will Berg', 'May Lund', 'June Holm', 'Maria Stark'] };

  it.each([
    ['en', 'Will you tell us what you would need?'],
    ['en', 'We can give you an answer in June.'],
    ['en', 'May we keep your papers until June 2027?'],
    ['sv', 'Tjänsten finns i Lund.'],
    ['sv', 'Vi ses på Holm kl. 9.'],
  ] as const)('leaves a word alone that is the name of a colleague too: %s, %s', (language, text) => {
    expect(lintWording(text, language, namesakes).filter(({ code }) => code === 'named-person')).toEqual([]);
  });

  it.each([
    ['en', 'You and Will solved the task.', 'Will', 'advises'],
    ['en', 'Will Berg read your letter.', 'Will Berg', 'blocks'],
    ['en', 'Maria read your letter.', 'Maria', 'blocks'],
    ['sv', 'Fråga gärna Lund om det.', 'Lund', 'advises'],
    ['sv', 'I maj träffar du May Lund.', 'May Lund', 'blocks'],
  ] as const)('finds a colleague whose name is a word: %s, %s', (language, text, name, severity) => {
    const found = lintWording(text, language, namesakes).filter(({ code }) => code === 'named-person');
    expect(found.map((one) => [text.slice(one.from, one.to), one.severity])).toEqual([[name, severity]]);
  });

  it.each([
    ['Det som Bo Ek visade.', ['Bo Ek']],
    ['Det som Li Wus anteckning säger.', ['Li Wus']],
    ['Det som Bo Lind visade.', ['Bo Lind']],
    ['Han ville bo vid en ek, och Bo vid en Ek.', []],
    ['Det som Li visade för Ek.', []],
  ])('finds whole names of parts of two letters, and none of these alone: %s', (text, names) => {
    const short = { people: ['Bo Ek', 'Li Wu', 'Bo Lind'], candidate: 'Åsa Öst' };
    const found = lintWording(text, 'sv', short).filter(({ code }) => code === 'named-person');
    expect(found.map((one) => [text.slice(one.from, one.to), one.severity])).toEqual(
      names.map((name) => [name, 'blocks']),
    );
    expect(lintWording(text, 'sv', { ...short, people: ['Åsa Öst'], candidate: 'Bo Ek' })).not.toContainEqual(
      expect.objectContaining({ code: 'named-person' }),
    );
  });

  it('leaves the name alone that the reader shares', () => {
    expect(lintWording('Hej Anna Lind!', 'sv', context)).toEqual([]);
  });

  it('finds what was scored where it stands alone, and not what counts something', () => {
    const scores = { scores: [4, 3.5] };
    expect(lintWording('Det motsvarar 3,5.', 'sv', scores).map(({ code }) => code)).toEqual(['scored-number']);
    expect(lintWording('Du har 4 års erfarenhet.', 'sv', scores)).toEqual([]);
  });
});

describe('the name of whom a text is for', () => {
  it.each([
    ['sv', 'Hej Anna-Karin, tack för intervjun.'],
    ['en', 'Dear Göran, thank you for the interview.'],
    ['en', 'Hello Dr Åkerlund, thank you for coming.'],
  ] as const)('is theirs to read in a greeting: %s, %s', (language, text) => {
    expect(lintWording(text, language)).toEqual([]);
  });

  it('is theirs to read anywhere, and the name of somebody else is not', () => {
    const text = 'Karin said that you were calm.';
    expect(lintWording(text, 'en').map(({ code }) => code)).toEqual(['other-people']);
    expect(lintWording('Thank you, Anna Karin Ek.', 'en', { candidate: 'Anna Karin Ek' })).toEqual([]);
  });
});
