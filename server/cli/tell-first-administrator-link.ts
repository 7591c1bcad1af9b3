import type { PrismaClient } from '../../prisma/client.ts';
import { createFirstAdministratorLink } from '../auth/first-administrator.ts';
import type { Environment } from '../environment.ts';
import { type ExitCode, tell } from './output.ts';

/** A new one-time link; 1 where somebody has an account already. */
export async function tellFirstAdministratorLink(
  database: PrismaClient,
  { publicUrl }: Environment,
  json: boolean,
): Promise<ExitCode> {
  const link = await createFirstAdministratorLink(database, publicUrl);
  if (link === null) {
    tell(json, { link: null }, ['Somebody has an account already: sign in, or use besked user create.']);
    return 1;
  }
  tell(json, { link }, [link]);
  return 0;
}
