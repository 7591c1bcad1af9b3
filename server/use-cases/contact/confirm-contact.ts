import type { ContactKind } from '../../candidate-page/contract.ts';
import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import { answersTo } from '../../senders/answers-to.ts';
import type { Parts, Transaction } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import type { CodeOutcome } from '../page-code/contract.ts';
import { tryCode } from '../page-code/try-code.ts';
import { nudge } from '../send-signal.ts';
import { findProofWay, isProven } from './find-proof-way.ts';
import { setContact } from './set-contact.ts';

type Given = { readonly kind: ContactKind; readonly code: string; readonly proof: string };
export type ContactOutcome = CodeOutcome | 'wrongProof';

/**
 * Makes the address or number that the code was sent to the candidate's own: it works, whatever was known of it. Where a way was known before, the code that was sent there is
 * needed too: the link alone changes nothing.
 */
export async function confirmContact(
  parts: Parts,
  { id: applicationId, organisationId, candidateId }: Pick<LinkedApplication, 'id' | 'organisationId' | 'candidateId'>,
  { kind, code, proof }: Given,
): Promise<ContactOutcome> {
  const { secret } = parts.environment;
  const carried = await carriedByPage(parts, organisationId);
  const { email } = await parts.senders.of(organisationId);
  const isAnswered = email.every((sender) => answersTo(applicationId, sender, parts.environment).replyTo !== undefined);
  const outcome = await parts.database.$transaction(async (transaction): Promise<ContactOutcome> => {
    // Erasing takes the person first and their codes after: the other way round the two would wait for each other.
    await transaction.$queryRaw`select 1 from "candidate" where "id" = ${candidateId}::uuid for update`;
    const tried = await tryCode(transaction, secret, { applicationId, purpose: kind, code });
    if (tried.outcome !== 'right') return tried.outcome;
    const { id, value } = tried;
    if (tried.isAgain) return (await isStoredNow(transaction, { candidateId, kind, value })) ? 'right' : 'closed';
    const proven = await prove(transaction, secret, { applicationId, candidateId, carried, kind, value, proof });
    if (proven.outcome !== 'right') return proven.outcome === 'wrong' ? 'wrongProof' : proven.outcome;
    const used = [id, ...proven.ids];
    await transaction.pageCode.updateMany({ where: { id: { in: used } }, data: { usedAt: new Date() } });
    const { isProof } = proven;
    await setContact(transaction, parts.environment, {
      organisationId,
      candidateId,
      applicationId,
      kind,
      value,
      isProof,
      carried,
      isAnswered,
    });
    return 'right';
  });
  if (outcome === 'right') nudge(parts);
  return outcome;
}

type Stored = Pick<Given, 'kind'> & { readonly candidateId: string; readonly value: string };

async function isStoredNow(transaction: Transaction, { candidateId, kind, value }: Stored): Promise<boolean> {
  const { email, phone } = await transaction.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  return value === (kind === 'email' ? email : phone);
}

type Asked = Omit<Given, 'code'> & {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly value: string;
  readonly carried: CarriedChannels;
};
type Proven =
  | { readonly outcome: 'right'; readonly ids: readonly string[]; readonly isProof: boolean }
  | { readonly outcome: 'wrong' | 'closed' };

/** Whether whoever asks has read what was sent to a way that is known now; where none is there is nothing to read, and nothing is proved. */
async function prove(transaction: Transaction, secret: string, asked: Asked): Promise<Proven> {
  const { applicationId, candidateId, carried, kind, value, proof } = asked;
  const candidate = await transaction.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  const way = findProofWay(candidate, { kind, value }, carried);
  if (way === null) {
    const isPresent = value === (kind === 'email' ? candidate.email : candidate.phone);
    return { outcome: 'right', ids: [], isProof: isPresent && !candidate.unproved.includes(kind) };
  }
  const tried = await tryCode(transaction, secret, { applicationId, purpose: `${kind}Proof`, code: proof });
  if (tried.outcome !== 'right') return tried;
  if (tried.isAgain || tried.value !== way.to) return { outcome: 'closed' };
  return { outcome: 'right', ids: [tried.id], isProof: isProven(candidate, way) };
}
