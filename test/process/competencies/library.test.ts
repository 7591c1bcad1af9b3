import { describe, expect, it } from 'vitest';
import { library } from '../../../process/competencies/library.ts';

describe('The library of competencies', () => {
  it('has an id of its own for each', () => {
    const ids = library.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(library)('says five different things of $id in each language', ({ anchors }) => {
    for (const language of ['sv', 'en'] as const) {
      const said = anchors.map((anchor) => anchor[language]);
      expect(new Set(said).size).toBe(5);
      for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
    }
  });
});
