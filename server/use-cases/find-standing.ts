import type { State } from '../../process/interpreter/contract.ts';
import { own } from '../../process/interpreter/own.ts';
import type { Standing } from '../candidate-page/contract.ts';
import type { Database } from '../parts.ts';
import type { LinkedApplication } from './find-candidate-link.ts';
import { findWithdrawal } from './find-withdrawal.ts';
import { heardWhere } from './heard-where.ts';
import { loadVersion, type PublishedVersion } from './load-versions.ts';

export type HeardRow = Awaited<ReturnType<Database['message']['findMany']>>[number];
export type Obligations = readonly {
  readonly stepId: string;
  readonly status: string;
  readonly openedAt: Date;
  /** Last told first; without a message those that became earlier by themselves, or were told elsewhere. */
  readonly toldDates: readonly { readonly due: Date; readonly messageId: string | null }[];
}[];

/**
 * How an application stands for its candidate, with the messages that were heard, newest first, what was owed, and the ids of messages that told a date
 * and then came back.
 */
export async function findStanding(database: Database, application: LinkedApplication) {
  const { id: applicationId } = application;
  const [version, messages, obligations] = await Promise.all([
    loadVersion(database, application.versionId),
    database.message.findMany({
      where: heardWhere(applicationId),
      orderBy: [{ acceptedAt: 'desc' }, { createdAt: 'desc' }],
    }),
    database.obligation.findMany({
      where: { applicationId },
      orderBy: { openedAt: 'asc' },
      include: { toldDates: { orderBy: { toldAt: 'desc' } } },
    }),
  ]);
  const standing = await standingOf(database, { application, version, messages, obligations });
  return {
    standing,
    messages,
    obligations,
    cameBack: await findCameBack(database, { application, messages, obligations }),
  };
}

/** What a person has told instead counts as heard, though its message never arrived: the run knows. */
async function findCameBack(
  database: Database,
  { application, messages, obligations }: Omit<Known, 'version'>,
): Promise<ReadonlySet<string>> {
  const known = new Set(messages.map(({ id }) => id));
  const told = obligations.flatMap(({ toldDates }) => toldDates.flatMap(({ messageId }) => messageId ?? []));
  const others = told.filter((id) => !known.has(id));
  if (others.length === 0) return new Set();
  const heard = (application.state as unknown as State | null)?.heard ?? {};
  const rows = await database.message.findMany({
    where: { id: { in: others } },
    select: { id: true, messageKey: true },
  });
  return new Set(rows.flatMap(({ id, messageKey }) => (own(heard, messageKey) === undefined ? [id] : [])));
}

type Known = {
  readonly application: LinkedApplication;
  readonly version: PublishedVersion;
  readonly messages: readonly HeardRow[];
  readonly obligations: Obligations;
};

/**
 * Ended once the no was heard, or once nothing is left to hear about the end: a decision on its way, one that reached nobody or one that
 * was never told shows nothing.
 */
async function standingOf(database: Database, known: Known): Promise<Standing> {
  const { application, obligations } = known;
  const state = application.state as unknown as State | null;
  const isOwed = obligations.some(({ status }) => status === 'open');
  if (state && state.step.kind === 'ended' && isTold(state) && !isOwed && obligations.at(-1)?.status !== 'waived')
    return { kind: 'ended', outcome: state.step.outcome };
  if (await findWithdrawal(database, application.id)) return { kind: 'withdrawing' };
  // A stage into which a correction puts the application back is nobody's secret before the correction has been heard.
  const isAwaited = obligations.some(({ status, toldDates }) => status === 'open' && toldDates.length > 0);
  return !isAwaited && (await hasHeardNo(database, known)) ? { kind: 'ended', outcome: 'rejected' } : { kind: 'open' };
}

/** No message is on its way, and no person has been asked to tell it instead. What puts one right, or answers the candidate, changes nothing before it is heard. */
function isTold({ pending, tasks }: State): boolean {
  const said = [...Object.values(pending), ...Object.values(tasks).flatMap(({ message }) => message ?? [])];
  return said.every(({ purpose }) => purpose === 'correction' || purpose === 'replyAnswer');
}

/** Whether the last answer that was heard was a no: the run may go on for a while, with a survey for instance. */
async function hasHeardNo(database: Database, { messages, version }: Known): Promise<boolean> {
  const answer = messages.find(({ purpose, decisionId }) => purpose === 'exit' && decisionId !== null);
  const decision = answer?.decisionId && (await database.decision.findUnique({ where: { id: answer.decisionId } }));
  const step = decision ? version.definition.steps[decision.stepId] : undefined;
  return Boolean(decision && step?.kind === 'stage' && step.exits[decision.exitId]?.kind === 'reject');
}
