import { describe, expect, it } from 'vitest';
import { allRules } from '../../process/wording/all-rules.ts';
import { lintWording } from '../../process/wording/lint-wording.ts';
import { documentedExamples } from '../fixtures/wording/documented-examples.ts';

const documented = documentedExamples();

describe.each(allRules.map(({ code }) => code))('the rule %s in docs/wording.md', (code) => {
  const examples = documented.filter((example) => example.code === code);

  it.each(['sv', 'en'] as const)(
    'has something that it finds and something that it lets through, in %s',
    (language) => {
      const marks = examples.filter((example) => example.language === language).map(({ isFound }) => isFound);
      expect(new Set(marks)).toEqual(new Set([true, false]));
    },
  );

  it('finds and lets through what the page says', () => {
    for (const { text, language, isFound } of examples) {
      const codes = lintWording(text, language).map((finding) => finding.code);
      if (isFound) expect(codes, text).toContain(code);
      else expect(codes, text).toEqual([]);
    }
  });
});
