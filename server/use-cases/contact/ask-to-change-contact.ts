import type { ContactKind } from '../../candidate-page/contract.ts';
import { isLanguage } from '../../http/language-of.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import type { Parts } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { issueCode } from '../page-code/issue-code.ts';
import { findProofWay } from './find-proof-way.ts';
import { readContact } from './read-contact.ts';

type Asked = { readonly kind: ContactKind; readonly value: unknown; readonly form?: unknown };

/**
 * Sends a code to a new address or number, or with no value to the present one, and another one to a way that was known before; nothing of it is stored with the person before
 * both come back. `notCarried` where nobody carries what would go there.
 */
export async function askToChangeContact(
  parts: Pick<Parts, 'database' | 'environment' | 'senders'>,
  { id: applicationId, organisationId, candidateId, candidate }: LinkedApplication,
  { kind, value, form }: Asked,
): Promise<'sent' | 'tooMany' | 'invalid' | 'notCarried'> {
  const present = kind === 'email' ? candidate.email : candidate.phone;
  const to = readContact(kind, value === undefined ? present : value);
  if (to === null) return 'invalid';
  const channel = kind === 'email' ? 'email' : 'sms';
  const carried = await carriedByPage(parts, organisationId);
  if (!carried.has(channel)) return 'notCarried';
  const about = { organisationId, candidateId, applicationId, form };
  const proof = findProofWay(candidate, { kind, value: to }, carried);
  const asked = proof && (await issueCode(parts, { ...about, purpose: `${kind}Proof`, way: proof }));
  if (asked === 'tooMany') return asked;
  if (proof === null) await forgetProof(parts, applicationId, kind);
  const language = isLanguage(candidate.language) ? candidate.language : 'sv';
  const way = { channel, to, language } as const;
  return issueCode(parts, { ...about, purpose: kind, way });
}

/** One of an earlier change is not asked for beside a code that needs none. */
async function forgetProof(
  { database }: Pick<Parts, 'database'>,
  applicationId: string,
  kind: ContactKind,
): Promise<void> {
  const where = { applicationId, purpose: `${kind}Proof`, usedAt: null };
  await database.pageCode.updateMany({ where, data: { expiresAt: new Date() } });
}
