import type { ContactKind } from '../../candidate-page/contract.ts';
import type { Parts } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import type { CodeOutcome } from '../page-code/contract.ts';
import { useCode } from '../page-code/use-code.ts';
import { nudge } from '../send-signal.ts';
import { setContact } from './set-contact.ts';

/** Makes the address or number that the code was sent to the candidate's own: it works, whatever was known of it. */
export async function confirmContact(
  parts: Parts,
  { id: applicationId, organisationId, candidateId }: LinkedApplication,
  { kind, code }: { readonly kind: ContactKind; readonly code: string },
): Promise<CodeOutcome> {
  const outcome = await useCode(parts, { applicationId, purpose: kind, code }, (transaction, { value }) =>
    setContact(transaction, { organisationId, candidateId, applicationId, kind, value }),
  );
  if (outcome === 'right') nudge(parts);
  return outcome;
}
