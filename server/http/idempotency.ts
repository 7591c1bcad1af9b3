import { createHash } from 'node:crypto';
import type { Database, Parts } from '../parts.ts';
import { Refusal } from './refusal.ts';
import { seal, unseal } from './seal.ts';

/**
 * After this a request that never answered (its server died, or could not write the answer down) may be done again; ids made from the key keep
 * it from doubling, and whoever repeats it must not be turned away for long.
 */
const abandonedAfterMs = 20_000;

type Claim = {
  readonly organisationId: string;
  readonly key: string;
  readonly route: string;
  readonly bodyHash: string;
  /** What the request is about: the ids that stand in its address and its body. */
  readonly ids: readonly string[];
};
type Keeping = Pick<Parts, 'database'> & { readonly environment: Pick<Parts['environment'], 'secret'> };
type Answered = Pick<Claim, 'ids'> & { readonly response: unknown };
type Kept = Pick<Claim, 'organisationId' | 'key'>;
/** What is kept as an answer with its ids says so, since answers were kept by themselves before. */
const form = 'answer-with-ids';
const contextOf = ({ organisationId, key }: Kept) => `${organisationId}/${key}`;

export type Claimed =
  | { readonly kind: 'first' }
  | { readonly kind: 'again'; readonly status: number; readonly response: unknown };

/**
 * Claims the key for this request. The same request again answers what was answered; another request with the key, or one that is still
 * being worked on, is refused.
 */
export async function claimKey(parts: Keeping, claim: Claim): Promise<Claimed> {
  const { database, environment } = parts;
  const { ids: _sealed, ...row } = claim;
  const made = await database.idempotencyKey.createMany({ data: [row], skipDuplicates: true });
  if (made.count === 1) return { kind: 'first' };
  const { organisationId, key } = claim;
  const found = await database.idempotencyKey.findUnique({ where: { organisationId_key: { organisationId, key } } });
  if (!found) return claimKey(parts, claim);
  if (found.route !== claim.route || found.bodyHash !== claim.bodyHash) throw new Refusal('idempotencyKeyReused');
  if (found.status !== null)
    return { kind: 'again', status: found.status, response: openAnswer(found, environment.secret)?.response ?? {} };
  const abandoned = new Date(Date.now() - abandonedAfterMs);
  const taken = await database.idempotencyKey.updateMany({
    where: { organisationId, key, status: null, createdAt: { lt: abandoned } },
    data: { createdAt: new Date() },
  });
  if (taken.count === 1) return { kind: 'first' };
  throw new Refusal('idempotencyInFlight');
}

/** Keeps an answer for a repetition, with the ids that it is about; sealed, because a first password or a candidate's text may be in it. */
export async function keepAnswer(
  { database, environment }: Keeping,
  claim: Claim,
  status: number,
  response: unknown,
): Promise<void> {
  const { organisationId, key, ids } = claim;
  const kept = { kept: form, ids, response: response ?? {} };
  await database.idempotencyKey.update({
    where: { organisationId_key: { organisationId, key } },
    data: { status, response: seal(kept, environment.secret, contextOf(claim)) },
  });
}

/** An answer that is kept; undefined where it cannot be opened any more. Of one that was kept before ids were, the answer alone is known. */
export function openAnswer(kept: Kept & { readonly response: unknown }, secret: string): Answered | undefined {
  const opened = unseal(String(kept.response), secret, contextOf(kept)) as
    | Partial<Answered & { kept: string }>
    | undefined;
  if (opened === undefined) return undefined;
  return opened.kept === form ? { ids: opened.ids ?? [], response: opened.response } : { ids: [], response: opened };
}

/** A refused request may be mended and sent again under the same key. */
export async function releaseKey(database: Database, { organisationId, key }: Claim): Promise<void> {
  await database.idempotencyKey.deleteMany({ where: { organisationId, key, status: null } });
}

const anyId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The ids in a request's address and, where it is none of a file, its body; each once. */
export function idsOfRequest(url: string, body: unknown): string[] {
  const text = body instanceof Uint8Array ? url : `${url} ${JSON.stringify(body ?? null)}`;
  return [...new Set(text.match(anyId)?.map((id) => id.toLowerCase()))];
}

export function hashOfRequest(url: string, body: unknown): string {
  const bytes = body instanceof Uint8Array ? body : JSON.stringify(body ?? null);
  return createHash('sha256').update(url).update('\0').update(bytes).digest('hex');
}
