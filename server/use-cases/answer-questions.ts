import type { AskStep } from '../../process/definition/schema.ts';
import type { Prisma } from '../../prisma/client.ts';
import type { Value } from '../../process/reckoning/world.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database, Parts } from '../parts.ts';
import { recordChange } from '../changes/record-change.ts';
import { checkFields } from './check-fields.ts';
import { refuseMistakes } from './create-application.ts';
import { isTaken } from './create-process.ts';
import { findApplication } from './find-application.ts';
import { recordAudit } from './record-audit.ts';
import { nudge, type SignalActor, storeSignal } from './send-signal.ts';

type Given = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly stepId: string;
  readonly visit: number;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly by: SignalActor;
  readonly signalId: string;
};

/** The exit that the answers lead to: that of the deciding question, else `answered`. */
export function exitOfAnswers({ decides }: AskStep, answers: Readonly<Record<string, Value>>): string {
  const value = decides === undefined ? undefined : answers[decides];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && decides !== undefined ? value : 'answered';
}

/** Stores the answers to the open questions and tells the run; refuses a question that is not open, and answers of another kind. */
export async function answerQuestions(parts: Parts, given: Given): Promise<void> {
  const { organisationId, applicationId, stepId, visit, by, signalId } = given;
  const { database } = parts;
  if (await isStored(database, given)) return;
  const { application, version, state } = await findApplication(database, organisationId, applicationId);
  const step = version.definition.steps[stepId];
  if (state?.step.kind !== 'ask' || step?.kind !== 'ask' || state.stepId !== stepId) throw new Refusal('notAsked');
  if (state.visit !== visit) throw new Refusal('otherVisit');
  const { values, mistakes } = checkFields(step.questions, given.answers, 'body.answers');
  const needed = Object.entries(step.questions).filter(([id, { required }]) => required || id === step.decides);
  const missing = needed.filter(([id]) => (values[id] ?? null) === null);
  refuseMistakes([
    ...mistakes,
    ...missing.map(([id]) => ({ path: `body.answers.${id}`, code: 'answer-missing' as const })),
  ]);
  const exitId = exitOfAnswers(step, values);
  try {
    await database.$transaction(async (transaction) => {
      await transaction.answer.create({
        data: {
          organisationId,
          applicationId,
          stepId,
          visit,
          answers: values as Prisma.InputJsonObject,
          byKind: by.kind,
          byId: by.id ?? null,
        },
      });
      await storeSignal(transaction, {
        id: signalId,
        organisationId,
        applicationId,
        kind: 'answered',
        payload: { stepId, visit, exitId },
        by,
      });
      await recordChange(transaction, given, {
        topic: 'job',
        topicId: application.jobId,
        kind: 'answered',
        data: { applicationId },
      });
      if (by.kind === 'candidate')
        await tellStaff(transaction, {
          key: `answered/${signalId}`,
          ...{ organisationId, applicationId, jobId: application.jobId, kind: 'answer', about: 'answered' },
          to: [{ kind: 'role', role: 'recruiter' }],
        });
      await recordAudit(transaction, {
        organisationId,
        by,
        action: 'answered',
        target: 'application',
        targetId: applicationId,
        after: { stepId, visit },
      });
    });
  } catch (error) {
    if (isTaken(error)) throw new Refusal('notAsked');
    throw error;
  }
  nudge(parts);
}

async function isStored(database: Database, { signalId, organisationId }: Given): Promise<boolean> {
  return (await database.signal.findFirst({ where: { id: signalId, organisationId }, select: { id: true } })) !== null;
}
