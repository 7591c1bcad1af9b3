import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDefinition } from '../../../process/definition/empty-definition.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { definitionSchema } from '../../../process/definition/schema.ts';
import { toJsonSchema } from '../../../process/definition/to-json-schema.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import { goodDrawings } from '../checks/drawings.ts';
import { randomDefinition } from '../interpreter/random-definition.ts';

const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: false }).compile(toJsonSchema());
const drawings = [
  emptyDefinition('Ny'),
  ...Object.values(goodDrawings),
  ...gallery.map(({ definition }) => definition),
];

describe('the published JSON Schema', () => {
  it.each(drawings)('accepts what Besked accepts: $id', (definition) => {
    expect(validate(definition)).toBe(true);
    expect(parseDefinition(definition).kind).toBe('ok');
  });

  it('accepts every random process', () => {
    fc.assert(
      fc.property(randomDefinition, (definition) => {
        expect(validate(definition)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses an unknown key in whatever object it is put, and so does Besked', () => {
    const seen = new Set<string>();
    for (const drawing of drawings) {
      const file = structuredClone(drawing) as unknown;
      for (const object of objectsIn(file)) {
        // One of each form is enough.
        const form = Object.keys(object).join();
        if (seen.has(form)) continue;
        seen.add(form);
        object['unknown key'] = 1;
        expect([validate(file), parseDefinition(file).kind]).toEqual([false, 'problems']);
        delete object['unknown key'];
      }
      expect(validate(file)).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(30);
  }, 60_000);

  it('agrees with Besked about any one value that is changed', () => {
    const odd = [
      0,
      1.5,
      -1,
      200_000,
      '',
      'x',
      'constructor',
      'a b',
      '24:00',
      true,
      null,
      [],
      {},
      [1],
      ['sv', 'en', 'fi'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...drawings), fc.nat(), fc.constantFrom(...odd), (drawing, number, value) => {
        const file = structuredClone(drawing) as unknown;
        const objects = objectsIn(file);
        const object = objects[number % objects.length] ?? {};
        const keys = Object.keys(object);
        const key = keys[Math.floor(number / objects.length) % Math.max(1, keys.length)];
        if (key !== undefined) object[key] = value;
        expect(validate(file)).toBe(definitionSchema.safeParse(file).success);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('says which version of the file and of JSON Schema it is of', () => {
    const schema = toJsonSchema();
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['title']).toBe('Besked process file');
    expect(JSON.stringify(schema['properties'])).toContain('"schemaVersion":{"type":"number","const":1}');
  });
});

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? within : [value as Record<string, unknown>, ...within];
}
