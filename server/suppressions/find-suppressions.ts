import type { Language } from '../../process/definition/schema.ts';
import type { Suppression } from '../../prisma/client.ts';
import { explainCode } from '../../activities/providers/explain-code.ts';
import type { ProviderName } from '../../activities/providers/contract.ts';
import type { SuppressionView } from '../contract/suppressions.ts';
import type { Caller } from '../http/caller.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { findWhose } from './whose.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined; readonly search?: string | undefined };

/** A page of the addresses that the organisation sends nothing to, newest first; those that hold the search. */
export async function findSuppressions(
  database: Database,
  { organisationId, language }: Caller,
  { limit, after, search }: Asked,
) {
  const holds = search === undefined || search === '' ? {} : { address: { contains: search.toLowerCase() } };
  const rows = await database.suppression.findMany({
    where: { organisationId, liftedAt: null, ...holds, ...olderThan('at', readCursor(after, instantCursor)) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ at, id }) => [at.toISOString(), id], item: (row) => row });
  return { ...page, items: await toSuppressionViews(database, page.items, language) };
}

/** Each with whoever has the address now and what its provider said. */
export async function toSuppressionViews(
  database: Database,
  rows: readonly Suppression[],
  language: Language,
): Promise<SuppressionView[]> {
  const whose = await findWhose(
    database,
    rows.map(({ id }) => id),
  );
  const providers = await providersOf(database, rows);
  return rows.map(({ id, channel, address, reason, code, at, messageId }) => {
    const { people, more } = whose.get(id) ?? { people: [], more: 0 };
    const provider = providers.get(messageId ?? '');
    return {
      ...{ id, address, channel: channel as 'email', reason: reason as SuppressionView['reason'] },
      means: code === null || provider === undefined ? null : explainCode(provider, code).means[language],
      at: at.toISOString(),
      people: [...people],
      more,
    };
  });
}

async function providersOf(database: Database, rows: readonly Suppression[]): Promise<Map<string, ProviderName>> {
  const ids = rows.flatMap(({ messageId }) => messageId ?? []);
  const asked = { where: { id: { in: ids } }, select: { id: true, provider: true } };
  const messages = await database.message.findMany(asked);
  const ofPages = await database.pageMessage.findMany(asked);
  return new Map(
    [...messages, ...ofPages].flatMap(({ id, provider }) =>
      provider === null ? [] : [[id, provider as ProviderName]],
    ),
  );
}
