import fc from 'fast-check';
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

const holds = (conditions: Condition[], value: Value = null) => evaluateConditions({ conditions }, dataOf(value));

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
    expect(holds([field], there)).toBe(expected);
    expect(holds([answer], there)).toBe(expected);
  });

  it('looks at the candidate, too, and holds only with all others', () => {
    const mobile: Condition = { subject: { kind: 'candidate', property: 'hasMobile' }, comparison: 'is', value: false };
    const english: Condition = { subject: { kind: 'candidate', property: 'language' }, comparison: 'is', value: 'en' };
    expect(holds([mobile])).toBe(true);
    expect(holds([mobile, english])).toBe(false);
  });

  it('takes an inherited name for an empty field', () => {
    const inherited: Condition = { subject: { kind: 'field', field: 'constructor' }, comparison: 'isMissing' };
    expect(holds([inherited], 'x')).toBe(true);
  });
});

describe('conditions of which any is enough', () => {
  const about = (comparison: Condition['comparison'], value?: Condition['value']): Condition => ({
    subject: { kind: 'field', field: 'field' },
    comparison,
    ...(value !== undefined && { value }),
  });
  const any = (conditions: Condition[], value: Value) =>
    evaluateConditions({ match: 'any', conditions }, dataOf(value));

  it.each([
    ['the first one', 'a', true],
    ['the last one', 'b', true],
    ['none', 'c', false],
    ['none, as nothing is known', null, false],
  ] as const)('hold where %s does', (_, value, expected) => {
    expect(any([about('is', 'a'), about('is', 'b')], value)).toBe(expected);
  });

  it('take whoever the answer is missing for where one of them does', () => {
    expect(any([about('is', 'a'), about('isMissing')], null)).toBe(true);
  });

  it('are, whatever they are and whatever is known, what all of their opposites are not', () => {
    const value = fc.oneof(fc.constantFrom('a', 'b', 'c', '', null));
    const condition = fc
      .tuple(fc.constantFrom('is' as const, 'isNot' as const), fc.constantFrom('a', 'b', 'c'))
      .map(([comparison, wanted]) => about(comparison, wanted));
    const opposite = ({ comparison, ...rest }: Condition): Condition => ({
      ...rest,
      comparison: comparison === 'is' ? 'isNot' : 'is',
    });
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 5 }), value, (conditions, known) => {
        expect(any(conditions, known)).toBe(!holds(conditions.map(opposite), known));
      }),
    );
  });
});
