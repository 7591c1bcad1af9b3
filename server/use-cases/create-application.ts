import { randomBytes } from 'node:crypto';
import { isZone } from '../../process/calendar/zone-days.ts';
import type { Language } from '../../process/definition/schema.ts';
import type { Application, Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import type { Mistake } from '../http/mistakes.ts';
import { nowOf } from '../http/now-of.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import { parsePhone } from '../imports/parse-phone.ts';
import { takesNoMail } from '../mail-check/takes-no-mail.ts';
import type { Parts } from '../parts.ts';
import { checkFields } from './check-fields.ts';
import { compareDetails, completePeople, lockPeople } from './complete-person.ts';
import { isTaken } from './create-process.ts';
import { endedLast } from './ended-last.ts';
import { findNotGiven } from './find-not-given.ts';
import { freeIdentity } from './free-identity.ts';
import { loadVersion } from './load-versions.ts';
import { refuseClosed } from './refuse-closed.ts';
import { findPerson } from './find-person.ts';
import { type GivenPlace, placeMistakes, toPlace } from './stands-in.ts';
import { recordAudit } from './record-audit.ts';
import { nudge } from './send-signal.ts';
import { tellApplication } from './tell-application.ts';
import { tellSameAddress } from './tell-same-address.ts';

export type Applicant = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly language?: Language | undefined;
  readonly channel?: 'email' | 'sms' | undefined;
  readonly zone?: string | undefined;
  readonly source?: string | undefined;
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
  readonly standsIn?: GivenPlace | undefined;
  readonly person?: string | undefined;
  readonly again?: boolean | undefined;
  readonly assumed?: readonly ('language' | 'channel')[] | undefined;
};

/** A new random key of a candidate's page: 128 bits, safe in an address. */
export const createPageKey = () => randomBytes(16).toString('base64url');

/**
 * Puts a person into a job and starts the run. The same person is recognised (`known`), and where only a person can tell it is refused with whom it
 * may be, until `person` says who it is; of somebody known the entry gets what it has none of, and `differs` says what it has otherwise and keeps. Who
 * is in the job already is refused, whoever was until that application ended unless they apply `again`, and so are fields that the process does not know, has in another form, or requires and did not get.
 */
export async function createApplication(
  parts: Parts,
  caller: Caller,
  { jobId, applicant, clockAhead }: { jobId: string; applicant: Applicant; clockAhead?: number },
  ids: { applicationId: string; candidateId: string },
) {
  const { database } = parts;
  const { organisationId, userId } = caller;
  const job = orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
  const again = await database.application.findFirst({
    where: { id: ids.applicationId, organisationId },
    include: { candidate: true },
  });
  const person = readPerson(applicant);
  const given = { ...chosenOf(applicant), email: person.email, phone: person.phone?.e164 };
  if (again) {
    const { id: applicationId, candidateId, candidate } = again;
    const known = candidateId !== ids.candidateId;
    return { applicationId, candidateId, known, differs: known ? [...compareDetails(candidate, given).differs] : [] };
  }
  if (job.status !== 'open') throw new Refusal('jobNotOpen');
  const { definition } = await loadVersion(database, job.versionId);
  const fields = checkFields(definition.fields, applicant.fields ?? {}, 'body.fields');
  const mistakes = [
    ...person.mistakes,
    ...(await mailMistakes(parts, person.email)),
    ...fields.mistakes,
    ...placeMistakes(definition, applicant.standsIn, nowOf(caller)),
  ];
  /** What is known of the person counts, where it is somebody known. */
  const missingIn = (stored?: Reach) =>
    findNotGiven(definition, {
      email: person.email !== undefined || (stored?.email ?? null) !== null,
      mobile: stored?.phone ? stored.phoneIsMobile : person.phone?.isMobile === true,
      fields: fields.values,
    }).map((id) => ({ path: pathOfGiven(id), code: 'field-missing' as const }));
  if (mistakes.length > 0) refuseMistakes([...mistakes, ...missingIn()]);
  try {
    const made = await database.$transaction(async (transaction) => {
      await refuseClosed(transaction, jobId);
      const found = await findPerson(transaction, caller, { ...given, jobId });
      const [stored] = found ? await lockPeople(transaction, [found.id]) : [];
      refuseMistakes(missingIn(stored));
      const candidateId = found?.id ?? ids.candidateId;
      if (!found)
        await transaction.candidate.create({
          data: { id: candidateId, organisationId, ...personRow(applicant, person) },
        });
      if (found) refuseThere(await transaction.application.findMany({ where: { jobId, candidateId } }), applicant);
      const by = { kind: 'person', id: userId } as const;
      if (stored) {
        const details = { ...given, phoneIsMobile: person.phone?.isMobile === true };
        await completePeople(transaction, { organisationId, by }, [{ stored, given: details }]);
      }
      await transaction.application.create({
        data: {
          id: ids.applicationId,
          organisationId,
          jobId,
          candidateId,
          versionId: job.versionId,
          fields: fields.values as Prisma.InputJsonObject,
          source: applicant.source ?? null,
          ...(applicant.standsIn ? { standsIn: toPlace(applicant.standsIn) } : {}),
          rowIdentity: await freeIdentity(transaction, jobId, given),
          pageKey: createPageKey(),
          ...(clockAhead === undefined ? {} : { clockAhead, appliedAt: new Date(Date.now() + clockAhead) }),
        },
      });
      await tellSameAddress(transaction, [ids.applicationId]);
      if (clockAhead === undefined && !applicant.standsIn) {
        // Whose key a program uses has not seen what came in by it.
        const byId = caller.keyId === undefined ? userId : null;
        await tellApplication(transaction, { organisationId, jobId, applicationId: ids.applicationId, byId });
      }
      await recordChange(transaction, caller, {
        topic: 'job',
        topicId: jobId,
        kind: 'application',
        data: { applicationId: ids.applicationId },
      });
      await recordAudit(transaction, {
        organisationId,
        by,
        action: 'createApplication',
        target: 'application',
        targetId: ids.applicationId,
        after: { jobId, candidateId },
      });
      return {
        applicationId: ids.applicationId,
        candidateId,
        known: found !== undefined,
        differs: stored ? [...compareDetails(stored, given).differs] : [],
      };
    });
    nudge(parts);
    return made;
  } catch (error) {
    if (isTaken(error)) throw new Refusal('alreadyApplied');
    throw error;
  }
}

/** Who is in the job; and of whom it has ended, until somebody says that they are taken in again. */
function refuseThere(applications: readonly Application[], { again = false }: Applicant): void {
  const before = endedLast(applications);
  const there = applications.find(({ status }) => status === 'new' || status === 'active') ?? applications[0];
  if (!there || (before && again)) return;
  if (!before) throw new Refusal('alreadyApplied', { more: { applicationId: there.id } });
  const { id: applicationId, outcome, endedAt } = before;
  throw new Refusal('appliedBefore', { more: { applicationId, outcome, endedAt: endedAt.toISOString() } });
}

/** Without what stands in a form although nobody has chosen it. */
function chosenOf({ assumed = [], ...applicant }: Applicant): Applicant {
  const kept = Object.entries(applicant).filter(([key]) => !assumed.some((one) => one === key));
  return Object.fromEntries(kept) as Applicant;
}

/** An address whose domain surely takes no mail. */
export async function mailMistakes(
  { mailCheck }: Pick<Parts, 'mailCheck'>,
  email: string | undefined,
): Promise<Mistake[]> {
  return (await takesNoMail(mailCheck, email)) ? [{ path: 'body.email', code: 'mail-domain' }] : [];
}

/** Where the body has what the process wants of an applicant. */
function pathOfGiven(id: string): string {
  if (id === 'email') return 'body.email';
  return id === 'mobile' ? 'body.phone' : `body.fields.${id}`;
}

export function refuseMistakes(mistakes: readonly Mistake[]): void {
  if (mistakes.length > 0) throw new Refusal('invalid', { errors: [...mistakes] });
}

type Reach = { readonly email: string | null; readonly phone: string | null; readonly phoneIsMobile: boolean };
type Person = {
  readonly email: string | undefined;
  readonly phone: { readonly e164: string; readonly isMobile: boolean } | undefined;
  readonly mistakes: readonly Mistake[];
};

/** Address and number in the form in which they are stored, or what is wrong with them. */
export function readPerson({ email, phone, zone }: Pick<Applicant, 'email' | 'phone' | 'zone'>): Person {
  const parsed = phone ? parsePhone(phone) : undefined;
  return {
    email: email?.toLowerCase(),
    phone: parsed,
    mistakes: [
      ...(phone && !parsed ? [{ path: 'body.phone', code: 'phone-invalid' as const }] : []),
      ...(zone && !isZone(zone) ? [{ path: 'body.zone', code: 'zone-unknown' as const }] : []),
    ],
  };
}

function personRow(applicant: Applicant, { email, phone }: Person) {
  return {
    firstName: applicant.firstName,
    lastName: applicant.lastName,
    email: email ?? null,
    phone: phone?.e164 ?? null,
    phoneIsMobile: phone?.isMobile ?? false,
    language: applicant.language ?? 'sv',
    channel: applicant.channel ?? (email === undefined && phone?.isMobile ? 'sms' : 'email'),
    zone: applicant.zone ?? null,
  };
}
