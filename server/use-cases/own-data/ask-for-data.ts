import { knownWays } from '../../page-messages/known-ways.ts';
import type { Parts } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { issueCode } from '../page-code/issue-code.ts';

/** Sends a code by the way that is known, since what it opens is a great deal; `noWay` where none works. */
export async function askForData(
  parts: Pick<Parts, 'database' | 'environment'>,
  { id: applicationId, organisationId, candidate }: LinkedApplication,
): Promise<'sent' | 'tooMany' | 'noWay'> {
  const [way] = knownWays(candidate);
  return way ? issueCode(parts, { organisationId, applicationId, purpose: 'data', way }) : 'noWay';
}
