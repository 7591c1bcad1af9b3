import { z } from 'zod';
import { textSchema } from '../../process/definition/schema.ts';

/** What is written for one closing, by the step in which people stand; what it leaves out is as drawn. */
export const closingTextsSchema = z
  .record(z.string().max(48), textSchema.omit({ name: true }))
  .refine((texts) => Object.keys(texts).length <= 100);

export type ClosingTexts = z.infer<typeof closingTextsSchema>;
