import type { Pool } from '../../../prisma/pool.ts';
import type { Channel, Provider } from '../contract.ts';
import type { Providers } from '../create-providers.ts';
import { longestCallMs } from '../longest-call.ts';
import { buildProvider, type Lent } from './build-provider.ts';
import type { StoredSender } from './sender-settings.ts';

/** A change is taken within that time. */
export const takenWithinMs = 20_000;
/** Longer than any call takes: whoever still uses connections that a change has replaced is done with them by then. */
const lingerMs = longestCallMs;
/** An organisation that sends nothing for so long gives its connections back. */
const idleMs = 600_000;

export type Senders = {
  /** Who carries this organisation's messages: its own ways out by channel, and the installation's where it has none. */
  of(organisationId: string): Promise<Providers>;
  /** One way out by its id, also one that is switched off or was removed; null where there is none. */
  find(senderId: string): Promise<{ readonly organisationId: string; readonly provider: Provider } | null>;
  /** One as it would be once that is stored; kept by nobody. */
  wouldBe(stored: StoredSender): Provider;
  /** Reads an organisation's ways out anew the next time. */
  forget(organisationId: string): void;
  close(): void;
};

type Built = { readonly revision: number; readonly provider: Provider };
type Known = {
  readonly providers: Providers;
  readonly built: ReadonlyMap<string, Built>;
  readAt: number;
  usedAt: number;
};

/**
 * The ways out of every organisation, read from the database and kept for some seconds. Connections live on while nothing is changed. Where the
 * database does not answer, what was known counts on.
 */
export function createSenders(pool: Pool, installation: Providers, lent: Lent): Senders {
  const known = new Map<string, Known>();
  const reading = new Map<string, Promise<Known>>();

  const read = async (organisationId: string): Promise<Known> => {
    const before = known.get(organisationId);
    const rows = await readRows(pool, organisationId).catch((error: unknown) => {
      if (before === undefined) throw error;
      return null;
    });
    const now = Date.now();
    if (rows === null && before) return Object.assign(before, { readAt: now });
    const next = rebuild(rows ?? [], before, { installation, lent });
    known.set(organisationId, next);
    dropIdle(known, now);
    return next;
  };
  const readOnce = (organisationId: string) => {
    const running = reading.get(organisationId) ?? read(organisationId).finally(() => reading.delete(organisationId));
    reading.set(organisationId, running);
    return running;
  };
  const of = async (organisationId: string) => {
    const found = known.get(organisationId);
    const fresh = found && Date.now() - found.readAt < takenWithinMs ? found : await readOnce(organisationId);
    fresh.usedAt = Date.now();
    return fresh.providers;
  };
  return {
    of,
    async find(senderId) {
      const { rows } = await pool.query<{ organisationId: string }>(ownerSql, [senderId]);
      const organisationId = rows[0]?.organisationId;
      if (organisationId === undefined) return null;
      await of(organisationId);
      const provider = known.get(organisationId)?.built.get(senderId)?.provider;
      return provider ? { organisationId, provider } : null;
    },
    wouldBe: (stored) => buildProvider(stored, lent),
    forget: (organisationId) => {
      const found = known.get(organisationId);
      if (found) found.readAt = 0;
    },
    close() {
      for (const { built } of known.values()) for (const { provider } of built.values()) provider.close?.();
      known.clear();
    },
  };
}

async function readRows(pool: Pool, organisationId: string): Promise<StoredSender[]> {
  const { rows } = await pool.query<StoredSender>({ name: 'senders', text: sql, values: [organisationId] });
  return rows;
}

/** Those whose row has not changed stay as they are, with their connections. */
function rebuild(
  rows: readonly StoredSender[],
  before: Known | undefined,
  { installation, lent }: { readonly installation: Providers; readonly lent: Lent },
): Known {
  const built = new Map<string, Built>();
  for (const row of rows) {
    const same = before?.built.get(row.id);
    const isSame = same !== undefined && same.revision === row.revision;
    built.set(row.id, isSame ? same : { revision: row.revision, provider: buildProvider(row, lent) });
  }
  for (const [id, old] of before?.built ?? []) if (built.get(id) !== old) closeLater(old.provider);
  const now = Date.now();
  return { built, providers: providersOf(rows, built, installation), readAt: now, usedAt: now };
}

function providersOf(
  rows: readonly StoredSender[],
  built: ReadonlyMap<string, Built>,
  installation: Providers,
): Providers {
  const all = rows.flatMap((row) => {
    const provider = built.get(row.id)?.provider;
    return provider ? [{ row, provider }] : [];
  });
  const active = all.filter(({ row }) => row.isOn && row.removedAt === null);
  const carriers = (channel: Channel) => {
    const own = active.flatMap(({ row, provider }) => (row.channel === channel ? [provider] : []));
    // The mailbox never stands in for a sender that failed: a message there reaches nobody, and would count as heard.
    const outside = own.filter(({ name }) => name !== 'mailbox');
    if (outside.length > 0) return outside;
    return own.length > 0 ? own : installation[channel];
  };
  return {
    email: carriers('email'),
    sms: carriers('sms'),
    find: (name) =>
      active.find(({ provider }) => provider.name === name)?.provider ??
      installation.find(name) ??
      all.find(({ provider }) => provider.name === name)?.provider,
    sentBy: ({ provider, senderId }) =>
      senderId === null ? installation.find(provider) : built.get(senderId)?.provider,
    close: () => undefined,
  };
}

function dropIdle(known: Map<string, Known>, now: number): void {
  for (const [organisationId, { usedAt, built }] of known) {
    if (now - usedAt < idleMs) continue;
    known.delete(organisationId);
    for (const { provider } of built.values()) closeLater(provider);
  }
}

function closeLater(provider: Provider): void {
  if (provider.close) setTimeout(() => provider.close?.(), lingerMs).unref();
}

const sql = `select "id", "organisationId", "channel", "kind", "settings", "sealed", "isOn", "position", "revision", "removedAt"
from "sender" where "organisationId" = $1 order by "channel", "removedAt" nulls first, "position", "createdAt"`;

const ownerSql = `select "organisationId" from "sender" where "id" = $1`;
