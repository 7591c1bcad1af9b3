import type { WordingContext } from '../../../process/wording/contract.ts';
import type { ComposeInput, Stage } from '../../../process/feedback/input.ts';
import { levelsOf } from '../../../process/feedback/levels-of.ts';
import { toEvidence } from '../../../process/feedback/to-evidence.ts';
import { toKnown } from '../../../process/feedback/to-known.ts';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import type { Exit } from '../decide/decision-body.ts';

/** What the recruiter chooses. */
export type Choice = { readonly length: ComposeInput['length']; readonly stage: Stage; readonly wording: number };

type Known = {
  readonly application: ApplicationDetail;
  readonly step: BoardStep;
  readonly exit: Exit;
  readonly channel: ComposeInput['channel'];
  readonly signer: string;
};

/** The scorecards of this visit that may be read. Private notes stay behind. */
export function openCards({ scorecards, stepId, visit }: ApplicationDetail): ApplicationDetail['scorecards'] {
  return scorecards.filter((card) => card.stepId === stepId && card.visit === visit && card.ratings !== null);
}

/** What of what is known here the reader must not learn; names that nobody wrote in the evidence are for the server to find. */
export function contextOf(application: ApplicationDetail): WordingContext {
  const { firstName, lastName } = application.candidate;
  return {
    candidate: `${firstName} ${lastName}`,
    people: application.othersNamed,
    scores: openCards(application).flatMap(({ ratings }) => levelsOf(ratings)),
  };
}

/** What the composer is told. */
export function composeInput(
  { application, step, exit, channel, signer }: Known,
  { length, stage, wording }: Choice,
): ComposeInput {
  const { candidate } = application;
  const cards = openCards(application).map((card) => ({ ...card, privateNote: '' }));
  return {
    scorecards: toEvidence(cards),
    competencies: step.competencies.map(toKnown),
    stage,
    outcome: exit.kind,
    language: candidate.language,
    channel,
    length,
    apart: exit.owes !== 'text',
    job: application.jobTitle,
    candidate: { firstName: candidate.firstName, lastName: candidate.lastName },
    signer,
    otherNames: application.othersNamed,
    seed: `${application.applicationId} ${wording}`,
  };
}
