import type { z } from 'zod';
import type { keyRoutes, KeyView } from '../contract/keys.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { PrismaClient } from '../../prisma/client.ts';
import { createAuth } from '../auth/create-auth.ts';
import type { Parts } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { toKeyViews } from './find-keys.ts';

type Wanted = z.output<typeof keyRoutes.createKey.body>;

/** A key that acts as the caller in this organisation; told once and kept only as a hash. A key makes none that may do more than itself. */
export async function createKey(
  { environment, database }: Parts,
  { organisationId, userId, scopes: own }: Caller,
  { name, scopes, days }: Wanted,
): Promise<KeyView & { key: string }> {
  if (own !== null && !scopes.every((scope) => own.includes(scope))) throw new Refusal('scopeMissing');
  const body = {
    name,
    userId,
    permissions: { besked: [...new Set(scopes)], organisation: [organisationId] },
    ...(days === null ? {} : { expiresIn: days * 86_400 }),
  };
  const { row, key } = await database.$transaction(async (transaction) => {
    // better-auth writes by the client that it was made with: only one of this transaction makes key and entry one.
    const { api } = createAuth(transaction as PrismaClient, environment);
    const { id, key } = await api.createApiKey({ body });
    const row = orNotFound(await transaction.apikey.findUnique({ where: { id } }));
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'createKey',
      target: 'key',
      targetId: id,
      after: { scopes, expiresAt: row.expiresAt },
    });
    return { row, key };
  });
  const [view] = await toKeyViews(database, organisationId, [row]);
  return { ...orNotFound(view), key };
}
