import type { LeftOutReason } from './composed.ts';
import type { Evidence, Rating } from './contract.ts';
import type { ComposeInput, KnownCompetency } from './input.ts';
import type { Turned } from './tongue.ts';
import { turnEvidence } from './turn-evidence.ts';

/** One piece of evidence with where it stands, and what became of it when it was turned to the candidate. */
export type Item = {
  readonly scorecardId: string;
  readonly competency: KnownCompetency;
  readonly level: Rating['level'];
  readonly evidence: Evidence;
  readonly turned: Turned | LeftOutReason;
};

/** All evidence of all scorecards in their order; what was said before in the same words is marked as the same. */
export function collectItems(input: ComposeInput): Item[] {
  const { scorecards, competencies } = input;
  const otherNames = [...scorecards.map(({ authorName }) => authorName), ...(input.otherNames ?? [])];
  const own = new Set(`${input.candidate.firstName} ${input.candidate.lastName ?? ''}`.toLowerCase().split(/\s+/u));
  const others = otherNames.flatMap((name) => name.split(/\s+/u)).filter((part) => !own.has(part.toLowerCase()));
  const heard = new Set<string>();
  return scorecards.flatMap(({ id, ratings, language }) =>
    Object.entries(ratings).flatMap(([competencyId, { level, evidence }]) =>
      evidence.map((one): Item => {
        const competency = competencies.find((known) => known.id === competencyId) ?? nameless(competencyId);
        const turned =
          language === input.language ? turnOnce(one, { ...input, otherNames: others }, heard) : 'language';
        return { scorecardId: id, competency, level, evidence: one, turned };
      }),
    ),
  );
}

function turnOnce(evidence: Evidence, asked: Parameters<typeof turnEvidence>[1], heard: Set<string>): Item['turned'] {
  const said = evidence.behaviour
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (heard.has(said)) return 'same';
  heard.add(said);
  return turnEvidence(evidence, asked);
}

function nameless(id: string): KnownCompetency {
  return { id, name: { sv: '', en: '' } };
}
