import { describe, expect, it } from 'vitest';
import { lintWording } from '../../../process/wording/lint-wording.ts';
import { readyLanguages } from '../../../process/wording/ready-languages.ts';

describe('making a language ready before it is asked for', () => {
  it('is done in many parts, and once: what reads texts afterwards is what was made', () => {
    const parts = [...readyLanguages.inParts('sv')];
    expect(parts.length).toBeGreaterThan(1_000);
    expect([...readyLanguages.inParts('sv')]).toEqual([]);
    expect(lintWording('Du verkar osäker.', 'sv').map(({ code }) => code)).toEqual(['character']);
  });

  it('keeps one, also where it was asked for while being made', () => {
    const making = readyLanguages.inParts('en');
    making.next();
    const asked = readyLanguages.of('en');
    expect([...making].length).toBeGreaterThan(0);
    expect(readyLanguages.of('en')).toBe(asked);
  });
});
