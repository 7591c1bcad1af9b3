import { describe, expect, it } from 'vitest';
import { lintWording } from '../../../process/wording/lint-wording.ts';
import { bucketLetters } from '../../../process/wording/weighing/bucket-letters.ts';
import { bucketCount } from '../../../process/wording/weighing/bucket-of.ts';
import { ownTexts } from '../../fixtures/wording/own-texts.ts';

/** Fewer than the weights are fitted to: each is read by the lint, which takes a while. */
const composedCount = 60;

describe.each(['sv', 'en'] as const)('sentences that are weighed, in %s', (language) => {
  it('have nothing against what we write ourselves: the gallery, the levels, and what the composer makes', () => {
    const found = ownTexts(language, composedCount).flatMap((text) =>
      lintWording(text, language).map(({ code, from, to }) => `${code}: ${text.slice(from, to)}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('a sentence that no rule finds', () => {
  it.each([
    ['en', 'Thank you for Tuesday. Grandchildren tend to take over the time one has.', 'family', 'Grandchildren'],
    ['sv', 'Tack för i tisdags. Att pendla med familj är ingen bra idé.', 'family', 'familj'],
  ] as const)(
    'is found by what it weighs, under the rule that it is most like: %s, %s',
    (language, text, code, word) => {
      const [finding, ...others] = lintWording(text, language);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ code });
      expect(text.slice(finding?.from, finding?.to)).toContain(word);
    },
  );

  it('is only advised against where no rule can be named', () => {
    const [finding] = lintWording('Someone who grew up during the war should not run our discos.', 'en');
    expect(finding).toMatchObject({ code: 'likeness', severity: 'advises' });
    expect(finding?.suggestion.say.sv).toContain('Skriv vad du såg');
  });
});

describe('words that a rule looks for', () => {
  it('mean nothing in a sentence that is clearly harmless', () => {
    expect(
      lintWording('Your suggested text on the website avoids pictures that show only young people.', 'en'),
    ).toEqual([]);
    expect(lintWording('Medelåldern i statistiken var rätt uträknad.', 'sv')).toEqual([]);
  });
});

describe('weights as letters', () => {
  it('are read as they were written, wherever they lie, to a sixteenth', () => {
    const weights = new Float64Array(bucketCount);
    const given = { 0: 1.5, 1: -0.25, 57: 2, 113: -2.5, [bucketCount - 1]: 0.125 };
    for (const [bucket, weight] of Object.entries(given)) weights[Number(bucket)] = weight;
    const read = bucketLetters.read(bucketLetters.write(weights));
    const told = Object.fromEntries(Object.keys(given).map((bucket) => [bucket, (read[Number(bucket)] ?? 0) / 16]));
    expect(told).toEqual(given);
    expect(read.filter((weight) => weight !== 0)).toHaveLength(Object.keys(given).length);
  });
});
