import { z } from 'zod';
import { administrators, instant, page, pageQuery, route } from './route.ts';

/** What narrows the audit log; instants are inclusive below and exclusive above. */
const filter = {
  actorId: z.string().min(1).max(100).optional(),
  action: z.string().min(1).max(60).optional(),
  target: z.string().min(1).max(60).optional(),
  targetId: z.string().min(1).max(100).optional(),
  from: instant.optional(),
  until: instant.optional(),
  /** A part of a name (who did it, or of whom or what), of an id, or of what was before or after; of one letter or two whole words alone. */
  search: z.string().trim().max(100).optional(),
};

export const auditEntrySchema = z.object({
  id: z.string(),
  at: instant,
  actor: z.object({ kind: z.enum(['person', 'candidate', 'besked']), id: z.string().nullable() }),
  action: z.string(),
  target: z.object({ kind: z.string(), id: z.string() }),
  /** Ids, codes and instants; null where nothing was, or is. */
  before: z.unknown(),
  after: z.unknown(),
  /** From where: a network, browser and system, and the key where one was used. */
  address: z.string().nullable(),
  agent: z.string().nullable(),
  keyId: z.string().nullable(),
  /** What the ids above are called now; what is gone has no name. */
  names: z.record(z.string(), z.string()),
});

export const auditRoutes = {
  listAudit: route('get', '/api/v1/audit', 'Who did what, newest first; it cannot be changed', administrators, {
    query: z.object({ ...pageQuery, ...filter }),
    answer: page(auditEntrySchema),
  }),
  exportAudit: route(
    'get',
    '/api/v1/audit/export',
    'The same, all of it, as a file: CSV, or JSON by line',
    administrators,
    {
      query: z.object({ ...filter, format: z.enum(['csv', 'jsonl']).default('csv') }),
      answersAs: 'text/csv',
    },
  ),
} as const;

export type AuditEntryView = z.infer<typeof auditEntrySchema>;
export type AuditFilter = { readonly [Key in keyof typeof filter]?: z.output<(typeof filter)[Key]> };
