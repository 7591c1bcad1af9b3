import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import { knownWays } from '../../page-messages/known-ways.ts';
import type { Parts } from '../../parts.ts';
import { isProven } from '../contact/find-proof-way.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { issueCode } from '../page-code/issue-code.ts';
import type { GrantPurpose } from './open-grant.ts';

/** Sends a code by a way that is known by more than the link, since what it opens, or has erased, is a great deal; `noWay` where none works. */
export async function askForData(
  parts: Pick<Parts, 'database' | 'environment' | 'senders'>,
  { id: applicationId, organisationId, candidateId, candidate }: LinkedApplication,
  { purpose = 'data', form }: { readonly purpose?: GrantPurpose; readonly form?: unknown } = {},
): Promise<'sent' | 'tooMany' | 'noWay'> {
  const carried = await carriedByPage(parts, organisationId);
  const way = knownWays(candidate, carried).find((one) => isProven(candidate, one));
  return way ? issueCode(parts, { organisationId, candidateId, applicationId, purpose, way, form }) : 'noWay';
}
