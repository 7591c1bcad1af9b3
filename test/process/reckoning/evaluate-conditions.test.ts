import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../process/definition/schema.ts';
import { evaluateConditions } from '../../../process/reckoning/evaluate-conditions.ts';
import type { CandidateData, Value } from '../../../process/reckoning/world.ts';

const candidate = { language: 'sv', channel: 'email', hasEmail: true, hasMobile: false, source: null };
const dataOf = (value: Value): CandidateData => ({
  fields: { field: value },
  answers: { ask: { question: value } },
  candidate,
});

const table: [Condition['comparison'], Condition['value'], Value, boolean][] = [
  ['is', 'Ja', ' ja ', true],
  ['is', true, 'true', true],
  ['is', 'ja', null, false],
  ['isNot', 'ja', 'nej', true],
  ['isNot', 'ja', null, true],
  ['isOneOf', ['a', 'b'], 'B', true],
  ['isOneOf', ['a', 'b'], 'c', false],
  ['contains', 'legit', 'Legitimerad', true],
  ['contains', '', '', false],
  ['atLeast', 3, 3, true],
  ['atLeast', 3, '2.5', false],
  ['atMost', 3, 'many', false],
  ['atLeast', 0, true, false],
  ['before', '2027-01-01', '2026-12-31', true],
  ['after', '2027-01-01', '2027-01-01', false],
  ['isPresent', undefined, 'x', true],
  ['isPresent', undefined, '', false],
  ['isMissing', undefined, null, true],
  ['isMissing', undefined, 0, false],
];

describe('a condition', () => {
  it.each(table)('%s %j of %j: %j', (comparison, value, there, expected) => {
    const wanted = value === undefined ? { comparison } : { comparison, value };
    const field: Condition = { subject: { kind: 'field', field: 'field' }, ...wanted };
    const answer: Condition = { subject: { kind: 'answer', step: 'ask', question: 'question' }, ...wanted };
    expect(evaluateConditions([field], dataOf(there))).toBe(expected);
    expect(evaluateConditions([answer], dataOf(there))).toBe(expected);
  });

  it('looks at the candidate, too, and holds only with all others', () => {
    const mobile: Condition = { subject: { kind: 'candidate', property: 'hasMobile' }, comparison: 'is', value: false };
    const english: Condition = { subject: { kind: 'candidate', property: 'language' }, comparison: 'is', value: 'en' };
    expect(evaluateConditions([mobile], dataOf(null))).toBe(true);
    expect(evaluateConditions([mobile, english], dataOf(null))).toBe(false);
  });

  it('takes an inherited name for an empty field', () => {
    const inherited: Condition = { subject: { kind: 'field', field: 'constructor' }, comparison: 'isMissing' };
    expect(evaluateConditions([inherited], dataOf('x'))).toBe(true);
  });
});
