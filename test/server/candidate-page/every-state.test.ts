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

const shown = (name: string) => candidatePages[name]?.('en') ?? '';

test('the newest answer stays a letter whatever has come after it, and is not told twice', () => {
  expect(shown('answer-before')).toMatch(
    />Our latest message<.*See you tomorrow.*>Our answer to you<.*Thank you for a good/s,
  );
  expect(shown('answer-before').match(/Thank you for a good conversation/g)).toHaveLength(1);
  expect(shown('ended')).not.toContain('Our answer to you');
});

test('where not all of it can be read on the page, answers can, and it is said where the rest is', () => {
  const html = shown('more-than-fits');
  expect(html).toMatch(/>Our answer to you<.*Thank you for a good/s);
  // One of the three long ones is read as well.
  expect(html.match(/<details class="small">/g)).toHaveLength(1);
  expect(html).toMatch(/Not all of it fits here\. The whole is under <a href="\/c\/[^"]+\/data">My data<\/a>/);
  expect(shown('answer-before')).not.toContain('Not all of it fits here');
});
