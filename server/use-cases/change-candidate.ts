import { randomUUID } from 'node:crypto';
import { contactKinds } from '../candidate-page/contract.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import { carriedByPage } from '../page-messages/carried-by-page.ts';
import type { Parts, Transaction } from '../parts.ts';
import { candidateTag } from './candidate-tag.ts';
import { changedPayload } from './changed-details.ts';
import { closeWays } from './contact/close-ways.ts';
import { type Applicant, mailMistakes, readPerson, refuseMistakes } from './create-application.ts';
import { recordAudit } from './record-audit.ts';
import { isThereAlready, refuseOlder } from './refuse-older.ts';
import { nudge, type SignalActor, storeSignal } from './send-signal.ts';
import { toCandidateView } from './view-rows.ts';

type Change = { readonly [Key in Exclude<keyof Applicant, 'email' | 'phone'>]?: Applicant[Key] | undefined } & {
  /** Null takes it off the candidate. */
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly emailOptedOut?: boolean | undefined;
  readonly smsOptedOut?: boolean | undefined;
  /** The number itself said so, for everybody who has it, and not this person of their own. */
  readonly isByNumber?: true;
};

/** What may change a person, as the audit log calls it. */
const actions = ['changeCandidate', 'mergeCandidates', 'undoMerge'];

/**
 * Name, address, language, channel, zone or what a person has declined; every open run of theirs hears of it. A new address is not a dead one, and to one that
 * is taken off or replaced nothing leaves any more: messages go the other way, or become tasks to phone. Refuses a change that was made `from` another tag
 * than the person has now, unless all of it is there already.
 */
export async function changeCandidate(
  parts: Parts,
  caller: Pick<Caller, 'organisationId'> & { readonly by: SignalActor; readonly from: string },
  candidateId: string,
  { firstName, lastName, language, channel, zone, emailOptedOut, smsOptedOut, isByNumber, ...contact }: Change,
) {
  const { database } = parts;
  const { organisationId, by, from } = caller;
  const where = { id: candidateId, organisationId, erasedAt: null };
  const stored = orNotFound(await database.candidate.findFirst({ where, select: { email: true } }));
  const { email, phone, mistakes } = readPerson({ ...withoutNull(contact), ...(zone === undefined ? {} : { zone }) });
  refuseMistakes([...mistakes, ...(email === stored.email ? [] : await mailMistakes(parts, email))]);
  const given = {
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
    ...(language === undefined ? {} : { language }),
    ...(channel === undefined ? {} : { channel }),
    ...(zone === undefined ? {} : { zone }),
    ...(emailOptedOut === undefined ? {} : { emailOptedOut }),
    ...(smsOptedOut === undefined ? {} : { smsOptedOut }),
    ...(email === undefined ? {} : { email, emailDead: false }),
    ...(phone === undefined ? {} : { phone: phone.e164, phoneIsMobile: phone.isMobile, phoneDead: false }),
    ...(contact.email === null ? { email: null, emailDead: false } : {}),
    ...(contact.phone === null ? { phone: null, phoneIsMobile: false, phoneDead: false } : {}),
  };
  const isElsewhere = contactKinds.some((kind) => contact[kind] !== undefined);
  const carried = isElsewhere ? await carriedByPage(parts, organisationId) : null;
  let signals = 0;
  const candidate = await database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from candidate where id = ${candidateId}::uuid for update`;
    const before = orNotFound(await transaction.candidate.findFirst({ where }));
    const now = candidateTag(before);
    const data = by.kind === 'person' ? { ...given, ...(await stillHeld(transaction, before, given)) } : given;
    const declined = declinedAfter(before.declined, { email: emailOptedOut, sms: smsOptedOut }, isByNumber);
    if (isThereAlready({ now, from, wanted: candidateTag({ ...before, ...data, declined }) })) return before;
    await refuseOlder(transaction, { organisationId, targetId: candidateId, actions, now, from });
    // What somebody who works here has entered is known by more than the link.
    const unproved = before.unproved.filter((kind) => data[kind === 'email' ? 'email' : 'phone'] === undefined);
    const changed = await transaction.candidate.update({
      where: { id: candidateId },
      data: { ...data, unproved, declined },
    });
    if (carried) await closeWays(transaction, parts.environment, { candidateId, before, now: changed, carried });
    const open = await transaction.application.findMany({
      where: { candidateId, organisationId, status: { in: ['new', 'active'] } },
      select: { id: true },
    });
    const payload = changedPayload([...untold, ...told].filter((key) => before[key] !== changed[key]));
    for (const { id: applicationId } of open) {
      const id = randomUUID();
      signals += 1;
      await storeSignal(transaction, { id, organisationId, applicationId, kind: 'dataChanged', payload, by });
    }
    await recordAudit(transaction, {
      organisationId,
      by,
      action: 'changeCandidate',
      target: 'candidate',
      targetId: candidateId,
      ...changeOf(before, changed),
    });
    return changed;
  });
  if (signals > 0) nudge(parts);
  return toCandidateView(candidate);
}

type Held = { readonly organisationId: string; readonly email: string | null; readonly phone: string | null };

/** What colleagues take back of a no that they were told frees no number that answered STOP, and no address whose owner marked a mail as junk. */
async function stillHeld(
  transaction: Transaction,
  { organisationId, ...before }: Held,
  given: Pick<Change, 'email' | 'phone' | 'emailOptedOut' | 'smsOptedOut'>,
) {
  const email = given.email === undefined ? before.email : given.email;
  const phone = given.phone === undefined ? before.phone : given.phone;
  const isHeld = async (address: string | null, block: { readonly channel: string; readonly reason: string }) =>
    address !== null &&
    (await transaction.suppression.count({ where: { ...block, organisationId, address, liftedAt: null } })) > 0;
  return {
    ...(given.emailOptedOut === false && (await isHeld(email, { channel: 'email', reason: 'complained' }))
      ? { emailOptedOut: true }
      : {}),
    ...(given.smsOptedOut === false && (await isHeld(phone, { channel: 'sms', reason: 'optedOut' }))
      ? { smsOptedOut: true }
      : {}),
  };
}

type Said = Readonly<Record<'email' | 'sms', boolean | undefined>>;

/** What this person has declined: what a number says for all who have it adds nothing to it, and takes away what was declined before. */
function declinedAfter(before: readonly string[], said: Said, isByNumber = false): string[] {
  const now = new Set(before);
  for (const channel of ['email', 'sms'] as const) {
    if (said[channel] === false) now.delete(channel);
    if (said[channel] === true && !isByNumber) now.add(channel);
  }
  return [...now];
}

const withoutNull = ({ email, phone }: Pick<Change, 'email' | 'phone'>) => ({
  email: email ?? undefined,
  phone: phone ?? undefined,
});

const told = ['language', 'channel', 'zone', 'emailOptedOut', 'smsOptedOut'] as const;
const untold = ['firstName', 'lastName', 'email', 'phone'] as const;
type Stored = Readonly<Record<(typeof told)[number] | (typeof untold)[number], string | boolean | null>>;

/** What the audit keeps of it: choices as they were and are, of name and addresses only that they are others or gone. */
function changeOf(before: Stored, after: Stored) {
  const others = told.filter((key) => before[key] !== after[key]);
  const pick = (from: Stored) => Object.fromEntries(others.map((key) => [key, from[key]]));
  const changed = untold.filter((key) => before[key] !== after[key]);
  const removed = changed.filter((key) => after[key] === null);
  const renewed = changed.filter((key) => after[key] !== null);
  const words = { ...(renewed.length > 0 ? { renewed } : {}), ...(removed.length > 0 ? { removed } : {}) };
  return { before: pick(before), after: { ...pick(after), ...words } };
}
