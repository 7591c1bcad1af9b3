import { v5 } from 'uuid';
import type { Prisma } from '../../../prisma/client.ts';
import type { Language } from '../../../process/definition/schema.ts';
import { recordChange } from '../../changes/record-change.ts';
import type { Database, Parts, Transaction } from '../../parts.ts';
import { createPageKey } from '../create-application.ts';
import { freeIdentity } from '../free-identity.ts';
import { tellApplication } from '../tell-application.ts';
import { tellSameAddress } from '../tell-same-address.ts';
import { isTaken } from '../create-process.ts';
import { recordAside } from '../record-aside.ts';
import { recordAudit } from '../record-audit.ts';
import { refuseClosed } from '../refuse-closed.ts';
import { nudge } from '../send-signal.ts';
import type { OpenPage } from './find-apply-form.ts';
import type { ReadApplicant } from './read-applicant.ts';

type Given = {
  readonly applicant: Omit<ReadApplicant, 'mistakes'>;
  readonly language: Language;
  readonly nonce: string;
  readonly heldBy: string;
  readonly consentTextId: string;
  readonly appliedAt: number;
};

const namespace = '6f1c9a1e-95a5-5b6e-8a0e-0e0c1a1d7a52';

export type Stored = {
  /** False where this very form has come in before. */
  readonly isNew: boolean;
  readonly appliedAt: number;
  /** The date that the candidate has been told last; null where none has been told yet. */
  readonly told: number | null;
};

/**
 * Puts whoever sent the form into the job and starts the run, once for each form. Always an entry of its own, also where somebody with
 * the same address is known: whoever fills in a page may be anybody, so nothing of theirs joins somebody else's until a recruiter has looked.
 */
export async function storeApplicant(parts: Parts, page: OpenPage, given: Given): Promise<Stored> {
  const applicationId = applicationOf(given.nonce);
  for (let isLast = false; ; isLast = true) {
    try {
      await store(parts.database, page, { ...given, applicationId });
      nudge(parts);
      return { isNew: true, appliedAt: given.appliedAt, told: null };
    } catch (error) {
      if (!isTaken(error)) throw error;
      const before = await findStored(parts.database, given.nonce);
      if (before) return before;
      // Somebody with the same address or name came in at the same moment: by now that is seen.
      if (isLast) throw error;
    }
  }
}

/** The application that the form with this nonce makes. */
export const applicationOf = (nonce: string): string => v5(nonce, namespace);

/** What was made of the form with this nonce; undefined where it has not come in. */
export async function findStored(database: Database, nonce: string): Promise<Stored | undefined> {
  const id = applicationOf(nonce);
  const application = await database.application.findUnique({ where: { id }, select: { appliedAt: true } });
  if (!application) return undefined;
  const told = await database.toldDate.findFirst({
    where: { obligation: { applicationId: id } },
    orderBy: { toldAt: 'desc' },
  });
  return { isNew: false, appliedAt: application.appliedAt.getTime(), told: told?.due.getTime() ?? null };
}

async function store(
  database: Database,
  { job }: OpenPage,
  { applicationId, ...given }: Given & { readonly applicationId: string },
): Promise<void> {
  const { organisationId, id: jobId } = job;
  await database.$transaction(
    async (transaction) => {
      await refuseClosed(transaction, jobId);
      const candidateId = v5(`${given.nonce}/candidate`, namespace);
      await transaction.candidate.create({ data: { id: candidateId, organisationId, ...personOf(given) } });
      await transaction.application.create({
        data: {
          ...{ id: applicationId, organisationId, jobId, candidateId, versionId: job.versionId },
          ...{ source: null, pageKey: createPageKey(), appliedAt: new Date(given.appliedAt) },
          fields: given.applicant.fields as Prisma.InputJsonObject,
          rowIdentity: await freeIdentity(transaction, jobId, {
            ...given.applicant,
            phone: given.applicant.phone?.e164,
          }),
        },
      });
      await takeAlong(transaction, applicationId, given);
      await tellSameAddress(transaction, [applicationId]);
      await tellApplication(transaction, { organisationId, jobId, applicationId });
      const data = { applicationId };
      await recordChange(transaction, job, { topic: 'job', topicId: jobId, kind: 'application', data });
      await recordAudit(transaction, {
        ...{ organisationId, by: { kind: 'candidate' }, action: 'apply', target: 'application' },
        ...{ targetId: applicationId, after: { jobId, candidateId, consentTextId: given.consentTextId } },
      });
    },
    { timeout: 30_000 },
  );
}

function personOf({ applicant: { firstName, lastName, email, phone }, language }: Given) {
  return {
    ...{ firstName, lastName, email, language },
    phone: phone?.e164 ?? null,
    phoneIsMobile: phone?.isMobile ?? false,
    channel: email === null && phone?.isMobile ? 'sms' : 'email',
  };
}

/** The documents that the form holds, and what was agreed to. */
async function takeAlong(transaction: Transaction, applicationId: string, given: Given): Promise<void> {
  const { heldBy, consentTextId, language } = given;
  const at = new Date(given.appliedAt);
  await transaction.consent.create({ data: { applicationId, consentTextId, language, at } });
  const held = await transaction.document.findMany({ where: { heldBy, applicationId: null }, select: { id: true } });
  const ids = held.map(({ id }) => id);
  await transaction.document.updateMany({ where: { id: { in: ids } }, data: { applicationId, heldBy: null } });
  for (const documentId of ids)
    await recordAside(transaction, {
      ...{ applicationId, kind: 'documentAdded', byKind: 'candidate', byId: null, data: { documentId } },
    });
}
