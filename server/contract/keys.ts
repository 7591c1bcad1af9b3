import { z } from 'zod';
import { keyScopes } from './key-scopes.ts';
import { administrators, instant, page, pageQuery, route } from './route.ts';

export const keySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** How it begins, to tell it from others. */
  start: z.string(),
  scopes: z.array(z.enum(keyScopes)),
  /** As whom it acts: never with more than that person's role. */
  actsAs: z.object({ userId: z.string(), name: z.string() }),
  createdAt: instant,
  /** Null: until it is revoked. */
  expiresAt: instant.nullable(),
  lastUsedAt: instant.nullable(),
  isExpired: z.boolean(),
  /** Refused, since the person it acts as has left the organisation. */
  isStopped: z.boolean(),
});

export const keyRoutes = {
  listKeys: route('get', '/api/v1/keys', 'API keys of the organisation, newest first', administrators, {
    query: z.object(pageQuery),
    answer: page(keySchema),
  }),
  createKey: route('post', '/api/v1/keys', 'A key that acts as me, within its scopes; told once', administrators, {
    body: z.strictObject({
      name: z.string().trim().min(1).max(32),
      scopes: z.array(z.enum(keyScopes)).min(1).max(keyScopes.length),
      /** Null: until it is revoked. */
      days: z.int().min(1).max(366).nullable(),
    }),
    answer: keySchema.extend({ key: z.string() }),
    status: 201,
  }),
  revokeKey: route('delete', '/api/v1/keys/{keyId}', 'The key is refused from now on', administrators, {
    params: z.object({ keyId: z.string().min(1).max(100) }),
    answer: keySchema,
  }),
} as const;

export type KeyView = z.infer<typeof keySchema>;
