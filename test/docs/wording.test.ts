import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../process/wording/all-rules.ts';
import type { WordingLanguage } from '../../process/wording/contract.ts';
import { lintWording } from '../../process/wording/lint-wording.ts';

const page = readFileSync(new URL('../../docs/wording.md', import.meta.url), 'utf8');

describe.each(allRules.map(({ code }) => code))('the rule %s in docs/wording.md', (code) => {
  const examples = examplesOf(code);

  it.each(['sv', 'en'] as const)(
    'has something that it finds and something that it lets through, in %s',
    (language) => {
      const marks = examples.filter((example) => example.language === language).map(({ mark }) => mark);
      expect(new Set(marks)).toEqual(new Set(['✗', '✓']));
    },
  );

  it('finds and lets through what the page says', () => {
    for (const { text, language, mark } of examples) {
      const codes = lintWording(text, language).map((finding) => finding.code);
      if (mark === '✗') expect(codes, text).toContain(code);
      else expect(codes, text).toEqual([]);
    }
  });
});

type Example = { readonly language: WordingLanguage; readonly mark: string; readonly text: string };

/** The examples under a rule's heading. */
function examplesOf(code: string): Example[] {
  const section = page.split(`\n### ${code}\n`)[1]?.split('\n### ')[0] ?? '';
  return Array.from(section.matchAll(/^- (sv|en) (✗|✓) (.+)$/gm), ([, language, mark = '', text = '']) => ({
    language: language as WordingLanguage,
    mark,
    text,
  }));
}
