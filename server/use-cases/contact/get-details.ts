import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import type { ContactKind } from '../../candidate-page/contract.ts';
import type { CandidateDetails, ContactState } from '../../candidate-page/details-contract.ts';
import { hiddenAddress } from '../../candidate-page/hidden-address.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import type { Database, Parts } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { languageOf } from '../get-candidate-page.ts';
import { findOpenCode } from '../page-code/find-open-code.ts';

/** How a candidate is reached, what of it works, and which codes are on their way. */
export async function getDetails(
  parts: Pick<Parts, 'database' | 'senders' | 'environment'>,
  application: LinkedApplication,
  now: number,
): Promise<CandidateDetails> {
  const { database } = parts;
  const { candidate, job, organisationId } = application;
  const carried = await carriedByPage(parts, organisationId);
  const organisation = await database.organization.findUniqueOrThrow({ where: { id: organisationId } });
  const [email, phone] = await Promise.all([
    contactOf(database, application, { kind: 'email', carried }),
    contactOf(database, application, { kind: 'phone', carried }),
  ]);
  return {
    ...{ language: languageOf(application), now, jobTitle: job.title, organisation: organisation.name },
    zone: candidate.zone ?? (job.zone || organisation.zone),
    contacts: { email, phone },
  };
}

async function contactOf(
  database: Database,
  { id, candidate }: LinkedApplication,
  { kind, carried }: { readonly kind: ContactKind; readonly carried: CarriedChannels },
): Promise<ContactState> {
  const [code, proof] = await Promise.all([
    findOpenCode(database, id, kind),
    findOpenCode(database, id, `${kind}Proof`),
  ]);
  const address = kind === 'email' ? candidate.email : candidate.phone;
  return {
    shown: address === null ? null : hiddenAddress(address),
    state: stateOf(candidate, kind),
    isCarried: carried.has(kind === 'email' ? 'email' : 'sms'),
    code: code && { ...code, to: hiddenAddress(code.to) },
    proof: proof && { ...proof, to: hiddenAddress(proof.to) },
  };
}

function stateOf(candidate: LinkedApplication['candidate'], kind: ContactKind): ContactState['state'] {
  const { email, phone, phoneIsMobile, emailDead, phoneDead, emailOptedOut, smsOptedOut } = candidate;
  if ((kind === 'email' ? email : phone) === null) return 'none';
  if (kind === 'email' ? emailDead : phoneDead) return 'lost';
  if (kind === 'email' ? emailOptedOut : smsOptedOut) return 'declined';
  return kind === 'phone' && !phoneIsMobile ? 'notMobile' : 'works';
}
