import { expect, test } from 'vitest';
import { isClean } from '../../process/feedback/is-clean.ts';
import { composeFeedback } from '../../process/feedback/compose-feedback.ts';
import { toText } from '../../process/feedback/to-text.ts';
import { englishCases } from '../fixtures/feedback/english-cases.ts';
import { toInput } from '../fixtures/feedback/feedback-case.ts';
import { swedishCases } from '../fixtures/feedback/swedish-cases.ts';
import { feedbackPage } from './feedback-texts.ts';

const cases = [...swedishCases, ...englishCases];

test('The texts in docs/feedback.md are those that the composer writes (node test/docs/feedback-texts.ts writes them anew)', () => {
  const { now, fresh } = feedbackPage();
  expect(now).toBe(fresh);
});

test('They are twelve in each language, of every stage, outcome, channel and length, and no two alike', () => {
  expect([swedishCases.length, englishCases.length]).toEqual([12, 12]);
  for (const shown of [cases.slice(0, 12), cases.slice(12)]) {
    expect(new Set(shown.map(({ stage }) => stage)).size).toBe(4);
    expect(new Set(shown.map(({ outcome }) => outcome)).size).toBe(3);
    expect(new Set(shown.map(({ channel, length }) => `${channel} ${length}`)).size).toBe(6);
  }
  expect(new Set(cases.map((one) => toText(composeFeedback(toInput(one)), one.channel))).size).toBe(24);
});

test.each(cases)('$of passes the wording lint', (one) => {
  expect(isClean(toText(composeFeedback(toInput(one)), one.channel), one.language)).toBe(true);
});
