import { describe, expect, it } from 'vitest';
import { allRules } from '../../../process/wording/all-rules.ts';
import type { RuleWords, WordingLanguage, WordingRule } from '../../../process/wording/contract.ts';
import { compileLanguage } from '../../../process/wording/engine/compile-language.ts';
import { findByRules } from '../../../process/wording/engine/find-by-rules.ts';
import { inflect } from '../../../process/wording/engine/inflect.ts';
import { parsePatterns } from '../../../process/wording/engine/parse-pattern.ts';
import { readText } from '../../../process/wording/engine/read-text.ts';
import { sharedStart } from '../../../process/wording/engine/shared-start.ts';
import { spell } from '../../../process/wording/engine/spell.ts';
import { english } from '../../../process/wording/lists/english.ts';
import { swedish } from '../../../process/wording/lists/swedish.ts';

const lists = { filler: 'very, rather', you: 'you, yourself', ill: 'back, bad back, migraine#' };

/** The words that a rule made of one block finds. */
function found(text: string, words: Partial<RuleWords>): string[] {
  const said = { says: '', ...words };
  const rule = { code: 'tried', severity: 'blocks', reason: both, say: both, sv: said, en: said } as WordingRule;
  const compiled = compileLanguage([rule], { lists, retells: 'you described', frames: 'patients' }, 'en');
  return findByRules(text, readText(text, compiled), compiled, new Set()).map(({ from, to }) => text.slice(from, to));
}
const both = { sv: '', en: '' };

describe('a line of a rule', () => {
  it('finds words after each other, also with words between that add nothing', () => {
    expect(found('You are very rather late.', { says: 'are late' })).toEqual(['are very rather late']);
    expect(found('You are often late.', { says: 'are late' })).toEqual([]);
  });

  it('lets as many other words stand in between as it says', () => {
    expect(found('You have a bad back.', { says: '{you} ~2 {ill}' })).toContain('You have a bad back');
    expect(found('You have what they call a bad back.', { says: '{you} ~2 {ill}' })).toEqual([]);
  });

  it('finds what stands in one sentence in any order, and not in two', () => {
    expect(found('Migraines are hard on you.', { says: '{ill} & {you}' })).toEqual(['Migraines']);
    expect(found('Migraines are hard. You know.', { says: '{ill} & {you}' })).toEqual([]);
  });

  it('leaves alone what it says is not meant', () => {
    expect(found('You have a back door.', { says: '{ill} & -door' })).toEqual([]);
    expect(found('You have a back.', { says: '{ill} !(door)' })).toEqual(['back']);
    expect(found('Your back door is open.', { says: 'back', not: 'back door' })).toEqual([]);
  });

  it('reads English short forms written out', () => {
    expect(found("You'll see, they don't call.", { says: 'you will\nnot call' })).toEqual(["You'll", "don't call"]);
  });

  it('reads a word that every object has a thing of, as it reads any other', () => {
    expect(found('The constructor was late.', { says: 'constructor' })).toEqual(['constructor']);
  });

  it('counts only when always wrong where a sentence retells what was done', () => {
    const words = { always: 'insulin', says: 'migraine', hints: 'back' };
    expect(found('You described your back, insulin and migraine.', words)).toEqual(['insulin']);
    expect(found('Your patients have back and migraine trouble.', words)).toEqual(['migraine']);
  });

  it('is refused where it begins with what may be left out, or a bracket is open', () => {
    expect(() => parsePatterns('(very)? late')).toThrow('begins with what must stand');
    expect(() => parsePatterns('(very late')).toThrow('left open');
  });
});

describe('a word of a list', () => {
  it('stands for its forms', () => {
    expect(inflect('sjukdom#', 'sv')).toEqual(
      expect.arrayContaining(['sjukdom', 'sjukdomen', 'sjukdomar', 'sjukdomarnas']),
    );
    expect(inflect('mogen%', 'sv')).toEqual(['mogen', 'moget', 'mogna']);
    expect(inflect('promise^', 'en')).toEqual(expect.arrayContaining(['promises', 'promised', 'promising']));
    expect(inflect('family#', 'en')).toContain('families');
  });

  it.each([
    ['sv', ['sjukdom#', 'prat^', 'blyg%', 'mogen%', 'enkel%', 'vacker%', 'rund%', 'begåvad%']],
    ['en', ['family#', 'promise^', 'copy^', 'gay%', 'late%', 'boss#']],
  ] as const)('is looked up by letters that all its forms begin with: %s', (language, words) => {
    const forms = words.flatMap((word) => inflect(word, language).map((form) => [word, form] as const));
    expect(forms.filter(([word, form]) => !form.startsWith(sharedStart(word, language)))).toEqual([]);
  });

  it('is found in every form, also in one that is spelt unlike the others', () => {
    expect(found('Both families came, copied and gayer.', { says: 'family#\ncopy^\ngay%' })).toEqual([
      'families',
      'copied',
      'gayer',
    ]);
  });

  it('can be a group of several', () => {
    expect(spell('(see (to it)?|look)')).toEqual(['see to it', 'see', 'look']);
  });
});

describe.each([
  ['sv', swedish],
  ['en', english],
] as const)('the lists in %s', (language: WordingLanguage, words) => {
  it('name no list that is not there, and no line begins with what may be left out', () => {
    expect(() => compileLanguage(allRules, words, language)).not.toThrow();
  });

  it('have no line twice in a rule: what is wrong more often says it for both', () => {
    const twice = allRules.flatMap(({ code, [language]: { always = '', says, hints = '' } }) => {
      const lines = [always, says, hints].flatMap((part) => part.split('\n').map((line) => line.trim()));
      const written = lines.filter((line) => line !== '');
      return written.filter((line, at) => written.indexOf(line) !== at).map((line) => `${code}: ${line}`);
    });
    expect(twice).toEqual([]);
  });
});
