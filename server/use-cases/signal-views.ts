import type { Language } from '../../process/definition/schema.ts';
import type { DecisionView } from '../contract/applications.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import type { StoredBasis } from './find-basis.ts';
import { wordsOfNote } from '../../process/interpreter/note-words.ts';
import { peopleOf } from './process-views.ts';

type StoredSignal = NonNullable<Awaited<ReturnType<Database['signal']['findFirst']>>>;
type StoredDecision = NonNullable<Awaited<ReturnType<Database['decision']['findFirst']>>>;

export type SignalView = {
  id: string;
  status: 'stored' | 'sent' | 'applied' | 'refused';
  code: string | null;
  reason: string | null;
};

/** How far something has come: stored, sent to the run, applied, or refused with the reason in words. */
export function toSignalView(
  signal: Pick<StoredSignal, 'id' | 'sentAt' | 'appliedAt' | 'refusedAt' | 'refusedCode'>,
  language: Language,
): SignalView {
  const { id, sentAt, appliedAt, refusedAt, refusedCode } = signal;
  const status = refusedAt ? 'refused' : appliedAt ? 'applied' : sentAt ? 'sent' : 'stored';
  return { id, status, code: refusedCode, reason: refusedCode === null ? null : wordsOfNote(refusedCode)[language] };
}

export async function getSignal(
  database: Database,
  organisationId: string,
  id: string,
  language: Language,
): Promise<SignalView> {
  return toSignalView(orNotFound(await database.signal.findFirst({ where: { id, organisationId } })), language);
}

export async function getDecision(
  database: Database,
  organisationId: string,
  id: string,
  language: Language,
): Promise<DecisionView> {
  const decision = orNotFound(await database.decision.findFirst({ where: { id, organisationId } }));
  const [view] = await toDecisionViews(database, [decision], language);
  return orNotFound(view);
}

/** Decisions with how far each has come. */
export async function toDecisionViews(
  database: Database,
  decisions: readonly StoredDecision[],
  language: Language,
): Promise<DecisionView[]> {
  const bases = decisions.map(({ basis }) => basis as StoredBasis | null);
  const [signals, people, scorecards] = await Promise.all([
    database.signal.findMany({ where: { id: { in: decisions.map(({ signalId }) => signalId) } } }),
    peopleOf(
      database,
      decisions.map(({ decidedBy }) => decidedBy),
    ),
    scorecardsOf(database, bases),
  ]);
  return decisions.map((decision, at) => {
    const basis = bases[at];
    const signal = signals.find(({ id }) => id === decision.signalId);
    const code = decision.refusedCode ?? signal?.refusedCode ?? null;
    return {
      id: decision.id,
      applicationId: decision.applicationId,
      stepId: decision.stepId,
      visit: decision.visit,
      exitId: decision.exitId,
      reason: decision.reason,
      feedbackText: decision.feedbackText,
      strength: decision.strength,
      development: decision.development,
      fields: (decision.fields ?? {}) as Record<string, unknown>,
      decidedBy: people.get(decision.decidedBy) ?? '',
      decidedAt: decision.decidedAt.toISOString(),
      releaseAt: decision.releaseAt?.toISOString() ?? null,
      late: decision.late,
      status: statusOf(decision.status, signal),
      refusedCode: code,
      refusedReason: code === null ? null : wordsOfNote(code)[language],
      wordingReason: decision.wordingReason,
      wordingCodes: decision.wordingCodes,
      basis: basis ? { ...basis, whose: basis.whose ?? null, scorecards: basis.scorecards.map(scorecards) } : null,
    };
  });
}

type SeenScorecard = NonNullable<DecisionView['basis']>['scorecards'][number];

// Whose each scorecard is, and whether it has been revised since.
async function scorecardsOf(database: Database, bases: readonly (StoredBasis | null)[]) {
  const ids = bases.flatMap((basis) => basis?.scorecards.map(({ id }) => id) ?? []);
  const rows = await database.scorecard.findMany({
    where: { id: { in: ids } },
    select: { id: true, authorId: true, revisions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 } },
  });
  const authors = await peopleOf(
    database,
    rows.map(({ authorId }) => authorId),
  );
  return ({ id, number }: StoredBasis['scorecards'][number]): SeenScorecard => {
    const row = rows.find((one) => one.id === id);
    const newest = row?.revisions[0]?.number ?? number;
    return { id, number, authorName: authors.get(row?.authorId ?? '') ?? '', revisedSince: newest > number };
  };
}

function statusOf(status: string, signal: StoredSignal | undefined): DecisionView['status'] {
  if (status !== 'stored') return status as DecisionView['status'];
  if (signal?.refusedAt) return 'refused';
  return signal?.sentAt ? 'sent' : 'stored';
}
