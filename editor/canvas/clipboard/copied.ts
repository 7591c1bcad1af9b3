import { z } from 'zod';
import { definitionSchema } from '../../../process/definition/schema.ts';
import { currentSchemaVersion } from '../../../process/definition/fixed-values.ts';

const { languages, steps, connections, texts, fields, layout } = definitionSchema.shape;

/** What the clipboard carries from one drawing to another, as JSON that people can read: steps with all that they need, and notes and areas. */
export const copiedSchema = z.strictObject({
  besked: z.literal('steps'),
  schemaVersion: z.literal(currentSchemaVersion),
  /** The languages of the process that they come from. */
  languages,
  steps,
  connections,
  texts,
  fields,
  layout,
});

export type Copied = z.infer<typeof copiedSchema>;
