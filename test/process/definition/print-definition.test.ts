import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../checks/scenarios.ts';
import { emptyDefinition } from '../../../process/definition/empty-definition.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { printDefinition } from '../../../process/definition/print-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { either, goodDrawings, sorting } from '../checks/drawings.ts';
import { randomDefinition } from '../interpreter/random-definition.ts';

const galleryFile = (name: string) =>
  readFileSync(new URL(`../../../process/gallery/${name}.json`, import.meta.url), 'utf8');

function parsed(text: string): Definition {
  const result = parseDefinition(text);
  if (result.kind === 'ok') return result.definition;
  throw new Error(result.problems.map(({ message }) => message.en).join('; '));
}

describe('a printed definition', () => {
  it.each(['nurse', 'shop', 'engineer'])('is, for the gallery’s %s, the very file', (name) => {
    expect(printDefinition(parsed(galleryFile(name)))).toBe(galleryFile(name));
  });

  it('means what it meant, and prints to the same bytes again', () => {
    fc.assert(
      fc.property(fc.oneof(randomDefinition, fc.constantFrom(...Object.values(goodDrawings))), (definition) => {
        const print = printDefinition(definition);
        expect(parsed(print)).toEqual(definition);
        expect(printDefinition(parsed(print))).toBe(print);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for whatever order its keys, connections and places were written in', () => {
    for (const definition of [emptyDefinition('Nattsköterska'), ...Object.values(goodDrawings)]) {
      const { steps, connections, layout } = definition;
      const turned = reversedKeys({
        ...definition,
        policy: reversedKeys(definition.policy),
        steps: Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, reversedKeys(step)])),
        connections: reversedKeys(
          Object.fromEntries(Object.entries(connections).map(([from, exits]) => [from, reversedKeys(exits)])),
        ),
        layout: { ...layout, steps: reversedKeys(layout.steps) },
      });
      expect(printDefinition(parsed(JSON.stringify(turned)))).toBe(printDefinition(definition));
    }
  });

  it('keeps the order that has a meaning: steps, exits, questions', () => {
    const definition = emptyDefinition('Nattsköterska');
    const turned = { ...definition, steps: reversedKeys(definition.steps) };
    expect(Object.keys(parsed(printDefinition(turned)).steps)).toEqual(Object.keys(definition.steps).reverse());
  });

  it('says of a way which of its conditions must hold only where that is not all of them', () => {
    expect(printDefinition(sorting)).not.toContain('"match"');
    expect(printDefinition(either)).toContain('"match": "any",\n          "conditions": [');
  });

  it('has no scenarios where there are none, and keeps the order of those that there are', () => {
    const definition = emptyDefinition('Nattsköterska');
    expect(printDefinition(definition)).not.toContain('"scenarios"');
    const scenarios = [scenarioOf({ id: 'two' }), scenarioOf({ id: 'one', acts: [] })];
    expect(parsed(printDefinition({ ...definition, scenarios })).scenarios).toEqual(scenarios);
  });

  it('begins with its schemaVersion, ends with its layout and a line of its own', () => {
    const print = printDefinition(emptyDefinition('Nattsköterska'));
    expect(print.split('\n')[1]).toBe('  "schemaVersion": 1,');
    expect(Object.keys(JSON.parse(print) as object).at(-1)).toBe('layout');
    expect(print.endsWith('}\n')).toBe(true);
  });

  it('says the same whatever the layout is', () => {
    const definition = emptyDefinition('Nattsköterska');
    const moved = { ...definition, layout: { steps: { hired: { x: 1, y: 2 } }, notes: [] } };
    const logic = (print: string) => print.slice(0, print.indexOf('"layout"'));
    expect(logic(printDefinition(moved))).toBe(logic(printDefinition(definition)));
  });
});

const reversedKeys = <T extends object>(record: T) => Object.fromEntries(Object.entries(record).reverse()) as T;
