import { createHash } from 'node:crypto';
import type { Prisma } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';
import { Refusal } from './refusal.ts';

/** After this a request that never answered (its server died) may be done again; ids made from the key keep it from doubling. */
const abandonedAfterMs = 60_000;

type Claim = {
  readonly organisationId: string;
  readonly key: string;
  readonly route: string;
  readonly bodyHash: string;
};
export type Claimed =
  | { readonly kind: 'first' }
  | { readonly kind: 'again'; readonly status: number; readonly response: unknown };

/**
 * Claims the key for this request. The same request again answers what was answered; another request with the key, or one that is still
 * being worked on, is refused.
 */
export async function claimKey(database: Database, claim: Claim): Promise<Claimed> {
  const made = await database.idempotencyKey.createMany({ data: [claim], skipDuplicates: true });
  if (made.count === 1) return { kind: 'first' };
  const { organisationId, key } = claim;
  const found = await database.idempotencyKey.findUnique({ where: { organisationId_key: { organisationId, key } } });
  if (!found) return claimKey(database, claim);
  if (found.route !== claim.route || found.bodyHash !== claim.bodyHash) throw new Refusal('idempotencyKeyReused');
  if (found.status !== null) return { kind: 'again', status: found.status, response: found.response };
  const abandoned = new Date(Date.now() - abandonedAfterMs);
  const taken = await database.idempotencyKey.updateMany({
    where: { organisationId, key, status: null, createdAt: { lt: abandoned } },
    data: { createdAt: new Date() },
  });
  if (taken.count === 1) return { kind: 'first' };
  throw new Refusal('idempotencyInFlight');
}

export async function keepAnswer(database: Database, claim: Claim, status: number, response: unknown): Promise<void> {
  const { organisationId, key } = claim;
  await database.idempotencyKey.update({
    where: { organisationId_key: { organisationId, key } },
    data: { status, response: (response ?? {}) as Prisma.InputJsonValue },
  });
}

/** A refused request may be mended and sent again under the same key. */
export async function releaseKey(database: Database, { organisationId, key }: Claim): Promise<void> {
  await database.idempotencyKey.deleteMany({ where: { organisationId, key, status: null } });
}

export function hashOfRequest(url: string, body: unknown): string {
  const bytes = body instanceof Uint8Array ? body : JSON.stringify(body ?? null);
  return createHash('sha256').update(url).update('\0').update(bytes).digest('hex');
}
