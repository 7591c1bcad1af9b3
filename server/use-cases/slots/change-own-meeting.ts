import type { State } from '../../../process/interpreter/contract.ts';
import type { Prisma } from '../../../prisma/client.ts';
import { recordChange } from '../../changes/record-change.ts';
import type { Parts, Transaction } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { findOwnDays } from '../calendar/find-own-days.ts';
import { isDeciding } from '../is-deciding.ts';
import { loadVersion } from '../load-versions.ts';
import { recordAudit } from '../record-audit.ts';
import { nudge, storeSignal } from '../send-signal.ts';
import { changesUntil } from './changes-until.ts';
import { type ChoosingStage, choosingStage } from './choosing-stage.ts';
import { isOtherAsked } from './is-other-asked.ts';

export type Standing = {
  readonly stage: ChoosingStage;
  readonly versionId: string;
  /** The meeting that is booked in this visit. */
  readonly meeting: Prisma.MeetingGetPayload<object> | null;
  /** Whether the candidate may still change that one. */
  readonly mayChange: boolean;
  /** A person has been asked for another time already, and has not called it done. */
  readonly isOtherAsked: boolean;
};
type Kind = 'meetingBooked' | 'meetingMoved' | 'meetingCancelled' | 'otherTimeAsked';
export type OwnAct = {
  readonly kind: Kind;
  readonly payload: Readonly<Record<string, string | number>>;
  readonly note?: string;
  /** What a refusal by the run puts back. */
  readonly before?: Prisma.InputJsonObject;
};
type Change<Outcome> = {
  readonly signalId: string;
  readonly now: number;
  /** Decides under the application's lock, and writes; without an act nothing is told to the run. */
  readonly act: (transaction: Transaction, standing: Standing) => Promise<{ outcome: Outcome; act?: OwnAct }>;
};

/** What a candidate does about the meeting of the stage where they stand, one thing at a time; `closed` where they stand in none. */
export async function changeOwnMeeting<Outcome>(
  parts: Parts,
  application: LinkedApplication,
  { signalId, now, act }: Change<Outcome>,
): Promise<Outcome | 'closed'> {
  const { id: applicationId, organisationId } = application;
  const outcome = await parts.database.$transaction(async (transaction) => {
    const standing = await standingOf(parts, transaction, { application, now });
    if (!standing) return 'closed';
    const done = await act(transaction, standing);
    if (done.act) {
      const by = { kind: 'candidate' } as const;
      await storeSignal(transaction, { id: signalId, organisationId, applicationId, by, ...done.act });
      await recordOwn(transaction, application, done.act);
    }
    return done.outcome;
  });
  nudge(parts);
  return outcome;
}

type Asked = { readonly application: LinkedApplication; readonly now: number };

async function standingOf({ database }: Parts, transaction: Transaction, { application, now }: Asked) {
  // No key of it changes: whoever offers times holds an interviewer and writes signals of those who stand there.
  await transaction.$queryRaw`select 1 from "application" where "id" = ${application.id}::uuid for no key update`;
  const row = await transaction.application.findUniqueOrThrow({ where: { id: application.id } });
  const version = await loadVersion(database, row.versionId);
  const state = row.state as unknown as State | null;
  const stage = row.status === 'active' ? choosingStage(version, state) : null;
  // The run would refuse: of a decision that waits the candidate has not heard, so it looks as where it is too late.
  if (!stage || (await isDeciding(transaction, row.id))) return null;
  const { stepId, visit } = stage;
  const meeting = await transaction.meeting.findFirst({
    // Whoever did not come has heard nothing, and chooses again once somebody has decided so.
    where: { applicationId: row.id, stepId, visit, status: { in: ['booked', 'missed'] } },
    orderBy: { createdAt: 'desc' },
  });
  const zone = application.job.zone || version.definition.policy.calendar.zone;
  const days = await findOwnDays(transaction, row.organisationId);
  const until = meeting ? changesUntil(stage, { version, zone, days, startsAt: meeting.startsAt.getTime() }) : null;
  const asked = await isOtherAsked(transaction, row.id, { tasks: state?.tasks ?? {}, stepId, visit });
  return {
    ...{ stage, meeting, versionId: row.versionId },
    ...{ mayChange: until !== null && now <= until, isOtherAsked: asked },
  } satisfies Standing;
}

async function recordOwn(
  transaction: Transaction,
  application: LinkedApplication,
  { kind, payload }: OwnAct,
): Promise<void> {
  const { id: applicationId, organisationId, jobId } = application;
  await recordChange(transaction, { organisationId }, { topic: 'job', topicId: jobId, kind, data: { applicationId } });
  await recordAudit(transaction, {
    organisationId,
    by: { kind: 'candidate' },
    action: kind,
    target: 'application',
    targetId: applicationId,
    after: payload as Prisma.InputJsonObject,
  });
}
