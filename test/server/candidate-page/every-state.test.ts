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

test.each([
  ['waiting', 'a meeting that staff booked', true],
  ['time-fixed', 'one that cannot be changed any more', true],
  ['no-other-time', 'one without any other time', true],
  ['time-change', 'one that can be changed', false],
  ['choosing', 'none yet', false],
])('%s: of %s the page says where to say that one cannot come: %s', (name, _meeting, says) => {
  for (const [language, words] of [
    ['sv', 'Kan du inte komma?'],
    ['en', 'Can you not come?'],
  ] as const) {
    const html = candidatePages[name]?.(language) ?? '';
    expect(html.includes(`${words} <a href="#write">`)).toBe(says);
    expect(html).toContain('<section class="card" id="write"');
  }
});
