import type { Caller } from '../http/caller.ts';
import { nowOf } from '../http/now-of.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { refuseTooFar } from './change-meeting.ts';
import { findApplication, refuseEnded } from './find-application.ts';
import { tellRun } from './tell-run.ts';

type Of<Extra = object> = { readonly applicationId: string; readonly signalId: string } & Extra;

/**
 * A decision taken back inside its undo window; refuses one that has gone on. Whether it was in time only the run knows: where that answers at
 * once, so does this, else the signal says it later.
 */
export async function takeBackDecision(
  parts: Parts,
  caller: Caller,
  { decisionId, signalId }: { decisionId: string; signalId: string },
) {
  const { organisationId } = caller;
  const decision = orNotFound(
    await parts.database.decision.findFirst({
      where: { id: decisionId, organisationId },
      include: { application: { select: { jobId: true } } },
    }),
  );
  const { applicationId, application } = decision;
  const signal = await tellRun(parts, caller, {
    signalId,
    applicationId,
    jobId: application.jobId,
    kind: 'takenBack',
    payload: { decisionId },
    atOnce: true,
    refuse: () => {
      if (!['stored', 'waiting'].includes(decision.status)) throw new Refusal('alreadyReleased');
    },
  });
  if (signal.status === 'refused')
    throw new Refusal('alreadyReleased', signal.reason === null ? {} : { detail: signal.reason });
  return signal;
}

export async function withdrawApplication(parts: Parts, caller: Caller, given: Of<{ reason?: string | undefined }>) {
  const { applicationId, signalId, reason } = given;
  const { jobId } = await findOpen(parts, caller, applicationId);
  return tellRun(parts, caller, {
    signalId,
    applicationId,
    jobId,
    kind: 'withdrawn',
    note: reason,
  });
}

/** A pause until a date that the candidate is told; refuses a date that has passed. */
export async function pauseApplication(parts: Parts, caller: Caller, given: Of<{ until: string; reason: string }>) {
  const { applicationId, signalId, reason } = given;
  const { jobId } = await findOpen(parts, caller, applicationId);
  const until = Date.parse(given.until);
  if (until <= nowOf(caller)) throw new Refusal('invalid', { errors: [{ path: 'body.until', code: 'past' }] });
  refuseTooFar(until, 'body.until', nowOf(caller));
  return tellRun(parts, caller, {
    signalId,
    applicationId,
    jobId,
    kind: 'paused',
    payload: { until },
    note: reason,
  });
}

export async function resumeApplication(parts: Parts, caller: Caller, { applicationId, signalId }: Of) {
  const { jobId } = await findOpen(parts, caller, applicationId);
  return tellRun(parts, caller, { signalId, applicationId, jobId, kind: 'resumed' });
}

/** Waives an open obligation; who and why are kept with it. */
export async function waiveObligation(
  parts: Parts,
  caller: Caller,
  { obligationId, signalId, reason }: { obligationId: string; signalId: string; reason: string },
) {
  const obligation = orNotFound(
    await parts.database.obligation.findFirst({
      where: { id: obligationId, organisationId: caller.organisationId },
      include: { application: { select: { jobId: true } } },
    }),
  );
  if (obligation.status !== 'open') throw new Refusal('obligationEnded');
  const { applicationId, key, application } = obligation;
  return tellRun(parts, caller, {
    signalId,
    applicationId,
    jobId: application.jobId,
    kind: 'waived',
    payload: { obligationId: key },
    note: reason,
    write: async (transaction) => {
      const where = { id: obligationId, status: 'open' };
      const { count } = await transaction.obligation.updateMany({ where, data: { reason } });
      if (count === 0) throw new Refusal('obligationEnded');
    },
  });
}

async function findOpen({ database }: Parts, { organisationId }: Caller, applicationId: string) {
  const found = await findApplication(database, organisationId, applicationId);
  refuseEnded(found);
  return found.application;
}
