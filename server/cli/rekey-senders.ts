import type { PrismaClient } from '../../prisma/client.ts';
import { isSealedBy, openCredentials, sealCredentials } from '../../activities/providers/senders/seal-credentials.ts';
import type { Environment } from '../environment.ts';
import { type ExitCode, tell } from './output.ts';

/** Encrypts every stored key and password under the present key; 1 where some cannot be opened by any key that is named. */
export async function rekeySenders(
  database: PrismaClient,
  { credentialKeys: keys }: Pick<Environment, 'credentialKeys'>,
  json: boolean,
): Promise<ExitCode> {
  const rows = await database.sender.findMany({ where: { sealed: { not: null } } });
  const found = { looked: rows.length, rekeyed: 0, unreadable: 0 };
  for (const row of rows) {
    if (row.sealed === null || isSealedBy(row.sealed, keys)) continue;
    const credentials = openCredentials(row.sealed, row, keys);
    if (credentials === null) {
      found.unreadable += 1;
      continue;
    }
    // Only what was read: keys that somebody stores meanwhile are sealed by the present key already.
    const { count } = await database.sender.updateMany({
      where: { id: row.id, sealed: row.sealed },
      data: { sealed: sealCredentials(credentials, row, keys) },
    });
    found.rekeyed += count;
  }
  tell(json, found, [
    `${found.looked} stored, ${found.rekeyed} encrypted anew under ${keys[0].id}, ${found.unreadable} that no key opens`,
  ]);
  return found.unreadable > 0 ? 1 : 0;
}
