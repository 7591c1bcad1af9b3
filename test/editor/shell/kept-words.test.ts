import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countKeptWords, forgetKeptWords } from '../../../editor/shell/kept-words.ts';

const own = {
  'besked.decision.anna/one/interview/1': '{}',
  'besked.feedback.anna/one/interview/1/no': '{"choice":{},"edited":{"strength":{}},"used":{}}',
  'besked.feedback.anna/two/interview/1/no': '{"choice":{},"edited":{},"used":{}}',
  'besked.correction.anna/message/three': '{}',
  'besked.scorecard.anna/organisation/one/interview/1': '{}',
};
const others = {
  'besked.language': 'sv',
  'besked.decision.bo/one/interview/1': '{}',
  'besked.draft.anna.process.tab': '{}',
};
let kept: Record<string, string>;

beforeEach(() => {
  kept = { ...own, ...others, 'besked.testMobile': '+46701234567' };
  const functions = {
    getItem: (key: string) => kept[key] ?? null,
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  };
  vi.stubGlobal('localStorage', new Proxy(kept, { get: (_, name) => Reflect.get(functions, name) }));
});
afterEach(() => vi.unstubAllGlobals());

test('what somebody has written of candidates is counted once for each, and all that is kept of it is taken away', () => {
  expect(countKeptWords('anna')).toBe(3);
  forgetKeptWords('anna');
  expect([countKeptWords('anna'), kept]).toEqual([0, others]);
  expect(countKeptWords('bo')).toBe(1);
});
