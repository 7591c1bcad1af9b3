import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../process/checks/all-checks.ts';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import type { CheckContext } from '../../../process/checks/check.ts';
import type { Facts } from '../../../process/checks/facts.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { fixesOf } from '../../../process/fixes/fixes-of.ts';
import { offerFixes, problemsOf } from '../../../process/fixes/offer-fixes.ts';
import type { Problem } from '../../../process/problem.ts';

/** Half a year with the Swedish holidays that matter to the tables: Christmas, New Year and Easter. */
export const context: CheckContext = {
  holidays: ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01', '2027-01-06', '2027-03-26', '2027-03-29'],
  horizon: { from: '2026-11-23', to: '2027-05-31' },
};

type Wrong = {
  readonly drawing: Definition;
  /** Every place at which the check reports, as the path in the process file. */
  readonly at: readonly string[];
  readonly step?: string;
  readonly severity?: Problem['severity'];
  /** What other checks cannot but report too. */
  readonly also?: readonly string[];
};

export type CheckTable = {
  readonly wrong: Readonly<Record<string, Wrong>>;
  readonly right: Readonly<Record<string, Definition>>;
  /** How things stand in the organisation; left out, nothing is known of it. */
  readonly facts?: Facts;
};

/** The tests of one check: what it reports and where, in words that people can read, and the near misses that it says nothing about. */
export function checkTable(code: string, { wrong, right, facts }: CheckTable): void {
  const known = { ...context, facts };
  describe(`the check ${code}`, () => {
    it('is one of all checks', () => expect(Object.keys(allChecks)).toContain(code));

    it.each(Object.entries(wrong))('reports %s', (_, { drawing, at, step, severity = 'error', also = [] }) => {
      const problems = checkDefinition(drawing, known);
      const own = problems.filter((problem) => problem.code === code);
      expect(own.map(({ path }) => path.join('.'))).toEqual(at);
      expect([...new Set(problems.map((problem) => problem.code))].sort()).toEqual([code, ...also].sort());
      for (const problem of own) expectReadable(problem, drawing);
      expect(own.map((problem) => problem.severity)).toEqual(at.map(() => severity));
      if (step !== undefined) expect(own.map(({ stepId }) => stepId)).toEqual(at.map(() => step));
    });

    it.each(Object.entries(wrong))(
      'offers nothing for %s that does not help, and nothing that harms',
      (_, { drawing }) => {
        const before = checkDefinition(drawing, known);
        for (const problem of before.filter((one) => one.code === code)) {
          const fixes = fixesOf(drawing, problem, known);
          for (const { id } of offerFixes(drawing, problem, problemsOf(drawing, known), known)) {
            const fixed = fixes.find((fix) => fix.id === id)?.apply(drawing);
            expect(parseDefinition(structuredClone(fixed)).kind, id).toBe('ok');
            const after = checkDefinition(fixed ?? drawing, known);
            expect(after.map(wordsOf), id).not.toContain(wordsOf(problem));
            expect(before.map(wordsOf), id).toEqual(expect.arrayContaining(after.map(wordsOf)));
          }
        }
      },
    );

    it.each(Object.entries(right))('says nothing about %s', (_, drawing) => {
      expect(checkDefinition(drawing, known).map((problem) => problem.code)).toEqual([]);
    });
  });
}

const wordsOf = ({ code, stepId, message }: Problem) => `${code} ${stepId ?? ''}: ${message.en}`;

function expectReadable({ message, hint, stepId, textId, path }: Problem, drawing: Definition): void {
  for (const { sv, en } of [message, hint]) {
    expect(sv).not.toBe(en);
    for (const sentence of [sv, en]) {
      expect(sentence).toMatch(/^[“”"{\p{Lu}].*[.!?]$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
  expect(Object.keys(drawing)).toContain(path[0]);
  if (stepId !== undefined && path[0] !== 'connections') expect(Object.keys(drawing.steps)).toContain(stepId);
  if (textId !== undefined && path[0] === 'texts') expect(Object.keys(drawing.texts)).toContain(textId);
}
