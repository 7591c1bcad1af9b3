import type { StageExit, StageStep } from './schema.ts';

/**
 * How many scorecards must be in before an exit of the stage can be chosen: none for an exit that is neither a yes nor a no, and none for a
 * no to somebody whom nobody has met, which owes less than the stage's other no.
 */
export function wantedScorecards(stage: StageStep, exit: StageExit): number {
  return exit.kind === 'other' || isForNeverMet(stage, exit) ? 0 : (stage.scorecard?.required ?? 0);
}

function isForNeverMet({ exits }: StageStep, { kind, owes }: StageExit): boolean {
  const owesMore = (exit: StageExit) => exit.kind === 'reject' && exit.owes === 'strengthAndDevelopment';
  return kind === 'reject' && owes !== 'strengthAndDevelopment' && Object.values(exits).some(owesMore);
}
