import type { Parts } from '../parts.ts';
import { isOtherSecret, otherSecret } from './secret-mark.ts';

/** Says in the log where the database was used with another secret; a database that is away is told elsewhere. Never throws. */
export async function warnOfSecret({
  pool,
  environment,
  log,
}: Pick<Parts, 'pool' | 'log'> & {
  readonly environment: Pick<Parts['environment'], 'secret'>;
}): Promise<void> {
  if (await isOtherSecret(pool, environment.secret).catch(() => false)) log.warn(otherSecret.says);
}
