import { expect, test } from 'vitest';
import { candidatePages } from '../../screens/candidate-pages.ts';

const states = Object.entries(candidatePages).flatMap(([name, render]) =>
  (['sv', 'en'] as const).map((language) => ({ name, language, render })),
);

test.each(states)('$name in $language is under 50 kB, private, and needs no script', ({ language, render }) => {
  const html = render(language);
  expect(Buffer.byteLength(html)).toBeLessThan(50_000);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain('<meta name="robots" content="noindex,nofollow">');
  expect(html).not.toMatch(/<script|<link rel="stylesheet"|\ssrc=|\son\w+=/);
});
