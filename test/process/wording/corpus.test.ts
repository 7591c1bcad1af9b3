import { describe, expect, it } from 'vitest';
import { lintWording } from '../../../process/wording/lint-wording.ts';
import { type CorpusSentence, readCorpus } from '../../fixtures/wording/read-corpora.ts';

/** Shares in percent: at least so many of what should be caught, at most so many of what should not. The figures are told in docs/wording.md. */
const parts = [
  { part: 'own.sv', caught: 97, falselyCaught: 2 },
  { part: 'own.en', caught: 97, falselyCaught: 2 },
  { part: 'blind.sv', caught: 95, falselyCaught: 3 },
  { part: 'blind.en', caught: 97, falselyCaught: 2 },
  { part: 'further.sv', caught: 97, falselyCaught: 2 },
  { part: 'further.en', caught: 96, falselyCaught: 2 },
  // The next were written before the rules met them; what the first meeting gave is told there too.
  { part: 'first.sv', caught: 97, falselyCaught: 2 },
  { part: 'first.en', caught: 94, falselyCaught: 2 },
  { part: 'second.sv', caught: 98, falselyCaught: 2 },
  { part: 'second.en', caught: 96, falselyCaught: 2 },
  { part: 'third.sv', caught: 90, falselyCaught: 4 },
  { part: 'third.en', caught: 90, falselyCaught: 4 },
  { part: 'fourth.sv', caught: 97, falselyCaught: 2 },
  { part: 'fourth.en', caught: 97, falselyCaught: 2 },
  { part: 'fifth.sv', caught: 97, falselyCaught: 2 },
  { part: 'fifth.en', caught: 97, falselyCaught: 2 },
  { part: 'sixth.sv', caught: 97, falselyCaught: 2 },
  { part: 'sixth.en', caught: 97, falselyCaught: 2 },
  { part: 'seventh.sv', caught: 97, falselyCaught: 2 },
  { part: 'seventh.en', caught: 97, falselyCaught: 2 },
  { part: 'eighth.sv', caught: 97, falselyCaught: 2 },
  { part: 'eighth.en', caught: 97, falselyCaught: 2 },
  { part: 'ninth.sv', caught: 97, falselyCaught: 2 },
  { part: 'ninth.en', caught: 97, falselyCaught: 2 },
  { part: 'tenth.sv', caught: 97, falselyCaught: 2 },
  { part: 'tenth.en', caught: 97, falselyCaught: 2 },
  { part: 'eleventh.sv', caught: 97, falselyCaught: 2 },
  { part: 'eleventh.en', caught: 97, falselyCaught: 2 },
  { part: 'twelfth.sv', caught: 97, falselyCaught: 2 },
  { part: 'twelfth.en', caught: 97, falselyCaught: 2 },
  { part: 'fourteenth.sv', caught: 97, falselyCaught: 2 },
  { part: 'fourteenth.en', caught: 97, falselyCaught: 2 },
  { part: 'fifteenth.sv', caught: 97, falselyCaught: 2 },
  { part: 'fifteenth.en', caught: 97, falselyCaught: 2 },
  { part: 'seventeenth.sv', caught: 97, falselyCaught: 2 },
  { part: 'seventeenth.en', caught: 97, falselyCaught: 2 },
  { part: 'eighteenth.sv', caught: 97, falselyCaught: 2 },
  { part: 'eighteenth.en', caught: 97, falselyCaught: 2 },
  { part: 'twentieth.sv', caught: 97, falselyCaught: 2 },
  { part: 'twentieth.en', caught: 97, falselyCaught: 2 },
  { part: 'twentysecond.sv', caught: 97, falselyCaught: 2 },
  { part: 'twentysecond.en', caught: 97, falselyCaught: 2 },
  { part: 'twentythird.en', caught: 97, falselyCaught: 2 },
  { part: 'twentyfourth.en', caught: 97, falselyCaught: 2 },
  { part: 'twentyfifth.en', caught: 97, falselyCaught: 2 },
  { part: 'twentyseventh.en', caught: 97, falselyCaught: 2 },
  { part: 'twentyninth.en', caught: 97, falselyCaught: 2 },
  // Never fitted, so this is what a new text may expect: the only figures here that fall when the lint learns by heart.
  { part: 'thirteenth.sv', caught: 94, falselyCaught: 2.5 },
  { part: 'thirteenth.en', caught: 96, falselyCaught: 3 },
  { part: 'sixteenth.sv', caught: 96, falselyCaught: 4 },
  { part: 'sixteenth.en', caught: 96, falselyCaught: 3 },
  { part: 'nineteenth.sv', caught: 91, falselyCaught: 3 },
  { part: 'nineteenth.en', caught: 97, falselyCaught: 3.5 },
  { part: 'twentyfirst.sv', caught: 92, falselyCaught: 1 },
  { part: 'twentyfirst.en', caught: 97, falselyCaught: 2 },
  { part: 'twentysixth.sv', caught: 94, falselyCaught: 3 },
  { part: 'twentysixth.en', caught: 89, falselyCaught: 2 },
  { part: 'twentyeighth.en', caught: 96, falselyCaught: 3 },
  { part: 'thirtieth.sv', caught: 96, falselyCaught: 2 },
  { part: 'thirtieth.en', caught: 96, falselyCaught: 2 },
] as const;

describe.each(parts)('the corpus of sentences, $part', ({ part, caught, falselyCaught }) => {
  const sentences = readCorpus(`${part}.jsonl`);
  const shareOf = (label: CorpusSentence['label']) => {
    const those = sentences.filter((sentence) => sentence.label === label);
    const found = those.filter(({ text, language }) => lintWording(text, language).length > 0);
    return (100 * found.length) / those.length;
  };

  it('is large enough to say something', () => expect(sentences.length).toBeGreaterThan(100));

  it('is caught where it should be', () => expect(shareOf('bad')).toBeGreaterThanOrEqual(caught));

  it('is let through where it should be', () => expect(shareOf('good')).toBeLessThanOrEqual(falselyCaught));
});
