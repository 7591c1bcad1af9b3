import { z } from 'zod';
import { instant, members, route, uuid } from './route.ts';

export const presentSchema = z.object({
  /** One row per person, however many windows. */
  userId: z.string(),
  name: z.string(),
  since: instant,
  /** The caller, in another window. */
  isMe: z.boolean(),
});

export const presenceRoutes = {
  keepPresence: route(
    'put',
    '/api/v1/processes/{processId}/presence',
    'Says every ten seconds that a window has the process open, or that it is closed; answers who else has it open',
    members,
    {
      params: z.object({ processId: uuid }),
      body: z.strictObject({ windowId: uuid, isOpen: z.boolean() }),
      answer: z.object({ items: z.array(presentSchema), forgottenAfterMs: z.int() }),
    },
  ),
} as const;

export type Present = z.infer<typeof presentSchema>;
