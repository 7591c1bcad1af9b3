import { z } from 'zod';
import { administrators, instant, members, page, pageQuery, roles, route } from './route.ts';

const sessionSchema = z.object({
  id: z.string(),
  /** The one that asks. */
  isThis: z.boolean(),
  /** The network that it came from, and browser and system by name. */
  address: z.string().nullable(),
  agent: z.string().nullable(),
  since: instant,
  until: instant,
});

const policySchema = z.object({ twoFactorRoles: z.array(z.enum(roles)).max(roles.length) });

export const sessionRoutes = {
  listSessions: route('get', '/api/v1/me/sessions', 'Where I am signed in, newest first', members, {
    query: z.object(pageQuery),
    answer: page(sessionSchema),
  }),
  endSession: route('delete', '/api/v1/me/sessions/{sessionId}', 'Signs me out there', members, {
    params: z.object({ sessionId: z.string().min(1).max(100) }),
    answer: z.object({ ended: z.int() }),
  }),
  endOtherSessions: route('post', '/api/v1/me/sessions/end-others', 'Signs me out everywhere but here', members, {
    answer: z.object({ ended: z.int() }),
  }),
  endSessionsOf: route(
    'post',
    '/api/v1/people/{userId}/end-sessions',
    'Signs a member out everywhere',
    administrators,
    { params: z.object({ userId: z.string().min(1).max(100) }), answer: z.object({ ended: z.int() }) },
  ),
  getSignInPolicy: route('get', '/api/v1/sign-in-policy', 'Of which roles a second step is demanded', members, {
    answer: policySchema,
  }),
  setSignInPolicy: route('put', '/api/v1/sign-in-policy', 'Demands a second step of these roles', administrators, {
    body: z.strictObject(policySchema.shape),
    answer: policySchema,
  }),
} as const;

export type SessionView = z.infer<typeof sessionSchema>;
