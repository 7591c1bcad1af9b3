import type { Pool } from '../../../prisma/pool.ts';
import type { Provider, SendOutcome } from '../contract.ts';

/** How often at most one way out writes the same down again. */
const everyMs = 60_000;

type Noted = { readonly is: string; readonly at: number };

/**
 * Keeps which way out refuses whatever an organisation sends, since when and by which code, until it takes something again. Beside the delivery
 * itself, and never in its way: what cannot be written is written the next time.
 */
export function createRefusalNotes(
  pool: Pool,
): (organisationId: string, provider: Provider, outcome: SendOutcome) => void {
  const noted = new Map<string, Noted>();
  return (organisationId, provider, outcome) => {
    const is = wordOf(outcome);
    if (is === null || provider.name === 'mailbox') return;
    const sender = provider.own?.id ?? provider.name;
    const key = `${organisationId}/${sender}`;
    const last = noted.get(key);
    const now = Date.now();
    if (last?.is === is && now - last.at < everyMs) return;
    noted.set(key, { is, at: now });
    const [text, values] =
      is === taken ? [takenSql, [organisationId, sender]] : [refusedSql, [organisationId, sender, is]];
    pool.query({ text, values }).catch(() => noted.delete(key));
  };
}

const taken = '';

/** The code of a refusal of everything, or that it takes messages; null for what says nothing of either. */
function wordOf(outcome: SendOutcome): string | null {
  if (outcome.kind === 'accepted') return taken;
  return outcome.kind === 'permanent' && outcome.scope === 'configuration' ? outcome.code : null;
}

const takenSql = 'delete from "sender_refusal" where "organisationId" = $1 and "sender" = $2';
const refusedSql = `insert into "sender_refusal" ("organisationId", "sender", "code", "since", "lastAt") values ($1, $2, $3, now(), now())
on conflict ("organisationId", "sender") do update set "code" = excluded."code", "lastAt" = excluded."lastAt"`;
