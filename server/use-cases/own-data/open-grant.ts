import { createHash, randomBytes } from 'node:crypto';
import type { Parts } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import type { CodeOutcome } from '../page-code/contract.ts';
import { useCode } from '../page-code/use-code.ts';
import { recordAside } from '../record-aside.ts';
import { recordAudit } from '../record-audit.ts';

/** What a code opens for a while: the data to be read, or the form that asks for all of it to be erased. */
export type GrantPurpose = 'data' | 'deletion';

/** How long somebody's data can be read and fetched, or its end be asked for, after the code. */
export const grantLastsMs = 3_600_000;

const hashOf = (grant: string) => createHash('sha256').update(grant).digest('base64url');

type Opened = { readonly outcome: CodeOutcome; readonly grant: string };

/** Opens a candidate's data, or the form to have it erased, for an hour to whoever knows the code that was sent to them; the key to it is in the answer and nowhere else. */
export async function openGrant(
  parts: Pick<Parts, 'database' | 'environment'>,
  { id: applicationId, organisationId, candidateId }: LinkedApplication,
  { code, purpose }: { readonly code: string; readonly purpose: GrantPurpose },
): Promise<Opened> {
  const grant = randomBytes(16).toString('base64url');
  const by = { kind: 'candidate' } as const;
  const outcome = await useCode(parts, { applicationId, purpose, code }, async (transaction, { id, isAgain }) => {
    const grantUntil = new Date(Date.now() + grantLastsMs);
    await transaction.pageCode.update({ where: { id }, data: { grantHash: hashOf(grant), grantUntil } });
    if (purpose === 'deletion' || isAgain) return;
    await recordAside(transaction, { applicationId, kind: 'dataGiven', byId: null, byKind: 'candidate' });
    await recordAudit(transaction, {
      ...{ organisationId, by, action: 'readOwnData', target: 'candidate', targetId: candidateId },
    });
  });
  return { outcome, grant };
}

type Key = { readonly grant: string; readonly purposes: readonly GrantPurpose[] };

/** Whether a key opens that to the candidate of the application now; who may read everything is known well enough to have it erased. */
export async function isGranted(
  { database }: Pick<Parts, 'database'>,
  applicationId: string,
  { grant, purposes }: Key,
): Promise<boolean> {
  const where = {
    ...{ applicationId, purpose: { in: [...purposes] }, grantHash: hashOf(grant) },
    grantUntil: { gt: new Date() },
  };
  return (await database.pageCode.count({ where })) > 0;
}
