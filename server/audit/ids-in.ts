import type { Prisma } from '../../prisma/client.ts';

type Stored = Prisma.AuditEntryGetPayload<object>;

/** Every id that an entry names, of its actor, its target and inside what was before and after. */
export function idsIn({ actorId, keyId, targetId, before, after }: Stored): Set<string> {
  const ids = new Set([targetId, actorId, keyId].filter((id) => id !== null));
  const look = (value: unknown): void => {
    if (typeof value === 'string' && /^[\w-]{20,40}$/.test(value)) ids.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(before);
  look(after);
  return ids;
}
