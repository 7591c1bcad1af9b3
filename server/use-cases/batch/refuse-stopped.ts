import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { findFindings, stoppedOf } from './find-findings.ts';
import type { Ready } from './judge-batch.ts';

/** The refusal names so many people: what was found is mostly the same for all of them. */
const mostNamed = 50;

/** Refuses a batch in which somebody's words are stopped, unless somebody says why they are sent; answers the codes that were overridden. */
export async function refuseStopped(
  database: Database,
  caller: Pick<Caller, 'organisationId'>,
  ready: readonly Ready[],
  override: { readonly reason: string } | undefined,
): Promise<string[]> {
  const stopped = stoppedOf(await findFindings(database, caller, ready));
  if (stopped.length > 0 && !override) {
    const findings = stopped
      .slice(0, mostNamed)
      .flatMap(({ applicationId, findings: found }) => found.map((finding) => ({ applicationId, ...finding })));
    throw new Refusal('wordingBlocked', { more: { findings } });
  }
  return [...new Set(stopped.flatMap(({ findings }) => findings.map(({ code }) => code)))];
}
