import type { Caller } from '../../http/caller.ts';
import type { Database, Transaction } from '../../parts.ts';

/** A visit to a stage, as a key. */
export const visitOf = ({ stepId, visit }: { readonly stepId: string; readonly visit: number }) => `${stepId}/${visit}`;

/**
 * The visits of an application whose scorecards the caller may read: where their own is in, or where they have stood aside for good. The role
 * makes no difference.
 */
export async function openVisits(
  database: Database | Transaction,
  { userId }: Pick<Caller, 'userId'>,
  applicationId: string,
): Promise<ReadonlySet<string>> {
  const select = { stepId: true, visit: true };
  const [own, aside] = await Promise.all([
    database.scorecard.findMany({ where: { applicationId, authorId: userId }, select }),
    database.stoodAside.findMany({ where: { applicationId, userId }, select }),
  ]);
  return new Set([...own, ...aside].map(visitOf));
}
