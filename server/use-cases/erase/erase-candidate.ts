import { randomUUID } from 'node:crypto';
import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { refuseMistakes } from '../create-application.ts';
import { fullName } from '../names-of.ts';
import { findNamesakes, type Known, recogniseAmong } from '../recognise-candidate.ts';
import { recordAudit } from '../record-audit.ts';
import { leaveOut } from '../held-sends/leave-out.ts';
import { nudge, storeSignal } from '../send-signal.ts';
import { tellOfRequest } from '../requests/tell-of-request.ts';
import { erasedWords } from './erased-words.ts';
import { forgetApplications } from './forget-applications.ts';
import { closeRequests } from './close-requests.ts';
import { forgetElsewhere } from './forget-elsewhere.ts';

type Asked = {
  readonly candidateId: string;
  /** The person's whole name as whoever erases has typed it. */
  readonly name: string;
  /** Further rows of the same transaction. */
  readonly write?: (transaction: Transaction) => Promise<void>;
};

/** Nobody has it, and no search finds it. */
const nobody = {
  firstName: '—',
  lastName: '',
  email: null,
  phone: null,
  phoneIsMobile: false,
  zone: null,
  unproved: [],
  declined: [],
};

/**
 * Empties an entry of a person everywhere, for good, and says so where there is another: what they gave, what was said, written and decided about them. Counts, dates and the audit log stay, and name nobody. What was owed is
 * waived by whoever erases, and their runs end. Refuses a name that is not theirs.
 */
export async function eraseCandidate(
  parts: Parts,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  { candidateId, name, write }: Asked,
): Promise<void> {
  const carried = await carriedByPage(parts, organisationId);
  await parts.database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select 1 from "candidate" where "id" = ${candidateId}::uuid for update`;
      const where = { id: candidateId, organisationId, erasedAt: null };
      const candidate = orNotFound(await transaction.candidate.findFirst({ where }));
      if (fullName(candidate).toLowerCase() !== name.trim().toLowerCase())
        refuseMistakes([{ path: 'body.name', code: 'other-name' }]);
      await write?.(transaction);
      const isAll = !(await hasTwin(transaction, organisationId, candidate));
      const applications = await lockApplications(transaction, candidateId);
      await closeRequests(
        transaction,
        applications.map(({ id }) => id),
        userId,
      );
      await leaveOut(
        transaction,
        applications.map(({ id }) => id),
      );
      await endRuns(transaction, applications, userId);
      const [last] = applications;
      await forgetApplications(
        transaction,
        applications.map(({ id }) => id),
      );
      if (last)
        await tellOfRequest(
          transaction,
          parts.environment,
          { ...last, applicationId: last.id, application: last },
          (known) => erasedWords(known, { isAll }),
          { kind: 'erased', carried },
        );
      const applicationIds = applications.map(({ id }) => id);
      await forgetElsewhere(transaction, parts.environment, { candidate, applicationIds });
      await transaction.candidate.update({ where: { id: candidateId }, data: { ...nobody, erasedAt: new Date() } });
      await recordAudit(transaction, {
        ...{ organisationId, by: { kind: 'person', id: userId }, action: 'eraseCandidate' },
        ...{ target: 'candidate', targetId: candidateId },
      });
    },
    { timeout: 60_000 },
  );
  nudge(parts);
}

/** Whoever applies twice by the public page has two entries, which nobody makes one for them: of the other nothing is erased. */
async function hasTwin(transaction: Transaction, organisationId: string, candidate: Known): Promise<boolean> {
  const known = await findNamesakes(transaction, organisationId, [candidate]);
  const others = known.filter(({ id }) => id !== candidate.id);
  return recogniseAmong(others, candidate) !== undefined;
}

/** Newest first, in an order of locks that is always the same. */
async function lockApplications(transaction: Transaction, candidateId: string) {
  await transaction.$queryRaw`select 1 from "application" where "candidateId" = ${candidateId}::uuid order by "id" for update`;
  return transaction.application.findMany({
    where: { candidateId },
    include: { candidate: true, job: { select: { title: true } } },
    orderBy: [{ appliedAt: 'desc' }, { id: 'desc' }],
  });
}

type Locked = Awaited<ReturnType<typeof lockApplications>>;

async function endRuns(transaction: Transaction, applications: Locked, userId: string): Promise<void> {
  const by = { kind: 'person', id: userId } as const;
  for (const { id: applicationId, organisationId, jobId, status } of applications) {
    if (status !== 'gone')
      await storeSignal(transaction, {
        id: randomUUID(),
        organisationId,
        applicationId,
        kind: 'erased',
        payload: {},
        by,
      });
    const change = { topic: 'job', topicId: jobId, kind: 'erased', data: { applicationId } } as const;
    await recordChange(transaction, { organisationId }, change);
  }
}
