import { z } from 'zod';

const words = z.object({ sv: z.string(), en: z.string() });

/** The parts of a decision that its candidate may be sent. */
export const wordedParts = ['feedbackText', 'strength', 'development'] as const;

/** One thing in a text to a candidate that should not be sent; `from` and `to` are offsets into that part as it was given. */
export const wordingFindingSchema = z.object({
  part: z.enum(wordedParts),
  from: z.int(),
  to: z.int(),
  code: z.string(),
  /** `blocks` is refused without an override; `advises` goes through. */
  severity: z.enum(['blocks', 'advises']),
  reason: words,
  suggestion: z.object({ say: words, replacement: z.string().optional(), rewrite: z.string().optional() }),
});

/** Why a text is sent although it is found fault with; kept with the decision. */
export const overrideSchema = z.strictObject({ reason: z.string().trim().min(10).max(2000) });

export type PartFinding = z.infer<typeof wordingFindingSchema>;
