import type { Parts } from '../parts.ts';
import { findNamed } from './find-named.ts';
import { bareAddress } from './from-resend.ts';

/** The organisations whose candidates these addresses for answers are about. */
export async function organisationsAt(
  parts: Pick<Parts, 'database' | 'environment'>,
  to: readonly string[],
): Promise<string[]> {
  const ids = await findNamed(parts, to.map(bareAddress));
  const rows = await parts.database.application.findMany({
    where: { id: { in: ids } },
    select: { organisationId: true },
    distinct: ['organisationId'],
  });
  return rows.map(({ organisationId }) => organisationId);
}
