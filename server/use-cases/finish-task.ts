import { awaitedField } from '../../process/definition/awaited-field.ts';
import type { State } from '../../process/interpreter/contract.ts';
import { requestKinds } from '../contract/requests.ts';
import { leastDate, mostDate } from '../contract/date-bounds.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database, Parts, Transaction } from '../parts.ts';
import { refuseMistakes } from './create-application.ts';
import { loadVersion } from './load-versions.ts';
import { recordAudit } from './record-audit.ts';
import { nudge, storeSignal } from './send-signal.ts';
import { getSignal, type SignalView } from './signal-views.ts';
import { tellRun } from './tell-run.ts';

type Done = {
  readonly taskId: string;
  readonly signalId: string;
  readonly note?: string | undefined;
  /** The one that was missing. */
  readonly date?: string | undefined;
};

const isAmongKinds = (about: string) => requestKinds.some((kind) => kind === about);

/**
 * A task done by the caller. Where it stood in for a message, the run hears that the candidate has been told by a person; where a date was missing,
 * the application has the given one and the run goes on with it, and without a date it is refused: the run would stand still with nobody asked.
 */
export async function finishTask(
  parts: Parts,
  caller: Caller,
  { taskId, signalId, note, date }: Done,
): Promise<SignalView> {
  const { database } = parts;
  const { organisationId, userId } = caller;
  const task = orNotFound(
    await database.task.findFirst({
      where: { id: taskId, organisationId },
      include: { application: { select: { jobId: true, state: true, versionId: true } } },
    }),
  );
  if (task.doneAt !== null) throw new Refusal('taskDone');
  if (isAmongKinds(task.about)) throw new Refusal('requestOpen');
  const field = await missingField(database, task);
  if (field !== undefined && date === undefined) throw new Refusal('dateMissing');
  if (date !== undefined && date < leastDate(Date.now())) refuseMistakes([{ path: 'body.date', code: 'too-early' }]);
  if (date !== undefined && date > mostDate(Date.now())) refuseMistakes([{ path: 'body.date', code: 'too-late' }]);
  const messageKey = await standsInFor(database, task);
  const done = { doneAt: new Date(), doneBy: userId, result: 'done', note: note ?? null };
  if (messageKey === null) {
    await database.$transaction(async (transaction) => {
      // First, as the run does: its application's row before its tasks.
      if (field !== undefined) await giveDate(transaction, field);
      await markDone(transaction);
      await recordAudit(transaction, {
        organisationId,
        by: { kind: 'person', id: userId },
        action: 'finishTask',
        target: 'task',
        targetId: taskId,
      });
    });
    if (field === undefined) return { id: taskId, status: 'applied', code: null, reason: null };
    nudge(parts);
    return getSignal(database, organisationId, signalId, caller.language);
  }
  return tellRun(parts, caller, {
    signalId,
    applicationId: task.applicationId,
    jobId: task.application.jobId,
    kind: 'confirmed',
    payload: { messageKey },
    note,
    about: { taskId },
    write: markDone,
  });

  async function giveDate(transaction: Transaction, name: string): Promise<void> {
    const { applicationId } = task;
    await transaction.$executeRaw`
      update "application" set "fields" = "fields" || jsonb_build_object(${name}::text, ${date}::text) where "id" = ${applicationId}::uuid`;
    const by = { kind: 'person', id: userId } as const;
    await storeSignal(transaction, {
      ...{ id: signalId, organisationId, applicationId, kind: 'dataChanged', payload: {}, by, note },
    });
  }

  /** Of two at once the second is refused, and the first one's note stays. */
  async function markDone(transaction: Transaction): Promise<void> {
    const { count } = await transaction.task.updateMany({ where: { id: taskId, doneAt: null }, data: done });
    if (count === 0) throw new Refusal('taskDone');
  }
}

type Found = {
  readonly about: string;
  readonly key: string;
  readonly messageId: string | null;
  readonly application: { readonly state: unknown; readonly versionId: string };
};

/** The field whose date the run stands still without; undefined where the task is about something else, or it is there by now. */
async function missingField(database: Database, { about, key, application }: Found): Promise<string | undefined> {
  const state = application.state as State | null;
  if (about !== 'missingDate' || state?.tasks[key] === undefined) return undefined;
  const { definition } = await loadVersion(database, application.versionId);
  return awaitedField(definition.steps[state.stepId]);
}

/** The key of the message that the task stands in for; null where it stands in for none. An answer that the drawing left out has no row, and the run alone knows of it. */
async function standsInFor(database: Database, { about, key, messageId, application }: Found): Promise<string | null> {
  // To the run that message was heard, wherever it went.
  if (messageId === null || about === 'toldElsewhere') return null;
  const message = await database.message.findUnique({ where: { id: messageId }, select: { messageKey: true } });
  const state = application.state as State | null;
  return message?.messageKey ?? state?.tasks[key]?.message?.messageKey ?? null;
}
