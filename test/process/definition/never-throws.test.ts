import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import { jsonErrorAt } from '../../../process/definition/json-error-at.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { context } from '../checks/check-table.ts';
import { goodDrawings } from '../checks/drawings.ts';

const drawings = Object.values(goodDrawings);

it('whatever text or value is parsed, an answer comes back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json(), fc.string({ unit: 'binary' })), (input) => {
      const parsed = parseDefinition(input);
      expect(parsed.kind).toBe('problems');
      if (parsed.kind === 'problems') expect(parsed.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

it('text that is JSON is found to be JSON to its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => jsonErrorAt(text) === text.length),
    { numRuns: 300 },
  );
});

const odd = [
  0,
  1,
  2,
  7,
  100_000,
  1e9,
  '',
  'x',
  'screening',
  'start',
  '00:00',
  '23:59',
  true,
  null,
  [],
  {},
  [1],
  ['sv'],
];

it('whatever one value of a good file becomes, it is refused or checked, and nothing throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...drawings), fc.nat(), fc.constantFrom(...odd), (drawing, number, value) => {
      const file = structuredClone(drawing) as unknown;
      const places = leavesOf(file);
      const place = places[number % places.length];
      if (place) place.parent[place.key] = value;
      const parsed = parseDefinition(file);
      const problems = parsed.kind === 'ok' ? checkDefinition(parsed.definition, context) : parsed.problems;
      for (const { code, path, message, hint } of problems) {
        expect(code).toMatch(/^[a-z-]+$/);
        expect(path).toBeInstanceOf(Array);
        for (const words of [message.sv, message.en, hint.sv, hint.en]) expect(words).not.toBe('');
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

type Place = { readonly parent: Record<string, unknown>; readonly key: string };

function leavesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.entries(parent).flatMap(([key, one]) => [{ parent, key }, ...leavesOf(one)]);
}
