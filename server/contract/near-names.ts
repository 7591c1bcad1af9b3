import { z } from 'zod';

export const nearNamesQuery = z.object({ search: z.string().max(100).optional() });

export const nearNamesSchema = z.object({
  /** To be searched for in the place of what was typed, the nearest first; none where enough people are found. */
  items: z.array(z.string()).max(5),
  /** How many have the very words; four where more than three have. */
  found: z.int().min(0).max(4),
});
export type NearNames = z.infer<typeof nearNamesSchema>;
