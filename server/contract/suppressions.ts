import { z } from 'zod';
import { administrators, instant, page, pageQuery, recruitersOfAll, route, uuid } from './route.ts';

export const suppressionReasons = ['lost', 'complained', 'optedOut'] as const;

export const suppressionSchema = z.object({
  id: uuid,
  channel: z.enum(['email', 'sms']),
  address: z.string(),
  reason: z.enum(suppressionReasons),
  /** What the provider’s code means, in the caller’s language; null where nobody said. */
  means: z.string().nullable(),
  at: instant,
  /** Who has the address now, each with their last application; whoever applied last first, and at most ten. */
  people: z.array(z.object({ applicationId: uuid, name: z.string() })).max(10),
  /** How many have it besides these. */
  more: z.int(),
});

export const suppressionRoutes = {
  listSuppressions: route(
    'get',
    '/api/v1/suppressions',
    'Addresses and numbers that nothing is sent to, newest first',
    recruitersOfAll,
    {
      query: z.object({ ...pageQuery, search: z.string().trim().max(100).optional() }),
      answer: page(suppressionSchema),
    },
  ),
  liftSuppression: route(
    'post',
    '/api/v1/suppressions/{suppressionId}/lift',
    'Is sent to again, for the reason that is given',
    administrators,
    {
      params: z.object({ suppressionId: uuid }),
      body: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
      answer: suppressionSchema,
    },
  ),
} as const;

export type SuppressionView = z.infer<typeof suppressionSchema>;
