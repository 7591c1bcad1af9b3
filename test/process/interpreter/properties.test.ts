import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anythingMayHappen } from './properties.ts';
import { silenceHolds } from './random-silence.ts';

describe('any process, whatever happens in whatever order', () => {
  it('never throws, never says a thing twice, and ends with no obligation open once people act', () => {
    fc.assert(anythingMayHappen(), { numRuns: 500, seed: 20261123 });
  });

  it('is never silent for longer than was computed', () => {
    fc.assert(silenceHolds(), { numRuns: 500, seed: 20261125 });
  }, 600_000);
});
