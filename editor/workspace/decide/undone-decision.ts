import type { ApplicationDetail, DecisionView } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { type Composed, type Draft, emptyDraft } from './decision-body.ts';

type Decision = ApplicationDetail['decisions'][number];
type Place = { readonly step: BoardStep; readonly visit: number };

/** A decision that was taken back or could not be carried out, with what stood in its sheet. */
export type Undone = {
  readonly decision: Decision;
  readonly draft: Draft & { readonly exitId: string };
};

/** The newest decision of a visit to a stage where it came to nothing; undefined where it did not, and where its exit is not drawn any more. */
export function undoneOf(decisions: readonly DecisionView[], { step, visit }: Place): Undone | undefined {
  const newest = decisions
    .filter((one) => one.stepId === step.stepId && one.visit === visit)
    .toSorted((one, other) => Date.parse(other.decidedAt) - Date.parse(one.decidedAt))[0];
  const exit = step.exits.find(({ id }) => id === newest?.exitId);
  if (!newest || !exit || !(newest.status === 'takenBack' || newest.status === 'refused')) return undefined;
  return { decision: newest, draft: draftOf(newest) };
}

function draftOf(decision: Decision): Undone['draft'] {
  const { exitId, fields, wordingReason } = decision;
  const texts = Object.fromEntries(
    (['reason', 'feedbackText', 'strength', 'development'] as const).map((name) => [name, decision[name] ?? '']),
  );
  return {
    ...{ ...emptyDraft, ...texts, exitId },
    fields: Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, String(value ?? '')])),
    override: wordingReason ?? '',
    composed: composedOf(decision),
  };
}

function composedOf(decision: Decision): Composed {
  const sentences = (decision.basis?.sentences ?? []).toSorted((one, other) => one.from - other.from);
  const of = (part: keyof Composed) =>
    sentences
      .filter((one) => one.part === part)
      .map(({ from, to, source }) => ({ text: (decision[part] ?? '').slice(from, to), source }));
  return { feedbackText: of('feedbackText'), strength: of('strength'), development: of('development') };
}
