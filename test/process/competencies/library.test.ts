import { describe, expect, it } from 'vitest';
import type { LibraryCompetency } from '../../../process/competencies/contract.ts';
import { inLibrary } from '../../../process/competencies/in-library.ts';
import { library } from '../../../process/competencies/library.ts';
import { searchLibrary } from '../../../process/competencies/search-library.ts';
import { scorecardSchema } from '../../../process/definition/schema.ts';

const languages = ['sv', 'en'] as const;
// What somebody is said to be, as against what somebody was seen to do.
const ofCharacter =
  /\b(noggrann\w*|engagera\w*|lat|trygg\w*|ödmjuk\w*|energisk\w*|driven\w*|social\w*|mogen|duktig\w*|stresstålig\w*|careful|lazy|humble|energetic|mature|likeable|confident|friendly|nice|passionate)\b/iu;
// A pronoun would say in a letter that somebody else did it.
const ownPronouns =
  /(?<!\p{L})(hon|han|hen|henne|hennes|honom|hans|hens|sin|sitt|sina|sig|she|he|her|his|him)(?!\p{L})/iu;

describe('The library of competencies', () => {
  it('has at least forty, with an id of its own for each', () => {
    const ids = library.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['care', 'school', 'warehouse', 'office', 'technology', 'management', 'service'] as const)(
    'has at least seven for %s',
    (field) => {
      expect(searchLibrary('', field).length).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(library)('says five different things of $id in each language, a sentence each', ({ anchors }) => {
    for (const language of languages) {
      const said = anchors.map((anchor) => anchor[language]);
      expect(new Set(said).size).toBe(5);
      for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^.]*\.$/u);
    }
  });

  it.each(library)('describes of $id what was seen, in words of no character and with no numbers', (competency) => {
    for (const text of textsOf(competency)) {
      expect(text).not.toMatch(ofCharacter);
      expect(text).not.toMatch(/\d/u);
    }
  });

  it.each(library)(
    'leaves the person out of the levels of $id, so that a letter can put "you" there',
    ({ anchors }) => {
      for (const anchor of anchors) {
        expect(anchor.sv).not.toMatch(ownPronouns);
        expect(anchor.en).not.toMatch(ownPronouns);
      }
    },
  );

  it.each(library)('names $id in running text: a small letter, no full stop', ({ inText }) => {
    const { possessive: _, ...sv } = inText.sv;
    for (const words of [...Object.values(sv), ...Object.values(inText.en)]) expect(words).toMatch(/^\p{Ll}.*[^.]$/u);
  });

  it('fits a scorecard of a process as it is', () => {
    const competencies = library.slice(0, 20).map(({ id, name }) => ({ id, name }));
    expect(scorecardSchema.safeParse({ competencies, required: 1 }).success).toBe(true);
  });
});

describe('The search in the library', () => {
  it('finds by a word of either language, those so named first', () => {
    expect(searchLibrary('felsökning').map(({ id }) => id)).toEqual(['debugging']);
    expect(searchLibrary('complaints').map(({ id }) => id)[0]).toBe('complaints');
    expect(searchLibrary('patient')[0]?.id).toBe('patient-safety');
    expect(searchLibrary('no such thing')).toEqual([]);
  });

  it('finds one by its id, and nothing where a process made up its own', () => {
    expect(inLibrary('teamwork')?.name.sv).toBe('Samarbete');
    expect(inLibrary('our-own')).toBeUndefined();
  });
});

function textsOf({ anchors, description, advice }: LibraryCompetency): string[] {
  const all = languages.flatMap((language) => [
    description[language],
    advice.done[language],
    advice.told[language],
    ...(advice.on ?? []).map(({ say }) => say[language]),
    ...anchors.map((anchor) => anchor[language]),
  ]);
  return all;
}
