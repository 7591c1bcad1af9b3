import { expect, test } from 'vitest';
import { prefilled } from '../../../../editor/workspace/requests/prefilled.ts';
import { applyTexts } from '../../../../server/apply-page/apply-texts.ts';
import { lintWording } from '../../../../process/wording/lint-wording.ts';

const ready = { discrimination: true, claim: true, duty: false, other: false };

test.each(Object.entries(prefilled))(
  'why data stay, %s: is sent as it stands, or stops where something is left to fill in',
  (reason, words) => {
    for (const language of ['sv', 'en'] as const) {
      const codes = lintWording(words[language], language).map(({ code }) => code);
      expect(codes).toEqual(ready[reason as keyof typeof ready] ? [] : ['unfinished']);
    }
  },
);

test('nobody is promised an erasure that nothing carries out, neither here nor where one consents', () => {
  const consents = Object.values(applyTexts).map(({ defaultConsent }) => defaultConsent);
  const said = [...consents, ...Object.values(prefilled).flatMap(({ sv, en }) => [sv, en])];
  for (const words of said) expect(words).not.toMatch(/raderar|(we|then) erase|högst|at most/i);
});
