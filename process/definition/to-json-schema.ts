import { z } from 'zod';
import { definitionSchema } from './schema.ts';

/** The JSON Schema (draft 2020-12) of the process file, for editors and scripts; `parseDefinition` alone decides what is accepted. */
export function toJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(definitionSchema, { target: 'draft-2020-12', reused: 'ref' });
  return { title: 'Besked process file', ...schema };
}
